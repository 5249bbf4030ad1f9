// What client and server say to each other beyond the Language Server Protocol. Types and names only.
export * from './protocol/archive.ts'

/** The scheme of the pages of rules: `rapporteur-rule:/resolution-year.md`; a query is the message of the finding to explain. */
export const rulePageScheme = 'rapporteur-rule'

/**
 * The scheme of the register's pages: `rapporteur-register:/state/TUR/T%C3%BCrkiye.md?2020-07-08/2020-07-08`. The name is
 * for the reader only; the days are those of the event from whose note the page is opened.
 */
export const registerPageScheme = 'rapporteur-register'

/** The language ids by which an editor says in which notation a note is written. */
export const languageIds = { markdown: 'note-markdown', yaml: 'note-yaml' } as const

/** The client's `initializationOptions`; every part may be absent. */
export interface InitializationOptions {
  /** Whether the client wants the `rapporteur/status` notifications; absent: no. */
  readonly status?: boolean
  /** Whether the client answers `rapporteur/readFile`; absent: no. */
  readonly readFile?: boolean
  /** Whether the client answers `rapporteur/findNotes`; absent: no. */
  readonly findNotes?: boolean
  /** The address of a folder in which the server may keep what it has read of the notes; absent: nothing is kept. */
  readonly cacheFolder?: string
  /** Whether the client has the command `rapporteur.showReferences`; absent: no. */
  readonly showReferences?: boolean
  /** Whether the client wants the `rapporteur/archive/changed` notifications; absent: no. */
  readonly archive?: boolean
  /** The settings to begin with; for clients that cannot be asked for their configuration. */
  readonly settings?: Settings
}

/** The section `rapporteur` of the client's configuration. */
export interface Settings {
  /** Severities by rule (`resolution-year`) or by rule and case (`resolution-year/missing`); `on`: with its own. */
  readonly rules?: Readonly<Record<string, 'error' | 'warning' | 'info' | 'off' | 'on'>>
  /** Whether a finding that touches what is being typed waits for a pause (the default) or is shown at once. */
  readonly waitForPause?: boolean
  /** Whether the findings of notes that are not open are shown too; absent: no. */
  readonly checkWorkspace?: boolean
  /** Which hints are shown beside the text; absent: shown. */
  readonly inlayHints?: {
    /** How many States there are behind a label of the participants. */
    readonly states?: boolean
    /** The day of the week, behind dates near the event. */
    readonly weekday?: boolean
    /** How many days a range of dates has. */
    readonly duration?: boolean
    /** When a resolution was adopted, where a note first cites it. */
    readonly adoption?: boolean
  }
  /** Whether lines over the text say how many took part and how many notes cite what the note cites; absent: yes. */
  readonly codeLenses?: boolean
  /** Whether saving a note applies the safe fixes first; absent: no. */
  readonly fixOnSave?: boolean
}

/** Notification to a client that asked for it, when an open note was first checked and whenever it has rested after edits. */
export const statusNotification = 'rapporteur/status'

export interface StatusParams {
  readonly uri: string
  readonly version: number
  /** The kind of note, for a person: "Information note (since 2020)". */
  readonly kind: string
  /** The first and the last day of the event as YYYY-MM-DD, or null where they are not known. */
  readonly eventDays: { readonly from: string; readonly to: string } | null
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  /** About how many pages the note prints on, in tenths of a page: 1.9. */
  readonly pages: number
  /** The address of the configuration that holds for the note; absent where there is none. */
  readonly configuration?: string
}

/** Notification to the client when a note is closed or is no longer one: its status is void. */
export const statusClearedNotification = 'rapporteur/statusCleared'

export interface StatusClearedParams {
  readonly uri: string
}

/** Request to a client that said it answers: the text of a file that the server cannot read itself. */
export const readFileRequest = 'rapporteur/readFile'

export interface ReadFileParams {
  readonly uri: string
}

/** Null: there is no such file. */
export type ReadFileResult = { readonly text: string } | null

/** Request to a client that said it answers: the notes of folders that the server cannot read itself. */
export const findNotesRequest = 'rapporteur/findNotes'

export interface FindNotesParams {
  /** The addresses of folders that the client has open. */
  readonly folders: readonly string[]
}

/** The addresses of the notes below them, without what the user has excluded. */
export interface FindNotesResult {
  readonly notes: readonly string[]
}

interface DocumentParams {
  readonly textDocument: { readonly uri: string }
}

/** An edit of one text in the positions that client and server agreed upon; the shape of an LSP `TextEdit`. */
export interface ProtocolTextEdit {
  readonly range: {
    readonly start: { readonly line: number; readonly character: number }
    readonly end: { readonly line: number; readonly character: number }
  }
  readonly newText: string
}

/** Command of a client that said it has it: asks for what a code lens counts, and shows it. */
export const showReferencesCommand = 'rapporteur.showReferences'

/** What is asked for, and the position of the lens, where it is shown. */
export type ShowReferencesArguments = readonly [LensPlacesParams, ProtocolTextEdit['range']['start']]

/** Request: the places in notes that a code lens counts; empty where the note is not open. */
export const lensPlacesRequest = 'rapporteur/lensPlaces'

