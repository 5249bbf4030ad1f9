// The attendance register: which State took part in which event, with first and last times and totals.
import type { Day } from '../register/day.ts'
import type { Register } from '../register/register.ts'
import { compareNames, type State, type StateName } from '../register/states.ts'
import type { Archive } from './archive.ts'
import { entryOf, eventsOf, statesAt, type EventEntry } from './events.ts'
import { passes, type Filter } from './filter.ts'

/** What is asked of the register of attendance. */
export interface AttendanceFilter extends Filter {
  /** Lists the States that were asked for and took part in nothing, too. */
  readonly withAbsent?: boolean
}

/** States and the events they took part in. Plain data. */
export interface AttendanceTable {
  /** By date, those without a date last. */
  readonly events: readonly AttendedEvent[]
  /** In the order of the United Nations. */
  readonly states: readonly StateAttendance[]
  /** How often a State took part in an event, in all. */
  readonly total: number
}

/** An event, and how many of the States shown took part. */
export interface AttendedEvent extends EventEntry {
  readonly total: number
}

/** A State and the events it took part in. */
export interface StateAttendance {
  readonly iso3: string
  /** The name of today, as the United Nations lists it. */
  readonly name: string
  /** The names by which the lists of participants have it, the first used first. */
  readonly namesUsed: readonly string[]
  /** Places in `events`, ascending. */
  readonly events: readonly number[]
  /** The first day of the first event it took part in, and of the last; undefined where no event has a date. */
  readonly first: Day | undefined
  readonly last: Day | undefined
}

/** The register of attendance over an archive. A State twice in a note, or in two notes on one event, took part once. */
export function attendanceOf(
  archive: Pick<Archive, 'notes'>,
  register: Register,
  filter: AttendanceFilter = {},
): AttendanceTable {
  const events: AttendedEvent[] = []
  const rows = new Map<State, Row>()
  let total = 0
  for (const event of eventsOf(archive)) {
    if (!passes(event, filter)) continue
    let present = 0
    for (const [state, names] of statesAt(event, register)) {
      if (filter.states && !filter.states.has(state, event.period)) continue
      const row = rows.get(state) ?? { names: new Set(), events: [] }
      rows.set(state, row)
      for (const name of names) row.names.add(name)
      row.events.push(events.length)
      present++
    }
    total += present
    events.push({ ...entryOf(event), total: present })
  }
  if (filter.withAbsent)
    for (const state of filter.states?.all ?? register.states.all)
      if (!rows.has(state)) rows.set(state, { names: new Set(), events: [] })
  return { events, states: inOrder(rows, events), total }
}

interface Row {
  readonly names: Set<string>
  readonly events: number[]
}

/** The rows in the order of the States' names of today. */
function inOrder(rows: ReadonlyMap<State, Row>, events: readonly AttendedEvent[]): StateAttendance[] {
  const named: { name: StateName; row: StateAttendance }[] = []
  for (const [state, { names, events: attended }] of rows) {
    const name = state.names.at(-1)
    if (!name) continue
    // Events without a date come last.
    const last = attended.findLast(index => events[index]!.period)
    named.push({
      name,
      row: {
        iso3: state.iso3,
        name: name.name,
        namesUsed: [...names],
        events: attended,
        first: attended[0] === undefined ? undefined : events[attended[0]]!.period?.from,
        last: last === undefined ? undefined : events[last]!.period?.from,
      },
    })
  }
  return named.sort((a, b) => compareNames(a.name, b.name)).map(({ row }) => row)
}
