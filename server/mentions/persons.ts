// Finds the persons that prose names: with a courtesy title ("Ms. Ana Okoro"), or by what looks like a name.
import { overlaps, type Span } from '../note/span.ts'
import { isSpace } from './steps.ts'

/** A person's name behind a title. */
export interface PersonMention {
  /** Of the name, without the title. */
  readonly span: Span
  /** With single spaces: "Ana Okoro", or the surname alone. */
  readonly name: string
}

/** What may be a person's name: one with a title is, of words with capitals it can only be guessed. */
export interface NameMention extends PersonMention {
  readonly hasTitle: boolean
}

let titles: RegExp | undefined
let nameWords: RegExp | undefined

/** The persons in a text, in order. */
export function findPersons(text: string): PersonMention[] {
  titles ??= /\b(?:(?:Mr|Mrs|Ms|Miss|Mx|Mme|Dr|Prof|Amb)\.?|Professor|Ambassador|Minister|Judge|Colonel)[ \u00a0\n]/g
  const found: PersonMention[] = []
  for (const { 0: title, index } of text.matchAll(titles)) {
    const person = nameAt(text, index + title.length)
    if (person) found.push(person)
  }
  return found
}

let untitled: RegExp | undefined

/**
 * The persons in a text, and what else may be a name, in order: two words with capitals that no other word goes before
 * ("Ana Okoro"), and a surname in capitals before a comma and another name ("OKORO, Ana").
 */
export function findNames(text: string): NameMention[] {
  const word = String.raw`\p{Lu}\p{Ll}[\p{L}’'-]*`
  untitled ??= new RegExp(
    String.raw`(?<![\p{L}.][ \u00a0]?)${word}[ \u00a0]${word}|(?<![\p{L}\d])\p{Lu}{3,20}(?=,[ \u00a0](?!(?:Mr|Mrs|Ms|Mx|Dr|Prof|Amb)\b)${word})`,
    'gu',
  )
  const persons = findPersons(text).map(person => ({ ...person, hasTitle: true }))
  const others = Array.from(text.matchAll(untitled), ({ 0: name, index }) => ({
    span: { from: index, to: index + name.length },
    name: singleSpaced(name),
    hasTitle: false,
  })).filter(({ span }) => !persons.some(person => overlaps(person.span, span)))
  return [...persons, ...others].sort((a, b) => a.span.from - b.span.from)
}

let runs: RegExp | undefined
const titlesOfOffice = /^(?:(?:The|Mr|Mrs|Ms|Mx|Dr|Prof|Amb|Hon|Prime|Foreign|Deputy|Vice|[A-Z]{2,}) )*/

/**
 * What may be given names with a surname anywhere in a text, in order: several words with capitals beside each other
 * ("envoy Ana Okoro", "Mark Antony Perez"), which names of bodies are as well. The title of an office is left out.
 */
export function givenWithSurnames(text: string): NameMention[] {
  runs ??= /(?<![\p{L}’'-])\p{Lu}[\p{L}\p{M}’'-]*(?:[ \u00a0]\p{Lu}[\p{L}\p{M}’'-]*){1,5}/gu
  return Array.from(text.matchAll(runs), ({ 0: run, index }) => {
    const plain = singleSpaced(run)
    let from = titlesOfOffice.exec(plain)![0].length
    from += /^\S+ (?=\S)/.exec(offices.exec(plain.slice(from)) ? plain.slice(from) : '')?.[0].length ?? 0
    return { span: { from: index + from, to: index + run.length }, name: plain.slice(from), hasTitle: false }
  }).filter(({ name }) => name.includes(' '))
}

/** The name of the person with whose title, or titles, a text begins: of an entry of a list of participants. */
export function personOf(text: string): PersonMention | undefined {
  let at = 0
  for (let left = mostTitles; left > 0; left--) {
    const [title] =
      /^(?:(?:His|Her) Excellency|H\. ?E\.|HE|[A-Z][a-z]{0,4}\.|[A-Z][a-z]+)\s+/.exec(text.slice(at, at + 40)) ?? []
    if (title === undefined || (at > 0 && !titleWords.test(title))) break
    at += title.length
  }
  return nameAt(text, at)
}

const mostTitles = 4
/** What may stand as a further title behind the first. */
const titleWords =
  /^(?:Mr|Mrs|Ms|Mx|Dr|Prof|Amb|Lt|Col|Gen|Maj|Capt)\.|^(?:Mr|Ms|Dr|Professor|Ambassador|Colonel|Major|General|Captain)\s/

/** The name that begins at `at`; undefined of an office ("Mr. President"), and of another title. */
function nameAt(text: string, at: number): PersonMention | undefined {
  nameWords ??=
    /(?:(?:de|da|di|van|von|der|al|el|bin)[ \u00a0])*(?:\p{Lu}\.[ \u00a0]?)*\p{Lu}[\p{L}\p{M}’'-]*(?:[ \u00a0\n](?:(?:de|da|di|del|la|van|von|der|den|dos|al|el|bin|ibn|y)[ \u00a0])*(?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}’'-]*)){0,4}/uy
  nameWords.lastIndex = at
  const [match] = nameWords.exec(text) ?? []
  const written = match?.replace(/(?:[’']s?|-|\s\p{Lu}\.)$/u, '')
  if (!written || !/\p{L}{2}/u.test(written) || offices.test(written)) return undefined
  return { span: { from: at, to: at + written.length }, name: singleSpaced(written) }
}

/** How persons are addressed by their offices, and titles before which another stands. */
const offices =
  /^(?:Mr|Mrs|Ms|Dr|Prof|Ambassador|Professor|Minister|Colonel|President|Chair|Chairman|Chairperson|Secretary|Deputy|Director|Counsellor|Moderator|Speaker|General)\b/

function singleSpaced(text: string): string {
  let words = ''
  for (const character of text) words += isSpace(character.charCodeAt(0)) ? ' ' : character
  return words
}
