// Document symbols: the outline of a note.
import type { Analysis } from '../analysis/analysis.ts'
import type { Span } from '../note/span.ts'

export type NoteSymbolKind = 'title' | 'header' | 'field' | 'group' | 'section' | 'clause'

export interface NoteSymbol {
  /** Never empty. */
  readonly name: string
  readonly detail: string
  readonly kind: NoteSymbolKind
  readonly span: Span
  /** The label or heading; within `span`. */
  readonly selection: Span
  readonly children: readonly NoteSymbol[]
}

/** The outline, in the order of the source. */
export function symbols(_analysis: Analysis): readonly NoteSymbol[] {
  return []
}
