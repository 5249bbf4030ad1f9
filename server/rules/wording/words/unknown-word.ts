// Words that are in no dictionary, and a slip away from one that is: "transparancy", "neccesary".
import { isCapital, isLetter, isWord, lettersEnd, lettersStart } from '../../../mentions/steps.ts'
import type { Span } from '../../../note/span.ts'
import type { PassageContext, Reporter } from '../../rule.ts'
import { isAmongForeign, mayBeInName } from '../around.ts'
import { englishWords } from '../compiled/english-words.ts'
import { openWordList, textIn } from './word-list.ts'

const english = openWordList(textIn(englishWords))

/** Reports such words, but for those that `isListed` by a dictionary of our own. */
export function checkUnknownWords(
  { text, passage }: PassageContext,
  isListed: (word: string) => boolean,
  report: Reporter<'unknown'>,
): void {
  // A heading that is nearly a section's is for the rules on sections.
  if (passage.role === 'heading') return
  for (const span of wordsToCheck(text)) {
    // Names are by far the most of what no dictionary has.
    if (mayBeInName(text, span.from, span.to)) continue
    const written = text.slice(span.from, span.to)
    const word = written.toLowerCase()
    const meant = slipsOf(word)
    if (meant.length === 0 || isListed(word) || isAmongForeign(text, span) || isBesideUnknown(text, span)) continue
    const inCase = meant.map(right => (isCapital(written.charCodeAt(0)) ? capitalized(right) : right))
    report({
      case: 'unknown',
      span,
      message: `"${written}" is in no dictionary. Did you mean ${inOr(inCase)}? A word that is right can be added to the project's names.`,
      fixes: inCase.map(newText => ({ title: `Write "${newText}"`, safe: false, edits: [{ span, newText }] })),
    })
  }
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** `"first"`, `"first" or "fist"`. */
function inOr(words: readonly string[]): string {
  const quoted = words.map(word => `"${word}"`)
  return quoted.length > 1 ? `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}` : quoted[0]!
}

/** Of shorter words too many are a slip from another. */
const shortest = 5
/** A word that begins a sentence may be a name, as may be half of a word with a hyphen. */
const shortestDoubtful = 8
const longest = 24

/** The words of a text that can be looked up, but for parts of others: "Aujourd’hui", "mid_term", "a.note.md". */
function* wordsToCheck(text: string): Generator<Span> {
  for (let from = 0; from + shortest <= text.length;) {
    const to = lettersEnd(text, from)
    const length = to - from
    if (length >= shortest && length <= longest && isAlone(text, from, to)) {
      const isDoubtful = text[from - 1] === '-' || text[to] === '-' || isCapital(text.charCodeAt(from))
      if (length >= (isDoubtful ? shortestDoubtful : shortest) && isPlain(text, from + 1, to)) yield { from, to }
    }
    from = to + 1
  }
}

function isAlone(text: string, from: number, to: number): boolean {
  const before = text.charCodeAt(from - 1)
  if (isWord(before) || "'’./@\\".includes(text[from - 1]!)) return false
  const next = text.charCodeAt(to + 1)
  switch (text[to]) {
    case "'":
    case '’':
      return text[to + 1] === 's' && !isLetter(text.charCodeAt(to + 2))
    case '.':
      return !isWord(next)
    case '/':
    case '@':
    case '_':
      return false
    default:
      return !isWord(text.charCodeAt(to))
  }
}

/** Whether nothing but small letters without accents stands in `[from, to)`. */
function isPlain(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code < 97 || code > 122) return false
  }
  return true
}

/** Whether a neighbour of the word is in no dictionary either: "ratione materiae". */
function isBesideUnknown(text: string, { from, to }: Span): boolean {
  const before = gapBefore(text, from)
  const after = gapAfter(text, to)
  return (
    (before < from && isForeign(text.slice(lettersStart(text, before), before))) ||
    (after > to && isForeign(text.slice(after, lettersEnd(text, after))))
  )
}

/** Where the word ends that stands before `from`, with a space and perhaps a comma between them; else `from`. */
function gapBefore(text: string, from: number): number {
  let at = from
  if (text[at - 1] === '-') return at - 1
  if (text[at - 1] === ' ' || text[at - 1] === '\n') at--
  if (at < from && text[at - 1] === ',') at--
  return at
}

/** Where the word begins that stands behind `to`. */
function gapAfter(text: string, to: number): number {
  let at = to
  if (text[at] === '-') return at + 1
  if (text[at] === ',') at++
  return text[at] === ' ' || text[at] === '\n' ? at + 1 : to
}

