// Participants pasted, over the connection; a note in the other notation.
import { pastedParticipants, summaryOf } from '../../features/pasted/participants.ts'
import { writeNote } from '../../note/write.ts'
import type { Document } from '../documents.ts'
import {
  type ConvertResult,
  languageIds,
  type PasteParticipantsParams,
  type PasteParticipantsResult,
} from '../protocol.ts'
import type { Session } from '../session.ts'

export function pasteParticipants(
  session: Session,
  document: Document,
  { range, text, html }: PasteParticipantsParams,
): PasteParticipantsResult {
  const span = session.positions(document).span(range)
  const pasted = pastedParticipants(session.analysis(document), span, text, html)
  if (!pasted) return null
  const { newText, entries, mended, duplicates, omitted } = pasted
  const { version } = document.text
  return { version, newText, entries: entries.length, mended, duplicates, omitted, summary: summaryOf(pasted) }
}

export function convert(session: Session, document: Document): ConvertResult {
  const { note } = session.analysis(document)
  const notation = note.notation === 'yaml' ? 'markdown' : 'yaml'
  const text = writeNote(note, notation)
  return text === note.source && text !== '' ? null : { languageId: languageIds[notation], text }
}
