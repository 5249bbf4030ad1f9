// Reads dates in prose: days, ranges of days and months, in the ways that drafters write them.
import type { Prose } from '../note/prose.ts'
import type { Span } from '../note/span.ts'
import { day as calendarDay, daysInMonth, weekdayOf, type Day, type Period } from '../register/day.ts'
import type { DateMention, WrittenDay } from './mention.ts'

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** From Sunday (0) to Saturday (6). */
export const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

/** A day of the calendar of which each part is known but the year perhaps not. Not checked against the calendar. */
export interface ResolvedDay {
  readonly day: number
  readonly month: number
  readonly year: number | undefined
}

const weekday = '(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|(?:Sun|Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat)\\b\\.?'
const fullMonth = monthNames.join('|')
const shortMonth = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec'
const year = '(?:1[89]|2[01])\\d{2}(?![\\w/]|-\\d|[.,]\\d)'
const ordinal = '(?:st|nd|rd|th)?'
/** What joins the first and last day of a range. */
const rangeJoiner = '(?:\\s{0,2}(?:--?|[\\u2010-\\u2015])\\s{0,2}|\\s{1,2}(?:to|until|till|through)\\s{1,2})'

interface Patterns {
  readonly month: RegExp
  readonly before: RegExp
  readonly yearAfter: RegExp
  readonly dayAfter: RegExp
  readonly dayEnd: RegExp
  readonly weekdayAfter: RegExp
  readonly between: RegExp
  readonly numeric: RegExp
  readonly iso: RegExp
}

let compiled: Patterns | undefined

function patterns(): Patterns {
  const one = `\\d{1,2}${ordinal}`
  const days = `${one}(?:${rangeJoiner}(?:the\\s{1,2})?${one})?`
  return (compiled ??= {
    month: new RegExp(`\\b(?<!-)(?:(${fullMonth})|(${shortMonth})(?![a-z])\\.?)(?!\\w)`, 'gi'),
    before: new RegExp(
      `(?:(?<![\\w-])(${weekday}),?\\s{1,2})?(the\\s{1,2})?(?<![\\w.,/:-])` +
        `((?:${days}(?:\\s?,\\s{1,2}${days}){0,8}\\s?,?\\s{1,2}(?:and|or|&)\\s{1,2}(?:the\\s{1,2})?)?${days})` +
        `(\\s{1,2}day)?(\\s{1,2}of)?\\s{1,2}$`,
      'i',
    ),
    yearAfter: new RegExp(`(?:\\s{1,2}|\\s?,\\s{1,2}|\\s{1,2}of\\s{1,2})(${year})`, 'y'),
    dayAfter: new RegExp(
      `\\s{1,2}(?:the\\s{1,2})?(\\d{1,2})(st|nd|rd|th)?(?:(${rangeJoiner}|\\s{1,2}and\\s{1,2})(\\d{1,2})(st|nd|rd|th)?)?(?![\\w/:]|[.,]\\d|[-–][\\da-z])(?:(?:\\s?,\\s{0,2}|\\s{1,2})(${year}))?`,
      'y',
    ),
    dayEnd: new RegExp(`^(?:$|[,.;:)]|${rangeJoiner}(?:${fullMonth}|${shortMonth}))`, 'i'),
    weekdayAfter: new RegExp(`(?:\\s?,\\s{1,2}|\\s{1,2}\\(|\\s?,?\\s{1,2}a\\s{1,2})(${weekday})(?![\\w])`, 'iy'),
    between: new RegExp(`^,?${rangeJoiner}$`),
    numeric: /(?<![\w/.,-]|\d\s)(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\w/-]|\.\d)/g,
    iso: /(?<![\w/.-])((?:19|20)\d{2})([-/])(\d{1,2})\2(\d{1,2})(?![\w/-]|\.\d)/g,
  })
}

/** A date as found, before neighbours are joined to ranges. */
interface Atom {
  readonly span: Span
  readonly days: readonly WrittenDay[]
  readonly form: DateMention['form']
}

