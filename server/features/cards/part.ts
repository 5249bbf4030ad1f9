// Cards for the parts of a note: the label of a field, the heading of a section, the mark of a footnote.
import type { Analysis } from '../../analysis/analysis.ts'
import type { Field, Section } from '../../note/note.ts'
import type { Span } from '../../note/span.ts'
import { sectionOf } from '../../project/kind-of.ts'
import { describeDays } from '../describe-days.ts'
import { textOf } from '../folding.ts'
import { footnoteAt, footnoteText } from '../footnotes.ts'
import type { Hover } from '../hover.ts'
import { counted, countParticipants, summarizeParticipants } from '../participant-counts.ts'
import { wordsIn } from '../status.ts'

/** The card of the label, heading or mark at an offset, or undefined. */
export function partCard(analysis: Analysis, offset: number): Hover | undefined {
  const { note } = analysis
  const holds = ({ from, to }: Span) => from <= offset && offset <= to
  const field = note.fields.find(({ label }) => holds(label.span))
  if (field) return { span: field.label.span, markdown: fieldCard(analysis, field) }
  const section = note.sections.find(({ heading }) => holds(heading.span))
  if (section) return { span: section.heading.span, markdown: sectionCard(analysis, section) }
  const footnote = footnoteAt(note.source, offset)
  const text = footnote && footnoteText(note.source, footnote)
  return text ? { span: footnote.mark, markdown: text } : undefined
}

/** What a field says in sum, and how the kind of the note has it. */
function fieldCard(analysis: Analysis, { key, label }: Field): string {
  const { kind, event } = analysis
  const known = kind.fields.find(field => field.key === key)
  const others = known ? [known.label, ...known.synonyms].filter(other => other !== label.text) : []
  return page(label.text, [
    ...(key === 'participants' ? participantFacts(analysis) : []),
    (key === 'date' || key === 'date-and-venue') && event.period && describeDays(event.period),
    known && `${known.required ? 'Required' : 'May be left out'} (${kind.name})`,
    others.length > 0 && `Also written: ${others.join(', ')}`,
  ])
}

function participantFacts({ participants }: Analysis) {
  const { repeated, unclear } = countParticipants(participants)
  return [
    summarizeParticipants(participants),
    repeated.length > 0 && `Listed more than once: ${repeated.join(', ')}`,
    unclear.length > 0 && `Not recognized: ${unclear.join(', ')}`,
  ]
}

/** How long a section is, and its place in the kind of the note. */
function sectionCard({ note, kind }: Analysis, section: Section): string {
  const { heading, first, end } = section
  const known = sectionOf(kind, heading.text)
  const others = known ? [known.heading, ...known.synonyms].filter(other => other !== heading.text) : []
  const words = note.blocks.slice(first, end).reduce((sum, { content }) => sum + wordsIn(content), 0)
  return page(heading.text, [
    [textOf(note, section), counted(words, 'word')].filter(Boolean).join('; '),
    known && `Section ${kind.sections.indexOf(known) + 1} of ${kind.sections.length} (${kind.name})`,
    others.length > 0 && `Also written: ${others.join(', ')}`,
  ])
}

function page(title: string, facts: readonly (string | false | undefined)[]): string {
  const lines = facts.filter(Boolean).map(fact => `- ${fact}`)
  return [`**${title}**`, lines.join('\n')].filter(Boolean).join('\n\n')
}
