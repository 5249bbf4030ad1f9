// The other notes of an archive, as findings speak of them.
import type { NoteFacts } from '../../archive/facts.ts'
import type { NoteInArchive } from '../rule.ts'

/** So many places in other notes are shown with a finding. */
export const mostRelated = 10

/** Whether two are one note: the same file, or beside each other in both notations under one name. */
export function isSameNote(a: NoteInArchive, b: NoteInArchive): boolean {
  return withoutNotation(a) === withoutNotation(b)
}

/** The address of a note without the ending that says its notation. */
export function withoutNotation({ uri }: NoteInArchive): string {
  const at = uri.lastIndexOf('.note.')
  return at < 0 ? uri : uri.slice(0, at)
}

/** `read`, which is asked once of each version of a note: the others have not changed when one has. */
export function oncePerNote<Read>(read: (facts: NoteFacts) => Read): (facts: NoteFacts) => Read {
  const known = new WeakMap<NoteFacts, { readonly read: Read }>()
  return facts => {
    let of = known.get(facts)
    if (!of) known.set(facts, (of = { read: read(facts) }))
    return of.read
  }
}

/** How many notes there are, a note in both notations counted once. */
export function countNotes(notes: Iterable<NoteInArchive>): number {
  return new Set(Array.from(notes, withoutNotation)).size
}

/** "one note", "7 notes". */
export function inNotes(count: number): string {
  return count === 1 ? 'one note' : `${count} notes`
}

/** The names of the files of notes, of many the first three: "a.note.md, b.note.md and 5 more". */
export function fileNames(notes: readonly NoteInArchive[]): string {
  const shown = notes.slice(0, 3).map(({ uri }) => nameIn(uri))
  const more = notes.length - shown.length
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ')
}

/** The name of the file at an address or path. */
function nameIn(uri: string): string {
  const name = uri.slice(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf('\\')) + 1)
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
