// Folding ranges: what can be folded away, by lines.
import type { Analysis } from '../analysis/analysis.ts'
import type { Span } from '../note/span.ts'

export interface FoldingRange {
  /** From within the line that stays visible to within the last line folded away; over at least two lines. */
  readonly span: Span
  readonly kind: 'header' | 'section' | 'list' | 'comment'
}

/** All folding ranges, sorted by their start. */
export function folding(_analysis: Analysis): readonly FoldingRange[] {
  return []
}
