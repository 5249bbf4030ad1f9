// What a grid is to show.
import type { Cell } from './moves.ts'

/** What a cell shows and says. */
export interface Content {
  readonly role: 'columnheader' | 'rowheader' | 'gridcell'
  readonly text: string
  /** What is said instead of the text, where the text says too little. */
  readonly label?: string
  /** What is shown when the pointer rests on the cell. */
  readonly tip?: string
  readonly sort?: 'ascending' | 'descending' | 'none'
  readonly style?: string
}

/** What a grid is to show. Row 0 heads the columns and the last row has the totals; both stay in sight, as column 0 does. */
export interface Sheet {
  readonly rows: number
  /** The widths of the first columns in pixels; the others are as wide as `narrow` says. */
  readonly wide: readonly number[]
  readonly columns: number
  /** What the columns have in common, shown above them: the years. */
  readonly bands: readonly { readonly from: number; readonly to: number; readonly text: string }[]
  content(cell: Cell): Content
  /** Enter, a double click, or a click on the head of a column; with Control, beside. */
  activate(cell: Cell, beside: boolean): void
}
