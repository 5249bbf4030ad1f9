// The axis of the timeline: the names of the years or months, and lines that go down from them.
import type { Calendar } from '../days.ts'
import { element } from './elements.ts'
import { dayWidth, marksIn, type Span, type Zoom } from './scale.ts'

export interface Axis {
  readonly element: HTMLElement
  /** Draws what is in sight; both in days since 1970. */
  draw(shown: Span, whole: Span, zoom: Zoom): void
}

/** The axis is only seen: what an event says of itself has its date. */
export function createAxis(calendar: Calendar): Axis {
  const axis = element('div', { class: 'axis', 'aria-hidden': 'true' })
  return {
    element: axis,
    draw(shown, whole, zoom) {
      axis.replaceChildren(
        ...marksIn(shown, whole, zoom).map(({ year, month, from, to }) => {
          const name =
            month === undefined ? String(year) : calendar.month(`${year}-${String(month + 1).padStart(2, '0')}`)
          const mark = element('div', { class: month === 0 || month === undefined ? 'mark year' : 'mark' }, [
            element('span', {}, [name]),
          ])
          mark.style.left = `${(from - whole.from) * dayWidth[zoom]}px`
          mark.style.width = `${(to - from) * dayWidth[zoom]}px`
          return mark
        }),
      )
    },
  }
}
