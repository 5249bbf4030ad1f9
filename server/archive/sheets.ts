// The tables of an archive as sheets for other programs: rows of cells, the first of them the heads of the columns.
import type { Period } from '../register/day.ts'
import type { AttendanceTable } from './attendance.ts'
import type { EventEntry } from './events.ts'
import type { Grouping } from './groupings.ts'
import type { ArchiveProblems } from './problems.ts'
import type { Timeline } from './timeline.ts'

/** Rows of equal length. */
export type Sheet = readonly (readonly string[])[]

/** A row a State, a column an event, 1 where the State took part; the last row has the totals. */
export function attendanceSheet({ events, states, total }: AttendanceTable): Sheet {
  return [
    ['State', 'Code', 'Names used', 'Events', 'First', 'Last', ...events.map(headOf)],
    ...states.map(({ name, iso3, namesUsed, events: attended, first = '', last = '' }) => {
      const present = new Set(attended)
      const marks = events.map((_, index) => (present.has(index) ? '1' : ''))
      return [name, iso3, namesUsed.join('; '), String(attended.length), first, last, ...marks]
    }),
    ['Total', '', '', String(total), '', '', ...events.map(event => String(event.total))],
  ]
}

/** A row an event; those without a date last. */
export function timelineSheet({ dated, undated }: Timeline): Sheet {
  return [
    ['From', 'To', 'Event', 'Venue', 'Organizers', 'States', 'Resolutions', 'Notes'],
    ...[...dated, ...undated].map(({ period, title = '', venue = '', organizers, states, resolutions, uris }) => [
      period?.from ?? '',
      period?.to ?? '',
      title,
      venue,
      organizers.join('; '),
      String(states),
      resolutions.join('; '),
      uris.join('; '),
    ]),
  ]
}

/** A row a note in a group; a note may be in several. */
export function groupingSheet(groupings: readonly Grouping[], head: string): Sheet {
  const rows = ({ label, uris, groups }: Grouping): string[][] => [
    ...uris.map(uri => [label, uri]),
    ...groups.flatMap(rows),
  ]
  return [[head, 'Note'], ...groupings.flatMap(rows)]
}

/** A row a note that could not be read, or that shares its event with another. */
export function problemsSheet({ unread, shared }: ArchiveProblems): Sheet {
  return [
    ['Problem', 'Event', 'Note'],
    ...unread.map(({ uri, reason }) => [reason, '', uri]),
    ...shared.flatMap(event => event.uris.map(uri => ['two notes on one event', headOf(event), uri])),
  ]
}

/** "2014-04-10 Meeting of the Points of Contact". */
function headOf({ period, title = '' }: Pick<EventEntry, 'period' | 'title'>): string {
  return `${daysOf(period)} ${title}`.trim()
}

function daysOf(period: Period | undefined): string {
  if (!period) return ''
  return period.from === period.to ? period.from : `${period.from} to ${period.to}`
}
