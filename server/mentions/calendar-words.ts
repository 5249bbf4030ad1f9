// The words of the calendar in prose: months, days of the week, ordinals, and what joins two days.
import {
  afterWord,
  beforeWord,
  digitsEnd,
  isDash,
  isDigit,
  isLetter,
  isWord,
  lettersEnd,
  lettersStart,
  spaceEnd,
  spaceStart,
} from './steps.ts'

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

/** A name of a month at its place, the point of an abbreviation included. */
export interface MonthWord {
  readonly from: number
  readonly to: number
  /** 1 to 12. */
  readonly month: number
  /** As written, without the point. */
  readonly name: string
}

let monthsByName: ReadonlyMap<string, number> | undefined

function months(): ReadonlyMap<string, number> {
  return (monthsByName ??= new Map([
    ...monthNames.map((name, index) => [name.toLowerCase(), index + 1] as const),
    ...monthNames.map((name, index) => [name.slice(0, 3).toLowerCase(), index + 1] as const),
    ['sept', 9] as const,
  ]))
}

/** Whether the two letters begin the name of a month, in whatever letter case. */
function beginsMonth(first: number, second: number): boolean {
  const next = second | 32
  switch (first | 32) {
    case 97: // April, August
      return next === 112 || next === 117
    case 100: // December
    case 102: // February
    case 115: // September
      return next === 101
    case 106: // January, June, July
      return next === 97 || next === 117
    case 109: // March, May
      return next === 97
    case 110: // November
      return next === 111
    case 111: // October
      return next === 99
    default:
      return false
  }
}

/** The month whose name or abbreviation begins at `from`, in whatever letter case; the caller sees to what stands before. */
export function monthAt(text: string, from: number): MonthWord | undefined {
  if (!beginsMonth(text.charCodeAt(from), text.charCodeAt(from + 1))) return undefined
  let to = lettersEnd(text, from)
  if (to - from < 3 || to - from > 9) return undefined
  const name = text.slice(from, to)
  const month = months().get(name.toLowerCase())
  if (month === undefined || isWord(text.charCodeAt(to))) return undefined
  if (name.length < monthNames[month - 1]!.length && text[to] === '.' && !isWord(text.charCodeAt(to + 1))) to++
  return { from, to, month, name }
}

/** The month that ends at `to`. */
export function monthBefore(text: string, to: number): MonthWord | undefined {
  const end = text[to - 1] === '.' ? to - 1 : to
  const month = monthAt(text, lettersStart(text, end))
  return month?.to === to ? month : undefined
}

/** The month before a number: "July 8", "July the 8th", "July, 2020", "July of 2020". */
export function monthBeforeNumber(text: string, from: number): MonthWord | undefined {
  let end = spaceStart(text, from)
  const link = beforeWord(text, end, 'of') ?? beforeWord(text, end, 'the')
  if (link !== undefined) end = spaceStart(text, link)
  if (end === from && text[end - 1] !== '-') return undefined
  const mark = text[end - 1]
  if (mark === ',' || mark === '-') end = spaceStart(text, end - 1)
  const month = monthBefore(text, end)
  return month && !isWord(text.charCodeAt(month.from - 1)) ? month : undefined
}

/** The month after a number: "8 July", "8th July", "8 th July", "8th day of July", "8-July". */
export function monthAfterNumber(text: string, to: number): MonthWord | undefined {
  let from = spaceEnd(text, to)
  const suffix = lettersEnd(text, from)
  if (suffix === from + 2 && isOrdinalSuffix(text.slice(from, suffix))) from = spaceEnd(text, suffix)
  for (const word of ['day', 'of']) {
    const end = afterWord(text, from, word)
    if (end !== undefined) from = spaceEnd(text, end)
  }
  if (from === to) {
    if (text[from] !== '-') return undefined
    from++
  }
  return monthAt(text, from)
}

/** "st", "nd", "rd" or "th" behind a figure. */
export function isOrdinalSuffix(letters: string): boolean {
  switch (letters.toLowerCase()) {
    case 'st':
    case 'nd':
    case 'rd':
    case 'th':
      return true
    default:
      return false
  }
}

/** Words that in lower case are rather verbs, or too short to be sure without a year. */
export function needsYear({ name }: MonthWord): boolean {
  if (name !== name.toLowerCase()) return false
  return name === 'may' || name === 'march' || (name.length < 5 && name !== 'june' && name !== 'july')
}

/** A day of the week at its place. */
export interface WeekdayWord {
  readonly from: number
  readonly to: number
  readonly name: string
}

let weekdaysByName: ReadonlySet<string> | undefined

function isWeekday(name: string): boolean {
  weekdaysByName ??= new Set([
    ...weekdayNames.map(weekday => weekday.toLowerCase()),
    ...weekdayNames.map(weekday => weekday.slice(0, 3).toLowerCase()),
    ...['tues', 'thur', 'thurs'],
  ])
  if (!weekdaysByName.has(name.toLowerCase())) return false
  // "They sat in the sun".
  return name.length > 5 || name !== name.toLowerCase()
}

/** The day of the week that ends at `end`, the point of an abbreviation included. */
export function weekdayEndingAt(text: string, end: number): WeekdayWord | undefined {
  const last = text[end - 1] === '.' ? end - 1 : end
  const from = lettersStart(text, last)
  const before = text.charCodeAt(from - 1)
  if (last - from < 3 || last - from > 9 || isWord(before) || before === 45) return undefined
  return isWeekday(text.slice(from, last)) ? { from, to: end, name: text.slice(from, end) } : undefined
}

