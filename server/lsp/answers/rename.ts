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
import { type NoteEdits, prepareRename, rename } from '../../features/rename.ts'
import { isRefusal, type Refusal } from '../../features/rename/renaming.ts'
import type { Document } from '../documents.ts'
import type { Session } from '../session.ts'
import { archivedNote, rangeIn } from './archived-notes.ts'

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

export function renameEverywhere(
  session: Session,
  document: Document,
  { position, newName }: RenameParams,
): WorkspaceEdit | null | ResponseError<void> {
  const offset = session.positions(document).offset(position)
  const note = archivedNote(session, document)
  const found = rename(session.analysis(document), note, session.archive.current(), offset, newName)
  if (!found) return null
  return isRefusal(found) ? asError(found) : workspaceEdit(session, document, found)
}

function asError({ refused }: Refusal): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, refused)
}

/** The edits with the versions of open notes, and told apart by whether they are of this note, for clients that take that. */
function workspaceEdit({ client, documents }: Session, { uri }: Document, notes: NoteEdits): WorkspaceEdit {
  const { annotations } = client.rename
  const each = [...notes].map(([note, edits]) => ({
    uri: note.uri,
    edits: edits.map(({ span, newText }): TextEdit => ({ range: rangeIn(note, span, client.encoding), newText })),
  }))
  if (!client.codeAction.documentChanges)
    return { changes: Object.fromEntries(each.map(({ uri, edits }) => [uri, edits])) }
  return {
    documentChanges: each.map(note => ({
      textDocument: { uri: note.uri, version: documents.get(note.uri)?.text.version ?? null },
      edits: annotations
        ? note.edits.map(edit => ({ ...edit, annotationId: note.uri === uri ? 'this' : 'others' }))
        : note.edits,
    })),
    ...(annotations && { changeAnnotations: groups }),
  }
}

const groups: Readonly<Record<string, ChangeAnnotation>> = {
  this: { label: 'In this note' },
  others: { label: 'In other notes' },
}
