// Document links: the texts of cited resolutions, URLs and e-mail addresses.
import type { Analysis } from '../analysis/analysis.ts'
import type { Span } from '../note/span.ts'

export interface DocumentLink {
  readonly span: Span
  /** An absolute https, http or mailto address. */
  readonly target: string
  readonly tooltip: string
}

/** The links, sorted by their start. */
export function links(_analysis: Analysis): readonly DocumentLink[] {
  return []
}
