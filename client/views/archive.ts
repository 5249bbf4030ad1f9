// The archive as the views ask the server for it.
import { EventEmitter, type Disposable, type Event } from 'vscode'
import { State, type BaseLanguageClient } from 'vscode-languageclient'
import {
  archiveChangedNotification,
  archiveChoicesRequest,
  archiveCsvRequest,
  archiveGroupsRequest,
  archiveNotesRequest,
  archivePlacesRequest,
  attendanceRequest,
  timelineRequest,
  type ArchiveChoicesResult,
  type ArchiveCsvParams,
  type ArchiveCsvResult,
  type ArchiveGroupsParams,
  type ArchiveGroupsResult,
  type ArchiveNotesParams,
  type ArchiveNotesResult,
  type ArchivePlacesParams,
  type ArchivePlacesResult,
  type AttendanceParams,
  type AttendanceResult,
  type TimelineParams,
  type TimelineResult,
} from '../../server/lsp/protocol.ts'

/** The questions; each rejects where the server does not run. */
export interface Archive extends Disposable {
  /** The archive may have changed, or the server was started again. */
  readonly onDidChange: Event<void>
  choices(): Promise<ArchiveChoicesResult>
  /** Null where the filter names no State or group that the server knows, as with the timeline and its file. */
  attendance(params: AttendanceParams): Promise<AttendanceResult>
  timeline(params: TimelineParams): Promise<TimelineResult>
  csv(params: ArchiveCsvParams): Promise<ArchiveCsvResult>
  groups(params: ArchiveGroupsParams): Promise<ArchiveGroupsResult>
  notes(params: ArchiveNotesParams): Promise<ArchiveNotesResult>
  places(params: ArchivePlacesParams): Promise<ArchivePlacesResult>
}

export function archiveOf(client: BaseLanguageClient): Archive {
  const changed = new EventEmitter<void>()
  const ask =
    <P, R>(request: string) =>
    (params: P): Promise<R> =>
      client.sendRequest<R>(request, params)
  const subscriptions = [
    changed,
    client.onNotification(archiveChangedNotification, () => {
      changed.fire()
    }),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) changed.fire()
    }),
  ]
  return {
    onDidChange: changed.event,
    choices: () => ask<object, ArchiveChoicesResult>(archiveChoicesRequest)({}),
    attendance: ask(attendanceRequest),
    timeline: ask(timelineRequest),
    csv: ask(archiveCsvRequest),
    groups: ask(archiveGroupsRequest),
    notes: ask(archiveNotesRequest),
    places: ask(archivePlacesRequest),
    dispose: () => {
      for (const subscription of subscriptions) subscription.dispose()
    },
  }
}
