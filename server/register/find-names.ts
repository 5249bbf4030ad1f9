// Finds the names of States and bodies in a text as whole words, in one pass that stops only at words a name may begin with.
import type { Lookup } from './lookup.ts'
import { isInTitle, isLedInto, runsOn } from './longer-names.ts'

/** The labels by their beginning, and before each what it names: `s` a State, `b` a body, `l` nothing, it only looks like a State. */
export interface Starts {
  /**
   * By their beginning (`startOf`), the longest first. The first word alone is there always, be it without labels.
   */
  readonly labels: Lookup<readonly string[]>
  /** The words in small letters that a label begins with. */
  readonly small: readonly string[]
}

/** A stretch `[from, to)` of the text, and the label that stands there. */
export interface FoundName {
  readonly kind: 'state' | 'body'
  readonly from: number
  readonly to: number
  readonly label: string
}

/**
 * The names in a text in the order of their beginnings; of each kind the longest at each place, without overlaps
 * within the kind. Case counts; any white space stands for a space, any apostrophe and hyphen for the plain one.
 * A State's label in a longer name, a lookalike or a person's name is none, and a label with a comma is not seen
 * where a capital follows: "Moldova, Republic of Korea" is not "Moldova, Republic of".
 */
export function findNames(starts: Starts, text: string): readonly FoundName[] {
  const found: FoundName[] = []
  let endOfState = 0
  let endOfBody = 0
  const words = wordsOf(starts)
  words.lastIndex = 0
  for (let match = words.exec(text); match; match = words.exec(text)) {
    const [word] = match
    const from = match.index
    if (word.length > longestWord || isWordCharacter(text.charCodeAt(from - 1))) continue
    const alone = starts.labels.get(word)
    if (alone === undefined) continue
    const start = wordsFrom(text, words.lastIndex, word)
    const further = start === word ? undefined : starts.labels.get(start)
    for (const marked of further ? [...further, ...alone] : alone) {
      const isBody = marked.charCodeAt(0) === bodyMark
      if (from < (isBody ? endOfBody : endOfState)) continue
      const span = spanOf(text, from, marked)
      if (span === undefined || span.from < (isBody ? endOfBody : endOfState)) continue
      if (isBody) {
        endOfBody = span.to
        found.push({ kind: 'body', ...span, label: marked.slice(1) })
        continue
      }
      endOfState = span.to
      if (marked.charCodeAt(0) === lookalikeMark) continue
      if (runsOn(text, span.to)) {
        if (isInTitle(text, span.to)) dropJoined(found, text, span.from)
        continue
      }
      if (isLedInto(text, span.from)) continue
      found.push({ kind: 'state', ...span, label: marked.slice(1) })
    }
  }
  return found
}

/** Takes away the States that are joined to the one at `from`, with which a title goes on: "Iran, North Korea, and Syria ... Act". */
function dropJoined(found: FoundName[], text: string, from: number): void {
  let at = from
  for (let last = found.at(-1); last?.kind === 'state'; last = found.at(-1)) {
    if (!/^(?:,|,? and) $/.test(text.slice(last.to, at))) return
    at = last.from
    found.pop()
  }
}

let pattern: { readonly of: Starts; readonly words: RegExp } | undefined

/** Words that a name may begin with, or their ends: those with a capital or a figure, and the few others. */
function wordsOf(starts: Starts): RegExp {
  if (pattern?.of !== starts) {
    const words = ['[A-Z0-9][\\w\\u00c0-\\u1fff\\u2c00-\\u2dff\\u3040-\\uffff]*', ...starts.small]
    pattern = { of: starts, words: new RegExp(words.join('|'), 'g') }
  }
  return pattern.words
}

const longestWord = 40
const bodyMark = 0x62
const lookalikeMark = 0x6c

