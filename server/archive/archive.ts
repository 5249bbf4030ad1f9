// All notes of a workspace as one body: which notes there are, and where each subject stands in them.
import type { NoteFacts, Occurrence, Subject, SubjectKind } from './facts.ts'
import type { LineTable } from './line-table.ts'
import { keyOf, kindOf } from './subject.ts'

/** One note of the archive, as it was last read. */
export interface ArchivedNote {
  readonly uri: string
  readonly facts: NoteFacts
  readonly lines: LineTable
  /** Present where single occurrences can be had without making all of them; ask `subjectsOf` and `placesIn`. */
  readonly bySubject?: OccurrencesBySubject
}

/** The occurrences of a note, told apart by what they are of. */
export interface OccurrencesBySubject {
  readonly subjects: () => ReadonlySet<Subject>
  /** Those of one subject, in the order of the source. */
  readonly of: (subject: Subject) => readonly Occurrence[]
}

/** An occurrence and the note it stands in. */
export interface PlacedOccurrence {
  readonly note: ArchivedNote
  readonly occurrence: Occurrence
}

/** A subject as a list of subjects shows it. */
export interface ListedSubject {
  readonly subject: Subject
  /** As the newest note has it, the longest of its ways; of abbreviations and paragraphs the key. */
  readonly name: string
  /** The last of the notes that have it, in their order. */
  readonly newest: ArchivedNote
  /** How many notes have it. */
  readonly notes: number
}

/** The notes of a workspace, by address. */
export interface Archive {
  /** Grows at each change. */
  readonly revision: number
  /** Adds a note, in the place of the one with its address if there is one. */
  put(note: ArchivedNote): void
  remove(uri: string): void
  note(uri: string): ArchivedNote | undefined
  /** By the first day of the event, those without a date last, then by address. */
  notes(): readonly ArchivedNote[]
  /** The notes that have a subject, in the order of `notes`. */
  notesOf(subject: Subject): readonly ArchivedNote[]
  /** Where a subject stands: notes in the order of `notes`, in each in the order of the source. */
  occurrences(subject: Subject): readonly PlacedOccurrence[]
  /** Every subject of a kind, in the order of the keys. */
  subjects(kind: SubjectKind): readonly ListedSubject[]
}

/** An empty archive. */
export function createArchive(): Archive {
  const notes = new Map<string, ArchivedNote>()
  /** By kind, then by subject, then by address. */
  const index = new Map<SubjectKind, Map<Subject, Entry>>()
  let revision = 0
  let inOrder: readonly ArchivedNote[] | undefined

  const entryOf = (subject: Subject) => index.get(kindOf(subject))?.get(subject)

  function add(note: ArchivedNote): void {
    for (const subject of subjectsOf(note)) {
      const kind = kindOf(subject)
      let entries = index.get(kind)
      if (!entries) index.set(kind, (entries = new Map<Subject, Entry>()))
      let entry = entries.get(subject)
      if (!entry) entries.set(subject, (entry = { notes: new Set() }))
      forgetOrder(entry)
      entry.notes.add(note)
    }
  }

  function forget(note: ArchivedNote): void {
    for (const subject of subjectsOf(note)) {
      const entries = index.get(kindOf(subject))
      const entry = entries?.get(subject)
      if (!entry?.notes.delete(note)) continue
      forgetOrder(entry)
      if (entry.notes.size === 0) entries!.delete(subject)
    }
  }

  function change(before: ArchivedNote | undefined, after: ArchivedNote | undefined): void {
    if (before) forget(before)
    if (after) add(after)
    revision++
    // A note that was only read again keeps its place.
    inOrder =
      before && after && byDate(before, after) === 0
        ? inOrder?.map(note => (note === before ? after : note))
        : undefined
  }

  const notesInOrder = () => (inOrder ??= [...notes.values()].sort(byDate))

  function notesIn(entry: Entry): readonly ArchivedNote[] {
    // Many are picked from all sooner than they are put in order.
    return (entry.inOrder ??=
      entry.notes.size * 8 > notes.size
        ? notesInOrder().filter(note => entry.notes.has(note))
        : [...entry.notes].sort(byDate))
  }

  function newestIn(entry: Entry): ArchivedNote {
    if (entry.newest) return entry.newest
    const isCommon = entry.notes.size * 8 > notes.size
    entry.newest = isCommon ? notesInOrder().findLast(note => entry.notes.has(note)) : notesIn(entry).at(-1)
    return entry.newest!
  }

  const placesOf = (subject: Subject, entry: Entry) =>
    (entry.places ??= notesIn(entry).flatMap(note => placesIn(note, subject).map(occurrence => ({ note, occurrence }))))

  return {
    get revision() {
      return revision
    },
    put(note) {
      const before = notes.get(note.uri)
      notes.set(note.uri, note)
      change(before, note)
    },
    remove(uri) {
      const before = notes.get(uri)
      if (!before) return
      notes.delete(uri)
      change(before, undefined)
    },
    note: uri => notes.get(uri),
    notes: notesInOrder,
    notesOf(subject) {
      const entry = entryOf(subject)
      return entry ? notesIn(entry) : []
    },
    occurrences(subject) {
      const entry = entryOf(subject)
      return entry ? placesOf(subject, entry) : []
    },
    subjects(kind) {
      const entries = [...(index.get(kind) ?? [])]
      return entries
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([subject, entry]) => {
          const newest = newestIn(entry)
          return { subject, name: (entry.name ??= nameOf(subject, newest)), newest, notes: entry.notes.size }
        })
    },
  }
}

/** The longest of the ways in which a note names a subject. */
function nameOf(subject: Subject, note: ArchivedNote): string {
  const kind = kindOf(subject)
  if (kind === 'abbreviation' || kind === 'paragraph') return keyOf(subject)
  return placesIn(note, subject).reduce((name, { text }) => (text.length > name.length ? text : name), '')
}

/**
 * The notes that a subject stands in. The places are looked up in the notes: an archive has a hundred of them for each
 * note, too many to be kept in memory. What was asked for is kept until one of the notes changes.
 */
interface Entry {
  readonly notes: Set<ArchivedNote>
  inOrder?: readonly ArchivedNote[] | undefined
  newest?: ArchivedNote | undefined
  name?: string | undefined
  places?: readonly PlacedOccurrence[] | undefined
}

function forgetOrder(entry: Entry): void {
  entry.inOrder = undefined
  entry.newest = undefined
  entry.name = undefined
  entry.places = undefined
}

/** Everything that occurs in a note, each once. */
function subjectsOf(note: ArchivedNote): ReadonlySet<Subject> {
  return note.bySubject?.subjects() ?? new Set(note.facts.occurrences.map(({ subject }) => subject))
}

/** Where a subject stands in a note, in the order of the source. */
export function placesIn(note: ArchivedNote, subject: Subject): readonly Occurrence[] {
  return note.bySubject?.of(subject) ?? note.facts.occurrences.filter(occurrence => occurrence.subject === subject)
}

/** Notes in the order of their first days, those without a date last, then by address. */
function byDate(a: ArchivedNote, b: ArchivedNote): number {
  const [first, second] = [a.facts.period?.from ?? '~', b.facts.period?.from ?? '~']
  if (first !== second) return first < second ? -1 : 1
  return a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0
}
