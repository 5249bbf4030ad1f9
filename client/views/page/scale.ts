// The scale of the timeline: from days to pixels and back, and where its marks stand.
import type { Period } from '../days.ts'

export type Zoom = 'years' | 'months'

/** How many pixels a day is wide. */
export const dayWidth: Readonly<Record<Zoom, number>> = { years: 1, months: 9 }

/** Days since 1 January 1970, of a day as YYYY-MM-DD. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000
}

/** The first day of a month, counted on from 0 for January of `year`. */
function monthStart(year: number, month: number): number {
  return Date.UTC(year, month, 1) / 86_400_000
}

function yearOf(day: number): number {
  return new Date(day * 86_400_000).getUTCFullYear()
}

/** From `from` up to, not including, `to`; in days since 1970. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** The whole years around all periods, of which there must be one. */
export function spanOf(periods: readonly Period[]): Span {
  let first = Infinity
  let last = -Infinity
  for (const { from, to } of periods) {
    first = Math.min(first, dayNumber(from))
    last = Math.max(last, dayNumber(to))
  }
  return { from: monthStart(yearOf(first), 0), to: monthStart(yearOf(last) + 1, 0) }
}

/** A stretch of time that the scale names: a year, or a month as YYYY-MM. */
export interface Mark extends Span {
  readonly year: number
  /** 0 for January; absent where the mark is a year. */
  readonly month?: number
}

/** The years or months of which some day is in `shown`, within `whole`. */
export function marksIn(shown: Span, whole: Span, zoom: Zoom): Mark[] {
  const marks: Mark[] = []
  const from = Math.max(shown.from, whole.from)
  const to = Math.min(shown.to, whole.to)
  for (let year = yearOf(from); monthStart(year, 0) < to; year++) {
    if (zoom === 'years') marks.push({ year, from: monthStart(year, 0), to: monthStart(year + 1, 0) })
    else
      for (let month = 0; month < 12; month++) {
        const mark = { year, month, from: monthStart(year, month), to: monthStart(year, month + 1) }
        if (mark.to > from && mark.from < to) marks.push(mark)
      }
  }
  return marks
}
