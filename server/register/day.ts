// Days of the calendar and periods between them.

/** A day as `YYYY-MM-DD`; such strings compare in the order of time. */
export type Day = string

/** From `from` to `to`, both included; `from <= to`. One day has both equal. */
export interface Period {
  readonly from: Day
  readonly to: Day
}

/** An interval of validity, both ends included; null is open (see the register's conventions). */
export interface Interval {
  readonly from: Day | null
  readonly to: Day | null
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether `year` has a 29 February in the Gregorian calendar. */
function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** The number of days of a month (1 to 12); 0 for any other month. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0)
}

/** The day, or undefined if the calendar has no such day or the year is not 1000 to 9999. */
export function day(year: number, month: number, dayOfMonth: number): Day | undefined {
  if (year < 1000 || year > 9999 || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`
}

/** Whether the text is a day of the calendar as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const [year, month, dayOfMonth] = text.split('-').map(Number)
  return day(year ?? 0, month ?? 0, dayOfMonth ?? 0) === text
}

/** The day of the week, 0 for Sunday to 6 for Saturday. */
export function weekdayOf(of: Day): number {
  return new Date(`${of}T00:00:00Z`).getUTCDay()
}

/** The day `count` days later (earlier if negative). */
export function addDays(to: Day, count: number): Day {
  const date = new Date(`${to}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + count)
  return date.toISOString().slice(0, 10)
}

/** Whether the interval has a day in common with the period. */
export function holdsDuring(interval: Interval, period: Period): boolean {
  return (interval.from === null || interval.from <= period.to) && (interval.to === null || period.from <= interval.to)
}