function isForeign(word: string): boolean {
  return word.length > 1 && !isCapital(word.charCodeAt(0)) && !isKnown(word)
}

/** Whether a word, in small letters, is right English. */
function isKnown(word: string): boolean {
  const isIn = (one: string) => english.frequency(one) !== undefined
  if (isIn(word)) return true
  // Plurals of what is not counted, which lists of words lack: "legislations".
  if (/[^s]s$/.test(word) && isIn(word.slice(0, -1))) return true
  const withZ = word.replace(/([iy])s(e[ds]?|ing|ations?|ers?|able)$/, '$1z$2')
  return (withZ !== word && isIn(withZ)) || isPrefixed(word, isIn)
}

const prefixes =
  'agro|anti|bi|bio|chemo|co|counter|cross|cyber|de|dis|eco|electro|extra|geo|hydro|hyper|infra|inter|intra|macro|mega|meta|micro|mid|mini|mis|mono|multi|nano|neuro|non|out|over|para|photo|poly|post|pre|pro|pseudo|quasi|radio|re|retro|semi|socio|sub|super|techno|tele|thermo|trans|tri|ultra|un|under|uni'.split(
    '|',
  )
const shortestPrefixed = 5

/** Whether a word is another one behind a prefix: "subregional", "counterproliferation". */
function isPrefixed(word: string, isIn: (word: string) => boolean): boolean {
  return prefixes.some(
    prefix =>
      word.length - prefix.length >= shortestPrefixed && word.startsWith(prefix) && isIn(word.slice(prefix.length)),
  )
}

/** What was found last, by the word. */
let found = new Map<string, readonly string[]>()
const mostFound = 4_000
const nothing: readonly string[] = []

/** The common words that a word in no dictionary is a slip away from, the likeliest first, three at most; empty for a word that is right. */
function slipsOf(word: string): readonly string[] {
  let slips = found.get(word)
  if (!slips) {
    slips = isKnown(word) ? nothing : nearest(word)
    if (found.size >= mostFound) found = new Map()
    found.set(word, slips)
  }
  return slips
}

const mostOffered = 3

function nearest(word: string): readonly string[] {
  const near: { readonly right: string; readonly slip: number }[] = []
  for (const right of english.commonFrom(word.charAt(0))) {
    const slip = Math.abs(right.length - word.length) > 2 ? undefined : slipBetween(word, right)
    if (slip !== undefined) near.push({ right, slip })
  }
  return near
    .sort((a, b) => a.slip - b.slip)
    .slice(0, mostOffered)
    .map(({ right }) => right)
}

/** The kinds of slips, the likeliest first. */
const slips = ['doubled', 'swapped', 'doubled twice', 'vowel', 'left out', 'added', 'other'] as const
/** So long a word may have two letters doubled that should not be, or the other way round. */
const shortestTwice = 8

/** Which slip makes `word` of `right`, as its place in `slips`; undefined if it takes more than one. Both begin alike. */
function slipBetween(word: string, right: string): number | undefined {
  let doublings = 0
  let at = 1
  let other = 1
  for (; at < word.length || other < right.length; at++, other++) {
    if (word[at] === right[other]) continue
    if (right[other] === right[other - 1]) at--
    else if (word[at] === word[at - 1]) other--
    else break
    doublings++
  }
  const kind = at < word.length || other < right.length ? singleSlip(word, at, right, other) : doublingsOf(doublings)
  const isSure = kind === 'doubled' || kind === 'swapped'
  if (!kind || (kind !== doublingsOf(doublings) && doublings > 0)) return undefined
  return word.length > shortest || isSure ? slips.indexOf(kind) : undefined
  function doublingsOf(count: number): Slip | undefined {
    if (count === 1) return 'doubled'
    return count === 2 && word.length >= shortestTwice ? 'doubled twice' : undefined
  }
}

type Slip = (typeof slips)[number]

/** The one slip, other than a doubling, at the first places where two words differ. */
function singleSlip(word: string, at: number, right: string, other: number): Slip | undefined {
  const rest = word.slice(at)
  const restOfRight = right.slice(other)
  if (rest.slice(1) === restOfRight.slice(1)) return isVowel(rest) && isVowel(restOfRight) ? 'vowel' : 'other'
  if (rest === restOfRight.slice(1)) return 'left out'
  if (rest.slice(1) === restOfRight) return 'added'
  const isSwapped = rest[0] === restOfRight[1] && rest[1] === restOfRight[0] && rest.slice(2) === restOfRight.slice(2)
  return isSwapped ? 'swapped' : undefined
}

function isVowel(letters: string): boolean {
  return 'aeiou'.includes(letters[0] ?? ' ')
}
