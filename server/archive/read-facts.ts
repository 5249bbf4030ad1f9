// From the analysis of a note to the facts the archive keeps of it.
import type { Analysis } from '../analysis/analysis.ts'
import { inSource } from '../analysis/place.ts'
import type { Participant } from '../mentions/participant.ts'
import type { FieldValue, Note } from '../note/note.ts'
import { textsOf } from '../note/texts.ts'
import type { Attendance, NoteFacts } from './facts.ts'
import { occurrencesIn } from './occurrences.ts'
import { spaced } from './places.ts'
import { participantSubject } from './subject.ts'

/** The facts of a note. Never throws, whatever the text; checks nothing. */
export function factsOf(analysis: Analysis): NoteFacts {
  const { note, kind, event, participants } = analysis
  const { all, longForms } = occurrencesIn(analysis)
  return {
    notation: note.notation,
    kind: kind.id,
    event: event.title === undefined ? undefined : spaced(event.title),
    period: event.period,
    venue: venueOf(analysis),
    participants: participants.map(attendance),
    occurrences: all,
    longForms,
    trouble: troubleOf(note),
  }
}

function attendance(participant: Participant): Attendance {
  const { kind, text, group, passage, span } = participant
  return {
    kind,
    subject: participantSubject(participant),
    text: spaced(text),
    group: group?.text,
    span: inSource(passage, span),
  }
}

/** The field of the venue, or what follows the date in the field of both. */
function venueOf(analysis: Analysis): string | undefined {
  const { note } = analysis
  const valueOf = (key: string): FieldValue | undefined => note.fields.find(field => field.key === key)?.value
  const venue = valueOf('venue')
  const text =
    venue &&
    textsOf(venue)
      .map(({ passage }) => passage.prose.text)
      .join(', ')
  if (text) return spaced(text)
  const both = valueOf('date-and-venue')
  const passage = both && textsOf(both)[0]?.passage
  const date = passage && analysis.mentions(passage).dates.at(-1)
  return (date && spaced(passage.prose.text.slice(date.span.to).replace(/^[\s,;–-]+/u, ''))) || undefined
}

/** Problems for which a note is not, or not surely, read as it was meant. */
const troubles: ReadonlySet<string> = new Set(['unreadable', 'conflict-marker', 'alias-limit', 'unclosed-header'])

function troubleOf({ problems, blocks }: Note): string | undefined {
  const found =
    problems.find(({ kind }) => troubles.has(kind)) ??
    blocks.find(({ content }) => content.problems.some(({ kind }) => troubles.has(kind)))?.content.problems[0]
  return found && spaced(found.message)
}
