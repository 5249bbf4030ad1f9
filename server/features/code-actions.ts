// Code actions: the fixes of findings, one by one, for all of a rule, and all that are safe.
import type { Analysis } from '../analysis/analysis.ts'
import type { Finding } from '../analysis/finding.ts'
import type { Span, TextEdit } from '../note/span.ts'

/** `fix`: one finding; `fix-rule`: every finding of one rule; `fix-all`: every safe fix (LSP `source.fixAll.rapporteur`). */
export type CodeActionKind = 'fix' | 'fix-rule' | 'fix-all'

export interface CodeAction {
  readonly kind: CodeActionKind
  readonly title: string
  /** Sorted, without overlaps. */
  readonly edits: readonly TextEdit[]
  /** What the action mends. */
  readonly findings: readonly Finding[]
  /** The one to apply without asking which (Ctrl+.): set on at most one action a finding. */
  readonly preferred: boolean
}

/** Quick fixes for the findings that touch `span`, the best first, then those that mend all of a rule. `fix-all` is not among them. */
export function codeActions(_analysis: Analysis, _span: Span): readonly CodeAction[] {
  return []
}

/** A note with its safe fixes applied. */
export interface Fixed {
  readonly source: string
  /** The smallest edits that lead from the old source to the new; sorted, without overlaps. */
  readonly edits: readonly TextEdit[]
  /** How many fixes were applied. */
  readonly applied: number
}

/**
 * Applies all safe fixes, analyses the result and goes on until nothing is left to apply.
 * Where fixes overlap the first finding wins and the next round looks again.
 */
export function fixAll(analysis: Analysis, _analyze: (source: string) => Analysis): Fixed {
  return { source: analysis.note.source, edits: [], applied: 0 }
}
