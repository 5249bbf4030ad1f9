// The forms in which one date, or days of one month, are written in words; dates.ts joins them and gives them meaning.
import type { Span } from '../note/span.ts'
import {
  isOrdinalSuffix,
  jointAfter,
  jointBefore,
  monthAt,
  monthBefore,
  needsYear,
  ordinalDay,
  weekdayAt,
  weekdayEndingAt,
  yearAfter,
  yearAt,
  type Joint,
  type MonthWord,
} from './calendar-words.ts'
import type { DateMention, WrittenDay } from './mention.ts'
import {
  beforeWord,
  digitsStart,
  isCapital,
  isDash,
  isDigit,
  isLetter,
  isWord,
  lettersEnd,
  lettersStart,
  spaceEnd,
  spaceStart,
} from './steps.ts'

/** A date as found, before neighbours are joined to ranges. */
export interface WrittenDate {
  readonly span: Span
  readonly days: readonly WrittenDay[]
  readonly form: DateMention['form']
}

/** The date to which a month belongs; `previousEnd` is where the date before it ends. */
export function dateWithMonth(text: string, month: MonthWord, previousEnd: number): WrittenDate | undefined {
  return dayMonth(text, month, previousEnd) ?? monthDay(text, month) ?? monthYear(text, month)
}

/** A number of a day, or of what may be one, with the joint before it. */
interface DayNumber {
  readonly span: Span
  readonly day: number
  /** "8th", "ninth". */
  readonly isOrdinal: boolean
  readonly joint: Joint | undefined
}

/** "8 July 2020", "8–10 July", "8, 9 and 10 July", "the 8th of July", "8-July-2020". */
function dayMonth(text: string, month: MonthWord, previousEnd: number): WrittenDate | undefined {
  let end = spaceStart(text, month.from)
  let isWithOf = false
  const isHyphened = end === month.from
  if (isHyphened) {
    if (text[end - 1] !== '-' || !isDigit(text.charCodeAt(end - 2))) return undefined
    end--
  } else {
    const of = beforeWord(text, end, 'of')
    if (of !== undefined) {
      isWithOf = true
      end = spaceStart(text, of)
    }
    const day = beforeWord(text, end, 'day')
    if (day !== undefined) end = spaceStart(text, day)
  }
  const numbers = daysBefore(text, end, previousEnd) ?? (isWithOf ? ordinalBefore(text, end) : undefined)
  if (!numbers) return undefined

  const year = isHyphened ? hyphenedYear(text, month.to) : yearAfter(text, month.to)
  if (!year && (isHyphened || needsYear(month))) return undefined
  const isSentenceEnd = !year && text[month.to - 1] === '.' && beginsSentence(text, month.to)
  const to = year?.end ?? (isSentenceEnd ? month.to - 1 : month.to)

  // "at the 8 July meeting": the article is part of the date only in "the 8th of July".
  const listFrom = numbers[0]!.span.from
  const article =
    spaceStart(text, listFrom) < listFrom ? beforeWord(text, spaceStart(text, listFrom), 'the') : undefined
  const isOrdinal = isWithOf || numbers.some(number => number.isOrdinal)
  const from = isOrdinal ? (article ?? listFrom) : listFrom
  const weekday = weekdayBefore(text, article ?? listFrom)
  const days = numbers.map(({ span, day }, index): WrittenDay => {
    const isLast = index === numbers.length - 1
    return {
      span: { from: index === 0 ? from : span.from, to: isLast ? to : span.to },
      day,
      month: isLast ? month.month : undefined,
      year: isLast ? year?.year : undefined,
      weekday: index === 0 ? weekday : undefined,
    }
  })
  return withWeekdayAfter(text, { span: { from: weekday?.span.from ?? from, to }, days, form: 'day-month' })
}

function hyphenedYear(text: string, at: number): { readonly year: number; readonly end: number } | undefined {
  const year = text[at] === '-' ? yearAt(text, at + 1) : undefined
  return year === undefined ? yearAfter(text, at) : { year, end: at + 5 }
}

function beginsSentence(text: string, at: number): boolean {
  const next = spaceEnd(text, at)
  return next >= text.length || (next > at && isCapital(text.charCodeAt(next)))
}

/** The most days that are read of one list. */
const mostDays = 20

