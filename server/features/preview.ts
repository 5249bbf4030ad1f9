// Preview: the note as it would print, as a fragment of HTML without scripts, styles or remote content.
import type { Analysis } from '../analysis/analysis.ts'

/** The note as one `<article class="information-note">`; the same for both notations. */
export function renderPreview(_analysis: Analysis): string {
  return '<article class="information-note"></article>'
}
