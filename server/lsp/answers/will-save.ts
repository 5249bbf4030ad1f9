// What is mended before a note is saved, where its drafter wishes so.
import type { TextEdit, WillSaveTextDocumentParams } from 'vscode-languageserver'
import { fixAll } from '../../features/code-actions.ts'
import type { Document } from '../documents.ts'
import type { Session } from '../session.ts'

/** The reason of a save that the user asked for; other saves come after a pause, or when the window loses the focus. */
const byUser = 1

/** The safe fixes; none where they were not asked for, and none while the drafter types. */
export function fixesOnSave(session: Session, document: Document, { reason }: WillSaveTextDocumentParams): TextEdit[] {
  if (!session.settings.fixOnSave || reason !== byUser) return []
  const service = session.service(document.uri)
  const { edits } = fixAll(session.analysis(document), source => service.analyze(source, document.notation))
  const positions = session.positions(document)
  return edits.map(({ span, newText }) => ({ range: positions.range(span), newText }))
}
