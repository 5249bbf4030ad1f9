// The forms in which one date, or days of one month, are written; dates.ts joins them and gives them meaning.
import type { Span } from '../note/span.ts'
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

/** A date as found, before neighbours are joined to ranges. */
export interface WrittenDate {
  readonly span: Span
  readonly days: readonly WrittenDay[]
  readonly form: DateMention['form']
}

/** What joins the first and last day of a range. */
export const rangeJoiner = '(?:\\s{0,2}(?:--?|[\\u2010-\\u2015])\\s{0,2}|\\s{1,2}(?:to|until|till|through)\\s{1,2})'

const weekday = `(?:${weekdayNames.join('|')}|(?:Sun|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat)\\b\\.?)`
const month = `(?:${monthNames.join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?![a-z])\\.?)`
const year = '(?:1[89]|2[01])\\d{2}(?![\\w/]|-\\d|[.,]\\d)'
const oneDay = '\\d{1,2}(?:st|nd|rd|th)?'

interface Patterns {
  readonly month: RegExp
  readonly dayBefore: RegExp
  readonly daysBefore: RegExp
  readonly monthBefore: RegExp
  readonly yearAfter: RegExp
  readonly dayAfter: RegExp
  readonly dayEnd: RegExp
  readonly weekdayBefore: RegExp
  readonly weekdaysBefore: RegExp
  readonly weekdayAfter: RegExp
  readonly numeric: RegExp
  readonly iso: RegExp
}

let compiled: Patterns | undefined

function patterns(): Patterns {
  const days = `${oneDay}(?:(?:${rangeJoiner}|\\s?/\\s?)(?:the\\s{1,2})?${oneDay})?`
  const listed = `${days}(?:\\s?,\\s{1,2}${days}){0,8}\\s?,?\\s{1,2}(?:and|or|&)\\s{1,2}(?:the\\s{1,2})?`
  return (compiled ??= {
    month: new RegExp(`\\b(?<!-)${month}(?!\\w)`, 'gi'),
    dayBefore: /(?:\d|\d(?:st|nd|rd|th)|\bof|\bday)\s{1,2}$/i,
    daysBefore: new RegExp(
      `(the\\s{1,2})?(?<![\\w.,/:-])((?:${listed})?${days})(\\s{1,2}day)?(\\s{1,2}of)?\\s{1,2}$`,
      'i',
    ),
    monthBefore: new RegExp(`(?<![\\w-]|\\d\\s)(${month})(?:${rangeJoiner}|\\s{1,2}and\\s{1,2})$`, 'i'),
    yearAfter: new RegExp(`(?:\\s{1,2}|\\s?,\\s{1,2}|\\s{1,2}of\\s{1,2})(${year})`, 'y'),
    dayAfter: new RegExp(
      `\\s{1,2}(?:the\\s{1,2})?(${oneDay})(?:(?:${rangeJoiner}|\\s{1,2}and\\s{1,2})(${oneDay}))?` +
        `(?![\\w/:]|[.,]\\d|[-–][\\da-z])(?:(?:\\s?,\\s{0,2}|\\s{1,2})(${year}))?`,
      'y',
    ),
    dayEnd: new RegExp(`^(?:$|[,.;:)]|${rangeJoiner}${month})`, 'i'),
    weekdayBefore: new RegExp(`(?<![\\w-])(${weekday}),?\\s{1,2}$`, 'i'),
    weekdaysBefore: new RegExp(`${weekday}\\s{0,2}(?:,|and|or|to|through|&|/|[-–—])\\s{0,2}$`, 'i'),
    weekdayAfter: new RegExp(
      `\\s?,\\s{1,2}(${weekday})(?=\\s?(?:$|[.,;:)]))|\\s{1,2}\\((${weekday})\\)|\\s?,?\\s{1,2}a\\s{1,2}(${weekday})(?!\\w)`,
      'iy',
    ),
    numeric: /(?<![\w/.,-]|\d\s)(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\w/-]|\.\d)/g,
    iso: /(?<![\w/.-])((?:19|20)\d{2})([-/])(\d{1,2})\2(\d{1,2})(?![\w/-]|\.\d)/g,
  })
}

/** The number of a month (1 to 12) from its name or abbreviation. */
function monthNumber(name: string): number {
  return monthNames.findIndex(full => full.toLowerCase().startsWith(name.slice(0, 3).toLowerCase())) + 1
}

/** Words that in lower case are rather verbs, or too short to be sure without a year. */
function needsYear(name: string): boolean {
  return /^(?:may|march)$|^[a-z]{3,4}\.?$/.test(name) && !/^(?:june|july)$/.test(name)
}

