// A finding: what a rule found, placed in the source, as editors and the command line show it.
import type { Span, TextEdit } from '../note/span.ts'
import type { Severity } from '../project/configuration.ts'
import type { ProjectChoice, RelatedPlace } from '../rules/rule.ts'
import type { Suppression } from '../rules/suppression.ts'

export interface Fix {
  readonly title: string
  readonly safe: boolean
  /** Sorted, without overlaps. */
  readonly edits: readonly TextEdit[]
}

/** All spans are absolute offsets of the source; those of related places in another note, of that note's. */
export interface Finding {
  readonly rule: string
  readonly case: string
  readonly severity: Severity
  readonly span: Span
  readonly message: string
  readonly related: readonly RelatedPlace[]
  /** The best first; empty where there is none. */
  readonly fixes: readonly Fix[]
  /** What the project may settle once for all notes, if anything. */
  readonly choice?: ProjectChoice
  /** Text that may go without loss. */
  readonly unnecessary: boolean
  /** Whether it speaks of words of the text, against a part of the note as a whole. */
  readonly inText: boolean
  /** What was found at the same place and gave way: it speaks where this is suppressed. */
  readonly beneath?: readonly Finding[]
}

/** A finding that the note silences, and by which of its suppressions: at least one. */
export interface SuppressedFinding {
  readonly finding: Finding
  readonly by: readonly Suppression[]
}
