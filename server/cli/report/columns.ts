// Tables for a terminal: columns side by side, the longest cut where the terminal is not wide enough.
import type { Styler } from '../console.ts'
import { plain, widthOf } from './width.ts'

export interface Column {
  readonly head: string
  /** Figures stand at the right. */
  readonly align?: 'right'
  /** Given where the column may be cut: to no less than so many characters. */
  readonly least?: number
}

const gap = 2

/** A line for the heads and one for each row, no wider than `width` as far as the columns can be cut. */
export function columnsText(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
  styler: Styler,
): string {
  const texts = rows.map(row => row.map(plain))
  const widths = fittingWidths(columns, texts, width)
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, index) => aligned(cut(cell, widths[index]!), widths[index]!, columns[index]!))
      .join(' '.repeat(gap))
      .trimEnd()
  const head = styler.style('bold', line(columns.map(column => column.head)))
  return [head, ...texts.map(line)].map(text => `${text}\n`).join('')
}

/** The least width to which columns can be cut. */
export function leastWidth(columns: readonly Column[], rows: readonly (readonly string[])[]): number {
  const widths = naturalWidths(columns, rows)
  return columns.reduce((sum, { least = Infinity }, index) => sum + Math.min(least, widths[index]!), 0) + gaps(columns)
}

function fittingWidths(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): number[] {
  const widths = naturalWidths(columns, rows)
  let over = widths.reduce((sum, each) => sum + each, gaps(columns)) - width
  while (over > 0 && over < Infinity) {
    const widest = columns.reduce<number | undefined>((best, { least = Infinity }, index) => {
      return widths[index]! > least && widths[index]! > (widths[best ?? -1] ?? 0) ? index : best
    }, undefined)
    if (widest === undefined) break
    widths[widest]!--
    over--
  }
  return widths
}

function naturalWidths(columns: readonly Column[], rows: readonly (readonly string[])[]): number[] {
  return columns.map(({ head }, index) =>
    rows.reduce((most, row) => Math.max(most, widthOf(row[index]!)), widthOf(head)),
  )
}

function gaps(columns: readonly Column[]): number {
  return gap * (columns.length - 1)
}

function aligned(text: string, width: number, { align }: Column): string {
  const room = ' '.repeat(Math.max(0, width - widthOf(text)))
  return align === 'right' ? room + text : text + room
}

/** A text with an ellipsis for what is too much. */
function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  let end = Math.min(text.length, width)
  while (end > 0 && widthOf(text.slice(0, end)) > width - 1) end--
  return `${text.slice(0, end).trimEnd()}…`
}
