// What all renamings share: what is asked, why it is refused, and how a name is written where another stands.
import { type Archive, type ArchivedNote, placesIn } from '../../archive/archive.ts'
import type { Occurrence, Subject } from '../../archive/facts.ts'
import { encodeFor } from '../../note/prose.ts'
import type { TextEdit } from '../../note/span.ts'
import type { Project } from '../../project/project.ts'

/** A new name for what stands somewhere. */
export interface Renaming {
  readonly here: Occurrence
  /** The note in which it was asked. */
  readonly note: ArchivedNote
  readonly archive: Archive
  readonly name: string
  readonly project: Project
}

/** Why something is not renamed: a sentence or two for the drafter. */
export interface Refusal {
  readonly refused: string
}

export function refuse(sentence: string): Refusal {
  return { refused: sentence }
}

export function isRefusal(value: object): value is Refusal {
  return 'refused' in value
}

/** The edits of a note: what `newText` gives for its occurrences of a subject; those of the words of others are left out. */
export function editsIn(
  note: ArchivedNote,
  subject: Subject,
  newText: (occurrence: Occurrence) => string | undefined,
): TextEdit[] | Refusal {
  const edits: TextEdit[] = []
  for (const occurrence of placesIn(note, subject)) {
    if (occurrence.fixed) continue
    const name = newText(occurrence)
    if (name === undefined || name === occurrence.text) continue
    const written = encodeFor(occurrence.quoting ?? 'none', name)
    if (written === undefined || (occurrence.role !== 'mention' && divides.test(name)))
      return refuse(
        `"${name}" cannot stand in the header of ${titleOf(note)} as it is: it has a mark that divides entries there.`,
      )
    edits.push({ span: occurrence.span, newText: written })
  }
  return edits
}

/** Marks between entries of the header. */
const divides = /[,;{}]|: |:$| #/u

/** A note as a drafter knows it. */
export function titleOf({ uri, facts }: ArchivedNote): string {
  return facts.event === undefined ? uri.slice(uri.lastIndexOf('/') + 1) : `the note on "${facts.event}"`
}

/** The edits of several notes, those without any left out; the first refusal, if there is one. */
export function editsOf(
  notes: readonly ArchivedNote[],
  edits: (note: ArchivedNote) => readonly TextEdit[] | Refusal,
): ReadonlyMap<ArchivedNote, readonly TextEdit[]> | Refusal {
  const found = new Map<ArchivedNote, readonly TextEdit[]>()
  for (const note of notes) {
    const ofNote = edits(note)
    if ('refused' in ofNote) return ofNote
    if (ofNote.length > 0) found.set(note, ofNote)
  }
  return found
}

/** The notes of the archive that have a subject, the one in which it was asked among them. */
export function notesWith({ archive, note }: Renaming, subject: Subject): readonly ArchivedNote[] {
  const notes = archive.notesOf(subject)
  return notes.includes(note) ? notes : [note, ...notes]
}
