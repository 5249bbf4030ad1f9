// Definition: where what stands at a place is explained, in this note, in another, or in the register.
import type { Analysis } from '../analysis/analysis.ts'
import { type Archive, type ArchivedNote, placesIn } from '../archive/archive.ts'
import type { Occurrence, Subject } from '../archive/facts.ts'
import { kindOf, registeredName } from '../archive/subject.ts'
import type { Span } from '../note/span.ts'
import type { Register } from '../register/register.ts'
import { footnoteAt } from './footnotes.ts'
import { subjectsAt } from './subject-at.ts'

/** A place to go to: in a note, or the page of the register on a subject. */
export type Target =
  | { readonly kind: 'place'; readonly note: ArchivedNote; readonly span: Span; readonly selection: Span }
  | { readonly kind: 'page'; readonly subject: Subject }

export interface Definition {
  /** What the way leads from. */
  readonly origin: Span
  readonly target: Target
}

/** What is asked of the thing at a place: where it is explained, where this note brings it in, or what the register says of it. */
export type Question = 'definition' | 'declaration' | 'type-definition'

/** The answer at an offset of `note`, of which `analysis` is; `hasPages`: whether pages of the register can be shown. */
export function define(
  analysis: Analysis,
  note: ArchivedNote,
  archive: Archive,
  offset: number,
  question: Question,
  hasPages: boolean,
): Definition | undefined {
  const footnote = question === 'type-definition' ? undefined : footnoteAt(analysis.note.source, offset)
  if (footnote) {
    const { mark, target, selection } = footnote
    return { origin: mark, target: { kind: 'place', note, span: target, selection } }
  }
  const at = subjectsAt(analysis, note.facts, offset)
  const { register } = analysis.project
  const page = pageOf(at, register, hasPages)
  if (question === 'type-definition') return page
  const explained = question === 'definition' ? explanation(at, note, archive, register) : undefined
  return explained ?? (question === 'definition' ? page : undefined) ?? introduction(at, note)
}

/** The page of the most specific subject that the register knows. */
function pageOf(at: readonly Occurrence[], register: Register, hasPages: boolean): Definition | undefined {
  const first = hasPages ? at.find(({ subject }) => isRegistered(subject, register)) : undefined
  return first && { origin: first.span, target: { kind: 'page', subject: first.subject } }
}

/** Whether a subject is of the world and not of the notes. */
function isRegistered(subject: Subject, register: Register): boolean {
  return registeredName(subject, register) !== undefined
}

/** An abbreviation with its long form, a person named in full, an event's title: in this note, else in the nearest earlier one. */
function explanation(
  at: readonly Occurrence[],
  note: ArchivedNote,
  archive: Archive,
  register: Register,
): Definition | undefined {
  for (const here of at) {
    const kind = kindOf(here.subject)
    if (kind !== 'abbreviation' && kind !== 'person' && kind !== 'event') continue
    const own = placesIn(note, here.subject)
    const defined = own.find(isExplained)
    if (defined && defined !== here) return toPlace(here, note, defined)
    const other = kind === 'event' ? undefined : nearestBefore(here.subject, note, archive)
    if (other) return toPlace(here, other.note, other.occurrence)
    // Who stands on the explanation itself is shown what else is known of the thing, or the place itself.
    if (defined && !at.some(({ subject }) => isRegistered(subject, register))) return toPlace(here, note, defined)
  }
  return undefined
}

function isExplained({ role, subject }: Occurrence): boolean {
  return role === 'definition' || (role === 'participant' && kindOf(subject) === 'person')
}

/** Where the nearest note before another explains a subject; notes come in the order of time. */
function nearestBefore(subject: Subject, note: ArchivedNote, archive: Archive) {
  const places = archive.occurrences(subject).filter(({ occurrence }) => isExplained(occurrence))
  const day = note.facts.period?.from
  const before = places.filter(
    place => place.note !== note && (day === undefined || (place.note.facts.period?.from ?? '~') <= day),
  )
  const nearest = before.at(-1)
  return nearest && before.find(place => place.note === nearest.note)
}

/** Where this note brings a thing of the world in: as participant or organizer, else where it first stands in full. */
function introduction(at: readonly Occurrence[], note: ArchivedNote): Definition | undefined {
  const here = at[0]
  if (!here) return undefined
  const own = placesIn(note, here.subject)
  const listed = own.find(({ role }) => role === 'participant' || role === 'organizer')
  const longest = Math.max(...own.map(({ text }) => text.length))
  const first = listed ?? own.find(isExplained) ?? own.find(({ text }) => text.length === longest)
  return first && toPlace(here, note, first)
}

function toPlace({ span: origin }: Occurrence, note: ArchivedNote, { span }: Occurrence): Definition {
  return { origin, target: { kind: 'place', note, span, selection: span } }
}
