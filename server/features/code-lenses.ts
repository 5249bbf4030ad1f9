// Code lenses: lines over the text that say who took part, and what other notes have in common with this one.
import type { Analysis } from '../analysis/analysis.ts'
import type { Archive, ArchivedNote, PlacedOccurrence } from '../archive/archive.ts'
import type { Subject } from '../archive/facts.ts'
import { eventSubject, resolutionSubject } from '../archive/subject.ts'
import type { Span } from '../note/span.ts'
import { firstCitations } from './first-citations.ts'
import { counted, summarizeParticipants } from './participant-counts.ts'
import { inSource } from './places.ts'
import { citeResolution } from './cards/resolution.ts'

/** What a lens counts; plain JSON, so that a client can hand it back to be led there. */
export type LensTopic =
  | { readonly of: 'participants' }
  /** The other notes on the same event. */
  | { readonly of: 'event' }
  /** The other notes of the event's year. */
  | { readonly of: 'year' }
  /** The notes that cite a resolution, this one included. */
  | { readonly of: 'resolution'; readonly number: number }

/** A line above the text, and what it leads to. */
export interface CodeLens {
  /** The words it stands over. */
  readonly span: Span
  readonly title: string
  readonly topic: LensTopic
}

/** The lenses that have something to say, in the order of the source; `uri` is the note's own address in the archive. */
export function codeLenses(analysis: Analysis, archive: Archive, uri: string): readonly CodeLens[] {
  const { note, participants } = analysis
  const lenses: CodeLens[] = []
  for (const { key, label } of note.fields) {
    const tookPart = key === 'participants' ? summarizeParticipants(participants) : ''
    if (tookPart !== '') lenses.push({ span: label.span, title: tookPart, topic: { of: 'participants' } })
    if (key === 'event')
      for (const topic of [{ of: 'event' }, { of: 'year' }] as const) {
        const { length } = otherNotesAbout(analysis, archive, uri, topic)
        const about = topic.of === 'event' ? 'on this event' : `of ${yearOf(analysis) ?? ''}`
        if (length > 0) lenses.push({ span: label.span, title: `${counted(length, 'other note')} ${about}`, topic })
      }
  }
  for (const [number, { cited, passage }] of firstCitations(analysis)) {
    const topic = { of: 'resolution', number } as const
    const { length } = otherNotesAbout(analysis, archive, uri, topic)
    const title = `${nameOf(analysis, number)}: cited in ${counted(length + 1, 'note')}`
    if (length > 0) lenses.push({ span: inSource(passage, cited.span), title, topic })
  }
  return lenses.sort((a, b) => a.span.from - b.span.from)
}

/** What a lens leads to: the citations of a resolution, or where the other notes name their events; none for participants. */
export function lensPlaces(
  analysis: Analysis,
  archive: Archive,
  uri: string,
  topic: LensTopic,
): readonly PlacedOccurrence[] {
  if (topic.of === 'participants') return []
  if (topic.of === 'resolution') return archive.occurrences(resolutionSubject(topic.number))
  return otherNotesAbout(analysis, archive, uri, topic).flatMap(eventPlace)
}

/** What the analysis says of the note itself is not asked of the archive, where it may stand as it was. */
function otherNotesAbout(
  analysis: Analysis,
  archive: Archive,
  uri: string,
  topic: Exclude<LensTopic, { of: 'participants' }>,
): readonly ArchivedNote[] {
  switch (topic.of) {
    case 'resolution':
      return archive.notesOf(resolutionSubject(topic.number)).filter(other => other.uri !== uri)
    case 'event': {
      const { title } = analysis.event
      return title === undefined ? [] : archive.notesOf(eventSubject(title)).filter(other => other.uri !== uri)
    }
    case 'year': {
      const year = yearOf(analysis)
      if (year === undefined) return []
      return archive.notes().filter(other => other.uri !== uri && other.facts.period?.from.startsWith(year) === true)
    }
  }
}

function yearOf({ event: { period } }: Analysis): string | undefined {
  return period?.from.slice(0, 4)
}

function nameOf({ project: { register } }: Analysis, number: number): string {
  const resolution = register.resolutions.get(number)
  return resolution ? citeResolution(resolution) : String(number)
}

/** Where a note names its event; its beginning where it names none. */
function eventPlace(note: ArchivedNote): PlacedOccurrence {
  const { event, occurrences } = note.facts
  const subject: Subject | undefined = event === undefined ? undefined : eventSubject(event)
  const occurrence = occurrences.find(one => one.subject === subject)
  return {
    note,
    occurrence: occurrence ?? { subject: eventSubject(''), role: 'definition', span: { from: 0, to: 0 }, text: '' },
  }
}
