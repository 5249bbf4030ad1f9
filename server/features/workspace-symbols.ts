// Workspace symbols: the notes of the archive and what they have in common, found by some of the letters of their names.
import type { Archive, ArchivedNote } from '../archive/archive.ts'
import type { Occurrence, Subject, SubjectKind } from '../archive/facts.ts'
import { registeredName } from '../archive/subject.ts'
import { writePeriod } from '../mentions/dates.ts'
import type { Span } from '../note/span.ts'
import type { Register } from '../register/register.ts'
import { fitOf } from './fuzzy.ts'

/** Something that is found by its name. */
export interface WorkspaceSymbol {
  readonly name: string
  readonly kind: 'note' | Exclude<SubjectKind, 'event' | 'state' | 'paragraph'>
  readonly note: ArchivedNote
  /** Its subject; undefined of a note. */
  readonly subject: Subject | undefined
}

/** The kinds of subjects that are found, each where it is introduced. */
const kinds = ['person', 'organization', 'abbreviation', 'resolution'] as const

const mostSymbols = 200

interface Candidate extends WorkspaceSymbol {
  /** In small letters. */
  readonly key: string
}

/** Finds symbols in the archives it is asked of; what it made of the last one is kept until that changes. */
export function createSymbolSearch() {
  let made:
    { readonly archive: Archive; readonly revision: number; readonly candidates: readonly Candidate[] } | undefined

  /** The symbols that fit a query, the best first; the newest notes for an empty one. At most two hundred. */
  return (archive: Archive, register: Register, query: string): readonly WorkspaceSymbol[] => {
    if (made?.archive !== archive || made.revision !== archive.revision)
      made = { archive, revision: archive.revision, candidates: candidatesOf(archive, register) }
    const wanted = query.toLowerCase().replace(/\s+/gu, '')
    const found: { readonly candidate: Candidate; readonly fit: number; readonly place: number }[] = []
    made.candidates.forEach((candidate, place) => {
      const fit = fitOf(wanted, candidate.key)
      if (fit > 0) found.push({ candidate, fit, place })
    })
    found.sort((a, b) => b.fit - a.fit || a.place - b.place)
    return found.slice(0, mostSymbols).map(({ candidate }) => candidate)
  }
}

/** Notes from the newest to the oldest, then the subjects. */
function candidatesOf(archive: Archive, register: Register): readonly Candidate[] {
  const notes = archive.notes().map((note): Candidate => {
    const name = note.facts.event ?? fileName(note)
    return { name, kind: 'note', note, subject: undefined, key: name.toLowerCase() }
  })
  const subjects = kinds.flatMap(kind =>
    archive.subjects(kind).map(({ subject, name: written, newest }): Candidate => {
      const known = kind === 'resolution' ? `resolution ${registeredName(subject, register) ?? written}` : undefined
      const name = known ?? written
      return { name, kind, note: newest, subject, key: name.toLowerCase() }
    }),
  )
  return [...notes.reverse(), ...subjects]
}

function fileName({ uri }: ArchivedNote): string {
  return uri.slice(uri.lastIndexOf('/') + 1)
}

/** Where a symbol is: the title of the event, or where the newest note introduces the subject. */
export function symbolSpan({ note, subject }: Pick<WorkspaceSymbol, 'note' | 'subject'>): Span {
  const { occurrences } = note.facts
  const isAsked = (occurrence: Occurrence) =>
    subject === undefined
      ? occurrence.role === 'definition' && occurrence.subject.startsWith('event:')
      : occurrence.subject === subject
  const asked = occurrences.filter(isAsked)
  return (asked.find(({ role }) => role === 'definition') ?? asked[0])?.span ?? { from: 0, to: 0 }
}

/** The note that a symbol is in, for a person: "Workshop on border controls, 8 July 2020"; of a note its days. */
export function containerOf({ note, subject }: WorkspaceSymbol): string | undefined {
  const { event, period } = note.facts
  const days = period && writePeriod(period)
  if (subject === undefined) return days
  return [event ?? fileName(note), days].filter(part => part !== undefined).join(', ')
}
