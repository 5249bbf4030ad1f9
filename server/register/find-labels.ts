// Finds the labels of a table in a text as whole words, in one pass.
import type { Table } from './table.ts'

/** Labels by their first word, the longest first; one that begins with "the" stands under "the" and "The". */
export type Starts = Table<readonly string[]>

/** A stretch `[from, to)` of the text, and the label that stands there. */
export interface FoundLabel {
  readonly from: number
  readonly to: number
  readonly label: string
}

/**
 * The labels in a text from left to right, at each place the longest, without overlaps. Case counts;
 * any white space stands for a space, any apostrophe and hyphen for the plain one. A label with a comma is not seen
 * where a capital follows: "Moldova, Republic of Korea" is not "Moldova, Republic of".
 */
export function findLabels(starts: Starts, text: string): readonly FoundLabel[] {
  const found: FoundLabel[] = []
  let at = 0
  while (at < text.length) {
    if (!isWordCharacter(text.charCodeAt(at))) {
      at++
      continue
    }
    const from = at
    do at++
    while (at < text.length && isWordCharacter(text.charCodeAt(at)))
    if (!canStart(text.charCodeAt(from)) || at - from > longestWord) continue
    for (const label of starts.get(text.slice(from, at)) ?? []) {
      const to = endOfLabel(text, from, label)
      if (to === undefined || (label.includes(',') && goesOn(text, to))) continue
      found.push({ from, to, label })
      at = to
      break
    }
  }
  return found
}

const longestWord = 40

/** Whether a label may begin with the character: a capital, a figure, or one of the small letters that some do begin with (the, former, eSwatini). */
export function canStart(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 0x74 || code === 0x66 || code === 0x65
}

/** Whether the character belongs to a word: a letter, a mark on one, a figure or the low line. */
export function isWordCharacter(code: number): boolean {
  if (code < 0xc0)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95
  return (code < 0x2000 && code !== 0xd7 && code !== 0xf7) || (code >= 0x2c00 && code < 0x2e00) || code >= 0x3040
}

/** Where the label ends if the text has it at `from`, as whole words. */
function endOfLabel(text: string, from: number, label: string): number | undefined {
  let at = from
  for (let i = 0; i < label.length; i++) {
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
    } else if (i > 0 || expected !== 0x74 || actual !== 0x54) {
      return undefined
    } else {
      at++
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
