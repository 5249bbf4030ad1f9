// Words that are in no dictionary, and a slip away from one that is: "transparancy", "neccesary".
import { isCapital, isLetter, isWord, lettersEnd, lettersStart } from '../../mentions/steps.ts'
import type { Span } from '../../note/span.ts'
import type { PassageContext, Reporter } from '../rule.ts'
import { mayBeInName } from './around.ts'
import { englishWords } from './compiled/english-words.ts'
import { wordsBeyond } from './data/words-beyond.ts'
import { openWordList } from './word-list.ts'

const english = openWordList(englishWords)

/** Reports such words, but for those that `isListed` by a dictionary of our own. */
export function checkUnknownWords(
  { text, passage }: PassageContext,
  isListed: (word: string) => boolean,
  report: Reporter<'unknown'>,
): void {
  // A heading that is nearly a section's is for the rules on sections.
  if (passage.role === 'heading') return
  for (const span of wordsToCheck(text)) {
    const written = text.slice(span.from, span.to)
    const word = written.toLowerCase()
    const meant = slipsOf(word)
    if (meant.length === 0 || isListed(word)) continue
    if (mayBeInName(text, span.from, span.to) || isAmongForeign(text, span)) continue
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

/** Whether a neighbour of the word is in no dictionary either, or words of another language stand near: "ratione materiae". */
function isAmongForeign(text: string, { from, to }: Span): boolean {
  const before = gapBefore(text, from)
  const after = gapAfter(text, to)
  return (
    (before < from && isForeign(text.slice(lettersStart(text, before), before))) ||
    (after > to && isForeign(text.slice(after, lettersEnd(text, after)))) ||
    linkWords.test(text.slice(Math.max(0, from - near), from).replace(/^.*\. /s, ' ')) ||
    linkWords.test(text.slice(to, to + near).replace(/\. .*$/s, ' '))
  )
}

/** In characters. */
const near = 24
const linkWords =
  /[ \n](?:de|la|le|les|du|des|et|del|della|dei|delle|di|il|el|los|las|und|der|das|dos|para|pour|sur|dans|une|una|che|que|qui)[ \n]/

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

let beyond: ReadonlySet<string> | undefined

/** Whether a word, in small letters, is right English. */
function isKnown(word: string): boolean {
  beyond ??= new Set(wordsBeyond.trim().split(/\s+/))
  const isIn = (one: string) => english.frequency(one) !== undefined || beyond!.has(one)
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
const letters = 'abcdefghijklmnopqrstuvwxyz'
const vowels = 'aeiou'
/** So long a word may have two letters doubled that should not be, or the other way round. */
const shortestTwice = 8

function nearest(word: string): readonly string[] {
  const offered: string[] = []
  const offer = (candidate: string) => {
    if (english.frequency(candidate) === 'common' && !offered.includes(candidate)) offered.push(candidate)
  }
  const doubled = withDoubling(word)
  const starts = Array.from(word, (_, at) => word.slice(0, at + 1))
  doubled.forEach(offer)
  for (const start of starts) offer(start + swapped(word.slice(start.length)))
  if (word.length >= shortestTwice) doubled.flatMap(withDoubling).forEach(offer)
  if (word.length === shortest) return offered.slice(0, mostOffered)
  for (const start of starts) for (const vowel of vowels) offer(withVowel(start, word.slice(start.length), vowel))
  for (const start of starts) for (const letter of letters) offer(start + letter + word.slice(start.length))
  for (const start of starts) offer(start + word.slice(start.length + 1))
  for (const start of starts) for (const letter of letters) offer(start + letter + word.slice(start.length + 1))
  return offered.slice(0, mostOffered)
}

/** A word with one of its double letters single, or one of the others doubled. */
function withDoubling(word: string): string[] {
  return Array.from(word, (letter, at) =>
    word[at + 1] === letter ? word.slice(0, at) + word.slice(at + 1) : word.slice(0, at) + letter + word.slice(at),
  )
}

function swapped(rest: string): string {
  return rest.length < 2 ? rest : rest[1]! + rest[0]! + rest.slice(2)
}

function withVowel(start: string, rest: string, vowel: string): string {
  return vowels.includes(rest[0] ?? ' ') ? start + vowel + rest.slice(1) : start + rest
}
