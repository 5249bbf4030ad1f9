// Where a key leads in a grid, as the authoring practices for ARIA grids have it.

/** A cell, both counted from 0. */
export interface Cell {
  readonly row: number
  readonly column: number
}

export interface Extent {
  readonly rows: number
  readonly columns: number
  /** How many rows a page key passes. */
  readonly page: number
}

/** The cell that a key leads to from `at`, the same one at an edge; undefined for a key that moves nowhere. */
export function moved(key: string, control: boolean, at: Cell, { rows, columns, page }: Extent): Cell | undefined {
  const to = (row: number, column: number): Cell => ({
    row: Math.min(Math.max(row, 0), rows - 1),
    column: Math.min(Math.max(column, 0), columns - 1),
  })
  const { row, column } = at
  switch (key) {
    case 'ArrowUp':
      return to(control ? 0 : row - 1, column)
    case 'ArrowDown':
      return to(control ? rows : row + 1, column)
    case 'ArrowLeft':
      return to(row, control ? 0 : column - 1)
    case 'ArrowRight':
      return to(row, control ? columns : column + 1)
    case 'Home':
      return to(control ? 0 : row, 0)
    case 'End':
      return to(control ? rows : row, columns)
    case 'PageUp':
      return to(row - page, column)
    case 'PageDown':
      return to(row + page, column)
    default:
      return undefined
  }
}
