// By which abbreviations the notes of an archive call a body or a term.
import type { Occurrence, Subject } from '../../archive/facts.ts'
import { wordsOfName } from '../../mentions/expansion.ts'
import type { Organization } from '../../register/organizations.ts'
import type { Register } from '../../register/register.ts'
import type { NoteInArchive } from '../rule.ts'
import { countNotes, oncePerNote } from './notes.ts'

/** What is abbreviated: an organization of the register, or the words of a name. */
export type AbbreviatedKey = Extract<Subject, `organization:${string}`> | `words:${string}`

/** An abbreviation of something in one note. */
export interface AbbreviationForm {
  readonly key: AbbreviatedKey
  /** The long form, if the note has it. */
  readonly name: string | undefined
  readonly abbreviation: string
  /** Where it stands in the drafter's own words: at least once, its explanation first. */
  readonly places: readonly Occurrence[]
}

/** The abbreviations of a note that are explained there or stand for an organization of the register. */
export const abbreviationForms = oncePerNote(({ longForms, occurrences }): readonly AbbreviationForm[] => {
  const own = occurrences.filter(({ fixed }) => !fixed)
  const bodies = own.filter(({ subject }) => subject.startsWith('organization:'))
  const forms = new Map<string, AbbreviationForm>()
  const add = (key: AbbreviatedKey, abbreviation: string, name: string | undefined) => {
    if (forms.has(abbreviation)) return
    const places = placesOf(abbreviation, own)
    if (places.length > 0) forms.set(abbreviation, { key, name, abbreviation, places })
  }
  for (const [abbreviation, name] of Object.entries(longForms)) {
    const body = bodies.find(({ text }) => text === abbreviation || text === name || text.endsWith(`(${abbreviation})`))
    if (body) add(body.subject as AbbreviatedKey, abbreviation, name)
    else if (isTelling(name)) add(keyOfWords(name), abbreviation, name)
  }
  for (const { subject, text } of bodies) if (isAbbreviation(text)) add(subject as AbbreviatedKey, text, undefined)
  return [...forms.values()]
})

/** What a name stands for, as `AbbreviationForm.key` has it. */
export function keyOfName(name: string, { organizations }: Register): AbbreviatedKey {
  const organization = organizations.read(name)
  return organization ? `organization:${organization.id}` : keyOfWords(name)
}

/** A form in one of the notes. */
export interface PlacedForm {
  readonly note: NoteInArchive
  readonly form: AbbreviationForm
}

/** One abbreviation of something in an archive. */
export interface Way {
  readonly abbreviation: string
  /** In the order of the notes. */
  readonly placed: readonly PlacedForm[]
  /** How many notes have it. */
  readonly count: number
}

/** The abbreviations in an archive by what they stand for, the most usual first. */
export function* waysByKey(
  notes: readonly NoteInArchive[],
): Generator<void, ReadonlyMap<AbbreviatedKey, readonly Way[]>> {
  const byKey = new Map<AbbreviatedKey, Map<string, PlacedForm[]>>()
  for (const note of notes) {
    for (const form of abbreviationForms(note.facts)) {
      let byAbbreviation = byKey.get(form.key)
      if (!byAbbreviation) byKey.set(form.key, (byAbbreviation = new Map<string, PlacedForm[]>()))
      const placed = byAbbreviation.get(form.abbreviation)
      if (placed) placed.push({ note, form })
      else byAbbreviation.set(form.abbreviation, [{ note, form }])
    }
    yield
  }
  const ways = new Map<AbbreviatedKey, readonly Way[]>()
  for (const [key, byAbbreviation] of byKey) {
    ways.set(key, inOrder(byAbbreviation))
    yield
  }
  return ways
}

function inOrder(byAbbreviation: ReadonlyMap<string, readonly PlacedForm[]>): readonly Way[] {
  return Array.from(byAbbreviation, ([abbreviation, placed]) => ({
    abbreviation,
    placed,
    count: countNotes(placed.map(({ note }) => note)),
  })).sort((a, b) => b.count - a.count || (a.abbreviation < b.abbreviation ? -1 : 1))
}

/** Whether an abbreviation is one that an organization gave up: right in its time, and a matter of other rules. */
export function isGivenUp(abbreviation: string, { abbreviations, history }: Organization): boolean {
  const now = [...abbreviations, ...abbreviationsIn(history.at(-1)?.abbreviation)]
  return !now.includes(abbreviation) && history.some(era => abbreviationsIn(era.abbreviation).includes(abbreviation))
}

function abbreviationsIn(listed: string | null | undefined): readonly string[] {
  return listed?.split('; ') ?? []
}

function keyOfWords(name: string): AbbreviatedKey {
  return `words:${wordsOfName(name).join(' ')}`
}

/** Whether a name means the same in every note: not of a body that every State has, each with its own abbreviation. */
function isTelling(name: string): boolean {
  const words = wordsOfName(name)
  return words.length >= 2 && !words.some(word => ofEveryState.has(word))
}

/** As `wordsOfName` has them. */
const ofEveryState: ReadonlySet<string> = new Set([
  'academy',
  'administration',
  'agency',
  'authority',
  'board',
  'bureau',
  'center',
  'centre',
  'college',
  'command',
  'commission',
  'committee',
  'council',
  'custom',
  'department',
  'directorate',
  'division',
  'federal',
  'force',
  'guard',
  'inspectorate',
  'institute',
  'institution',
  'ministry',
  'national',
  'office',
  'police',
  'secretariat',
  'service',
  'unit',
  'university',
])

/** Whether a body is called by a single word with several capitals: "UNODA", not "Monitoring Team". */
function isAbbreviation(text: string): boolean {
  return /^[A-Z][A-Za-z]{0,5}[A-Z][A-Za-z]{0,5}$/.test(text)
}

/** Where an abbreviation stands, its explanation first. */
function placesOf(abbreviation: string, own: readonly Occurrence[]): readonly Occurrence[] {
  const exact = own.filter(({ subject }) => subject === `abbreviation:${abbreviation}`)
  const named = own.filter(({ subject, text }) => text === abbreviation && subject.startsWith('organization:'))
  const starts = new Set(exact.map(({ span }) => span.from))
  const places = [...exact, ...named.filter(({ span }) => !starts.has(span.from))]
  return places.sort((a, b) => rank(a) - rank(b) || a.span.from - b.span.from)
}

function rank({ role }: Occurrence): number {
  return role === 'definition' ? 0 : 1
}