export interface LensPlacesParams extends DocumentParams {
  /** As the server gave it with the lens. */
  readonly topic: unknown
}

export type LensPlacesResult = readonly { readonly uri: string; readonly range: ProtocolTextEdit['range'] }[]

/** Request: the edits that put a standard clause in its place, in the version that `version` names. */
export const insertRequest = 'rapporteur/insert'

export interface InsertParams extends DocumentParams {
  readonly clause: 'disclaimer' | 'contact'
}

/** `edits` is empty where the note has the clause already; null: the document is not an open note. */
export type InsertResult = { readonly version: number; readonly edits: readonly ProtocolTextEdit[] } | null

/** Request without parameters: the kinds of note a new note can be of, the newest first. */
export const kindsRequest = 'rapporteur/kinds'

export type KindsResult = readonly {
  readonly id: string
  /** For a person: "Information note (since 2020)". */
  readonly name: string
}[]

/** Request: the days of an event as a drafter types them. */
export const readDateRequest = 'rapporteur/readDate'

export interface ReadDateParams {
  readonly text: string
}

export type ReadDateResult =
  /** As a header has it: "8–10 July 2020". */
  | { readonly text: string }
  /** Of an ambiguous date, `readings` are the days that it may be: "8 July 2020", "7 August 2020". */
  | {
      readonly problem: 'unreadable' | 'no-year' | 'impossible' | 'ambiguous' | 'backwards'
      readonly readings: readonly string[]
    }

/** Request: who there was on the days of an event, to choose organizers and participants from. */
export const offeredRequest = 'rapporteur/offered'

export interface OfferedParams {
  /** As `rapporteur/readDate` takes it; where it cannot be read, the answer is of today. */
  readonly date: string
}

export interface OfferedResult {
  /** By ISO code, each under its name on the day, in UN order. */
  readonly states: readonly { readonly iso3: string; readonly name: string }[]
  /** Groups of States, the larger first: "OSCE participating States". */
  readonly groups: readonly { readonly id: string; readonly name: string; readonly members: readonly string[] }[]
  /** Names with abbreviations, in alphabetical order: "European Union (EU)". */
  readonly organizations: readonly string[]
}

/** Request: the text of a new note. */
export const newNoteRequest = 'rapporteur/newNote'

export interface NewNoteParams {
  /** An `id` of `rapporteur/kinds`. */
  readonly kind: string
  readonly notation: 'markdown' | 'yaml'
  /** What is known of the event; absent: nothing. */
  readonly event?: NewNoteEvent
}

/** What a drafter has answered; empty where the note leaves it to be filled in. */
export interface NewNoteEvent {
  readonly title: string
  /** As typed. */
  readonly date: string
  readonly venue: string
  /** As they are to be written. */
  readonly organizers: readonly string[]
  /** ISO codes. */
  readonly states: readonly string[]
  /** As they are to be written. */
  readonly organizations: readonly string[]
}

/**
 * The note as a snippet (`${1:Title of the event}` ...) and a name for its file ("2020-07-08-security-dialogue.note.md");
 * null for an unknown kind.
 */
export type NewNoteResult = {
  readonly languageId: string
  readonly snippet: string
  readonly fileName: string
} | null

/** Request: the note as it reads on paper. */
export const previewRequest = 'rapporteur/preview'

export type PreviewParams = DocumentParams

/** An HTML fragment in which everything written by the drafter is escaped, without scripts, styles or addresses to load; null: not an open note. */
export type PreviewResult = { readonly version: number; readonly title: string; readonly html: string } | null

/** Request: a list of participants copied from elsewhere, as clean entries of the list in which it is to stand. */
export const pasteParticipantsRequest = 'rapporteur/pasteParticipants'

export interface PasteParticipantsParams extends DocumentParams {
  /** What is replaced; empty at a cursor. */
  readonly range: ProtocolTextEdit['range']
  /** The clipboard as plain text. */
  readonly text: string
  /** The clipboard as HTML, if it has any: Word and mail programs keep tables there. */
  readonly html?: string
}

/** Null: the document is not an open note, the place is not in a list of participants, or nothing was found to paste. */
export type PasteParticipantsResult = {
  /** The version of the note in which `newText` belongs in the place of `range`. */
  readonly version: number
  readonly newText: string
  /** How many entries `newText` holds. */
  readonly entries: number
  /** Names of States that were brought to the right name on the day of the event, in order. */
  readonly mended: readonly { readonly from: string; readonly to: string }[]
  /** Entries left out because they are listed already, here or in the note. */
  readonly duplicates: readonly string[]
  /** Lines left out because they surely are no entries: greetings, headings of columns, page numbers. */
  readonly omitted: readonly string[]
  /** All this in one English line: "41 entries, 2 names mended, 1 duplicate left out". */
  readonly summary: string
} | null

/** Request: the note in the other notation. */
export const convertRequest = 'rapporteur/convert'

export type ConvertParams = DocumentParams

/** A whole text for a document of its own; null: the document is not an open note, or one that could not be read. */
export type ConvertResult = { readonly languageId: string; readonly text: string } | null
