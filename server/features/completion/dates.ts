// Completion of dates in UN form: the day of the event, and the months behind a day.
import type { Analysis } from '../../analysis/analysis.ts'
import { findDates, monthNames, writeFieldPeriod, writePeriod } from '../../mentions/dates.ts'
import type { Span } from '../../note/span.ts'
import { day, daysInMonth } from '../../register/day.ts'
import type { CompletionItem } from './item.ts'
import type { Typed } from './name-request.ts'

/** "8 ", "8 J": the days of the months that begin so, in the year of the event where it is known. */
export function monthItems(analysis: Analysis, { before, offset, end }: Typed): CompletionItem[] {
  const match = /(?<![\p{L}\p{N}.,/-])(\d{1,2}) (\p{L}{0,9})$/u.exec(before.slice(-20))
  if (!match) return []
  const [typed, date, month] = [match[0], Number(match[1]), match[2]!]
  const year = analysis.event.period?.to.slice(0, 4)
  const replace: Span = { from: offset - typed.length, to: end }
  return monthNames.flatMap((name, index) => {
    const fits = name.toLowerCase().startsWith(month.toLowerCase()) && date >= 1
    // A year that is not known may be a leap year.
    if (!fits || date > daysInMonth(Number(year ?? 2000), index + 1) || name === month) return []
    const text = [String(date), name, year].filter(Boolean).join(' ')
    return [{ kind: 'date', label: text, insert: text, replace } as const]
  })
}

/** The day of the event, to be written where nothing is typed yet. */
export function eventDateItems({ event: { period } }: Analysis, { offset }: Typed): CompletionItem[] {
  if (!period) return []
  const text = writePeriod(period)
  return [
    { kind: 'date', label: text, detail: 'date of the event', insert: text, replace: { from: offset, to: offset } },
  ]
}

/** A date typed in another form, in that of a header. `from` is where the value begins. */
export function rewrittenDate(value: string, from: number): CompletionItem[] {
  const text = value.trimEnd()
  const [date, second] = findDates({ text })
  if (!date?.period || second || date.span.from !== 0 || date.span.to !== text.length) return []
  const [first, last] = [date.period.from, date.period.to]
  if (!isDay(first) || !isDay(last) || date.form === 'month' || date.form === 'day-month') return []
  const written = writeFieldPeriod(date.period)
  return [{ kind: 'date', label: written, insert: written, filter: text, replace: { from, to: from + value.length } }]
}

function isDay(text: string): boolean {
  const [year, month, date] = text.split('-').map(Number)
  return day(year!, month!, date!) !== undefined
}
