// The views of an archive for a person at a terminal.
import type { AttendanceTable, AttendedEvent } from '../../archive/attendance.ts'
import type { EventEntry } from '../../archive/events.ts'
import type { Grouping } from '../../archive/groupings.ts'
import type { ArchiveProblems } from '../../archive/problems.ts'
import type { Timeline } from '../../archive/timeline.ts'
import { writePeriod } from '../../mentions/dates.ts'
import type { Period } from '../../register/day.ts'
import type { Console } from '../console.ts'
import { columnsText, leastWidth, type Column } from './columns.ts'
import { plural } from './counts.ts'

/** The events with their numbers, and the States with the events they took part in, as far as the terminal is wide enough. */
export function attendanceText({ events, states, total }: AttendanceTable, console: Console): string {
  const counts = `${plural(states.length, 'State')} at ${plural(events.length, 'event')}; ${plural(total, 'attendance')} in all.\n`
  if (events.length === 0 && states.length === 0) return counts
  const digits = String(events.length).length
  const marks = (at: (index: number) => string) => events.map((_, index) => at(index).padStart(digits)).join(' ')
  const columns: Column[] = [
    { head: 'State', least: 16 },
    { head: 'Events', align: 'right' },
    { head: 'First' },
    { head: 'Last' },
    { head: marks(index => String(index + 1)) },
  ]
  const rows = states.map(({ name, namesUsed, events: attended, first, last }) => {
    const others = namesUsed.filter(used => used !== name)
    const present = new Set(attended)
    return [
      others.length > 0 ? `${name} (as ${others.join(', ')})` : name,
      String(attended.length),
      dayText(first),
      dayText(last),
      marks(index => (present.has(index) ? 'x' : '·')),
    ]
  })
  const fits = leastWidth(columns, rows) <= console.columns
  const shown = fits ? columns : columns.slice(0, -1)
  const cells = fits ? rows : rows.map(row => row.slice(0, -1))
  return [
    counts,
    eventLines(events, console),
    columnsText(shown, cells, console.columns, console),
    ...(fits ? [] : ['Who was at which event does not fit here: --format csv has it.\n']),
  ].join('\n')
}

function eventLines(events: readonly AttendedEvent[], console: Console): string {
  const columns: Column[] = [
    { head: '', align: 'right' },
    { head: 'Date' },
    { head: 'Event', least: 20 },
    { head: 'Venue', least: 10 },
    { head: 'States', align: 'right' },
  ]
  const rows = events.map((event, index) => [String(index + 1), ...eventCells(event), String(event.total)])
  return columnsText(columns, rows, console.columns, console)
}

export function timelineText({ dated, undated }: Timeline, console: Console): string {
  const columns: Column[] = [
    { head: 'Date' },
    { head: 'Event', least: 20 },
    { head: 'Venue', least: 10 },
    { head: 'Organizers', least: 12 },
    { head: 'States', align: 'right' },
    { head: 'Resolutions', least: 11 },
  ]
  const rows = [...dated, ...undated].map(event => [
    ...eventCells(event),
    event.organizers.join(', '),
    String(event.states),
    event.resolutions.join(', '),
  ])
  const undatedText = undated.length > 0 ? `, of which ${undated.length} without a date` : ''
  const table = rows.length > 0 ? `\n${columnsText(columns, rows, console.columns, console)}` : ''
  return `${plural(rows.length, 'event')}${undatedText}.\n${table}`
}

/** Date, title and venue. */
function eventCells({ period, title, venue }: EventEntry): string[] {
  return [periodText(period), title ?? '(no title)', venue ?? '']
}

/** Each group with its notes below it. */
export function groupingText(groupings: readonly Grouping[], head: string, console: Console): string {
  const lines = ({ label, uris, groups }: Grouping, indent: string): string[] => [
    `${indent}${console.style('bold', label)} (${plural(uris.length, 'note')})`,
    ...uris.map(uri => `${indent}  ${uri}`),
    ...groups.flatMap(group => lines(group, `${indent}  `)),
  ]
  const count = plural(groupings.length, head === 'State' ? head : head.toLowerCase())
  return `${[`${count}.`, ...groupings.flatMap(grouping => lines(grouping, ''))].join('\n')}\n`
}

export function problemsText({ unread, shared }: ArchiveProblems, console: Console): string {
  const lines = [
    `${plural(unread.length, 'note')} could not be read in full.`,
    ...unread.map(({ uri, reason }) => `  ${uri}: ${reason}`),
    `${plural(shared.length, 'event')} with more than one note.`,
    ...shared.flatMap(({ title, period, uris }) => [
      `  ${console.style('bold', title ?? '(no title)')}, ${periodText(period)}`,
      ...uris.map(uri => `    ${uri}`),
    ]),
  ]
  return `${lines.join('\n')}\n`
}

function periodText(period: Period | undefined): string {
  return period ? writePeriod(period) : '(no date)'
}

function dayText(day: string | undefined): string {
  return day === undefined ? '' : writePeriod({ from: day, to: day })
}
