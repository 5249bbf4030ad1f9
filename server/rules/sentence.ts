// Where sentences begin, and the sentence in which something stands.
import { isSpace, lettersStart, spaceStart } from '../mentions/steps.ts'
import type { Period } from '../register/day.ts'

/** Abbreviations whose point does not end a sentence. */
const notEnds =
  /^(?:Mr|Ms|Mrs|Dr|Prof|Amb|No|Nos|para|paras|art|arts|chap|sect|p|pp|vol|vols|ed|eds|cf|vs|St|approx|ca|e|i|g|al|Tel|Fax|[A-Z])$/

/** Whether a sentence begins at an offset: at the beginning of the text or behind the end of another sentence. */
export function beginsSentence(text: string, at: number): boolean {
  let end = spaceStart(text, at)
  if (end === 0) return true
  if (end === at) return false
  while (/["'”’)\]]/.test(text.charAt(end - 1))) end--
  const mark = text.charAt(end - 1)
  if (mark === '!' || mark === '?') return true
  if (mark !== '.') return false
  const from = lettersStart(text, end - 1)
  return !notEnds.test(text.slice(from, end - 1)) && !isSpace(text.charCodeAt(end - 2))
}

/** The sentence around `[from, to)`, the full stop at its end excluded. */
export function sentenceAround(text: string, from: number, to: number): string {
  const before = text.slice(Math.max(0, from - 400), from + 1)
  const after = text.slice(to, to + 400)
  const stop = after.indexOf('. ')
  return (
    before.slice(before.lastIndexOf('. ') + 1) + text.slice(from + 1, to) + (stop < 0 ? after : after.slice(0, stop))
  )
}

/** Whether a sentence names a year that is not the event's. */
export function speaksOfAnotherYear(sentence: string, period: Period | undefined): boolean {
  const years = sentence.match(/(?<![\d(/.,-])\b(?:19|20)\d{2}\b(?!\s*\(|[)\d/])/g) ?? []
  return years.some(year => !period || year < period.from.slice(0, 4) || year > period.to.slice(0, 4))
}
