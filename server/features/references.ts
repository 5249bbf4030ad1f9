// References and highlights: every place at which the subject under the cursor stands, in all notes or in this one.
import type { Archive, PlacedOccurrence } from '../archive/archive.ts'
import type { NoteFacts, Occurrence, Subject } from '../archive/facts.ts'
import { citedOf } from '../archive/subject.ts'
import { isDeclaration } from './subject-at.ts'

/** The places of a subject in the archive, notes by date. A paragraph's are those of its lettered parts too. */
export function references(archive: Archive, subject: Subject, withDeclaration: boolean): readonly PlacedOccurrence[] {
  const parts = partsOf(archive, subject)
  const places = parts.length === 0 ? archive.occurrences(subject) : inOrder(archive, [subject, ...parts])
  return withDeclaration ? places : places.filter(({ occurrence }) => !isDeclaration(occurrence))
}

/** The lettered parts of a paragraph that the archive cites. */
function partsOf(archive: Archive, subject: Subject): readonly Subject[] {
  const cited = citedOf(subject)
  if (cited?.paragraph === undefined || cited.letter !== undefined) return []
  return archive
    .subjects('paragraph')
    .map(listed => listed.subject)
    .filter(other => other.startsWith(`${subject}(`))
}

function inOrder(archive: Archive, subjects: readonly Subject[]): readonly PlacedOccurrence[] {
  const places = subjects.flatMap(subject => archive.occurrences(subject))
  const rank = new Map(archive.notes().map((note, index) => [note, index]))
  return places.sort((a, b) => rank.get(a.note)! - rank.get(b.note)! || a.occurrence.span.from - b.occurrence.span.from)
}

/** The places of a subject in one note. */
export function highlights({ occurrences }: NoteFacts, subject: Subject): readonly Occurrence[] {
  return occurrences.filter(occurrence => occurrence.subject === subject)
}
