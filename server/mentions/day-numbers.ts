// The figures and ordinals that may be days, before a month ("8, 9 and 10 July") or after it ("July 8").
import type { Span } from '../note/span.ts'
import { isOrdinalSuffix, jointBefore, monthAt, ordinalDay, type Joint } from './calendar-words.ts'
import {
  beforeWord,
  digitsStart,
  isDigit,
  isLetter,
  isWord,
  lettersEnd,
  lettersStart,
  spaceEnd,
  spaceStart,
} from './steps.ts'

/** A number of a day, or of what may be one, with the joint before it. */
export interface DayNumber {
  readonly span: Span
  readonly day: number
  /** "8th", "ninth". */
  readonly isOrdinal: boolean
  readonly joint: Joint | undefined
}

/** The most days that are read of one list. */
const mostDays = 20

/** The days before a month, in order, that end at `end`; undefined if there are none. */
export function daysBefore(text: string, end: number, previousEnd: number): readonly DayNumber[] | undefined {
  const last = numberEndingAt(text, end)
  if (!last) return undefined
  const numbers: DayNumber[] = [last]
  let isListed = false
  let hasComma = false
  let isRange = false
  while (numbers.length < mostDays) {
    const joint = jointBefore(text, numbers[0]!.span.from)
    if (!joint || (joint.kind === 'comma' && !isListed) || (joint.kind === 'and' && hasComma)) break
    const isBetween = joint.kind === 'range' || joint.kind === 'slash'
    if (isBetween && isRange) break
    const number = numberEndingAt(text, joint.from)
    if (!number) break
    numbers[0] = { ...numbers[0]!, joint: joint.kind }
    numbers.unshift(number)
    isRange = isBetween
    isListed ||= joint.kind === 'and'
    hasComma ||= joint.kind === 'comma'
  }
  // What belongs to a longer figure or a symbol is no day.
  let first = 0
  while (first < numbers.length && isPartOfFigure(text, numbers[first]!.span.from, previousEnd)) first++
  for (let index = first + 1; index < numbers.length; index++) {
    const [one, other] = [numbers[index - 1]!.day, numbers[index]!.day]
    // "items 3 and 2 July" has one day; "8/9 July" are two that follow each other, and in "70/1 July" there is none.
    if (numbers[index]!.joint === 'slash') {
      if (other !== one + 1) first = index + 1
    } else if (one > 31 || (other <= one && numbers[index]!.joint !== 'range')) first = index
  }
  return first < numbers.length ? numbers.slice(first) : undefined
}

/** "8", "08", "8th" or "8 th" that ends at `end`. */
function numberEndingAt(text: string, end: number): DayNumber | undefined {
  let to = end
  if (isLetter(text.charCodeAt(end - 1))) {
    if (lettersStart(text, end) !== end - 2 || !isOrdinalSuffix(text.slice(end - 2, end))) return undefined
    to = spaceStart(text, end - 2)
  }
  const from = digitsStart(text, to)
  if (to - from < 1 || to - from > 2) return undefined
  return { span: { from, to: end }, day: Number(text.slice(from, to)), isOrdinal: to < end, joint: undefined }
}

function isPartOfFigure(text: string, from: number, previousEnd: number): boolean {
  const before = text.charCodeAt(from - 1)
  if (before === 45) return previousEnd === 0 || spaceStart(text, from - 1) !== previousEnd
  return isWord(before) || before === 46 || before === 44 || before === 47 || before === 58
}

/** "the ninth" of March; "the Fourth of July" is a holiday, "the first of March's meetings" none. */
export function ordinalBefore(text: string, end: number): readonly DayNumber[] | undefined {
  let from = lettersStart(text, end)
  if (text[from - 1] === '-') from = lettersStart(text, from - 1)
  const day = ordinalDay(text.slice(from, end))
  const before = spaceStart(text, from)
  if (day === undefined || before === from || beforeWord(text, before, 'the') === undefined) return undefined
  const month = monthAt(text, spaceEnd(text, spaceEnd(text, end) + 2))
  if (!month || /^['’]s/.test(text.slice(month.to, month.to + 2))) return undefined
  return [{ span: { from, to: end }, day, isOrdinal: true, joint: undefined }]
}

/** The day after a month: "8", "8th", "the 8th". */
export function numberAt(text: string, at: number): DayNumber | undefined {
  let from = at
  if (text[from] === 't' && text.slice(from, from + 3) === 'the' && spaceEnd(text, from + 3) > from + 3)
    from = spaceEnd(text, from + 3)
  let to = from
  while (to < from + 2 && isDigit(text.charCodeAt(to))) to++
  if (to === from) return undefined
  const day = Number(text.slice(from, to))
  const suffix = lettersEnd(text, to)
  const isOrdinal = suffix === to + 2 && isOrdinalSuffix(text.slice(to, suffix))
  return { span: { from, to: isOrdinal ? suffix : to }, day, isOrdinal, joint: undefined }
}
