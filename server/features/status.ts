// Status: what the status bar says of a note.
import type { Analysis } from '../analysis/analysis.ts'

export interface Status {
  /** The name of the note's kind, for a person. */
  readonly kind: string
  /** The event's date in UN form, or undefined. */
  readonly eventDate: string | undefined
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  /** About how many pages the note prints on, at least 1. */
  readonly pages: number
}

/** The status of a note. Counts every finding: ask for it when the note rests, not at every keystroke. */
export function status(_analysis: Analysis): Status {
  return { kind: '', eventDate: undefined, errors: 0, warnings: 0, infos: 0, pages: 1 }
}