/** Finds the dates in a passage, in order. Counts ("In May 12 States replied"), symbols and version numbers are none. */
export function findDates({ text }: Pick<Prose, 'text'>): DateMention[] {
  if (!/\d/.test(text)) return []
  const atoms = [...monthAtoms(text), ...numericAtoms(text)].sort((a, b) => a.span.from - b.span.from)
  const found: DateMention[] = []
  let end = 0
  for (let index = 0; index < atoms.length; index++) {
    const atom = atoms[index]!
    if (atom.span.from < end) continue
    const next = atoms[index + 1]
    if (next && joins(text, atom, next)) {
      const days = [...atom.days, ...next.days]
      const span = { from: atom.span.from, to: next.span.to }
      found.push({ kind: 'date', span, days, form: next.form, period: periodOf(days, next.form) })
      index++
    } else found.push({ kind: 'date', ...atom, period: periodOf(atom.days, atom.form) })
    end = found.at(-1)!.span.to
  }
  return found
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

function joins(text: string, first: Atom, second: Atom): boolean {
  const gap = second.span.from - first.span.to
  if (gap < 1 || gap > 12 || (first.form === 'month') !== (second.form === 'month')) return false
  if (first.form === 'month') return false
  return patterns().between.test(text.slice(first.span.to, second.span.from))
}

function periodOf(days: readonly WrittenDay[], form: DateMention['form']): Period | undefined {
  if (form === 'month') {
    const { month, year } = days[0]!
    const from = year === undefined ? undefined : calendarDay(year, month!, 1)
    const to = year === undefined ? undefined : calendarDay(year, month!, daysInMonth(year, month!))
    return from && to ? { from, to } : undefined
  }
  if (isAmbiguous({ form, days })) return undefined
  const dates = resolveDays({ days }).map(({ day, month, year }) =>
    year === undefined ? undefined : calendarDay(year, month, day),
  )
  const [from, to] = [dates[0], dates.at(-1)]
  if (!from || !to || dates.some(date => !date) || from > to) return undefined
  return { from, to }
}

/** Dates with the name of a month. */
function* monthAtoms(text: string): Iterable<Atom> {
  const { month: monthPattern, before, yearAfter, dayAfter } = patterns()
  monthPattern.lastIndex = 0
  for (let match = monthPattern.exec(text); match; match = monthPattern.exec(text)) {
    const after = match.index + match[0].length
    const atom =
      dayMonth(text, match, before, yearAfter) ?? monthDay(text, match, dayAfter) ?? monthYear(text, match, yearAfter)
    if (atom) yield atom
    monthPattern.lastIndex = Math.max(after, atom?.span.to ?? 0)
  }
}

function monthNumber(name: string): number {
  const start = name.slice(0, 3).toLowerCase()
  return monthNames.findIndex(full => full.toLowerCase().startsWith(start)) + 1
}

/** Words that in lower case are rather verbs, or too short to be sure without a year. */
function needsYear(name: string): boolean {
  return /^(?:may|march)$|^[a-z]{3,4}\.?$/.test(name) && !/^(?:june|july)$/.test(name)
}

/** "8 July 2020", "8–10 July", "Wednesday, 8 July". */
function dayMonth(text: string, month: RegExpExecArray, before: RegExp, yearAfter: RegExp): Atom | undefined {
  if (!/(?:\d|\d(?:st|nd|rd|th)|\bof|\bday)\s{1,2}$/i.test(text.slice(Math.max(0, month.index - 6), month.index)))
    return undefined
  const windowFrom = Math.max(0, month.index - 56)
  const found = before.exec(text.slice(windowFrom, month.index))
  if (!found) return undefined
  const list = found[3]!
  const weekdayName = found[1]
  const isOrdinal = /\d(?:st|nd|rd|th)/i.test(list) || /\bof\s+$/i.test(found[0])
  const lead = weekdayName ? weekdayLead(found[0]) : 0
  // "at the 8 July meeting": the article is part of a date only in "the 8th of July".
  const article = isOrdinal ? 0 : (/^the\s+/i.exec(found[0].slice(lead))?.[0].length ?? 0)
  const from = windowFrom + found.index + (weekdayName ? 0 : article)
  const listFrom = windowFrom + found[0].lastIndexOf(list) + found.index
  let to = month.index + month[0].length
  yearAfter.lastIndex = to
  const yearFound = yearAfter.exec(text)
  let yearNumber: number | undefined
  if (yearFound && !(yearFound[0].includes(',') && isCount(text, yearAfter.lastIndex))) {
    yearNumber = Number(yearFound[1])
    to = yearAfter.lastIndex
  } else if (needsYear(month[0])) return undefined
  else if (month[0].endsWith('.') && /^\s*$|^\s+\p{Lu}/u.test(text.slice(to, to + 3))) to--

  const numbers = [...list.matchAll(/\d+(?:st|nd|rd|th)?/gi)]
  const monthOf = monthNumber(month[0])
  const days = numbers.map((number, index): WrittenDay => {
    const last = index === numbers.length - 1
    const start = index > 0 ? listFrom + number.index : windowFrom + found.index + lead + article
    return {
      span: { from: start, to: last ? to : listFrom + number.index + number[0].length },
      day: parseInt(number[0], 10),
      month: last ? monthOf : undefined,
      year: last ? yearNumber : undefined,
      weekday:
        index === 0 && weekdayName ? { name: weekdayName, span: { from, to: from + weekdayName.length } } : undefined,
    }
  })
  return withWeekdayAfter(text, { span: { from, to }, days, form: 'day-month' })
}

/** The length of the weekday and what parts it from the day. */
function weekdayLead(found: string): number {
  return /^[^\s,]+,?\s+/.exec(found)![0].length
}

/** "July 8, 2020", "July 8–10, 2020"; without a year only where a punctuation mark or the end follows. */
function monthDay(text: string, month: RegExpExecArray, dayAfter: RegExp): Atom | undefined {
  const monthEnd = month.index + month[0].length
  dayAfter.lastIndex = monthEnd
  const found = dayAfter.exec(text)
  if (!found) return undefined
  const [, first, firstOrdinal, , second, secondOrdinal, yearText] = found
  let to = dayAfter.lastIndex
  const digitsEnd = yearText === undefined ? to : to - yearText.length
  if (yearText === undefined) {
    if (needsYear(month[0])) return undefined
    if (!(firstOrdinal ?? secondOrdinal) && !patterns().dayEnd.test(text.slice(to, to + 16))) return undefined
  }
  const lead =
    /(?:(?<![\w-])((?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|(?:Sun|Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat)\.?),?\s{1,2})$/i.exec(
      text.slice(Math.max(0, month.index - 14), month.index),
    )
  const from = month.index - (lead ? lead[0].length : 0)
  const monthOf = monthNumber(month[0])
  const yearNumber = yearText === undefined ? undefined : Number(yearText)
  const body = text.slice(monthEnd, digitsEnd)
  const firstTo = monthEnd + body.indexOf(first!) + first!.length + (firstOrdinal?.length ?? 0)
  if (yearText === undefined) to = digitsEnd
  const weekdayFound = lead ? { name: lead[1]!, span: { from, to: from + lead[1]!.length } } : undefined
  const start: WrittenDay = {
    span: { from: month.index, to: second === undefined ? to : firstTo },
    day: Number(first),
    month: monthOf,
    year: second === undefined ? yearNumber : undefined,
    weekday: weekdayFound,
  }
  if (second === undefined) return withWeekdayAfter(text, { span: { from, to }, days: [start], form: 'month-day' })
  const secondFrom = monthEnd + body.lastIndexOf(second)
  const end: WrittenDay = {
    span: { from: secondFrom, to },
    day: Number(second),
    month: undefined,
    year: yearNumber,
    weekday: undefined,
  }
  return { span: { from, to }, days: [start, end], form: 'month-day' }
}

/** "July 2020". */
function monthYear(text: string, month: RegExpExecArray, yearAfter: RegExp): Atom | undefined {
  const monthEnd = month.index + month[0].length
  yearAfter.lastIndex = monthEnd
  const found = yearAfter.exec(text)
  if (!found || needsYear(month[0]) || (found[0].includes(',') && isCount(text, yearAfter.lastIndex))) return undefined
  if (month[0].endsWith('.') && month[1] !== undefined) return undefined
  const span = { from: month.index, to: yearAfter.lastIndex }
  const written: WrittenDay = {
    span,
    day: undefined,
    month: monthNumber(month[0]),
    year: Number(found[1]),
    weekday: undefined,
  }
  return { span, days: [written], form: 'month' }
}

/** Whether a number that ends here counts something ("On 8 July, 2020 participants ..."). */
function isCount(text: string, at: number): boolean {
  return /^\s+(?!(?:was|is|has|does|as|its|this)\b)[a-z]+s\b/.test(text.slice(at, at + 30))
}

function withWeekdayAfter(text: string, atom: Atom): Atom {
  const last = atom.days.at(-1)!
  if (atom.days.length !== 1 || last.weekday) return atom
  const { weekdayAfter } = patterns()
  weekdayAfter.lastIndex = atom.span.to
  const found = weekdayAfter.exec(text)
  if (!found) return atom
  const name = found[1]!
  const to = weekdayAfter.lastIndex
  // "8 July, Tuesday, 9 July": the weekday belongs to the date that follows it.
  if (/^,?\s+(?:the\s+)?\d/.test(text.slice(to, to + 10))) return atom
  return {
    ...atom,
    span: { from: atom.span.from, to },
    days: [{ ...last, weekday: { name, span: { from: to - name.length, to } } }],
  }
}

/** Dates in figures: 08/07/2020, 8.7.2020, 2020-07-08. */
function* numericAtoms(text: string): Iterable<Atom> {
  const { numeric, iso } = patterns()
  for (const found of text.matchAll(iso)) {
    const [year, month, day] = [Number(found[1]), Number(found[3]), Number(found[4])]
    if (month > 31 || day > 31 || (found[2] === '-' && found[0].length !== 10)) continue
    yield numericAtom(found, day, month, year, 'iso')
  }
  for (const found of text.matchAll(numeric)) {
    const [first, mark, second, yearText] = [Number(found[1]), found[2]!, Number(found[3]), found[4]!]
    const short = yearText.length === 2
    if (first > 31 || second > 31 || first === 0 || second === 0) continue
    if (short && (mark !== '/' || (first > 12 && second > 12))) continue
    const written = Number(yearText)
    const year = short ? 2000 + written : written
    if (year < 1800 || year > 2199) continue
    const monthFirst = first <= 12 && second > 12
    yield numericAtom(found, monthFirst ? second : first, monthFirst ? first : second, year, 'numeric')
  }
}

function numericAtom(
  found: RegExpExecArray,
  day: number,
  month: number,
  year: number,
  form: DateMention['form'],
): Atom {
  const span = { from: found.index, to: found.index + found[0].length }
  return { span, days: [{ span, day, month, year, weekday: undefined }], form }
}
