// The page of the timeline: the events where they stand in time, below the years or months.
import type { Timeline, TimelineEvent } from '../../../server/lsp/protocol.ts'
import { createAxis } from './axis.ts'
import { createDrawn } from './drawn.ts'
import { element } from './elements.ts'
import { boxesOf, gap, type EventBox } from './event-boxes.ts'
import { eventOption, indexOf, labelOf, select } from './event-option.ts'
import { firstFrom, neighbour } from './lanes.ts'
import { dayWidth, spanOf, type Span, type Zoom } from './scale.ts'
import { createTablePage, type TableOfPage, type TablePage } from './table-page.ts'
import { scrolledTo } from './window.ts'
import { createZoomButtons } from './zoom-buttons.ts'

interface Own {
  readonly zoom: Zoom
  /** Which event is in the tab order. */
  readonly current: number
  readonly left: number
  readonly top: number
}

/** In pixels, and known to the style sheet by the same names. */
const sizes = { lane: 28, axis: 44 } as const
/** How far beyond the screen is drawn, in pixels. */
const beyond = 300

createTablePage(timelineIn)

function timelineIn(page: TablePage<Own>): TableOfPage<Own> {
  const { words, host, kept } = page
  const { texts, calendar, counted } = words
  const axis = createAxis(calendar)
  const list = element('div', {
    role: 'listbox',
    class: 'events',
    'aria-label': texts.timeline,
    'aria-orientation': 'horizontal',
  })
  const root = element('div', { class: 'timeline' }, [axis.element, axis.lines, list])
  for (const [size, pixels] of Object.entries(sizes)) root.style.setProperty(`--${size}`, `${pixels}px`)
  const drawn = createDrawn(list, newOption, option => option)
  let zoom: Zoom = kept?.zoom ?? 'years'
  let current = kept?.current ?? 0
  let restored = kept && { left: kept.left, top: kept.top }
  let events: readonly TimelineEvent[] = []
  let whole: Span = { from: 0, to: 0 }
  let placed: readonly EventBox[] = []
  let waiting = false

  const buttons = createZoomButtons(texts, zoom, zoomTo)

  /** Places the events at the present zoom. */
  function place(): void {
    const text = document.createElement('canvas').getContext('2d')!
    text.font = getComputedStyle(root).font
    placed = boxesOf(events, whole, zoom, event => text.measureText(labelOf(event, words)).width + 14)
    current = Math.min(current, placed.length - 1)
    drawn.clear()
    const end = placed.reduce((end, { to }) => Math.max(end, to), (whole.to - whole.from) * dayWidth[zoom])
    list.style.width = axis.lines.style.width = axis.element.style.width = `${end}px`
    list.style.height = `${(placed.reduce((last, { lane }) => Math.max(last, lane), 0) + 1) * sizes.lane + gap}px`
  }

  function draw(): void {
    waiting = false
    const { scrollLeft: left, scrollTop: top, clientWidth, clientHeight } = root
    const seen = ({ from, to, lane }: EventBox) =>
      to > left - beyond &&
      from < left + clientWidth + beyond &&
      (lane + 1) * sizes.lane > top - beyond &&
      lane * sizes.lane < top + clientHeight + beyond
    drawn.show(placed.flatMap((one, index) => (seen(one) || index === current ? [index] : [])))
    const width = dayWidth[zoom]
    axis.lines.style.setProperty('--depth', `${clientHeight - sizes.axis}px`)
    axis.draw({ from: whole.from + left / width, to: whole.from + (left + clientWidth) / width }, whole, zoom)
  }

  function newOption(index: number): HTMLElement {
    const option = eventOption(placed[index]!, index, placed.length, sizes.lane, words)
    select(option, index === current)
    return option
  }

  function drawSoon(): void {
    if (waiting) return
    waiting = true
    requestAnimationFrame(draw)
  }

  function goTo(index: number): void {
    const before = drawn.get(current)
    if (before) select(before, false)
    current = index
    reveal()
    draw()
    const option = drawn.get(current)!
    select(option, true)
    option.focus({ preventScroll: true })
    // The page itself scrolls, too, where it is short.
    root.scrollIntoView({ block: 'nearest' })
    page.keep()
  }

  function reveal(): void {
    const { from, to, lane } = placed[current]!
    const covered = { before: gap, after: gap }
    root.scrollLeft = scrolledTo(root.scrollLeft, root.clientWidth, { from, to }, covered)
    const top = sizes.axis + lane * sizes.lane
    root.scrollTop = scrolledTo(
      root.scrollTop,
      root.clientHeight,
      { from: top, to: top + sizes.lane },
      { before: sizes.axis, after: gap },
    )
  }

  /** What stands in the middle of the screen stays there; an event that is in sight and in the tab order first of all. */
  function zoomTo(next: Zoom): void {
    if (next === zoom) return
    const before = placed[current]!
    const seen = before.from >= root.scrollLeft && before.from < root.scrollLeft + root.clientWidth
    const at = seen ? before.from : root.scrollLeft + root.clientWidth / 2
    const onScreen = at - root.scrollLeft
    const day = at / dayWidth[zoom]
    const focused = list.contains(document.activeElement)
    zoom = next
    buttons.press(zoom)
    place()
    root.scrollLeft = day * dayWidth[zoom] - onScreen
    if (seen) reveal()
    draw()
    if (focused) drawn.get(current)?.focus({ preventScroll: true })
    page.keep()
  }

  /** Where a key leads: by the page, to the first event of the next or the previous screen. */
  function target(key: string): number | undefined {
    const { from } = placed[current]!
    if (key === 'PageDown') return firstFrom(from + root.clientWidth, placed)
    if (key === 'PageUp') return firstFrom(Math.max(0, from - root.clientWidth), placed)
    const lanes = placed.map(({ lane }) => lane)
    return neighbour(key, current, placed, lanes)
  }

  const open = (index: number, beside: boolean) => {
    host.open(placed[index]!.event.uris, beside)
  }
  root.addEventListener('scroll', () => {
    drawSoon()
    page.keep()
  })
  new ResizeObserver(drawSoon).observe(root)
  list.addEventListener('click', event => {
    const index = indexOf(event)
    if (index === undefined) return
    goTo(index)
    open(index, event.ctrlKey || event.metaKey)
  })
  list.addEventListener('keydown', event => {
    const { key, ctrlKey, metaKey, altKey } = event
    if (altKey) return
    const next = target(key)
    if (next !== undefined) goTo(next)
    else if (key === 'Enter' || key === ' ') open(current, ctrlKey || metaKey)
    else if (key === '+' || key === '=') zoomTo('months')
    else if (key === '-') zoomTo('years')
    else return
    event.preventDefault()
  })

  function show({ dated, undated }: Timeline): string | undefined {
    if (dated.length + undated.length === 0) return undefined
    const isFirst = events.length === 0
    const focused = list.contains(document.activeElement)
    events = dated
    root.hidden = false
    if (dated.length > 0) {
      whole = spanOf(dated.map(({ period }) => period!))
      if (isFirst && !kept) current = dated.length - 1
      place()
      if (restored) root.scrollTo(restored.left, restored.top)
      else if (isFirst) reveal()
      restored = undefined
      draw()
      if (focused) drawn.get(current)?.focus({ preventScroll: true })
    } else list.replaceChildren()
    const count = counted(texts.events, dated.length + undated.length)
    return undated.length > 0 ? `${count}, ${counted(texts.undated, undated.length)}` : count
  }

  return {
    element: root,
    controls: [buttons.element],
    question: filter => ({ table: 'timeline', filter }),
    own: () => ({ zoom, current, left: root.scrollLeft, top: root.scrollTop }),
    show: answer => (answer.kind === 'timeline' ? show(answer.table) : undefined),
  }
}
