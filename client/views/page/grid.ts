// A grid on the screen: draws only the cells that are seen, keeps one of them in the tab order and follows the keys.
import { createDrawn, type Drawn } from './drawn.ts'
import { bandElements, cellElement, cellOf, part, rowElement } from './grid-cells.ts'
import { columnsInSight, extentOf, leftOf, rowsInSight, scrollToCell, sizes } from './grid-layout.ts'
import { moved, type Cell } from './moves.ts'
import type { Sheet } from './sheet.ts'
import type { Range } from './window.ts'

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

interface Row {
  readonly element: HTMLElement
  readonly cells: Drawn<HTMLElement>
}

/** Makes a grid inside `root`, which scrolls. `goneElsewhere` is called when the reader has gone elsewhere. */
export function createGrid(root: HTMLElement, name: string, goneElsewhere: () => void): Grid {
  const groups = ['header', 'body', 'totals'].map(group => part('rowgroup', group))
  const [header, body, totals] = groups as [HTMLElement, HTMLElement, HTMLElement]
  const bands = part('presentation', 'bands')
  const rowsOf = new Map(groups.map(group => [group, createDrawn(group, newRow, row => row.element)]))
  let sheet: Sheet | undefined
  let current: Cell = { row: 1, column: 0 }
  let waiting = false

  root.setAttribute('role', 'grid')
  root.setAttribute('aria-label', name)
  root.setAttribute('aria-readonly', 'true')
  for (const [size, pixels] of Object.entries(sizes)) root.style.setProperty(`--${size}`, `${pixels}px`)
  bands.setAttribute('aria-hidden', 'true')
  root.append(...groups)

  function groupOf(row: number): HTMLElement {
    return row === 0 ? header : row === sheet!.rows - 1 ? totals : body
  }

  function draw(): void {
    waiting = false
    if (!sheet) return
    const rowsSeen = rowsInSight(sheet, root)
    const columnsSeen = columnsInSight(sheet, root)
    const rows = ascending([0, ...numbersIn(rowsSeen), sheet.rows - 1, current.row])
    const columns = ascending([
      ...numbersIn({ from: 0, to: sheet.wide.length }),
      ...numbersIn(columnsSeen),
      current.column,
    ])
    for (const [group, drawn] of rowsOf) {
      const ofGroup = rows.filter(row => groupOf(row) === group)
      drawn.show(ofGroup)
      for (const row of ofGroup) drawn.get(row)!.cells.show(columns)
    }
    bands.replaceChildren(...bandElements(sheet, columnsSeen))
  }

  function newRow(row: number): Row {
    const element = rowElement(row, sheet!)
    const newCell = (column: number) => {
      const cell = cellElement({ row, column }, sheet!)
      cell.tabIndex = row === current.row && column === current.column ? 0 : -1
      return cell
    }
    return { element, cells: createDrawn(element, newCell, cell => cell) }
  }

  function drawSoon(): void {
    if (waiting) return
    waiting = true
    requestAnimationFrame(draw)
  }

  function elementAt({ row, column }: Cell): HTMLElement | undefined {
    return rowsOf.get(groupOf(row))!.get(row)?.cells.get(column)
  }

  /** Puts another cell into the tab order; `scroll` shows it. Gives its element. */
  function setCurrent(cell: Cell, scroll: () => void): HTMLElement {
    const before = elementAt(current)
    if (before) before.tabIndex = -1
    current = cell
    scroll()
    draw()
    const element = elementAt(cell)!
    element.tabIndex = 0
    return element
  }

  function goTo(cell: Cell): void {
    const element = setCurrent(cell, () => {
      scrollToCell(cell, sheet!, root)
    })
    element.focus({ preventScroll: true })
    // The page itself scrolls, too, where it is short.
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    goneElsewhere()
  }

  /** The cell, or the nearest there is. */
  function within({ row, column }: Cell, { rows, columns }: Sheet): Cell {
    return { row: Math.min(row, rows - 1), column: Math.min(column, columns - 1) }
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
    const cell = moved(event.key, control, at, extentOf(sheet!, root))
    if (cell) goTo(cell)
    else if (event.key === 'Enter' || event.key === ' ') sheet!.activate(at, control)
    else return
    event.preventDefault()
  })

  return {
    show(next) {
      const focused = root.contains(document.activeElement)
      sheet = next
      current = within(current, next)
      for (const rows of rowsOf.values()) rows.clear()
      header.append(bands)
      for (const group of groups) group.style.width = `${leftOf(next.columns, next)}px`
      body.style.height = `${(next.rows - 2) * sizes.row}px`
      root.setAttribute('aria-rowcount', String(next.rows))
      root.setAttribute('aria-colcount', String(next.columns))
      draw()
      if (focused) elementAt(current)?.focus({ preventScroll: true })
    },
    place: () => ({ cell: current, left: root.scrollLeft, top: root.scrollTop }),
    restore({ cell, left, top }) {
      if (!sheet) return
      setCurrent(within(cell, sheet), () => {
        root.scrollTo(left, top)
      })
    },
  }
}

function numbersIn({ from, to }: Range): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
}

function ascending(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b)
}
