// Hints at the participants: how many States there are behind a label, each counted once.
import type { Analysis } from '../../analysis/analysis.ts'
import type { Participant } from '../../mentions/participant.ts'
import type { Label } from '../../note/note.ts'
import { contains, touches, type Span } from '../../note/span.ts'
import { countParticipants } from '../participant-counts.ts'
import { inSource } from '../places.ts'
import type { InlayHint } from './hint.ts'

/** Fewer can be seen at a glance. */
const fewest = 2

/** The hints of the fields that touch a span; of the field itself only where its groups share the States among them. */
export function countHints(analysis: Analysis, within: Span): InlayHint[] {
  const { note, participants } = analysis
  return note.fields
    .filter(({ key, span }) => key === 'participants' && touches(span, within))
    .flatMap(({ label, value, span }) => {
      const entries = participants.filter(entry => contains(span, inSource(entry.passage, entry.span)))
      if (value.form !== 'groups') return countHint(note.source, label, entries)
      const groups = value.groups.flatMap(group =>
        countHint(
          note.source,
          group.label,
          entries.filter(entry => entry.group?.span.from === group.label.span.from),
        ),
      )
      return groups.length > 1 ? [...countHint(note.source, label, entries), ...groups] : groups
    })
}

function countHint(source: string, label: Label, entries: readonly Participant[]): InlayHint[] {
  const { states, repeated, unclear } = countParticipants(entries)
  // "States (31)" says it already.
  if (states < fewest || /\d/.test(label.text)) return []
  const sentences = [
    `${states} States among ${entries.length} entries.`,
    repeated.length > 0 && `Listed more than once and counted once: ${repeated.join(', ')}.`,
    unclear.length > 0 && `Not counted, since it is not clear which States they are: ${unclear.join(', ')}.`,
  ]
  return [
    {
      kind: 'states',
      at: behindColon(source, label),
      text: `${states} States`,
      tooltip: sentences.filter(Boolean).join(' '),
    },
  ]
}

function behindColon(source: string, { span }: Label): number {
  const colon = /^["']?[ \t]*:/.exec(source.slice(span.to, span.to + 10))
  return span.to + (colon?.[0].length ?? 0)
}
