// The page of the attendance register: a row a State, a column an event.
import type { AttendanceOrder, AttendanceTable } from '../../../server/lsp/protocol.ts'
import { element } from './elements.ts'
import { createGrid, type Place } from './grid.ts'
import type { Cell } from './moves.ts'
import type { Content, Sheet } from './sheet.ts'
import { createTablePage, type TablePage } from './table-page.ts'
import type { Words } from './words.ts'

interface Own {
  readonly order: AttendanceOrder
  readonly descending: boolean
  readonly place: Place
}

/** The first columns with their widths in pixels; the events follow. */
const columns: readonly { readonly order: AttendanceOrder; readonly width: number }[] = [
  { order: 'name', width: 210 },
  { order: 'events', width: 112 },
  { order: 'first', width: 116 },
  { order: 'last', width: 116 },
]

createTablePage<Own>(page => {
  const root = element('div', { class: 'grid' })
  const { words, host, kept } = page
  const grid = createGrid(root, words.texts.register, page.keep)
  let place = kept?.place
  let { order, descending }: Pick<Own, 'order' | 'descending'> = kept ?? { order: 'name', descending: false }

  /** Sorts by a column; what is counted, and what is dated, begins with the most and the latest. */
  function sortBy(next: AttendanceOrder): void {
    descending = next === order ? !descending : next !== 'name'
    order = next
    page.ask()
    page.keep()
  }

  return {
    element: root,
    controls: [],
    question: filter => ({ table: 'attendance', filter, order, descending }),
    own: () => ({ order, descending, place: grid.place() }),
    show(answer) {
      if (answer.kind !== 'attendance') return undefined
      const { table } = answer
      const { states, events, total } = table
      if (events.length === 0) return undefined
      root.hidden = false
      grid.show(sheetOf(table, words, { order, descending, sortBy, open: host.open }))
      if (place) grid.restore(place)
      place = undefined
      const { texts, counted } = words
      return [
        counted(texts.states, states.length),
        counted(texts.events, events.length),
        counted(texts.attendances, total),
      ].join(', ')
    },
  }
})

interface Actions {
  readonly order: AttendanceOrder
  readonly descending: boolean
  readonly sortBy: (order: AttendanceOrder) => void
  readonly open: TablePage<Own>['host']['open']
}

function sheetOf({ states, events, total }: AttendanceTable, words: Words, actions: Actions): Sheet {
  const { texts, calendar, counted } = words
  const present = states.map(state => new Set(state.events))
  const last = states.length + 1
  const names: Readonly<Record<AttendanceOrder, string>> = {
    name: texts.state,
    events: texts.eventsColumn,
    first: texts.first,
    last: texts.last,
  }
  const eventAt = (column: number) => events[column - columns.length]
  // Writing days is slow, and each event has a cell in every row.
  const eventNames: string[] = []
  const eventName = (index: number) => (eventNames[index] ??= nameOf(events[index]!))
  const nameOf = ({ title, period, venue }: AttendanceTable['events'][number]) => {
    const date = period ? calendar.period(period) : texts.noDate
    return [title ?? texts.noTitle, date, ...(venue ? [venue] : [])].join(', ')
  }
  const day = (of: string | undefined) => (of === undefined ? '' : calendar.short(of))

  function head({ column }: Cell): Content {
    const known = columns[column]
    if (known) {
      const sort = actions.order !== known.order ? 'none' : actions.descending ? 'descending' : 'ascending'
      return { role: 'columnheader', text: names[known.order], sort, style: `head ${known.order}` }
    }
    const index = column - columns.length
    const { title, period } = events[index]!
    const name = eventName(index)
    const text = `${period ? calendar.dayAndMonth(period.from) : texts.noDate}  ${title ?? texts.noTitle}`
    return { role: 'columnheader', text, label: name, tip: name, style: 'head event' }
  }

  function totals({ column }: Cell): Content {
    if (column === 0) return { role: 'rowheader', text: texts.total, style: 'name' }
    if (column === 1) return { role: 'gridcell', text: String(total), style: 'events' }
    const event = eventAt(column)
    if (!event) return { role: 'gridcell', text: '' }
    const label = `${counted(texts.states, event.total)}, ${eventName(column - columns.length)}`
    return { role: 'gridcell', text: String(event.total), label, style: 'number' }
  }

  function cell({ row, column }: Cell): Content {
    const state = states[row - 1]!
    const known = columns[column]?.order
    if (known === 'name') {
      const others = state.namesUsed.filter(name => name !== state.name)
      return { role: 'rowheader', text: state.name, tip: [state.name, ...others].join('\n'), style: 'name' }
    }
    if (known === 'events') return { role: 'gridcell', text: String(state.events.length), style: 'events' }
    if (known) return { role: 'gridcell', text: day(state[known]), style: known }
    const index = column - columns.length
    const attended = present[row - 1]!.has(index)
    const label = `${state.name}, ${attended ? texts.attended : texts.absent}, ${eventName(index)}`
    return attended
      ? { role: 'gridcell', text: '●', label, tip: label, style: 'attended' }
      : { role: 'gridcell', text: '', label }
  }

  /** The event that a cell is about: of a State's first or last day, that event. */
  function eventOf({ row, column }: Cell) {
    const order = columns[column]?.order
    if (!order) return eventAt(column)
    const attended = row > 0 && row < last ? states[row - 1]!.events.filter(index => events[index]!.period) : []
    if (order === 'first') return events[attended[0] ?? -1]
    return order === 'last' ? events[attended.at(-1) ?? -1] : undefined
  }

  return {
    rows: states.length + 2,
    wide: columns.map(({ width }) => width),
    columns: columns.length + events.length,
    bands: yearsOf(events),
    content: at => (at.row === 0 ? head(at) : at.row === last ? totals(at) : cell(at)),
    activate(at, beside) {
      const known = columns[at.column]
      if (at.row === 0 && known) return actions.sortBy(known.order)
      const event = eventOf(at)
      if (event) actions.open(event.uris, beside)
    },
  }
}

/** The columns of each year. */
function yearsOf(events: AttendanceTable['events']): Sheet['bands'] {
  const bands: { from: number; to: number; text: string }[] = []
  for (const [index, { period }] of events.entries()) {
    const text = period?.from.slice(0, 4) ?? ''
    const at = columns.length + index
    const band = bands.at(-1)
    if (band?.text === text) band.to = at + 1
    else bands.push({ from: at, to: at + 1, text })
  }
  return bands
}