/** Dates with the name of a month, in order. */
export function* datesWithMonth(text: string): Iterable<WrittenDate> {
  const { month } = patterns()
  month.lastIndex = 0
  for (let found = month.exec(text); found; found = month.exec(text)) {
    const end = month.lastIndex
    const date =
      dayMonth(text, found.index, end) ?? monthDay(text, found.index, end) ?? monthYear(text, found.index, end)
    if (date) yield date
    month.lastIndex = Math.max(end, date?.span.to ?? 0)
  }
}

/** "8 July 2020", "8–10 July", "8, 9 and 10 July", "the 8th of July"; the month stands at `[from, to)`. */
function dayMonth(text: string, from: number, to: number): WrittenDate | undefined {
  const { dayBefore, daysBefore } = patterns()
  if (!dayBefore.test(text.slice(Math.max(0, from - 6), from))) return undefined
  const windowFrom = Math.max(0, from - 56)
  const found = daysBefore.exec(text.slice(windowFrom, from))
  if (!found) return undefined
  const [whole, article = '', list] = found
  const listFrom = windowFrom + found.index + article.length
  const all = [...list!.matchAll(/\d+(?:st|nd|rd|th)?/gi)]
  const first = firstOfDays(list!, all)
  if (first === undefined) return undefined

  const name = text.slice(from, to)
  const yearFound = yearAfter(text, to)
  if (!yearFound && needsYear(name)) return undefined
  const isSentenceEnd = !yearFound && name.endsWith('.') && /^\s*$|^\s+\p{Lu}/u.test(text.slice(to, to + 3))
  const end = yearFound?.end ?? (isSentenceEnd ? to - 1 : to)

  // "at the 8 July meeting": the article is part of the date only in "the 8th of July".
  const isOrdinal = /\d(?:st|nd|rd|th)/i.test(list!) || /\bof\s+$/i.test(whole)
  const daysFrom = first > 0 ? listFrom + all[first]!.index : isOrdinal ? listFrom - article.length : listFrom
  const weekday = first > 0 ? undefined : weekdayBefore(text, listFrom - article.length)
  const numbers = all.slice(first)
  const days = numbers.map((number, index): WrittenDay => {
    const isLast = index === numbers.length - 1
    const start = listFrom + number.index
    return {
      span: { from: index === 0 ? daysFrom : start, to: isLast ? end : start + number[0].length },
      day: parseInt(number[0], 10),
      month: isLast ? monthNumber(name) : undefined,
      year: isLast ? yearFound?.year : undefined,
      weekday: index === 0 ? weekday : undefined,
    }
  })
  return withWeekdayAfter(text, { span: { from: weekday?.span.from ?? daysFrom, to: end }, days, form: 'day-month' })
}

/**
 * The index from which the numbers of a list are days: "items 3 and 2 July" has one day. Undefined if the last
 * number is none either ("resolution 70/1 July"); "8/9 July" are two days that follow each other.
 */
function firstOfDays(list: string, numbers: readonly RegExpExecArray[]): number | undefined {
  let first = 0
  for (let index = 1; index < numbers.length; index++) {
    const [before, after] = [numbers[index - 1]!, numbers[index]!]
    const [one, other] = [parseInt(before[0], 10), parseInt(after[0], 10)]
    const joint = list.slice(before.index + before[0].length, after.index)
    if (joint.includes('/')) {
      if (other !== one + 1) first = index + 1
    } else if (one > 31 || (other <= one && /and|or|[,&]/i.test(joint))) first = index
  }
  return first < numbers.length ? first : undefined
}

/** "July 8, 2020", "July 8–10, 2020"; without a year only where a punctuation mark, a range or the end follows. */
function monthDay(text: string, from: number, to: number): WrittenDate | undefined {
  const { dayAfter, dayEnd } = patterns()
  dayAfter.lastIndex = to
  const found = dayAfter.exec(text)
  if (!found) return undefined
  const [whole, first, last, yearText] = found
  const end = dayAfter.lastIndex
  if (yearText === undefined) {
    if (needsYear(text.slice(from, to))) return undefined
    if (!/\D/.test(last ?? first!) && !dayEnd.test(text.slice(end, end + 16))) return undefined
  }
  const weekday = weekdayBefore(text, from)
  const year = yearText === undefined ? undefined : Number(yearText)
  const firstEnd = to + whole.indexOf(first!) + first!.length
  const start: WrittenDay = {
    span: { from, to: last === undefined ? end : firstEnd },
    day: parseInt(first!, 10),
    month: monthNumber(text.slice(from, to)),
    year: last === undefined ? year : undefined,
    weekday,
  }
  const span = { from: weekday?.span.from ?? from, to: end }
  if (last === undefined) return withWeekdayAfter(text, { span, days: [start], form: 'month-day' })
  const lastFrom = text.indexOf(last, firstEnd)
  const day = parseInt(last, 10)
  if (day <= start.day! && /and/i.test(text.slice(firstEnd, lastFrom))) return undefined
  const stop: WrittenDay = { span: { from: lastFrom, to: end }, day, month: undefined, year, weekday: undefined }
  return { span, days: [start, stop], form: 'month-day' }
}

