// The page of the timeline: the events where they stand in time, below the years or months.
import type { TimelineEvent, Timeline } from '../../../server/lsp/protocol.ts'
import { createAxis } from './axis.ts'
import { element } from './elements.ts'
import { firstFrom, lanesOf, neighbour, stretched, type Box } from './lanes.ts'
import { dayNumber, dayWidth, spanOf, type Span, type Zoom } from './scale.ts'
import { createTablePage } from './table-page.ts'
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
/** How wide a label may always be, how wide where nothing follows, and how far the next one stays away. */
const widest: Readonly<Record<Zoom, number>> = { years: 230, months: 300 }
const widestAlone = 480
const gap = 10
/** How far beyond the screen is drawn, in pixels. */
const beyond = 300

interface Placed extends Box {
  readonly event: TimelineEvent
  readonly lane: number
  /** How far the event itself reaches, in pixels. */
  readonly length: number
}

createTablePage<Own>(page => {
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
  const drawn = new Map<number, HTMLElement>()
  let zoom: Zoom = kept?.zoom ?? 'years'
  let current = kept?.current ?? 0
  let restored = kept && { left: kept.left, top: kept.top }
  let events: readonly TimelineEvent[] = []
  let whole: Span = { from: 0, to: 0 }
  let placed: readonly Placed[] = []
  let waiting = false

  const buttons = createZoomButtons(texts, zoom, zoomTo)

  /** Places the events at the present zoom. */
  function place(): void {
    const width = dayWidth[zoom]
    const text = document.createElement('canvas').getContext('2d')!
    text.font = getComputedStyle(root).font
    const boxes = events.map(event => {
      const from = (dayNumber(event.period!.from) - whole.from) * width
      const length = (dayNumber(event.period!.to) - dayNumber(event.period!.from) + 1) * width
      const label = text.measureText(labelOf(event)).width + 14
      const reach = (most: number) => from + Math.max(length, Math.min(label, most)) + gap
      return { event, from, length, to: reach(widest[zoom]), wish: reach(widestAlone) }
    })
    const lanes = lanesOf(boxes)
    const ends = stretched(boxes, lanes)
    placed = boxes.map((box, index) => ({ ...box, lane: lanes[index]!, to: ends[index]! }))
    current = Math.min(current, placed.length - 1)
    for (const option of drawn.values()) option.remove()
    drawn.clear()
    const end = placed.reduce((end, { to }) => Math.max(end, to), (whole.to - whole.from) * width)
    list.style.width = axis.lines.style.width = axis.element.style.width = `${end}px`
    list.style.height = `${(lanes.reduce((last, lane) => Math.max(last, lane), 0) + 1) * sizes.lane + gap}px`
  }

  function labelOf({ title, period }: TimelineEvent): string {
    return `${calendar.dayAndMonth(period!.from)}  ${title ?? texts.noTitle}`
  }

  function draw(): void {
    waiting = false
    const { scrollLeft: left, scrollTop: top, clientWidth, clientHeight } = root
    const seen = ({ from, to, lane }: Placed) =>
      to > left - beyond &&
      from < left + clientWidth + beyond &&
      (lane + 1) * sizes.lane > top - beyond &&
      lane * sizes.lane < top + clientHeight + beyond
    const wanted = new Set(placed.flatMap((one, index) => (seen(one) || index === current ? [index] : [])))
    for (const [index, option] of drawn) {
      if (wanted.has(index)) continue
      option.remove()
      drawn.delete(index)
    }
    let next = list.firstElementChild
    for (const index of wanted) {
      let option = drawn.get(index)
      if (!option) {
        option = newOption(index)
        drawn.set(index, option)
        list.insertBefore(option, next)
      }
      next = option.nextElementSibling
    }
    const width = dayWidth[zoom]
    axis.lines.style.setProperty('--depth', `${clientHeight - sizes.axis}px`)
    axis.draw({ from: whole.from + left / width, to: whole.from + (left + clientWidth) / width }, whole, zoom)
  }

  function newOption(index: number): HTMLElement {
    const { event, from, to, lane, length } = placed[index]!
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
        'aria-setsize': String(placed.length),
        'aria-selected': String(index === current),
        'data-index': String(index),
        title: [name, ...facts].join('\n'),
        tabindex: index === current ? '0' : '-1',
      },
      [bar, element('span', { class: 'day' }, [day]), ` ${name}`],
    )
    option.style.left = `${from}px`
    option.style.top = `${lane * sizes.lane}px`
    option.style.width = `${to - from - gap}px`
    return option
  }

  function drawSoon(): void {
    if (waiting) return
    waiting = true
    requestAnimationFrame(draw)
  }

  function select(index: number): void {
    const before = drawn.get(current)
    before?.setAttribute('tabindex', '-1')
    before?.setAttribute('aria-selected', 'false')
    current = index
    reveal()
    draw()
    const option = drawn.get(current)!
    option.setAttribute('tabindex', '0')
    option.setAttribute('aria-selected', 'true')
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
    return neighbour(
      key,
      current,
      placed,
      placed.map(({ lane }) => lane),
    )
  }

  function indexOf({ target }: Event): number | undefined {
    const option = target instanceof Element ? target.closest<HTMLElement>('.event') : null
    return option ? Number(option.dataset['index']) : undefined
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
    select(index)
    open(index, event.ctrlKey || event.metaKey)
  })
  list.addEventListener('keydown', event => {
    const { key, ctrlKey, metaKey, altKey } = event
    if (altKey) return
    const next = target(key)
    if (next !== undefined) select(next)
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
})
