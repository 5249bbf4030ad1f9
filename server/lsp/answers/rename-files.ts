// Before files are renamed: the links between notes that must be written anew.
import type {
  CancellationToken,
  RenameFilesParams,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver'
import { lineTable, rangeOf } from '../../archive/line-table.ts'
import { noteLinks } from '../../features/note-links.ts'
import { notationOfName } from '../../note/note.ts'
import { addressKey, isWithin } from '../archive/addresses.ts'
import type { Session } from '../session.ts'

/** How many files are read at once. */
const readAtOnce = 16

export async function renameFiles(
  session: Session,
  { files }: RenameFilesParams,
  token: CancellationToken,
): Promise<WorkspaceEdit | null> {
  /** The address of a file after the renaming. */
  const moved = (uri: string): string => {
    const rename = files.find(({ oldUri }) => isWithin(uri, oldUri))
    if (!rename) return uri
    return rename.newUri + new URL(uri).pathname.slice(new URL(rename.oldUri).pathname.length)
  }
  const uris = session.archive
    .current()
    .notes()
    .map(({ uri }) => uri)
  const edits: TextDocumentEdit[] = []
  for (let at = 0; at < uris.length && !token.isCancellationRequested; at += readAtOnce)
    edits.push(...(await Promise.all(uris.slice(at, at + readAtOnce).map(uri => editsIn(session, uri, moved)))).flat())
  if (edits.length === 0) return null
  if (session.client.codeAction.documentChanges) return { documentChanges: edits }
  return {
    changes: Object.fromEntries(edits.map(({ textDocument, edits }) => [textDocument.uri, edits as TextEdit[]])),
  }
}

/** The edits in one note, open or not; none where it cannot be read. */
async function editsIn(session: Session, uri: string, moved: (uri: string) => string): Promise<TextDocumentEdit[]> {
  const document = session.documents.get(uri)
  let text: string
  try {
    text = document ? document.text.getText() : await session.archive.readFile(uri)
  } catch {
    return []
  }
  // Hardly a note links to another, and those that do not need not be analysed.
  if (!text.includes('.note.')) return []
  await session.ready({ uri })
  const analysis = document ? session.analysis(document) : session.service(uri).analyze(text, notationOfName(uri)!)
  const lines = lineTable(text)
  const edits = noteLinks(analysis).flatMap(({ span, target }) => {
    const newText = rewritten(target, uri, moved)
    return newText === undefined ? [] : [{ range: rangeOf(lines, span, session.client.encoding), newText }]
  })
  return edits.length > 0 ? [{ textDocument: { uri, version: document?.text.version ?? null }, edits }] : []
}

/** A relative address as it must be after the renaming; undefined where it stays as it is. */
function rewritten(target: string, uri: string, moved: (uri: string) => string): string | undefined {
  if (!URL.canParse(target, uri)) return undefined
  const leadsTo = new URL(target, uri)
  const { hash } = leadsTo
  leadsTo.hash = ''
  const [from, to] = [moved(uri), moved(leadsTo.href)]
  if (addressKey(from) === addressKey(uri) && addressKey(to) === addressKey(leadsTo.href)) return undefined
  const relative = relativeAddress(from, to) + hash
  return relative === target ? undefined : relative
}

/** The address of a file as seen from another of the same place. */
function relativeAddress(from: string, to: string): string {
  const [folders, segments] = [from, to].map(uri => new URL(uri).pathname.split('/')) as [string[], string[]]
  folders.pop()
  let common = 0
  while (common < folders.length && common < segments.length - 1 && folders[common] === segments[common]) common++
  return [...folders.slice(common).map(() => '..'), ...segments.slice(common)].join('/')
}
