// The archive for the client's views: its groups and their notes, the attendance register, the timeline.
import type { Archive, ArchivedNote } from '../../archive/archive.ts'
import { inOrder } from '../../archive/attendance-order.ts'
import { attendanceOf, type AttendanceTable } from '../../archive/attendance.ts'
import { choicesOf } from '../../archive/choices.ts'
import { writeCsv } from '../../archive/csv.ts'
import { statesAt } from '../../archive/events.ts'
import { findStates, passes, type Filter } from '../../archive/filter.ts'
import {
  notesByOrganization,
  notesByResolution,
  notesByState,
  notesByYear,
  type Grouping,
} from '../../archive/groupings.ts'
import { attendanceSheet, timelineSheet } from '../../archive/sheets.ts'
import { timelineOf } from '../../archive/timeline.ts'
import type { Register } from '../../register/register.ts'
import type {
  ArchiveChoicesResult,
  ArchiveCsvParams,
  ArchiveCsvResult,
  ArchiveFilter,
  ArchiveGroup,
  ArchiveGrouping,
  ArchiveGroupsParams,
  ArchiveGroupsResult,
  ArchiveNote,
  ArchiveNotesParams,
  ArchiveNotesResult,
  ArchivePlacesParams,
  ArchivePlacesResult,
  AttendanceParams,
  AttendanceResult,
  TimelineParams,
  TimelineResult,
} from '../protocol.ts'
import { isObject } from '../client.ts'
import type { Session } from '../session.ts'

export function archiveChoices(session: Session): ArchiveChoicesResult {
  return choicesOf(session.archive.current(), registerOf(session))
}

export function attendance(session: Session, params: AttendanceParams): AttendanceResult {
  const filter = filterOf(params.filter, registerOf(session))
  if (!filter) return null
  return attendanceTable(session, params, filter)
}

export function timeline(session: Session, params: TimelineParams): TimelineResult {
  const register = registerOf(session)
  const filter = filterOf(params.filter, register)
  return filter ? timelineOf(session.archive.current(), register, filter) : null
}

export function archiveCsv(session: Session, params: ArchiveCsvParams): ArchiveCsvResult {
  const register = registerOf(session)
  const filter = filterOf(params.filter, register)
  if (!filter) return null
  const sheet =
    params.table === 'attendance'
      ? attendanceSheet(attendanceTable(session, params, filter))
      : timelineSheet(timelineOf(session.archive.current(), register, filter))
  return { csv: writeCsv(sheet) }
}

export function archiveGroups(session: Session, { by, filter }: ArchiveGroupsParams): ArchiveGroupsResult {
  const archive = session.archive.current()
  const shown = notesShown(session, filter)
  return {
    groups: groupings[by](shown, registerOf(session)).map(asGroup),
    notes: archive.notes().length,
    shown: shown.notes().length,
    failures: session.archive.failures(),
  }
}

export function archivePlaces(session: Session, { by, filter, uri }: ArchivePlacesParams): ArchivePlacesResult {
  const groups = groupings[by](notesShown(session, filter), registerOf(session))
  return groups.filter(({ uris }) => uris.includes(uri)).map(({ key }) => key)
}

export function archiveNotes(session: Session, { by, filter, key }: ArchiveNotesParams): ArchiveNotesResult {
  const register = registerOf(session)
  const archive = session.archive.current()
  const groups = groupings[by](notesShown(session, filter), register)
  const group = groups.flatMap(group => [group, ...group.groups]).find(group => group.key === key)
  const notes = group?.uris.flatMap(uri => archive.note(uri) ?? []) ?? []
  const dated = notes.filter(({ facts }) => facts.period)
  const undated = notes.filter(({ facts }) => !facts.period)
  return [...dated.reverse(), ...undated].map(note => asNote(note, register))
}

function attendanceTable(session: Session, { order, descending }: AttendanceParams, filter: Filter): AttendanceTable {
  const table = attendanceOf(session.archive.current(), registerOf(session), filter)
  return { ...table, states: inOrder(table.states, order, descending) }
}

const groupings: Readonly<
  Record<ArchiveGrouping, (archive: Pick<Archive, 'notes'>, register: Register) => readonly Grouping[]>
> = { year: notesByYear, state: notesByState, organization: notesByOrganization, resolution: notesByResolution }

/** The workspace's register: its additions count, a note's own project's do not. */
function registerOf(session: Session): Register {
  return session.service().project.register
}

/** Whether the parameters of a request say what is shown, and by what it is grouped, in terms that there are. */
export function isFiltered(params: unknown): boolean {
  if (!isObject(params)) return false
  const { filter, by } = params
  if (!isObject(filter) || (by !== undefined && !Object.keys(groupings).some(known => known === by))) return false
  const { states, organization, text, years = {} } = filter
  const isWords = (given: unknown) => given === undefined || typeof given === 'string'
  return [states, organization, text].every(isWords) && isObject(years)
}

/** The filter in the archive's terms; undefined where it names a State or group that the register does not know. */
function filterOf({ states, organization, ...filter }: ArchiveFilter, register: Register): Filter | undefined {
  const found = states === undefined ? undefined : findStates(states, register)
  if (states !== undefined && !found) return undefined
  return {
    ...filter,
    ...(found && { states: found }),
    ...(organization !== undefined && { organization: `organization:${organization}` }),
  }
}

/** The notes that pass the filter, each taken as an event of its own. */
function notesShown(session: Session, wanted: ArchiveFilter): Pick<Archive, 'notes'> {
  const notes = session.archive.current().notes()
  const filter = filterOf(wanted, registerOf(session)) ?? {}
  const shown = notes.filter(note => passes(asEvent(note), filter))
  return { notes: () => shown }
}

function asEvent(note: ArchivedNote) {
  return { title: note.facts.event, period: note.facts.period, notes: [note] }
}

function asGroup({ key, label, uris, groups }: Grouping): ArchiveGroup {
  return { key, label, notes: uris.length, ...(groups.length > 0 && { groups: groups.map(asGroup) }) }
}

function asNote(note: ArchivedNote, register: Register): ArchiveNote {
  const { event, period, venue, trouble } = note.facts
  return { uri: note.uri, title: event, period, venue, trouble, states: statesAt(asEvent(note), register).size }
}
