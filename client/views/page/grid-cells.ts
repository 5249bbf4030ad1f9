// The elements that a grid is made of: its parts, its rows and its cells.
import { element } from './elements.ts'
import { leftOf, sizes, widthOf } from './grid-layout.ts'
import type { Cell } from './moves.ts'
import type { Sheet } from './sheet.ts'
import type { Range } from './window.ts'

/** A part of a grid. */
export function part(role: string, className: string): HTMLElement {
  return element('div', { role, class: className })
}

export function rowElement(index: number, { rows }: Sheet): HTMLElement {
  const isInBody = index > 0 && index < rows - 1
  const row = part('row', isInBody && index % 2 === 0 ? 'row even' : 'row')
  row.setAttribute('aria-rowindex', String(index + 1))
  if (isInBody) row.style.top = `${(index - 1) * sizes.row}px`
  return row
}

export function cellElement(at: Cell, sheet: Sheet): HTMLElement {
  const { role, text, label, tip, sort, style } = sheet.content(at)
  const cell = part(role, style === undefined ? 'cell' : `cell ${style}`)
  cell.textContent = text
  cell.setAttribute('aria-colindex', String(at.column + 1))
  if (label !== undefined) cell.setAttribute('aria-label', label)
  if (tip !== undefined) cell.title = tip
  if (sort !== undefined) cell.setAttribute('aria-sort', sort)
  if (at.column > 0) cell.style.left = `${leftOf(at.column, sheet)}px`
  if (at.column < sheet.wide.length) cell.style.width = `${widthOf(at.column, sheet)}px`
  cell.dataset['row'] = String(at.row)
  cell.dataset['column'] = String(at.column)
  return cell
}

/** The cell that an event is about. */
export function cellOf({ target }: Event): Cell | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('.cell') : null
  return cell ? { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) } : undefined
}

/** The bands above columns that are in sight. */
export function bandElements(sheet: Sheet, columns: Range): HTMLElement[] {
  const shown = sheet.bands.filter(band => band.from < columns.to && band.to > columns.from)
  return shown.map(({ from, to, text }) => {
    const band = part('presentation', 'band')
    band.style.left = `${leftOf(from, sheet)}px`
    band.style.width = `${(to - from) * sizes.narrow}px`
    const name = element('span', {}, [text])
    name.style.left = `${sheet.wide[0]! + 4}px`
    band.append(name)
    return band
  })
}
