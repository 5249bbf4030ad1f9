// What stands around a word: whether it begins a sentence, whether it is part of a name.
import type { Span } from '../../note/span.ts'
import { isCapital, isSpace, lettersEnd, spaceStart } from '../../mentions/steps.ts'
import { beginsSentence, sentenceAround } from '../sentence.ts'

/** Whether a sentence, a heading or an item begins at `at`, or what follows a colon or a dash. */
export function isSentenceStart(text: string, at: number): boolean {
  let before = at
  while (before > 0 && '(["“‘\''.includes(text[before - 1]!)) before--
  if (beginsSentence(text, before)) return true
  const end = spaceStart(text, before)
  return '–—•'.includes(text[end - 1]!) || (end < before && (text[end - 1] === ':' || isItemMark(text, end)))
}

/** Whether what stands at a place is a headline in the text: no full stop, and a capital on every word but the short ones. */
export function isInHeadline(text: string, { from, to }: Span): boolean {
  const sentence = sentenceAround(text, from, to)
  if (sentence.length > 200 || /[.;:,]\s*$/.test(sentence)) return false
  const words = sentence.match(/[A-Za-z]{4,}/g) ?? []
  return (
    words.length > 2 && words.every(word => isCapital(word.charCodeAt(0)) || /^(?:from|with|into|over)$/.test(word))
  )
}

/** Whether an item's mark, "(a)" or "1)", is all that stands before `end`. */
function isItemMark(text: string, end: number): boolean {
  return end <= 6 && /^\(?[a-z\d]{1,4}\)$/.test(text.slice(0, end))
}

/**
 * Whether the word `[from, to)` may be part of a name: it has a capital inside a sentence, or it begins one and a
 * capital follows at once or after link words ("Organisation for the Prohibition of ...").
 */
export function mayBeInName(text: string, from: number, to: number): boolean {
  if (!isCapital(text.charCodeAt(from))) return false
  if (!isSentenceStart(text, from)) return true
  let at = nextWord(text, to)
  for (let links = 0; links < 3 && at !== undefined; links++) {
    if (isCapital(text.charCodeAt(at))) return true
    const end = lettersEnd(text, at)
    if (!/^(?:for|of|and|the|on|in|against|to)$/.test(text.slice(at, end))) return false
    at = nextWord(text, end)
  }
  return false
}

/** Where the next word begins, if nothing but a space, a hyphen or an ampersand stands before it. */
function nextWord(text: string, at: number): number | undefined {
  if (text[at] === '-') return at + 1
  if (!isSpace(text.charCodeAt(at))) return undefined
  return text[at + 1] === '&' ? at + 3 : at + 1
}

const foreign =
  /[ \n](?:de|la|le|les|du|des|et|del|della|dei|delle|di|il|el|los|las|und|der|das|dos|para|pour|sur|dans|une|una|che|que|qui)[ \n]/
/** In characters. */
const near = 24

/** Whether words of another language stand around in the same sentence: "la direccion general de la policia". */
export function isAmongForeign(text: string, { from, to }: Span): boolean {
  return (
    foreign.test(text.slice(Math.max(0, from - near), from).replace(/^.*\. /s, ' ')) ||
    foreign.test(text.slice(to, to + near).replace(/\. .*$/s, ' '))
  )
}
