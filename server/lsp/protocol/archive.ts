// What client and server say to each other of the archive. Types and names only; imports nothing.

/** Notification to a client that asked for it: the archive may have changed. */
export const archiveChangedNotification = 'rapporteur/archive/changed'

export interface ArchiveChangedParams {
  /** How many notes could not be read. */
  readonly failures: number
}

/** Which events of the archive are shown; what is absent limits nothing. */
export interface ArchiveFilter {
  /** The first and the last year, both included. */
  readonly years?: { readonly from?: number; readonly to?: number }
  /** A State or a group of States, in any of its names: "Albania", "OSCE". */
  readonly states?: string
  /** An organization that took part or organized, by its id in the register. */
  readonly organization?: string
  /** Words of the title or the venue. */
  readonly text?: string
}

/** Request without parameters: what an archive can be filtered by. */
export const archiveChoicesRequest = 'rapporteur/archive/choices'

export interface ArchiveChoicesResult {
  /** The years of the first and the last event; null where no event has a date. */
  readonly years: { readonly from: number; readonly to: number } | null
  /** The names of the States that took part in anything, in the order of the United Nations. */
  readonly states: readonly string[]
  /** The names of the groups to which one of them ever belonged, in alphabetical order. */
  readonly groups: readonly string[]
  /** The organizations that took part or organized, in alphabetical order. */
  readonly organizations: readonly { readonly id: string; readonly name: string }[]
}

/** An event of the archive. */
export interface ArchiveEvent {
  /** Absent where no note on it says the title. */
  readonly title?: string | undefined
  /** The first and the last day, as YYYY-MM-DD; absent where they are not known. */
  readonly period?: { readonly from: string; readonly to: string } | undefined
  readonly venue?: string | undefined
  /** The notes on it, at least one. */
  readonly uris: readonly string[]
}

/** Request: which State took part in which event. */
export const attendanceRequest = 'rapporteur/archive/attendance'

/** By what the States of the register are sorted: their names, how often they took part, when first, when last. */
export type AttendanceOrder = 'name' | 'events' | 'first' | 'last'

export interface AttendanceParams {
  readonly filter: ArchiveFilter
  readonly order: AttendanceOrder
  readonly descending: boolean
}

/** Null: the register knows no State and no group of the name that the filter gives. */
export type AttendanceResult = AttendanceTable | null

export interface AttendanceTable {
  /** By date, those without a date last; each with how many of the States shown took part. */
  readonly events: readonly (ArchiveEvent & { readonly total: number })[]
  readonly states: readonly {
    readonly iso3: string
    /** The short name of today. */
    readonly name: string
    /** The names by which the lists of participants have it, the first used first. */
    readonly namesUsed: readonly string[]
    /** Places in `events`, ascending. */
    readonly events: readonly number[]
    /** The first day of the first event and of the last one, as YYYY-MM-DD; absent where none has a date. */
    readonly first?: string | undefined
    readonly last?: string | undefined
  }[]
  /** How often a State took part in an event, in all. */
  readonly total: number
}

/** Request: the events of the archive by date. */
export const timelineRequest = 'rapporteur/archive/timeline'

export interface TimelineParams {
  readonly filter: ArchiveFilter
}

/** Null as with the attendance. */
export type TimelineResult = Timeline | null

export interface Timeline {
  readonly dated: readonly TimelineEvent[]
  /** Those whose date is not known. */
  readonly undated: readonly TimelineEvent[]
}

export interface TimelineEvent extends ArchiveEvent {
  readonly organizers: readonly string[]
  /** How many States took part. */
  readonly states: number
  /** The numbers of the Security Council resolutions cited, ascending. */
  readonly resolutions: readonly number[]
}

/** Request: a table as the command `rapporteur archive --format csv` writes it. */
export const archiveCsvRequest = 'rapporteur/archive/csv'

export type ArchiveCsvParams =
  ({ readonly table: 'attendance' } & AttendanceParams) | ({ readonly table: 'timeline' } & TimelineParams)

/** Null as with the attendance. */
export type ArchiveCsvResult = { readonly csv: string } | null

/** What the tree of notes is grouped by. */
export type ArchiveGrouping = 'year' | 'state' | 'organization' | 'resolution'

/** Request: the groups of the notes. */
export const archiveGroupsRequest = 'rapporteur/archive/groups'

export interface ArchiveGroupsParams {
  readonly by: ArchiveGrouping
  readonly filter: ArchiveFilter
}

export interface ArchiveGroupsResult {
  readonly groups: readonly ArchiveGroup[]
  /** How many notes the archive has, and how many of them pass the filter. */
  readonly notes: number
  readonly shown: number
  /** Notes and folders that could not be read, and why. */
  readonly failures: readonly { readonly uri: string; readonly message: string }[]
}

export interface ArchiveGroup {
  /** The same from one archive to the next; empty: notes without what the others are grouped by. */
  readonly key: string
  readonly label: string
  readonly notes: number
  /** Of a resolution, its paragraphs; absent where there are none. */
  readonly groups?: readonly ArchiveGroup[]
}

/** Request: the keys of the groups in which a note stands, none for an address that is no note of the archive. */
export const archivePlacesRequest = 'rapporteur/archive/places'

export interface ArchivePlacesParams extends ArchiveGroupsParams {
  readonly uri: string
}

export type ArchivePlacesResult = readonly string[]

/** Request: the notes of one group, the newest first. */
export const archiveNotesRequest = 'rapporteur/archive/notes'

export interface ArchiveNotesParams extends ArchiveGroupsParams {
  readonly key: string
}

export type ArchiveNotesResult = readonly ArchiveNote[]

export interface ArchiveNote {
  readonly uri: string
  readonly title?: string | undefined
  readonly period?: { readonly from: string; readonly to: string } | undefined
  readonly venue?: string | undefined
  /** How many States took part. */
  readonly states: number
  /** Why it could not be read in full. */
  readonly trouble?: string | undefined
}
