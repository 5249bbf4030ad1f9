// Where the cells of a grid stand, and which of them are in sight.
import type { Cell, Extent } from './moves.ts'
import type { Sheet } from './sheet.ts'
import { itemsShown, scrolledTo, type Range } from './window.ts'

/** In pixels, and known to the style sheet by the same names. */
export const sizes = { row: 24, narrow: 28, header: 190, totals: 26 } as const

/** The left edge of a column, in pixels; of the column behind the last, the width of the grid. */
export function leftOf(column: number, { wide }: Sheet): number {
  return sum(wide.slice(0, column)) + Math.max(0, column - wide.length) * sizes.narrow
}

/** The width of a column, in pixels. */
export function widthOf(column: number, { wide }: Sheet): number {
  return wide[column] ?? sizes.narrow
}

/** How far keys may lead in a grid that is seen through `root`. */
export function extentOf({ rows, columns }: Sheet, root: HTMLElement): Extent {
  return { rows, columns, page: Math.max(1, Math.floor(bodyHeight(root) / sizes.row) - 1) }
}

/** The rows of the body that are in sight. */
export function rowsInSight({ rows }: Sheet, root: HTMLElement): Range {
  const { from, to } = itemsShown(root.scrollTop, bodyHeight(root), sizes.row, rows - 2)
  return { from: from + 1, to: to + 1 }
}

/** The narrow columns that are in sight. */
export function columnsInSight({ wide, columns }: Sheet, root: HTMLElement): Range {
  const scroll = Math.max(0, root.scrollLeft - sum(wide) + wide[0]!)
  const { from, to } = itemsShown(scroll, root.clientWidth, sizes.narrow, columns - wide.length)
  return { from: from + wide.length, to: to + wide.length }
}

/** Scrolls `root` to where a cell is seen. */
export function scrollToCell({ row, column }: Cell, sheet: Sheet, root: HTMLElement): void {
  if (row > 0 && row < sheet.rows - 1) {
    const top = sizes.header + (row - 1) * sizes.row
    const covered = { before: sizes.header, after: sizes.totals }
    root.scrollTop = scrolledTo(root.scrollTop, root.clientHeight, { from: top, to: top + sizes.row }, covered)
  }
  if (column > 0) {
    const from = leftOf(column, sheet)
    const covered = { before: sheet.wide[0]!, after: 0 }
    const place = { from, to: from + widthOf(column, sheet) }
    root.scrollLeft = scrolledTo(root.scrollLeft, root.clientWidth, place, covered)
  }
}

function bodyHeight(root: HTMLElement): number {
  return root.clientHeight - sizes.header - sizes.totals
}

function sum(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0)
}
