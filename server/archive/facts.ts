// What the archive keeps of one note: plain data, so that it can be kept in a cache and read back. Types only.
import type { Notation } from '../note/note.ts'
import type { Quoting } from '../note/prose.ts'
import type { Span, TextEdit } from '../note/span.ts'
import type { Period } from '../register/day.ts'

/** What notes have in common: the things of the world, and the names, that occur in them. */
export type SubjectKind = 'state' | 'organization' | 'resolution' | 'paragraph' | 'person' | 'abbreviation' | 'event'

/**
 * One subject, as a key that is the same in every note: `state:TUR`, `organization:osce`, `resolution:1540`,
 * `paragraph:1540/3(a)`, `person:jane doe`, `abbreviation:PoC`, `event:meeting of the points of contact`. Made in subject.ts.
 */
export type Subject = `${SubjectKind}:${string}`

/** In what manner a subject stands at a place. */
export type OccurrenceRole =
  | 'definition' // an abbreviation with its long form, a person named in full, the event in the header
  | 'organizer'
  | 'participant'
  | 'mention'

/** One place at which a subject stands. */
export interface Occurrence {
  readonly subject: Subject
  readonly role: OccurrenceRole
  /** As absolute UTF-16 offsets in the note's source, markup inside included. */
  readonly span: Span
  /** What a reader reads there; without markup and line breaks. */
  readonly text: string
  /** Present where the words are not the drafter's own (a quotation, a title, a clause), or markup begins within them: they are not written anew. */
  readonly fixed?: true
  /** How the place is quoted in YAML, where it is. */
  readonly quoting?: Exclude<Quoting, 'none'>
  /** Of a State that is not named as it was on the day: the edit of the source that writes its right name. */
  readonly mend?: TextEdit
}

/** An entry of the list of participants. */
export interface Attendance {
  readonly kind: 'state' | 'organization' | 'person' | 'role' | 'unrecognized'
  /** Of a State or organization. */
  readonly subject: Subject | undefined
  readonly text: string
  /** The sub-label it stands under ("States"), if any. */
  readonly group: string | undefined
  readonly span: Span
}

/** What one version of one note says. */
export interface NoteFacts {
  readonly notation: Notation
  /** The kind's id. */
  readonly kind: string
  /** The title of the event, as read; undefined where the header has none. */
  readonly event: string | undefined
  /** The days of the event, undefined where they are not known. */
  readonly period: Period | undefined
  readonly venue: string | undefined
  readonly participants: readonly Attendance[]
  /** Everything that occurs, in the order of the source; participants and organizers included. */
  readonly occurrences: readonly Occurrence[]
  /** What an abbreviation stands for, by each abbreviation that the note defines. */
  readonly longForms: Readonly<Record<string, string>>
  /** Why the note could not be read in full, in one line; undefined where it could. */
  readonly trouble: string | undefined
}
