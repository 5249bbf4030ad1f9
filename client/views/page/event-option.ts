// An event on the timeline: a bar as long as it took, and its label.
import type { TimelineEvent } from '../../../server/lsp/protocol.ts'
import { element } from './elements.ts'
import { gap, type EventBox } from './event-boxes.ts'
import type { Words } from './words.ts'

/** "8 July  Security Dialogue". */
export function labelOf({ title, period }: TimelineEvent, { texts, calendar }: Words): string {
  return `${calendar.dayAndMonth(period!.from)}  ${title ?? texts.noTitle}`
}

/** The element of the event `index` of `count`; not selected. `laneHeight` in pixels. */
export function eventOption(
  { event, from, to, lane, length }: EventBox,
  index: number,
  count: number,
  laneHeight: number,
  { texts, calendar, counted }: Words,
): HTMLElement {
  const { title, period, venue, organizers, states } = event
  const name = title ?? texts.noTitle
  const day = calendar.dayAndMonth(period!.from)
  const facts = [calendar.period(period!), ...(venue ? [venue] : []), ...organizers, counted(texts.states, states)]
  const bar = element('span', { class: 'bar' })
  bar.style.width = `${Math.max(length, 4)}px`
  const option = element(
    'div',
    {
      role: 'option',
      class: 'event',
      // Begins as what is seen, so that it can be told by voice.
      'aria-label': [`${day} ${name}`, ...facts].join(', '),
      'aria-posinset': String(index + 1),
      'aria-setsize': String(count),
      'data-index': String(index),
      title: [name, ...facts].join('\n'),
    },
    [bar, element('span', { class: 'day' }, [day]), ` ${name}`],
  )
  select(option, false)
  option.style.left = `${from}px`
  option.style.top = `${lane * laneHeight}px`
  option.style.width = `${to - from - gap}px`
  return option
}

/** Puts an event into the tab order, or takes it out. */
export function select(option: HTMLElement, isSelected: boolean): void {
  option.setAttribute('tabindex', isSelected ? '0' : '-1')
  option.setAttribute('aria-selected', String(isSelected))
}

/** The index of the event that something that happened on the page is about. */
export function indexOf({ target }: Event): number | undefined {
  const option = target instanceof Element ? target.closest<HTMLElement>('.event') : null
  return option ? Number(option.dataset['index']) : undefined
}
