// Inline completion over the connection.
import type { InlineCompletionItem, InlineCompletionParams } from 'vscode-languageserver'
import { inlineCompletions } from '../../features/inline-completion.ts'
import type { Document } from '../documents.ts'
import type { Session } from '../session.ts'

/** `InlineCompletionTriggerKind.Invoked` of the protocol. */
const invoked = 1

export function inlineCompletion(
  session: Session,
  document: Document,
  { position, context }: InlineCompletionParams,
): InlineCompletionItem[] {
  const positions = session.positions(document)
  const offset = positions.offset(position)
  const range = positions.range({ from: offset, to: offset })
  const asked = context.triggerKind === invoked
  return inlineCompletions(session.analysis(document), offset, asked).map(insertText => ({ insertText, range }))
}
