// Cards for what notes name and the register does not know: an abbreviation, a person, an event, with the notes that have it.
import type { Analysis } from '../../analysis/analysis.ts'
import type { Archive, ArchivedNote } from '../../archive/archive.ts'
import type { Occurrence } from '../../archive/facts.ts'
import { keyOf, kindOf } from '../../archive/subject.ts'
import { describeDays } from '../describe-days.ts'
import type { Hover } from '../hover.ts'
import { counted } from '../participant-counts.ts'
import { noteLine } from '../register-page.ts'
import { highlights } from '../references.ts'
import { subjectsAt } from '../subject-at.ts'

/** A note and all notes it stands among. */
export interface Surroundings {
  readonly note: ArchivedNote
  readonly archive: Archive
}

/** At most so many other notes are listed, the newest. */
const mostNotes = 5

/** The card of the most specific of these at an offset of `note`, of which `analysis` is, or undefined. */
export function subjectCard(analysis: Analysis, around: Surroundings, offset: number): Hover | undefined {
  for (const here of subjectsAt(analysis, around.note.facts, offset)) {
    const lines = linesOn(here, around)
    if (lines) return { span: here.span, markdown: lines.join('\n\n') }
  }
  return undefined
}

function linesOn(here: Occurrence, around: Surroundings): string[] | undefined {
  const { facts } = around.note
  switch (kindOf(here.subject)) {
    case 'abbreviation':
      return abbreviationLines(here, around)
    case 'person': {
      const entry = facts.participants.find(
        ({ kind, span }) =>
          kind === 'person' &&
          highlights(facts, here.subject).some(place => span.from <= place.span.from && place.span.to <= span.to),
      )
      return [`**${entry?.text ?? here.text}**`, counts(here, around), ...otherNotes(here, around)]
    }
    case 'event':
      return [
        `**${facts.event ?? here.text}**`,
        ...(facts.period ? [describeDays(facts.period)] : []),
        ...otherNotes(here, around),
      ]
    default:
      return undefined
  }
}

/** What an abbreviation stands for: as this note has it, else as the nearest note before has it. */
function abbreviationLines(here: Occurrence, around: Surroundings): string[] | undefined {
  const { note, archive } = around
  const abbreviation = keyOf(here.subject)
  const longFormIn = ({ facts }: ArchivedNote) =>
    Object.hasOwn(facts.longForms, abbreviation) ? facts.longForms[abbreviation] : undefined
  const own = longFormIn(note)
  const others = archive.notesOf(here.subject).filter(other => other.uri !== note.uri && longFormIn(other))
  const day = note.facts.period?.from ?? '~'
  const nearest = others.findLast(({ facts }) => (facts.period?.from ?? '~') <= day) ?? others[0]
  if (own === undefined && !nearest) return undefined
  return [
    `**${abbreviation}**: ${own ?? longFormIn(nearest!)}`,
    ...(own === undefined ? [`Not explained in this note, but in:\n${noteLine(nearest!)}`] : []),
    counts(here, around),
  ]
}

function counts(here: Occurrence, around: Surroundings): string {
  const times = counted(highlights(around.note.facts, here.subject).length, 'time')
  const { length } = othersWith(here, around)
  return `${times} in this note${length > 0 ? `, also in ${counted(length, 'other note')}` : ''}`
}

/** The other notes that have it, the newest first. */
function othersWith({ subject }: Occurrence, { note, archive }: Surroundings): readonly ArchivedNote[] {
  return archive
    .notesOf(subject)
    .filter(other => other.uri !== note.uri)
    .toReversed()
}

function otherNotes(here: Occurrence, around: Surroundings): string[] {
  const others = othersWith(here, around)
  if (others.length === 0) return []
  const more = others.length > mostNotes ? [`- and ${others.length - mostNotes} earlier`] : []
  return [[...others.slice(0, mostNotes).map(noteLine), ...more].join('\n')]
}