/** "July 2020", "July–August 2020". */
function monthYear(text: string, from: number, to: number): WrittenDate | undefined {
  const name = text.slice(from, to)
  const found = yearAfter(text, to)
  if (!found || needsYear(name)) return undefined
  const written = (span: Span, month: string, year: number | undefined): WrittenDay => ({
    span,
    day: undefined,
    month: monthNumber(month),
    year,
    weekday: undefined,
  })
  const last = written({ from, to: found.end }, name, found.year)
  const windowFrom = Math.max(0, from - 24)
  const before = patterns().monthBefore.exec(text.slice(windowFrom, from))
  if (!before) return { span: last.span, days: [last], form: 'month' }
  const firstFrom = windowFrom + before.index
  const first = written({ from: firstFrom, to: firstFrom + before[1]!.length }, before[1]!, undefined)
  return { span: { from: firstFrom, to: found.end }, days: [first, last], form: 'month' }
}

/** The year after a month, unless it counts something ("On 8 July, 2020 participants ..."). */
function yearAfter(text: string, at: number): { readonly year: number; readonly end: number } | undefined {
  const { yearAfter: pattern } = patterns()
  pattern.lastIndex = at
  const found = pattern.exec(text)
  if (!found) return undefined
  const end = pattern.lastIndex
  const isCount = /^\s+(?!(?:was|is|has|does|as|its|this)\b)[a-z]+s\b/.test(text.slice(end, end + 30))
  return found[0].includes(',') && isCount ? undefined : { year: Number(found[1]), end }
}

/** The day of the week before a date. Of several ("Wednesday to Friday, 8–10 July") none, nor a lower-case "sun". */
function weekdayBefore(text: string, at: number): WrittenDay['weekday'] {
  const { weekdayBefore: pattern, weekdaysBefore } = patterns()
  const windowFrom = Math.max(0, at - 14)
  const found = pattern.exec(text.slice(windowFrom, at))
  if (!found || isAbbreviatedInLowerCase(found[1]!)) return undefined
  const from = windowFrom + found.index
  if (weekdaysBefore.test(text.slice(Math.max(0, from - 20), from))) return undefined
  return { name: found[1]!, span: { from, to: from + found[1]!.length } }
}

function isAbbreviatedInLowerCase(name: string): boolean {
  return /^[a-z]{3,5}\.?$/.test(name)
}

function withWeekdayAfter(text: string, date: WrittenDate): WrittenDate {
  const day = date.days[0]!
  if (date.days.length !== 1 || day.weekday) return date
  const { weekdayAfter } = patterns()
  weekdayAfter.lastIndex = date.span.to
  const found = weekdayAfter.exec(text)
  if (!found) return date
  const name = (found[1] ?? found[2] ?? found[3])!
  const to = weekdayAfter.lastIndex
  // "8 July, Tuesday, 9 July": the weekday belongs to the date that follows it.
  if (isAbbreviatedInLowerCase(name) || /^,?\s+(?:the\s+)?\d/.test(text.slice(to, to + 10))) return date
  const from = found.index + found[0].lastIndexOf(name)
  const weekday = { name, span: { from, to: from + name.length } }
  return { ...date, span: { from: date.span.from, to }, days: [{ ...day, weekday }] }
}

/** Dates in figures: 08/07/2020, 8.7.2020, 2020-07-08. */
export function* datesInFigures(text: string): Iterable<WrittenDate> {
  const { numeric, iso } = patterns()
  for (const found of text.matchAll(iso)) {
    const [year, month, day] = [Number(found[1]), Number(found[3]), Number(found[4])]
    if (month > 31 || day > 31 || (found[2] === '-' && found[0].length !== 10)) continue
    yield inFigures(found, day, month, year, 'iso')
  }
  for (const found of text.matchAll(numeric)) {
    const [first, mark, second, yearText] = [Number(found[1]), found[2]!, Number(found[3]), found[4]!]
    if (first > 31 || second > 31 || first === 0 || second === 0) continue
    const isShort = yearText.length === 2
    if (isShort && (mark !== '/' || (first > 12 && second > 12))) continue
    const year = isShort ? 2000 + Number(yearText) : Number(yearText)
    if (year < 1800 || year > 2199) continue
    const isMonthFirst = first <= 12 && second > 12
    yield inFigures(found, isMonthFirst ? second : first, isMonthFirst ? first : second, year, 'numeric')
  }
}

function inFigures(
  found: RegExpExecArray,
  day: number,
  month: number,
  year: number,
  form: DateMention['form'],
): WrittenDate {
  const span = { from: found.index, to: found.index + found[0].length }
  return { span, days: [{ span, day, month, year, weekday: undefined }], form }
}
