// What a page of the archive and the extension say to each other. Types only.
import type { ArchiveChoicesResult, ArchiveCsvParams, AttendanceTable, Timeline } from '../../server/lsp/protocol.ts'
import type { PageTexts } from './texts.ts'

/** What a page asks for: its table, with its filter. */
export type Question = ArchiveCsvParams

/** From the page. */
export type PageMessage =
  /** Its script runs: what can be filtered by? */
  | { readonly kind: 'ready' }
  /** The table, under the number of the question. */
  | { readonly kind: 'ask'; readonly number: number; readonly question: Question }
  | { readonly kind: 'open'; readonly uris: readonly string[]; readonly beside: boolean }
  | { readonly kind: 'export'; readonly question: Question; readonly to: 'file' | 'clipboard' }

/** To the page. */
export type PanelMessage =
  | { readonly kind: 'choices'; readonly choices: ArchiveChoicesResult }
  | { readonly kind: 'table'; readonly number: number; readonly answer: Answer }
  /** The archive has changed: the page asks again. */
  | { readonly kind: 'changed' }
  /** To be announced: "Copied." */
  | { readonly kind: 'said'; readonly text: string }

/** `unknown-states`: the filter names a State or a group that is not known; `failed`: the log says why. */
export type Answer =
  | { readonly kind: 'attendance'; readonly table: AttendanceTable }
  | { readonly kind: 'timeline'; readonly table: Timeline }
  | { readonly kind: 'unknown-states' }
  | { readonly kind: 'failed' }

/** What a page is given with its HTML. */
export interface PageSetting {
  readonly texts: PageTexts
  /** The language of the editor: "en", "fr", "pt-br". */
  readonly language: string
}
