// The forms in which one date, or days of one month, are written in words; dates.ts joins them and gives them meaning.
import type { Span } from '../note/span.ts'
import {
  jointAfter,
  jointBefore,
  monthAt,
  monthBefore,
  needsYear,
  yearAfter,
  yearAt,
  type MonthWord,
} from './calendar-words.ts'
import { daysBefore, numberAt, ordinalBefore } from './day-numbers.ts'
import type { WrittenDay } from './mention.ts'
import { beforeWord, isCapital, isDash, isDigit, isWord, spaceEnd, spaceStart } from './steps.ts'
import { weekdayBefore, withWeekdayAfter, type WrittenDate } from './written-date.ts'

/** The date to which a month belongs; `previousEnd` is where the date before it ends. */
export function dateWithMonth(text: string, month: MonthWord, previousEnd: number): WrittenDate | undefined {
  return dayMonth(text, month, previousEnd) ?? monthDay(text, month) ?? monthYear(text, month)
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
