// The sentence in which something stands, for rules that judge words by it.
import type { Period } from '../register/day.ts'

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
