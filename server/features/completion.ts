// Completion: what could stand at a place in a note, as the note's kind and the day of the event have it.
import type { Analysis } from '../analysis/analysis.ts'
import type { Span } from '../note/span.ts'
import type { Project } from '../project/project.ts'
import type { Period } from '../register/day.ts'

export type CompletionKind =
  'field' | 'kind' | 'heading' | 'state' | 'organization' | 'resolution' | 'paragraph' | 'date' | 'clause'

/** What an item stands for; plain JSON, so that a client can hand it back to have the item resolved. */
export type CompletionSubject =
  | { readonly of: 'state'; readonly iso3: string }
  | { readonly of: 'organization'; readonly id: string }
  | { readonly of: 'resolution'; readonly number: number }
  | { readonly of: 'paragraph'; readonly number: number; readonly paragraph: number; readonly letter?: string }
  | { readonly of: 'kind'; readonly id: string }

export interface CompletionItem {
  readonly kind: CompletionKind
  readonly label: string
  /** One line beside the label. */
  readonly detail?: string
  /** What is written. Line breaks are those of the note and lines are indented in full: clients must not indent them again. */
  readonly insert: string
  /** Whether `insert` is a snippet ($1, ${1:text}, $0; `$`, `}` and `\` escaped). */
  readonly snippet?: boolean
  /** What is replaced, where it differs from `Completions.replace`. */
  readonly replace?: Span
  /** What clients match with the replaced text; absent: the label. */
  readonly filter?: string
  /** Items are given in the order in which they should be shown; clients sort by this. Absent: the label. */
  readonly sort?: string
  readonly preselect?: boolean
  readonly subject?: CompletionSubject
}

export interface Completions {
  /** The typed text that an item replaces: on one line, `from <= offset <= to`. */
  readonly replace: Span
  readonly items: readonly CompletionItem[]
  /** Whether the list was cut, so that it must be asked for again when more is typed. */
  readonly incomplete: boolean
}

/** Characters that ask for completion beside letters. */
export const completionTriggers: readonly string[] = [' ', '#']

/**
 * What could stand at `offset` (`0 <= offset <= source.length`).
 * `trigger` is the character that asked, if one did: then only what plainly fits is offered.
 */
export function complete(_analysis: Analysis, offset: number, _trigger?: string): Completions {
  return { replace: { from: offset, to: offset }, items: [], incomplete: false }
}

/** The documentation of an item, as Markdown; `period` is that of the event. */
export function resolveCompletion(
  _project: Project,
  _subject: CompletionSubject,
  _period: Period | undefined,
): string | undefined {
  return undefined
}
