// Reads dates in prose: days, ranges of days and months, in the ways that drafters write them.
import type { Prose } from '../note/prose.ts'
import { overlaps } from '../note/span.ts'
import { addDays, day as calendarDay, daysInMonth, weekdayOf, type Day, type Period } from '../register/day.ts'
import {
  jointOf,
  monthAfterNumber,
  monthAt,
  monthBeforeNumber,
  monthNames,
  weekdayNames,
  type MonthWord,
} from './calendar-words.ts'
import { dateInFigures } from './date-figures.ts'
import { dateWithMonth } from './date-forms.ts'
import type { DateMention, WrittenDay } from './mention.ts'
import { beforeWord, digitsEnd, isWord, nextDigit, spaceStart } from './steps.ts'
import type { WrittenDate } from './written-date.ts'

export { monthNames, weekdayNames } from './calendar-words.ts'

/** A day of the calendar of which each part is known but the year perhaps not. Not checked against the calendar. */
export interface ResolvedDay {
  readonly day: number
  readonly month: number
  readonly year: number | undefined
}

/** Finds the dates in a passage, in order. Counts ("In May 12 States replied"), symbols and version numbers are none. */
export function findDates({ text }: Pick<Prose, 'text'>): DateMention[] {
  const dates = findWrittenDates(text)
  const found: DateMention[] = []
  for (let index = 0; index < dates.length; index++) {
    const date = dates[index]!
    const next = dates[index + 1]
    if (next && joins(text, date, next)) {
      const days = [...date.days, ...next.days]
      const span = { from: date.span.from, to: next.span.to }
      found.push({ kind: 'date', span, days, form: next.form, period: periodOf(days, next.form) })
      index++
    } else found.push({ kind: 'date', ...date, period: periodOf(date.days, date.form) })
  }
  return found
}

/** The dates one by one: from digit to digit, looking at what stands around each. */
function findWrittenDates(text: string): WrittenDate[] {
  const found: WrittenDate[] = []
  let end = 0
  for (let at = nextDigit(text, 0); at >= 0; at = nextDigit(text, at)) {
    const stop = digitsEnd(text, at)
    const date = dateAround(text, at, stop, end)
    if (date) {
      found.push(date)
      end = date.span.to
    }
    at = Math.max(stop, end)
  }
  return withOrdinals(text, found)
}

/** The date to which the figure at `[from, to)` belongs, if it begins at or after `end`. */
function dateAround(text: string, from: number, to: number, end: number): WrittenDate | undefined {
  if (isWord(text.charCodeAt(from - 1))) return undefined
  const inFigures = dateInFigures(text, from)
  if (inFigures) return inFigures
  const before = dateOf(text, monthBeforeNumber(text, from), end)
  return before ?? dateOf(text, monthAfterNumber(text, to), end)
}

function dateOf(text: string, month: MonthWord | undefined, end: number): WrittenDate | undefined {
  const date = month && dateWithMonth(text, month, end)
  return date && date.span.from >= end ? date : undefined
}

/** "the ninth of March" has no figure. */
function withOrdinals(text: string, dates: WrittenDate[]): WrittenDate[] {
  const found = [...dates]
  for (const ending of ['th of ', 'st of ', 'nd of ', 'rd of '])
    for (let at = text.indexOf(ending); at >= 0; at = text.indexOf(ending, at + 1)) {
      const month = monthAt(text, at + ending.length)
      const date = month && dateWithMonth(text, month, 0)
      if (date && !found.some(({ span }) => overlaps(span, date.span))) found.push(date)
    }
  return found.length > dates.length ? found.sort((a, b) => a.span.from - b.span.from) : dates
}

/** The days of an event as its date field gives them ("10 April 2014, Vienna, Austria"); undefined if none, or an impossible one. */
export function readEventPeriod(text: string): Period | undefined {
  const dates = findDates({ text })
  const periods: Period[] = []
  for (const date of dates) {
    if (date.period) periods.push(date.period)
    else if (resolveDays(date).every(day => day.year !== undefined)) return undefined
  }
  if (periods.length === 0) return undefined
  return {
    from: periods.map(period => period.from).reduce((a, b) => (a < b ? a : b)),
    to: periods.map(period => period.to).reduce((a, b) => (a > b ? a : b)),
  }
}

/**
 * The days of a mention, with month and year taken from the day after where they are not written
 * (in "July 8–10, 2020" the month from the day before). Empty for a month without days. Of "30 December–2 January 2020"
 * the first year stays unknown.
 */
