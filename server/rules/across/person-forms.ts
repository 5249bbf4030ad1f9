// In which ways the notes of an archive write the names of persons.
import type { Attendance, Occurrence } from '../../archive/facts.ts'
import type { NoteInArchive } from '../rule.ts'
import { countNotes, oncePerNote, withoutNotation } from './notes.ts'

/** A name as one note writes it; initials, capitals and the order of its words make no other way. */
export interface NameForm {
  /** The words by which a person is known: in small letters and alphabetical order, without accents and initials. */
  readonly words: readonly string[]
  /** The same with the accents. */
  readonly spelling: string
  /** Where it stands in full, in the drafter's own words: at least once. */
  readonly places: readonly Occurrence[]
  /** The entry of the list of participants, if there is one. */
  readonly entry: PersonEntry | undefined
}

/** A person's entry in a list of participants. */
export interface PersonEntry {
  /** "Mr." or "Ms.", if that is how the person is addressed. */
  readonly address: string | undefined
  /** What stands behind the name: function, body, State. */
  readonly written: string
  /** The same in small letters and without punctuation; hyphens are kept. */
  readonly function: string
}

/** The persons whom a note names in full. */
export const nameForms = oncePerNote(({ occurrences, participants }): readonly NameForm[] => {
  const forms = new Map<string, NameForm & { readonly places: Occurrence[] }>()
  for (const place of occurrences) {
    if (!place.subject.startsWith('person:') || place.fixed) continue
    const spelled = wordsIn(place.text)
    if (spelled.length < 2) continue
    const spelling = spelled.join(' ')
    const known = forms.get(spelling)
    if (known) known.places.push(place)
    else
      forms.set(spelling, {
        words: spelled.map(withoutAccents).sort(),
        spelling,
        places: [place],
        entry: entryOf(place, participants),
      })
  }
  return [...forms.values()]
})

/** The words of a name in small letters and alphabetical order, without initials. */
function wordsIn(name: string): string[] {
  return name
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s.,’'-]+/u)
    .filter(word => word.length > 1)
    .sort()
}

function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}+/gu, '')
}

function entryOf({ role, span, text }: Occurrence, participants: readonly Attendance[]): PersonEntry | undefined {
  if (role !== 'participant') return undefined
  const entry = participants.find(one => one.span.from <= span.from && span.to <= one.span.to)
  const at = entry?.text.indexOf(text) ?? -1
  if (!entry || at < 0) return undefined
  const [, title] = /\b(Mr|Ms|Mrs|Miss)\b/u.exec(entry.text.slice(0, at)) ?? []
  const behind = entry.text.slice(at + text.length)
  return {
    address: title === undefined ? undefined : title === 'Mr' ? 'Mr.' : 'Ms.',
    written: behind.replace(/^[\s,;:–-]+/u, '').trimEnd(),
    function: behind
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}-]+/gu, ' ')
      .trim(),
  }
}

/** A function without what spelling may change: hyphens, s for z. */
export function foldFunction(text: string): string {
  return text.replaceAll('-', '').replace(/is(?=ation|ing|ed?\b)/gu, 'iz')
}

/** A name's form in one of the notes. */
export interface PlacedName {
  readonly note: NoteInArchive
  readonly form: NameForm
}

/** One way in which notes of an archive write something of a person. */
export interface Way {
  readonly way: string
  /** In the order of the notes; at least one. */
  readonly placed: readonly PlacedName[]
  /** How many notes have it. */
  readonly count: number
}

/** What an archive writes of a person. */
export interface PersonInArchive {
  readonly words: readonly string[]
  readonly spellings: readonly Way[]
  readonly addresses: readonly Way[]
  readonly functions: readonly Way[]
}

/** The persons of an archive. */
export interface Persons {
  /** By their words, joined by spaces. */
  readonly byWords: ReadonlyMap<string, PersonInArchive>
  /** By all words but one, joined by spaces: those who share these. */
  readonly byOtherWords: ReadonlyMap<string, readonly PersonInArchive[]>
}

/** The persons of all notes together. */
export function* personsOf(notes: readonly NoteInArchive[]): Generator<void, Persons> {
  const named = new Map<string, PlacedName[]>()
  for (const note of notes) {
    for (const form of nameForms(note.facts)) add(named, form.words.join(' '), { note, form })
    yield
  }
  const byWords = new Map<string, PersonInArchive>()
  const byOtherWords = new Map<string, PersonInArchive[]>()
  for (const [key, placed] of named) {
    const { words } = placed[0]!.form
    const person = {
      words,
      spellings: waysOf(placed, form => form.spelling),
      addresses: waysOf(placed, form => form.entry?.address),
      functions: waysOf(placed, form => form.entry?.function),
    }
    byWords.set(key, person)
    for (const others of otherWords(words)) add(byOtherWords, others, person)
    yield
  }
  return { byWords, byOtherWords }
}

/** For each word of a name all the others, joined by spaces. */
export function otherWords(words: readonly string[]): string[] {
  return words.map((_, index) => words.filter((_, other) => other !== index).join(' '))
}

/** The ways of writing something, the most usual first. */
function waysOf(placed: readonly PlacedName[], wayOf: (form: NameForm) => string | undefined): readonly Way[] {
  const ways = new Map<string, PlacedName[]>()
  for (const one of placed) {
    const way = wayOf(one.form)
    if (way !== undefined && way !== '') add(ways, way, one)
  }
  return Array.from(ways, ([way, of]) => ({ way, placed: of, count: countNotes(of.map(({ note }) => note)) })).sort(
    (a, b) => b.count - a.count,
  )
}

/** Whether a note has both ways: two persons, or a matter of that note alone. */
export function meetInNote(a: Way, b: Way): boolean {
  const notes = new Set(a.placed.map(({ note }) => withoutNotation(note)))
  return b.placed.some(({ note }) => notes.has(withoutNotation(note)))
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}
