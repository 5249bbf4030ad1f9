// What our own clients ask beyond the protocol is answered by what: one line a request.
import type { Connection } from 'vscode-languageserver'
import {
  archiveChoices,
  archiveCsv,
  archiveGroups,
  archiveNotes,
  archivePlaces,
  attendance,
  isFiltered,
  timeline,
} from './answers/archive.ts'
import { placesOfLens } from './answers/code-lenses.ts'
import { insert, kinds, newNote, offered, preview, readDate } from './answers/notes.ts'
import { convert, pasteParticipants } from './answers/participants.ts'
import { createHandlers, type Host } from './handlers.ts'
import type { Session } from './session.ts'
import {
  archiveChoicesRequest,
  type ArchiveChoicesResult,
  archiveCsvRequest,
  type ArchiveCsvParams,
  type ArchiveCsvResult,
  archiveGroupsRequest,
  type ArchiveGroupsParams,
  type ArchiveGroupsResult,
  archiveNotesRequest,
  type ArchiveNotesParams,
  type ArchiveNotesResult,
  archivePlacesRequest,
  type ArchivePlacesParams,
  type ArchivePlacesResult,
  attendanceRequest,
  type AttendanceParams,
  type AttendanceResult,
  convertRequest,
  type ConvertParams,
  type ConvertResult,
  insertRequest,
  type InsertParams,
  type InsertResult,
  kindsRequest,
  type KindsResult,
  type LensPlacesParams,
  lensPlacesRequest,
  type LensPlacesResult,
  newNoteRequest,
  type NewNoteParams,
  type NewNoteResult,
  offeredRequest,
  type OfferedParams,
  type OfferedResult,
  pasteParticipantsRequest,
  type PasteParticipantsParams,
  type PasteParticipantsResult,
  previewRequest,
  type PreviewParams,
  type PreviewResult,
  readDateRequest,
  type ReadDateParams,
  type ReadDateResult,
  timelineRequest,
  type TimelineParams,
  type TimelineResult,
} from './protocol.ts'

/** Registers a handler for each request of ours. */
export function answerOwnRequests(connection: Connection, host: Host): void {
  const { guard } = host
  const { about, ofArchive } = createHandlers(host)
  const filtered = <P, R>(name: string, neutral: R, answer: (session: Session, params: P) => R) =>
    ofArchive<P, R>(name, neutral, answer, isFiltered)

  connection.onRequest(
    lensPlacesRequest,
    guard.request<LensPlacesParams, LensPlacesResult>('Places of a lens', [], params =>
      placesOfLens(host.session, params),
    ),
  )
  connection.onRequest(insertRequest, about<InsertParams, InsertResult>('Insert', null, insert))
  connection.onRequest(convertRequest, about<ConvertParams, ConvertResult>('Conversion', null, convert))
  connection.onRequest(
    pasteParticipantsRequest,
    about<PasteParticipantsParams, PasteParticipantsResult>('Pasting', null, pasteParticipants),
  )
  connection.onRequest(previewRequest, about<PreviewParams, PreviewResult>('Preview', null, preview))
  connection.onRequest(
    kindsRequest,
    guard.request<unknown, KindsResult>('Kinds', [], () => kinds(host.session)),
  )
  connection.onRequest(
    newNoteRequest,
    guard.request<NewNoteParams, NewNoteResult>('New note', null, params => newNote(host.session, params)),
  )
  connection.onRequest(
    readDateRequest,
    guard.request<ReadDateParams, ReadDateResult>('Date', { problem: 'unreadable', readings: [] }, readDate),
  )
  connection.onRequest(
    offeredRequest,
    guard.request<OfferedParams, OfferedResult>('Offered', { states: [], groups: [], organizations: [] }, params =>
      offered(host.session, params),
    ),
  )
  connection.onRequest(
    archiveChoicesRequest,
    ofArchive<unknown, ArchiveChoicesResult>(
      'Choices of the archive',
      { years: null, states: [], groups: [], organizations: [] },
      archiveChoices,
    ),
  )
  connection.onRequest(attendanceRequest, filtered<AttendanceParams, AttendanceResult>('Attendance', null, attendance))
  connection.onRequest(timelineRequest, filtered<TimelineParams, TimelineResult>('Timeline', null, timeline))
  connection.onRequest(
    archiveCsvRequest,
    filtered<ArchiveCsvParams, ArchiveCsvResult>('Export of the archive', null, archiveCsv),
  )
  connection.onRequest(
    archiveGroupsRequest,
    filtered<ArchiveGroupsParams, ArchiveGroupsResult>(
      'Groups of notes',
      { groups: [], notes: 0, shown: 0, failures: [] },
      archiveGroups,
    ),
  )
  connection.onRequest(
    archiveNotesRequest,
    filtered<ArchiveNotesParams, ArchiveNotesResult>('Notes of a group', [], archiveNotes),
  )
  connection.onRequest(
    archivePlacesRequest,
    filtered<ArchivePlacesParams, ArchivePlacesResult>('Groups of a note', [], archivePlaces),
  )
}
