// The notes of an archive by year, by State, by organization, and by resolution with the paragraphs cited of it.
import type { Register } from '../register/register.ts'
import type { Archive, ArchivedNote } from './archive.ts'
import type { Occurrence, OccurrenceRole, Subject, SubjectKind } from './facts.ts'
import { citedOf, keyOf, registeredName, stateOf } from './subject.ts'
import { subjectsIn } from './subjects-in.ts'

/** Notes that have something in common. Plain data. */
export interface Grouping {
  /** A year or a subject, the same from archive to archive; empty for the notes that have none. */
  readonly key: string
  /** For a person. */
  readonly label: string
  /** In the order of the archive, each once. */
  readonly uris: readonly string[]
  /** The same notes divided further: those on a resolution by the paragraphs they cite. */
  readonly groups: readonly Grouping[]
}

type Notes = Pick<Archive, 'notes'>

/** By the year in which the event began, the newest first; those without a date last. */
export function notesByYear(archive: Notes): Grouping[] {
  const years = group(archive, ({ facts }) => [facts.period?.from.slice(0, 4) ?? ''])
  return years
    .map(([key, uris]) => ({ key, label: key === '' ? 'Without a date' : key, uris, groups: [] }))
    .sort((a, b) => (a.key < b.key ? 1 : -1))
}

/** By the States that took part, territories left out, in the alphabetical order of their names of today. */
export function notesByState(archive: Notes, register: Register): Grouping[] {
  const present = bySubject(archive, 'state', ['participant'])
  const states = present.filter(([subject]) => stateOf(subject, register)?.status !== 'other')
  return named(states, register).sort(byLabel)
}

/** By the organizations that took part or organized, in the alphabetical order of their names of today. */
export function notesByOrganization(archive: Notes, register: Register): Grouping[] {
  return named(bySubject(archive, 'organization', ['participant', 'organizer']), register).sort(byLabel)
}

/** By the resolutions cited, by number, each with the paragraphs cited of it in order. */
export function notesByResolution(archive: Notes, register: Register): Grouping[] {
  const paragraphs = named(bySubject(archive, 'paragraph'), register).sort(byCitation)
  return named(bySubject(archive, 'resolution'), register)
    .sort(byCitation)
    .map(resolution => ({
      ...resolution,
      groups: paragraphs.filter(({ key }) => key.startsWith(`paragraph:${keyOf(resolution.key)}/`)),
    }))
}

/** The notes by the keys that each of them gives. */
function group<Key extends string>(archive: Notes, keysOf: (note: ArchivedNote) => Iterable<Key>): [Key, string[]][] {
  const groups = new Map<Key, string[]>()
  for (const note of archive.notes())
    for (const key of new Set(keysOf(note))) {
      const uris = groups.get(key)
      if (uris) uris.push(note.uri)
      else groups.set(key, [note.uri])
    }
  return [...groups]
}

/** The notes by the subjects of a kind that they have, in one of the roles if any are given. */
function bySubject(archive: Notes, kind: SubjectKind, roles?: readonly OccurrenceRole[]): [Subject, string[]][] {
  const isAsked = ({ subject, role }: Occurrence) => subject.startsWith(`${kind}:`) && (!roles || roles.includes(role))
  return group(archive, ({ facts }) =>
    subjectsIn(facts)
      .filter(isAsked)
      .map(({ subject }) => subject),
  )
}

interface SubjectGrouping extends Grouping {
  readonly key: Subject
}

function named(groups: readonly [Subject, string[]][], register: Register): SubjectGrouping[] {
  return groups.map(([key, uris]) => ({ key, label: registeredName(key, register) ?? keyOf(key), uris, groups: [] }))
}

function byLabel(a: Grouping, b: Grouping): number {
  return a.label.localeCompare(b.label, 'en')
}

/** By the numbers of resolution and paragraph, then by the letter. */
function byCitation(a: SubjectGrouping, b: SubjectGrouping): number {
  const [first, second] = [citedOf(a.key), citedOf(b.key)]
  return (
    (first?.resolution ?? 0) - (second?.resolution ?? 0) ||
    (first?.paragraph ?? 0) - (second?.paragraph ?? 0) ||
    (a.key < b.key ? -1 : 1)
  )
}
