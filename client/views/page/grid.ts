// A grid on the screen: draws only the cells that are seen, keeps one of them in the tab order and follows the keys.
import { moved, type Cell, type Extent } from './moves.ts'
import { itemsShown, scrolledTo } from './window.ts'

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

export interface Grid {
  show(sheet: Sheet): void
  /** Where the reader is, to be given back to `restore`. */
  place(): Place
  restore(place: Place): void
}

export interface Place {
  readonly cell: Cell
  readonly left: number
  readonly top: number
}

/** In pixels, and known to the style sheet by the same names. */
const sizes = { row: 24, narrow: 28, header: 190, totals: 26 } as const

interface Row {
  readonly element: HTMLElement
  readonly cells: Map<number, HTMLElement>
}

/** Makes a grid inside `root`, which scrolls. `moved` is called when the reader has gone elsewhere. */
export function createGrid(root: HTMLElement, name: string, goneElsewhere: () => void): Grid {
  const header = part('rowgroup', 'header')
  const body = part('rowgroup', 'body')
  const totals = part('rowgroup', 'totals')
  const bands = part('presentation', 'bands')
  const rows = new Map<number, Row>()
  let sheet: Sheet | undefined
  let current: Cell = { row: 1, column: 0 }
  let waiting = false

  root.setAttribute('role', 'grid')
  root.setAttribute('aria-label', name)
  root.setAttribute('aria-readonly', 'true')
  for (const [size, pixels] of Object.entries(sizes)) root.style.setProperty(`--${size}`, `${pixels}px`)
  bands.setAttribute('aria-hidden', 'true')
  root.append(header, body, totals)

  const wideWidth = () => sheet!.wide.reduce((sum, width) => sum + width, 0)
  const left = (column: number) =>
    column < sheet!.wide.length
      ? sheet!.wide.slice(0, column).reduce((sum, width) => sum + width, 0)
      : wideWidth() + (column - sheet!.wide.length) * sizes.narrow
  const width = (column: number) => sheet!.wide[column] ?? sizes.narrow
  const extent = (): Extent => ({
    rows: sheet!.rows,
    columns: sheet!.columns,
    page: Math.max(1, Math.floor((root.clientHeight - sizes.header - sizes.totals) / sizes.row) - 1),
  })

  function draw(): void {
    waiting = false
    if (!sheet) return
    const { wide } = sheet
    const seen = itemsShown(root.scrollTop, root.clientHeight - sizes.header - sizes.totals, sizes.row, sheet.rows - 2)
    const across = itemsShown(
      Math.max(0, root.scrollLeft - wideWidth() + wide[0]!),
      root.clientWidth,
      sizes.narrow,
      sheet.columns - wide.length,
    )
    const wantedRows = ascending([0, ...between(seen.from + 1, seen.to + 1), sheet.rows - 1, current.row])
    const wantedColumns = ascending([
      ...between(0, wide.length),
      ...between(across.from + wide.length, across.to + wide.length),
      current.column,
    ])
    keepOnly(rows, new Set(wantedRows), ({ element }) => {
      element.remove()
    })
    const columns = new Set(wantedColumns)
    let next = body.firstElementChild
    for (const index of wantedRows) {
      let row = rows.get(index)
      if (!row) {
        row = newRow(index)
        rows.set(index, row)
        if (index === 0) header.append(row.element)
        else if (index === sheet.rows - 1) totals.append(row.element)
        else body.insertBefore(row.element, next)
      }
      if (row.element.parentElement === body) next = row.element.nextElementSibling
      drawCells(row, index, wantedColumns, columns)
    }
    drawBands(across.from + wide.length, across.to + wide.length)
  }

  function drawCells(row: Row, index: number, wanted: readonly number[], columns: ReadonlySet<number>): void {
    keepOnly(row.cells, columns, cell => {
      cell.remove()
    })
    let next = row.element.firstElementChild
    for (const column of wanted) {
      let cell = row.cells.get(column)
      if (!cell) {
        cell = newCell({ row: index, column })
        row.cells.set(column, cell)
        row.element.insertBefore(cell, next)
      }
      next = cell.nextElementSibling
    }
  }

  function drawBands(from: number, to: number): void {
    const shown = sheet!.bands.filter(band => band.from < to && band.to > from)
    bands.replaceChildren(
      ...shown.map(band => {
        const element = part('presentation', 'band')
        element.style.left = `${left(band.from)}px`
        element.style.width = `${(band.to - band.from) * sizes.narrow}px`
        const text = document.createElement('span')
        text.textContent = band.text
        text.style.left = `${sheet!.wide[0]! + 4}px`
        element.append(text)
        return element
      }),
    )
  }

  function newRow(index: number): Row {
    const isInBody = index > 0 && index < sheet!.rows - 1
    const element = part('row', isInBody && index % 2 === 0 ? 'row even' : 'row')
    element.setAttribute('aria-rowindex', String(index + 1))
    if (isInBody) element.style.top = `${(index - 1) * sizes.row}px`
    return { element, cells: new Map() }
  }

  function newCell(at: Cell): HTMLElement {
    const { role, text, label, tip, sort, style } = sheet!.content(at)
    const cell = part(role, style === undefined ? 'cell' : `cell ${style}`)
    cell.textContent = text
    cell.setAttribute('aria-colindex', String(at.column + 1))
    if (label !== undefined) cell.setAttribute('aria-label', label)
    if (tip !== undefined) cell.title = tip
    if (sort !== undefined) cell.setAttribute('aria-sort', sort)
    if (at.column > 0) cell.style.left = `${left(at.column)}px`
    if (at.column < sheet!.wide.length) cell.style.width = `${width(at.column)}px`
    cell.tabIndex = same(at, current) ? 0 : -1
    cell.dataset['row'] = String(at.row)
    cell.dataset['column'] = String(at.column)
    return cell
  }

  function drawSoon(): void {
    if (waiting) return
    waiting = true
    requestAnimationFrame(draw)
  }

  function elementAt({ row, column }: Cell): HTMLElement | undefined {
    return rows.get(row)?.cells.get(column)
  }

  function goTo(cell: Cell): void {
    const before = elementAt(current)
    if (before) before.tabIndex = -1
    current = cell
    scrollTo(cell)
    draw()
    const element = elementAt(cell)!
    element.tabIndex = 0
    element.focus({ preventScroll: true })
    // The page itself scrolls, too, where it is short.
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    goneElsewhere()
  }

  function scrollTo({ row, column }: Cell): void {
    if (row > 0 && row < sheet!.rows - 1) {
      const top = sizes.header + (row - 1) * sizes.row
      const covered = { before: sizes.header, after: sizes.totals }
      root.scrollTop = scrolledTo(root.scrollTop, root.clientHeight, { from: top, to: top + sizes.row }, covered)
    }
    if (column > 0) {
      const from = left(column)
      const covered = { before: sheet!.wide[0]!, after: 0 }
      root.scrollLeft = scrolledTo(root.scrollLeft, root.clientWidth, { from, to: from + width(column) }, covered)
    }
  }

  function cellOf(event: Event): Cell | undefined {
    const element = event.target instanceof Element ? event.target.closest<HTMLElement>('.cell') : null
    return element ? { row: Number(element.dataset['row']), column: Number(element.dataset['column']) } : undefined
  }

  root.addEventListener('scroll', () => {
    drawSoon()
    goneElsewhere()
  })
  new ResizeObserver(drawSoon).observe(root)
  root.addEventListener('click', event => {
    const cell = cellOf(event)
    if (!cell) return
    goTo(cell)
    if (cell.row === 0) sheet!.activate(cell, event.ctrlKey || event.metaKey)
  })
  root.addEventListener('dblclick', event => {
    const cell = cellOf(event)
    if (cell && cell.row > 0) sheet!.activate(cell, event.ctrlKey || event.metaKey)
  })
  root.addEventListener('keydown', event => {
    const at = cellOf(event)
    if (!at || event.altKey) return
    const control = event.ctrlKey || event.metaKey
    const cell = moved(event.key, control, at, extent())
    if (cell) goTo(cell)
    else if (event.key === 'Enter' || event.key === ' ') sheet!.activate(at, control)
    else return
    event.preventDefault()
  })

  return {
    show(next) {
      const focused = root.contains(document.activeElement)
      sheet = next
      current = { row: Math.min(current.row, next.rows - 1), column: Math.min(current.column, next.columns - 1) }
      rows.clear()
      for (const group of [header, body, totals]) group.replaceChildren()
      header.append(bands)
      for (const group of [header, body, totals]) group.style.width = `${left(next.columns)}px`
      body.style.height = `${(next.rows - 2) * sizes.row}px`
      root.setAttribute('aria-rowcount', String(next.rows))
      root.setAttribute('aria-colcount', String(next.columns))
      draw()
      if (focused) elementAt(current)?.focus({ preventScroll: true })
    },
    place: () => ({ cell: current, left: root.scrollLeft, top: root.scrollTop }),
    restore({ cell, left, top }) {
      if (!sheet) return
      const before = elementAt(current)
      if (before) before.tabIndex = -1
      current = { row: Math.min(cell.row, sheet.rows - 1), column: Math.min(cell.column, sheet.columns - 1) }
      root.scrollTo(left, top)
      draw()
      elementAt(current)!.tabIndex = 0
    },
  }
}

function part(role: string, className: string): HTMLElement {
  const element = document.createElement('div')
  element.setAttribute('role', role)
  element.className = className
  return element
}

function keepOnly<T>(map: Map<number, T>, wanted: ReadonlySet<number>, drop: (value: T) => void): void {
  for (const [key, value] of map) {
    if (wanted.has(key)) continue
    drop(value)
    map.delete(key)
  }
}

function between(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
}

function ascending(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b)
}

function same(a: Cell, b: Cell): boolean {
  return a.row === b.row && a.column === b.column
}