/** The first word of a label, and with it the next one that says more than "of" or "the"; a leading "the" does not count. */
export function startOf(label: string): { readonly first: string; readonly start: string } {
  const [article = '', first = ''] = /^(?:[Tt]he )?([\p{L}\p{N}]+)/u.exec(label) ?? []
  return { first, start: wordsFrom(label, article.length, first) }
}

/** The word with those that follow it up to one that says more than "of" or "the", with single spaces. */
function wordsFrom(text: string, end: number, word: string): string {
  let words = word
  let at = end
  for (let count = 0; count < 4; count++) {
    const start = at
    while (isSpace(text.charCodeAt(at))) at++
    const from = at
    while (at - from < longestWord && isWordCharacter(text.charCodeAt(at))) at++
    if (from === start || at === from) return words
    const next = text.slice(from, at)
    words = `${words} ${next}`
    if (!isSmall(next)) return words
  }
  return words
}

const isSmall = (word: string) => word === 'of' || word === 'the' || word === 'for' || word === 'on' || word === 'and'

/** Whether labels may begin with a word that begins so, apart from those in small letters that are listed. */
export function isCapitalOrFigure(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
}

/** Whether the character belongs to a word: a letter, a mark on one, a figure or the low line. */
export function isWordCharacter(code: number): boolean {
  if (code < 0xc0)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95
  return (code < 0x2000 && code !== 0xd7 && code !== 0xf7) || (code >= 0x2c00 && code < 0x2e00) || code >= 0x3040
}

/** Where the marked label stands, if the text has it with its first word (after "the") at `from`, as whole words. */
function spanOf(
  text: string,
  from: number,
  marked: string,
): { readonly from: number; readonly to: number } | undefined {
  let start = from
  let first = 1
  if (marked.startsWith('he ', 2) && (marked[1] === 't' || marked[1] === 'T')) {
    const article = articleBefore(text, from)
    if (article === undefined || (marked[1] === 'T' && text[article] !== 'T')) return undefined
    start = article
    first = 5
  }
  const to = endOfLabel(text, from, marked, first)
  if (to === undefined || (marked.includes(',') && goesOn(text, to))) return undefined
  return { from: start, to }
}

/** Where "the" or "The" begins, if it is the word before. */
function articleBefore(text: string, from: number): number | undefined {
  let at = from
  while (isSpace(text.charCodeAt(at - 1))) at--
  if (at === from || !text.startsWith('he', at - 2)) return undefined
  const first = text[at - 3]
  return (first === 't' || first === 'T') && !isWordCharacter(text.charCodeAt(at - 4)) ? at - 3 : undefined
}

/** Where the label from its place `first` on ends in the text. */
function endOfLabel(text: string, from: number, label: string, first: number): number | undefined {
  let at = from
  for (let i = first; i < label.length; i++) {
    const expected = label.charCodeAt(i)
    const actual = text.charCodeAt(at)
    if (expected === 0x20) {
      if (!isSpace(actual)) return undefined
      do at++
      while (isSpace(text.charCodeAt(at)))
    } else if (
      actual === expected ||
      (expected === 0x27 && isApostrophe(actual)) ||
      (expected === 0x2d && isHyphen(actual))
    ) {
      at++
      if (expected === 0x2d && text[at] === '\n') while (isSpace(text.charCodeAt(at))) at++
    } else {
      return undefined
    }
  }
  return at < text.length && isWordCharacter(text.charCodeAt(at)) ? undefined : at
}

/** Whether a space and a capital follow. */
function goesOn(text: string, at: number): boolean {
  const next = text.charAt(at + 1)
  return isSpace(text.charCodeAt(at)) && next !== next.toLowerCase()
}

const isSpace = (code: number) => code === 0x20 || code === 0xa0 || (code >= 9 && code <= 13) || code === 0x202f
const isApostrophe = (code: number) => code === 0x2019 || code === 0x2018 || code === 0x2bc
const isHyphen = (code: number) => code === 0x2010 || code === 0x2011
