// Where the subjects of a note stand: picked up, kind by kind, from what its passages mention.
import type { Analysis } from '../analysis/analysis.ts'
import type { Participant } from '../mentions/participant.ts'
import type { Prose } from '../note/prose.ts'
import type { Span } from '../note/span.ts'
import { findAbbreviations } from './abbreviations.ts'
import type { Occurrence, OccurrenceRole, Subject } from './facts.ts'
import { mendsOf } from './mends.ts'
import { findOwnNames } from './own-names.ts'
import { findPersonsOf } from './persons.ts'
import { place, type Found, type ReadPassage } from './places.ts'
import {
  eventSubject,
  organizationSubject,
  paragraphSubject,
  participantSubject,
  resolutionSubject,
  stateSubject,
} from './subject.ts'

/** What a note's passages say together. */
export interface Occurrences {
  /** In the order of the source. */
  readonly all: readonly Occurrence[]
  readonly longForms: Readonly<Record<string, string>>
}

/** Everything that occurs in a note. */
export function occurrencesIn(analysis: Analysis): Occurrences {
  const passages = readPassages(analysis)
  const { title } = analysis.event
  const event = title === undefined ? undefined : { title, subject: eventSubject(title) }
  const found: Found[] = []
  for (const read of passages) {
    participantsIn(read, found)
    namesIn(read, found)
    citationsIn(read, found)
    if (event) eventIn(read, event, found)
  }
  const { longForms } = findAbbreviations(passages, found)
  findPersonsOf(passages, found)
  findOwnNames(passages, found)
  const { source } = analysis.note
  const mends = mendsOf(analysis, passages)
  const mended = ({ read, subject, span }: Found) => (subject.startsWith('state:') ? mends(read, span.from) : undefined)
  const placed = found.map(one => place(source, one, mended(one)))
  return { all: placed.sort(inOrder), longForms }
}

function readPassages(analysis: Analysis): readonly ReadPassage[] {
  const entries = new Map<Prose, Participant[]>()
  for (const participant of analysis.participants) {
    const { prose } = participant.passage
    const others = entries.get(prose)
    if (others) others.push(participant)
    else entries.set(prose, [participant])
  }
  return Array.from(analysis.passages(), passage => ({
    passage,
    text: passage.prose.text,
    mentions: analysis.mentions(passage),
    entries: entries.get(passage.prose) ?? [],
  }))
}

function inOrder(a: Occurrence, b: Occurrence): number {
  return a.span.from - b.span.from || b.span.to - a.span.to
}

/** Adds the States and organizations among the participants. */
function participantsIn(read: ReadPassage, found: Found[]): void {
  for (const entry of read.entries) {
    const subject = participantSubject(entry)
    if (subject) found.push({ read, subject, role: 'participant', span: entry.span })
  }
}

/** Adds the States and organizations that are named, but for those that are participants. */
function namesIn(read: ReadPassage, found: Found[]): void {
  const { states, organizations } = read.mentions
  const role: OccurrenceRole = read.passage.field === 'organizers' ? 'organizer' : 'mention'
  const listed = read.entries.filter(entry => participantSubject(entry) !== undefined)
  /** Adds what is named in one order of places: the entries are passed over with it. */
  const adder = () => {
    let next = 0
    return (subject: Subject, span: Span) => {
      while (next < listed.length && listed[next]!.span.to <= span.from) next++
      if (next === listed.length || listed[next]!.span.from >= span.to) found.push({ read, subject, role, span })
    }
  }
  const addState = adder()
  for (const { span, reading } of states) {
    const [only, another] = reading.states
    if (only && !another) addState(stateSubject(only), span)
  }
  const addOrganization = adder()
  for (const { span, organization } of organizations) addOrganization(organizationSubject(organization), span)
}

/** No list of paragraphs is longer. */
const longestRange = 200

/** Adds the resolutions cited and each of their paragraphs. */
function citationsIn(read: ReadPassage, found: Found[]): void {
  for (const { resolutions, paragraphs } of read.mentions.citations) {
    for (const { span, number } of resolutions)
      found.push({ read, subject: resolutionSubject(number), role: 'mention', span })
    const of = resolutions[0]
    if (!of) continue
    for (const { span, paragraph, last, letter } of paragraphs) {
      const end = Math.min(last ?? paragraph, paragraph + longestRange)
      for (let each = paragraph; each <= end; each++)
        found.push({ read, subject: paragraphSubject(of.number, each, letter), role: 'mention', span })
    }
  }
}

/** Adds the event: its title in the header, and wherever the title stands in the text. */
function eventIn(read: ReadPassage, event: { title: string; subject: Subject }, found: Found[]): void {
  const { passage, text, mentions } = read
  const { title, subject } = event
  if (passage.field === 'event') {
    if (text === title) found.push({ read, subject, role: 'definition', span: { from: 0, to: text.length } })
    return
  }
  for (const span of mentions.titles)
    if (eventSubject(text.slice(span.from, span.to)) === subject) found.push({ read, subject, role: 'mention', span })
}
