// All refactorings at a place of a note.
import type { Analysis } from '../../analysis/analysis.ts'
import type { Span } from '../../note/span.ts'
import { abbreviationForms } from './abbreviation.ts'
import { citationForms } from './citation-form.ts'
import { participantForms } from './participants.ts'
import type { Refactoring } from './refactoring.ts'

/** What may be rewritten at a place: at the cursor, or where a selection begins. */
export function refactoringsAt(analysis: Analysis, { from }: Span): Refactoring[] {
  const { note } = analysis
  const inParticipants = note.fields.some(
    ({ key, span }) => key === 'participants' && span.from <= from && from <= span.to,
  )
  return [
    ...(inParticipants ? participantForms(analysis, from) : citationForms(analysis, from)),
    ...abbreviationForms(analysis, from),
  ]
}
