// Who cites what: the notes that cite a resolution or paragraph, and what a note cites.
import type { Analysis } from '../analysis/analysis.ts'
import type { Archive, ArchivedNote } from '../archive/archive.ts'
import type { Subject } from '../archive/facts.ts'
import { kindOf } from '../archive/subject.ts'
import type { Span } from '../note/span.ts'
import { references } from './references.ts'
import { subjectsAt } from './subject-at.ts'

/** A note, or a resolution or paragraph, as citing or cited. */
export type Citing =
  { readonly kind: 'note'; readonly note: ArchivedNote } | { readonly kind: 'cited'; readonly subject: Subject }

/** One that cites or is cited, and where, in the citing note. */
export interface CitingPlaces {
  readonly item: Citing
  readonly note: ArchivedNote
  readonly spans: readonly Span[]
}

/** What can be asked about at an offset: the resolution or paragraph there, or, at the event's title or the note's own, the note. */
export function citingAt(
  analysis: Analysis,
  note: ArchivedNote,
  offset: number,
): { readonly item: Citing; readonly span: Span } | undefined {
  const at = subjectsAt(analysis, note.facts, offset)
  const cited = at.find(({ subject }) => isCited(subject))
  if (cited) return { item: { kind: 'cited', subject: cited.subject }, span: cited.span }
  const event = at.find(({ subject, role }) => kindOf(subject) === 'event' && role === 'definition')
  if (event) return { item: { kind: 'note', note }, span: event.span }
  const { title } = analysis.note
  if (!title || analysis.passageAt(offset)?.prose !== title.prose) return undefined
  const { map, text } = title.prose
  return {
    item: { kind: 'note', note },
    span: { from: title.at + map.start(0), to: title.at + map.end(text.length) },
  }
}

function isCited(subject: Subject): boolean {
  return kindOf(subject) === 'resolution' || kindOf(subject) === 'paragraph'
}

/** The notes that cite a resolution or paragraph, by date. */
export function citedBy(archive: Archive, subject: Subject): readonly CitingPlaces[] {
  const spans = new Map<ArchivedNote, Span[]>()
  for (const { note, occurrence } of references(archive, subject, true)) {
    const known = spans.get(note)
    if (known) known.push(occurrence.span)
    else spans.set(note, [occurrence.span])
  }
  return [...spans].map(([note, spans]) => ({ item: { kind: 'note', note }, note, spans }))
}

/** What a note cites, in the order in which it first does. */
export function cites(note: ArchivedNote): readonly CitingPlaces[] {
  const spans = new Map<Subject, Span[]>()
  for (const { subject, span } of note.facts.occurrences) {
    if (!isCited(subject)) continue
    const known = spans.get(subject)
    if (known) known.push(span)
    else spans.set(subject, [span])
  }
  return [...spans].map(([subject, spans]) => ({ item: { kind: 'cited', subject }, note, spans }))
}