/** The day of the week that begins at `from`, without the point of an abbreviation. */
export function weekdayAt(text: string, from: number): WeekdayWord | undefined {
  const to = lettersEnd(text, from)
  if (to - from < 3 || to - from > 9 || !isWeekday(text.slice(from, to))) return undefined
  return { from, to, name: text.slice(from, to) }
}

let ordinals: ReadonlyMap<string, number> | undefined

/** The day of the month that a word counts ("ninth", "twenty-first"), in lower case; else undefined. */
export function ordinalDay(word: string): number | undefined {
  if (!ordinals) {
    const units = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ')
    const teens =
      'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    ordinals = new Map(
      [...units, ...teens.split(' '), ...units.map(unit => `twenty-${unit}`), 'thirtieth', 'thirty-first'].map(
        (name, index) => [name, index + 1],
      ),
    )
  }
  return ordinals.get(word)
}

/** What joins two days: a dash or "to" makes a range, "and" and a comma a list, a slash days that follow each other. */
export type Joint = 'range' | 'and' | 'comma' | 'slash'

/** What stands between two parts of a date and where it begins; undefined if it joins nothing. */
export function jointBefore(text: string, at: number): { readonly from: number; readonly kind: Joint } | undefined {
  let end = at
  const spaced = spaceStart(text, end)
  // "the 8th and the 9th"
  if (spaced < end && text.slice(spaced - 3, spaced).toLowerCase() === 'the' && !isWord(text.charCodeAt(spaced - 4)))
    end = spaced - 3
  const last = spaceStart(text, end)
  const code = text.charCodeAt(last - 1)
  if (isDash(code)) {
    const first = isDash(text.charCodeAt(last - 2)) ? last - 2 : last - 1
    return { from: spaceStart(text, first), kind: 'range' }
  }
  if (code === 47) return { from: spaceStart(text, last - 1), kind: 'slash' }
  if (last === end) return undefined
  if (code === 44) return { from: spaceStart(text, last - 1), kind: 'comma' }
  const from = code === 38 ? last - 1 : lettersStart(text, last)
  const kind = from < last ? jointOf(text.slice(from, last)) : undefined
  const before = spaceStart(text, from)
  if (kind === undefined || before === from) return undefined
  const hasComma = kind === 'and' && text[before - 1] === ','
  return { from: hasComma ? spaceStart(text, before - 1) : before, kind }
}

/** Where the second of two joined parts begins that a dash, "to" or "and" joins; undefined if none follows. */
export function jointAfter(text: string, at: number): { readonly to: number; readonly kind: Joint } | undefined {
  const from = spaceEnd(text, at)
  if (isDash(text.charCodeAt(from))) {
    const to = isDash(text.charCodeAt(from + 1)) ? from + 2 : from + 1
    return { to: spaceEnd(text, to), kind: 'range' }
  }
  if (from === at || !isLetter(text.charCodeAt(from))) return undefined
  const end = lettersEnd(text, from)
  const kind = end - from <= 7 ? jointOf(text.slice(from, end)) : undefined
  const to = spaceEnd(text, end)
  return kind === undefined || to === end ? undefined : { to, kind }
}

/** What a word or sign between two days makes of them. */
export function jointOf(sign: string): Joint | undefined {
  switch (sign.toLowerCase()) {
    case 'to':
    case 'until':
    case 'till':
    case 'through':
      return 'range'
    case 'and':
    case 'or':
    case '&':
      return 'and'
    default:
      return sign !== '' && sign.length < 3 && [...sign].every(char => isDash(char.charCodeAt(0))) ? 'range' : undefined
  }
}

/** A year from 1800 to 2199 at `at` that is no part of a longer figure; undefined if there is none. */
export function yearAt(text: string, at: number): number | undefined {
  if (!isDigit(text.charCodeAt(at)) || !isDigit(text.charCodeAt(at + 3))) return undefined
  const year = Number(text.slice(at, at + 4))
  if (!(year >= 1800 && year < 2200)) return undefined
  const next = text.charCodeAt(at + 4)
  if (isWord(next) || next === 47) return undefined
  const isMark = next === 45 || next === 46 || next === 44
  if (!isMark || !isDigit(text.charCodeAt(at + 5))) return year
  // "8 July 2020-10 July 2020"
  const end = digitsEnd(text, at + 5)
  return next === 45 && end <= at + 7 && monthAt(text, spaceEnd(text, end)) ? year : undefined
}

/** The year after a month, unless it counts something ("On 8 July, 2020 participants ..."). */
export function yearAfter(text: string, at: number): { readonly year: number; readonly end: number } | undefined {
  let from = spaceEnd(text, at)
  const hasComma = text[from] === ','
  if (hasComma) {
    from = spaceEnd(text, from + 1)
    if (isDigit(text.charCodeAt(from - 1)) || text[from - 1] === ',') return undefined
  } else {
    if (from === at) return undefined
    const of = afterWord(text, from, 'of')
    if (of !== undefined) from = spaceEnd(text, of)
  }
  const year = yearAt(text, from)
  if (year === undefined || (hasComma && isCount(text, from + 4))) return undefined
  return { year, end: from + 4 }
}

/** Whether a plural follows, of which the number before it tells how many. */
function isCount(text: string, at: number): boolean {
  const from = spaceEnd(text, at)
  const to = lettersEnd(text, from)
  const word = text.slice(from, to)
  if (from === at || word.length < 2 || !word.endsWith('s') || word !== word.toLowerCase()) return false
  return !['was', 'is', 'has', 'does', 'as', 'its', 'this'].includes(word)
}
