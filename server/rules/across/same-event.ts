// Whether two notes are on one event: by what it is called, by its days and by where it was.
import { wordsOfName } from '../../mentions/expansion.ts'
import type { Period } from '../../register/day.ts'
import { slipsBetween } from '../../register/near-names.ts'
import type { States } from '../../register/states.ts'
import { oncePerNote } from './notes.ts'

/** What an event is known by. */
export interface EventMarks {
  readonly period: Period
  /** The title without what does not tell events apart; never empty. */
  readonly title: string
  /** The words of the title that matter, in alphabetical order; abbreviations in brackets left out. */
  readonly titleWords: readonly string[]
  /** The words of the venue; undefined where it is not known. */
  readonly venue: ReadonlySet<string> | undefined
}

/** What the event of a note is known by; undefined where the note does not say its title and its days. */
export const eventMarks = oncePerNote(({ event, period, venue }): EventMarks | undefined => {
  const title = event === undefined ? '' : folded(event)
  if (!period || title === '') return undefined
  let words: readonly string[] | undefined
  return {
    period,
    title,
    get titleWords() {
      return (words ??= wordsOfName(folded(event!.replace(/\([^()]{1,40}\)/gu, ' '))))
    },
    venue: venue === undefined ? undefined : new Set(folded(venue).split(' ')),
  }
})

/** Whether the same title stands in both, on days that meet, and not plainly at two places. */
export function isSameEvent(a: EventMarks, b: EventMarks): boolean {
  return a.title === b.title && meet(a.period, b.period) && !areApart(a, b)
}

/** Whether the titles differ by one slip of the pen, or an abbreviation in brackets, on days that meet at one place. */
export function isNearlySameEvent(a: EventMarks, b: EventMarks, states: States): boolean {
  if (!meet(a.period, b.period) || !a.venue || !b.venue || areApart(a, b)) return false
  if (Math.min(a.titleWords.length, b.titleWords.length) < leastWords) return false
  const own = a.titleWords.filter(word => !b.titleWords.includes(word))
  const other = b.titleWords.filter(word => !a.titleWords.includes(word))
  if (own.length === 0 && other.length === 0) return true
  return own.length === 1 && other.length === 1 && isSlip(own[0]!, other[0]!, states)
}

/** A shorter title is too common for another to be nearly the same. */
const leastWords = 4

/**
 * The title in two parts, of which one at least is the same in the title of every event that `isNearlySameEvent`: words
 * that a slip leaves as they are stand in both, the others by their first letter, which a slip leaves, in one.
 */
export function titleParts({ titleWords }: EventMarks): readonly [string, string] {
  const part = (odd: number) =>
    titleWords.filter(word => !mayHaveSlip(word) || word.charCodeAt(0) % 2 === odd).join(' ')
  return [part(0), part(1)]
}

/** Whether one word is the other with a slip of the pen inside; States are words of their own. */
function isSlip(a: string, b: string, states: States): boolean {
  if (!mayHaveSlip(a) || !mayHaveSlip(b) || a[0] !== b[0]) return false
  return slipsBetween(a, b, 1) === 1 && !states.read(a, undefined) && !states.read(b, undefined)
}

/** Figures and short words are words of their own. */
function mayHaveSlip(word: string): boolean {
  return word.length >= 7 && !/\p{N}/u.test(word)
}

function meet(a: Period, b: Period): boolean {
  return a.from <= b.to && b.from <= a.to
}

/** Whether two venues, if both are known, have no word in common. */
export function areApart({ venue: a }: EventMarks, { venue: b }: EventMarks): boolean {
  return a !== undefined && b !== undefined && ![...a].some(word => b.has(word))
}

/** In small letters, without accents and punctuation. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
