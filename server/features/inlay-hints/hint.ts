// An inlay hint: a few words shown beside the text that are not part of it.
import type { TextEdit } from '../../note/span.ts'

/**
 * `states`: how many States a list of participants has; `weekday`: the day of the week of a date; `duration`: how many days
 * a range of dates has; `adoption`: when a cited resolution was adopted.
 */
export type HintKind = 'states' | 'weekday' | 'duration' | 'adoption'

export interface InlayHint {
  readonly kind: HintKind
  /** Where it stands: behind the character before this offset. */
  readonly at: number
  readonly text: string
  /** Why it says so, as Markdown; or the resolution it is about, whose card says it. */
  readonly tooltip: string | { readonly resolution: number }
  /** Writes what the hint says into the note, where that is right and wanted in every case. */
  readonly edit?: TextEdit
}
