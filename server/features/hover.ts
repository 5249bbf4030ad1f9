// Hover: what is known of the State, resolution, paragraph, organization, date or finding at a place.
import type { Analysis } from '../analysis/analysis.ts'
import type { Span } from '../note/span.ts'

export interface Hover {
  /** Of the mention, absolute. */
  readonly span: Span
  readonly markdown: string
}

/** The card for what stands at `offset`, or undefined. */
export function hover(_analysis: Analysis, _offset: number): Hover | undefined {
  return undefined
}
