// What the rules on a missing disclaimer and a missing contact line have in common.
import type { TextEdit } from '../../note/span.ts'
import { clauseInForce } from '../../project/clauses.ts'
import type { insertContact } from '../../project/insert.ts'
import { missingSections } from '../../project/kind-of.ts'
import type { NoteContext, Reporter } from '../rule.ts'
import { hasBodyText, placeOfNote } from './outline.ts'

interface MissingClause {
  readonly clause: 'disclaimer' | 'contact'
  /** What the lack does to a reader, and what to add; where is said after it. */
  readonly message: string
  /** Where it stands in Markdown. */
  readonly place: string
  readonly fix: {
    readonly title: string
    readonly safe: boolean
    readonly edits: (...of: Parameters<typeof insertContact>) => readonly TextEdit[]
  }
}

/** Reports that a note which has text, and whose kind has the clause on the day of the event, lacks it. */
export function reportMissing(
  { note, kind, event, project }: NoteContext,
  report: Reporter<'missing'>,
  { clause, message, place, fix }: MissingClause,
): void {
  if (!clauseInForce(project.clauses, kind[clause], event.period) || note[clause] || !hasBodyText(note)) return
  const edits = fix.edits(note, kind, event.period, project.clauses)
  report({
    case: 'missing',
    // While sections are still to be written, there is no hurry with what closes the note.
    ...(missingSections(note, kind).length > 0 && { severity: 'info' as const }),
    span: placeOfNote(note),
    message: `${message} ${note.notation === 'yaml' ? `under the label "${clause}"` : place}.`,
    ...(edits.length > 0 && { fixes: [{ title: fix.title, safe: fix.safe, edits }] }),
  })
}