export function resolveDays({ days }: Pick<DateMention, 'days'>): readonly ResolvedDay[] {
  const resolved: ResolvedDay[] = []
  let month = days.findLast(written => written.month !== undefined)?.month
  let year = days.findLast(written => written.year !== undefined)?.year
  for (const written of [...days].reverse()) {
    if (written.day === undefined || month === undefined) return []
    const isLater: boolean = written.month !== undefined && written.month > month && written.year === undefined
    month = written.month ?? month
    year = isLater ? undefined : (written.year ?? year)
    resolved.unshift({ day: written.day, month, year })
  }
  return resolved
}

/** Whether the calendar has the day; of a 29 February without a year that may be. */
export function isPossible({ day, month, year }: ResolvedDay): boolean {
  return day >= 1 && day <= daysInMonth(year ?? 2000, month)
}

/** Whether a date in figures may be read day first and month first. */
export function isAmbiguous({ form, days }: Pick<DateMention, 'form' | 'days'>): boolean {
  return form === 'numeric' && days.every(({ day, month }) => day! <= 12 && month! <= 12 && day !== month)
}

/** The day of the week (0 for Sunday) that a written name or abbreviation means. */
export function weekdayNumber(name: string): number {
  const start = name.slice(0, 3).toLowerCase()
  return weekdayNames.findIndex(full => full.toLowerCase().startsWith(start))
}

/** The day of the week (0 for Sunday) of a full and possible day, else undefined. */
export function weekdayOfDay({ day, month, year }: ResolvedDay): number | undefined {
  const date = year === undefined ? undefined : calendarDay(year, month, day)
  return date === undefined ? undefined : weekdayOf(date)
}

/** "8 July 2020" for the day `2020-07-08`. */
export function writeDay(of: Day): string {
  const [year, month, date] = of.split('-')
  return `${Number(date)} ${monthNames[Number(month) - 1]} ${year}`
}

/** "8 July 2020", "8 and 9 July 2020", "8 to 10 July 2020", "30 June to 2 July 2020", as in a sentence. */
export function writePeriod(period: Period): string {
  return joinDays(period, ' to ')
}

/** The same as a header has it, with a dash: "8–10 July 2020", "30 June–2 July 2020". */
export function writeFieldPeriod(period: Period): string {
  return joinDays(period, '–')
}

/** The first and the last day; what is repeated is left out. */
function joinDays({ from, to }: Period, range: ' to ' | '–'): string {
  if (from === to) return writeDay(from)
  const joint = addDays(from, 1) === to ? ' and ' : range
  const [fromDay, fromMonth, fromYear] = writeDay(from).split(' ')
  const [, toMonth, toYear] = writeDay(to).split(' ')
  if (fromYear !== toYear) return `${writeDay(from)}${joint}${writeDay(to)}`
  if (fromMonth !== toMonth) return `${fromDay} ${fromMonth}${joint}${writeDay(to)}`
  return `${fromDay}${joint}${writeDay(to)}`
}

function isInFigures({ form }: WrittenDate): boolean {
  return form === 'iso' || form === 'numeric'
}

/** Whether two neighbours are the first and last day of one range. */
function joins(text: string, first: WrittenDate, second: WrittenDate): boolean {
  const gap = second.span.from - first.span.to
  const isSingle = first.days.length === 1 && second.days.length === 1
  const isAlike = isInFigures(first) === isInFigures(second) && first.form !== 'month' && second.form !== 'month'
  if (gap < 1 || gap > 12 || !isSingle || !isAlike) return false
  const joint = jointOf(text.slice(first.span.to, second.span.from).replace(/^,/, '').trim())
  return (
    joint === 'range' ||
    (joint === 'and' && beforeWord(text, spaceStart(text, first.span.from), 'between') !== undefined)
  )
}

function periodOf(days: readonly WrittenDay[], form: DateMention['form']): Period | undefined {
  if (form === 'month') {
    const [first, last] = [days[0]!, days.at(-1)!]
    const from = calendarDay(last.year!, first.month!, 1)!
    const to = calendarDay(last.year!, last.month!, daysInMonth(last.year!, last.month!))!
    return from <= to ? { from, to } : undefined
  }
  if (isAmbiguous({ form, days })) return undefined
  const dates = resolveDays({ days }).map(({ day, month, year }) =>
    year === undefined ? undefined : calendarDay(year, month, day),
  )
  const [from, to] = [dates[0], dates.at(-1)]
  if (!from || !to || dates.some(date => !date) || from > to) return undefined
  return { from, to }
}
