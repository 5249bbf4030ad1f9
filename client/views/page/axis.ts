// The axis of the timeline: the names of the years or months, and lines that go down from them.
import type { Calendar } from '../days.ts'
import { element } from './elements.ts'
import { dayWidth, marksIn, type Mark, type Span, type Zoom } from './scale.ts'

export interface Axis {
  readonly element: HTMLElement
  /** The lines, which stand behind the events. */
  readonly lines: HTMLElement
  /** Draws what is in sight; both in days since 1970. */
  draw(shown: Span, whole: Span, zoom: Zoom): void
}

/** The axis is only seen: what an event says of itself has its date. */
export function createAxis(calendar: Calendar): Axis {
  const axis = element('div', { class: 'axis', 'aria-hidden': 'true' })
  const lines = element('div', { class: 'lines', 'aria-hidden': 'true' })
  const nameOf = ({ year, month }: Mark) =>
    month === undefined ? String(year) : calendar.month(`${year}-${String(month + 1).padStart(2, '0')}`)
  return {
    element: axis,
    lines,
    draw(shown, whole, zoom) {
      const marks = marksIn(shown, whole, zoom)
      const placed = (content: readonly Node[], { month, from, to }: Mark) => {
        const mark = element('div', { class: month === undefined || month === 0 ? 'mark year' : 'mark' }, content)
        mark.style.left = `${(from - whole.from) * dayWidth[zoom]}px`
        mark.style.width = `${(to - from) * dayWidth[zoom]}px`
        return mark
      }
      axis.replaceChildren(...marks.map(mark => placed([element('span', {}, [nameOf(mark)])], mark)))
      lines.replaceChildren(...marks.map(mark => placed([], mark)))
    },
  }
}
