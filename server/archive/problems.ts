// What is wrong with an archive as a whole: notes that could not be read, and events with more than one note.
import { countNotes } from '../rules/across/notes.ts'
import type { Archive } from './archive.ts'
import { entryOf, eventsOf, type EventEntry } from './events.ts'

/** What is wrong. Plain data. */
export interface ArchiveProblems {
  /** Notes that could not be read in full, in the order of the archive, with the reason in one line. */
  readonly unread: readonly { readonly uri: string; readonly reason: string }[]
  /** Events with more than one note, by date; the same note in both notations is one. */
  readonly shared: readonly EventEntry[]
}

export function problemsOf(archive: Pick<Archive, 'notes'>): ArchiveProblems {
  const unread = archive
    .notes()
    .flatMap(({ uri, facts }) => (facts.trouble === undefined ? [] : [{ uri, reason: facts.trouble }]))
  const shared = eventsOf(archive)
    .filter(({ notes }) => countNotes(notes) > 1)
    .map(entryOf)
  return { unread, shared }
}
