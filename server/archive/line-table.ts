// Where the lines of a text begin and which of its characters are wide: enough to place an offset without the text.
import type { Span } from '../note/span.ts'

/**
 * The lines of a text, as plain data for a cache. Characters beyond ASCII stand in runs of one width; four numbers a run:
 * its first offset, how many characters, the UTF-16 units of each, the bytes of each in UTF-8.
 */
export interface LineTable {
  /** Where each line begins; the first at 0. */
  readonly starts: readonly number[]
  /** Where the words of each line end, its line break excluded. */
  readonly ends: readonly number[]
  readonly wide: readonly number[]
}

/** What a character of a line counts as. */
export type Counting = 'utf-8' | 'utf-16' | 'utf-32'

/** A place by line and character, both from 0. */
export interface Place {
  readonly line: number
  readonly character: number
}

/** The table of a text. A line ends at a line feed, a carriage return, or both. */
export function lineTable(text: string): LineTable {
  const starts = [0]
  const ends: number[] = []
  const wide: number[] = []
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || code === 13) {
      ends.push(at)
      if (code === 13 && text.charCodeAt(at + 1) === 10) at++
      starts.push(at + 1)
    } else if (code >= 0x80) {
      const units = text.codePointAt(at)! > 0xffff ? 2 : 1
      addWide(wide, at, units, units === 2 ? 4 : code < 0x800 ? 2 : 3)
      at += units - 1
    }
  }
  ends.push(text.length)
  return { starts, ends, wide }
}

/** Adds a character to the last run, or begins another. */
function addWide(wide: number[], at: number, units: number, bytes: number): void {
  const last = wide.length - 4
  const continues =
    last >= 0 && wide[last + 3] === bytes && wide[last + 2] === units && wide[last]! + wide[last + 1]! * units === at
  if (continues) wide[last + 1]!++
  else wide.push(at, 1, units, bytes)
}

/** The place of an offset; beyond a line's words or the text, their end. Within a surrogate pair it is the pair's beginning but for UTF-16. */
export function placeOf(table: LineTable, offset: number, counting: Counting): Place {
  const { starts, ends } = table
  const line = lastAtOrBefore(starts, Math.max(0, offset))
  const start = starts[line]!
  const target = Math.max(start, Math.min(offset, ends[line]!))
  return { line, character: counting === 'utf-16' ? target - start : count(table.wide, start, target, counting) }
}

/** Both ends of a span. */
export function rangeOf(table: LineTable, { from, to }: Span, counting: Counting): { start: Place; end: Place } {
  return { start: placeOf(table, from, counting), end: placeOf(table, to, counting) }
}

/** The bytes or code points of the whole characters in `[from, to)`; `from` is where a character begins. */
function count(wide: readonly number[], from: number, to: number, counting: 'utf-8' | 'utf-32'): number {
  let counted = to - from
  for (let run = firstRunFrom(wide, from); run < wide.length && wide[run]! < to; run += 4) {
    const [at, length, units, bytes] = [wide[run]!, wide[run + 1]!, wide[run + 2]!, wide[run + 3]!]
    const first = Math.max(at, from)
    const inside = Math.min(length - (first - at) / units, Math.floor((to - first) / units))
    counted += inside * ((counting === 'utf-8' ? bytes : 1) - units)
    if (units === 2 && to < at + length * 2 && (to - first) % 2 === 1) counted--
  }
  return counted
}

/** The index of the first run that reaches beyond an offset. */
function firstRunFrom(wide: readonly number[], offset: number): number {
  let low = 0
  let high = wide.length / 4
  while (low < high) {
    const middle = (low + high) >> 1
    const at = middle * 4
    if (wide[at]! + wide[at + 1]! * wide[at + 2]! <= offset) low = middle + 1
    else high = middle
  }
  return low * 4
}

/** The index of the last number at or before `offset` in ascending numbers that begin with 0. */
function lastAtOrBefore(numbers: readonly number[], offset: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