/** The days before a month, in order, that end at `end`; undefined if there are none. */
function daysBefore(text: string, end: number, previousEnd: number): readonly DayNumber[] | undefined {
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
function ordinalBefore(text: string, end: number): readonly DayNumber[] | undefined {
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
function numberAt(text: string, at: number): DayNumber | undefined {
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

/** Whether a figure goes on after `at`: "15", "8/", "8.5", "8-a". */
function goesOn(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (isWord(code) || code === 47 || code === 58) return true
  const next = text.charCodeAt(at + 1)
  if (code === 46 || code === 44) return isDigit(next)
  return (code === 45 || code === 0x2013) && (isDigit(next) || (next >= 97 && next <= 122))
}

/** "July 8, 2020", "July 8–10, 2020"; without a year only where nothing that could be counted follows. */
function monthDay(text: string, month: MonthWord): WrittenDate | undefined {
  const at = spaceEnd(text, month.to)
  const first = at > month.to ? numberAt(text, at) : undefined
  if (!first) return undefined
  const joint = jointAfter(text, first.span.to)
  let last = joint && numberAt(text, joint.to)
  if (last && goesOn(text, last.span.to)) last = undefined
  if (!last && goesOn(text, first.span.to)) return undefined
  let to = (last ?? first).span.to
  const year = yearAfterDay(text, to)
  if (year) to = year.end
  else if (needsYear(month)) return undefined
  else if (!(last ?? first).isOrdinal && !endsThere(text, to) && !(last && isDaysOnly(text, to))) return undefined
  if (last && joint!.kind === 'and' && last.day <= first.day) return undefined
  const weekday = weekdayBefore(text, month.from)
  const start: WrittenDay = {
    span: { from: month.from, to: last ? first.span.to : to },
    day: first.day,
    month: month.month,
    year: last ? undefined : year?.year,
    weekday,
  }
  const span = { from: weekday?.span.from ?? month.from, to }
  if (!last) return withWeekdayAfter(text, { span, days: [start], form: 'month-day' })
  const stop = {
    span: { from: last.span.from, to },
    day: last.day,
    month: undefined,
    year: year?.year,
    weekday: undefined,
  }
  return { span, days: [start, stop], form: 'month-day' }
}

/** The year after "July 8", with or without a comma. */
function yearAfterDay(text: string, at: number): { readonly year: number; readonly end: number } | undefined {
  let from = spaceEnd(text, at)
  const hasComma = text[from] === ','
  if (hasComma) from = spaceEnd(text, from + 1)
  const year = hasComma || from > at ? yearAt(text, from) : undefined
  return year === undefined ? undefined : { year, end: from + 4 }
}

function endsThere(text: string, at: number): boolean {
  if (at >= text.length || ',.;:)'.includes(text[at]!)) return true
  const joint = jointAfter(text, at)
  return joint?.kind === 'range' && monthAt(text, joint.to) !== undefined
}

/** Whether what follows "July 1 to 4" cannot be counted: "in July 3 to 5 States replied" has no days. */
function isDaysOnly(text: string, at: number): boolean {
  return /^\s(?:in|at|and|was|were|is|with|under|by)\s/.test(text.slice(at, at + 7))
}

/** "July 2020", "July–August 2020". */
function monthYear(text: string, month: MonthWord): WrittenDate | undefined {
  const year = yearAfter(text, month.to)
  if (!year || needsYear(month)) return undefined
  const written = (span: Span, of: MonthWord, yearOf: number | undefined): WrittenDay => ({
    span,
    day: undefined,
    month: of.month,
    year: yearOf,
    weekday: undefined,
  })
  const last = written({ from: month.from, to: year.end }, month, year.year)
  const joint = jointBefore(text, month.from)
  const first = joint && (joint.kind === 'range' || joint.kind === 'and') ? monthBefore(text, joint.from) : undefined
  if (
    !first ||
    isDash(text.charCodeAt(first.from - 1)) ||
    isWord(text.charCodeAt(first.from - 1)) ||
    isDayBefore(text, first)
  ) {
    // "mid-July 2020"
    return text[month.from - 1] === '-' ? undefined : { span: last.span, days: [last], form: 'month' }
  }
  const start = written({ from: first.from, to: first.to }, first, undefined)
  return { span: { from: first.from, to: year.end }, days: [start, last], form: 'month' }
}

function isDayBefore(text: string, { from }: MonthWord): boolean {
  const before = spaceStart(text, from)
  return before < from && isDigit(text.charCodeAt(before - 1))
}

/** The day of the week before a date. Of several ("Wednesday to Friday, 8–10 July") none. */
function weekdayBefore(text: string, at: number): WrittenDay['weekday'] {
  let end = spaceStart(text, at)
  if (end === at) return undefined
  if (text[end - 1] === ',') end--
  const found = weekdayEndingAt(text, end)
  if (!found) return undefined
  const joint = jointBefore(text, found.from)
  if (joint && weekdayEndingAt(text, joint.from)) return undefined
  return { name: found.name, span: { from: found.from, to: found.to } }
}

/** "8 July 2020 (Wednesday)", "8 July 2020, Wednesday", "8 July 2020, a Wednesday". */
function withWeekdayAfter(text: string, date: WrittenDate): WrittenDate {
  const day = date.days[0]!
  if (date.days.length !== 1 || day.weekday) return date
  let at = spaceEnd(text, date.span.to)
  const mark = text[at]
  if (mark === ',' || mark === '(') at = spaceEnd(text, at + 1)
  else if (at === date.span.to) return date
  const isNamed = text[at] === 'a' && spaceEnd(text, at + 1) > at + 1
  if (isNamed) at = spaceEnd(text, at + 1)
  else if (mark !== ',' && mark !== '(') return date
  const found = isLetter(text.charCodeAt(at)) ? weekdayAt(text, at) : undefined
  if (!found) return date
  const next = spaceEnd(text, found.to)
  if (mark === '(' ? text[found.to] !== ')' : !isNamed && next < text.length && !',.;:)'.includes(text[next]!))
    return date
  // "8 July, Tuesday, 9 July": the weekday belongs to the date that follows it.
  if (/^,?\s+(?:the\s+)?\d/.test(text.slice(found.to, found.to + 10))) return date
  const to = mark === '(' ? found.to + 1 : found.to
  const weekday = { name: found.name, span: { from: found.from, to: found.to } }
  return { ...date, span: { from: date.span.from, to }, days: [{ ...day, weekday }] }
}
