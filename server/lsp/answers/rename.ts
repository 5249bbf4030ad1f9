// Rename over the connection: what can be renamed, and the edits of all notes.
import {
  type ChangeAnnotation,
  LSPErrorCodes,
  type PrepareRenameParams,
  type PrepareRenameResult,
  type RenameParams,
  ResponseError,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import type { ArchivedNote } from '../../archive/archive.ts'
import { type LineTable, lineTable, rangeOf } from '../../archive/line-table.ts'
import { declaredNames, prepareRename, rename } from '../../features/rename.ts'
import { isRefusal, type Refusal } from '../../features/rename/renaming.ts'
import type { TextEdit as Edit } from '../../note/span.ts'
import type { NewNames } from '../../project/rename-declared.ts'
import type { Document } from '../documents.ts'
import type { Session } from '../session.ts'
import { archivedNote } from './archived-notes.ts'

export function renamable(
  session: Session,
  document: Document,
  { position }: PrepareRenameParams,
): PrepareRenameResult | null | ResponseError<void> {
  const positions = session.positions(document)
  const note = archivedNote(session, document)
  const found = prepareRename(session.analysis(document), note, positions.offset(position))
  if (!found) return null
  if (isRefusal(found)) return asError(found)
  return { range: positions.range(found.span), placeholder: found.placeholder }
}

export async function renameEverywhere(
  session: Session,
  document: Document,
  { position, newName }: RenameParams,
): Promise<WorkspaceEdit | null | ResponseError<void>> {
  const offset = session.positions(document).offset(position)
  const note = archivedNote(session, document)
  const analysis = session.analysis(document)
  const found = rename(analysis, note, session.archive.current(), offset, newName)
  if (!found) return null
  if (isRefusal(found)) return asError(found)
  const names = declaredNames(analysis, note, offset, newName)
  const inNotes = [...found].map(([{ uri, lines }, edits]): FileEdits => {
    const group = uri === document.uri ? 'this' : 'others'
    return { uri, version: session.documents.get(uri)?.text.version, lines, edits, group }
  })
  const inConfigurations = names ? await declared(session, [note, ...found.keys()], names) : []
  return workspaceEdit(session, [...inNotes, ...inConfigurations])
}

/** The edits of the configurations of notes. */
async function declared(session: Session, notes: readonly ArchivedNote[], names: NewNames): Promise<FileEdits[]> {
  const texts = new Map<string, string>()
  for (const { uri } of notes) {
    const file = session.configurationOf(uri)
    if (file) texts.set(file.uri, session.configurations.get(file.uri)?.getText() ?? file.text)
  }
  if (texts.size === 0) return []
  // Most projects have no configuration, and need not load what reads one.
  const { renameInConfiguration } = await import('../../project/rename-declared.ts')
  return [...texts].flatMap(([uri, text]) => {
    const edits = renameInConfiguration(text, names)
    const version = session.configurations.get(uri)?.version
    return edits.length > 0 ? [{ uri, version, lines: lineTable(text), edits, group: 'configuration' as const }] : []
  })
}

/** The edits of one file. */
interface FileEdits {
  readonly uri: string
  /** Of an open file. */
  readonly version: number | undefined
  readonly lines: LineTable
  readonly edits: readonly Edit[]
  readonly group: keyof typeof groups
}

function asError({ refused }: Refusal): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, refused)
}

/** The edits with the versions of open files, and told apart by where they are, for clients that take that. */
function workspaceEdit({ client }: Session, files: readonly FileEdits[]): WorkspaceEdit {
  const { annotations } = client.rename
  const each = files.map(({ lines, edits, ...file }) => ({
    ...file,
    edits: edits.map(({ span, newText }): TextEdit => ({ range: rangeOf(lines, span, client.encoding), newText })),
  }))
  if (!client.codeAction.documentChanges)
    return { changes: Object.fromEntries(each.map(({ uri, edits }) => [uri, edits])) }
  const used = new Set(each.map(({ group }) => group))
  return {
    documentChanges: each.map(({ uri, version, edits, group }) => ({
      textDocument: { uri, version: version ?? null },
      edits: annotations ? edits.map(edit => ({ ...edit, annotationId: group })) : edits,
    })),
    ...(annotations && {
      changeAnnotations: Object.fromEntries(Object.entries(groups).filter(([group]) => used.has(group as never))),
    }),
  }
}

const groups = {
  this: { label: 'In this note' },
  others: { label: 'In other notes' },
  configuration: { label: 'In the project’s configuration' },
} satisfies Readonly<Record<string, ChangeAnnotation>>
