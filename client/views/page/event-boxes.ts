// Where the events of the timeline stand, in pixels.
import type { TimelineEvent } from '../../../server/lsp/protocol.ts'
import { lanesOf, stretched, type Box } from './lanes.ts'
import { dayNumber, dayWidth, type Span, type Zoom } from './scale.ts'

/** How wide a label may always be, how wide where nothing follows, and how far the next one stays away. */
const widest: Readonly<Record<Zoom, number>> = { years: 230, months: 300 }
const widestAlone = 480
export const gap = 10

export interface EventBox extends Box {
  readonly event: TimelineEvent
  readonly lane: number
  /** How far the event itself reaches, in pixels. */
  readonly length: number
}

/** Places events, which have a date and are in its order; `widthOf` is how wide the label of one would be. */
export function boxesOf(
  events: readonly TimelineEvent[],
  whole: Span,
  zoom: Zoom,
  widthOf: (event: TimelineEvent) => number,
): EventBox[] {
  const width = dayWidth[zoom]
  const boxes = events.map(event => {
    const [first, last] = [dayNumber(event.period!.from), dayNumber(event.period!.to)]
    const from = (first - whole.from) * width
    const length = (last - first + 1) * width
    const label = widthOf(event)
    const reach = (most: number) => from + Math.max(length, Math.min(label, most)) + gap
    return { event, from, length, to: reach(widest[zoom]), wish: reach(widestAlone) }
  })
  const lanes = lanesOf(boxes)
  const ends = stretched(boxes, lanes)
  return boxes.map(({ event, from, length }, index) => ({
    event,
    from,
    length,
    lane: lanes[index]!,
    to: ends[index]!,
  }))
}
