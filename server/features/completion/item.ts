// A completion item and the list it comes in.
import type { Span } from '../../note/span.ts'

/** What is offered: editors show a picture for each. */
export type CompletionKind =
  'field' | 'kind' | 'heading' | 'state' | 'organization' | 'resolution' | 'paragraph' | 'date' | 'clause'

/** What an item stands for; plain JSON, so that a client can hand it back to have the item resolved. */
export type CompletionSubject =
  | { readonly of: 'state'; readonly iso3: string }
  | { readonly of: 'organization'; readonly id: string }
  | { readonly of: 'resolution'; readonly number: number }
  | { readonly of: 'paragraph'; readonly number: number; readonly paragraph: number; readonly letter?: string }

/** One thing that may be written at the cursor. */
export interface CompletionItem {
  readonly kind: CompletionKind
  readonly label: string
  /** One line beside the label. */
  readonly detail?: string
  /** What is written. Line breaks are those of the note and lines are indented in full: clients must not indent them again. */
  readonly insert: string
  /** Whether `insert` is a snippet ($1, ${1:text}, $0; `$`, `}` and `\` escaped). */
  readonly snippet?: boolean
  /** What is replaced, where it differs from `Completions.replace`; on one line. */
  readonly replace?: Span
  /** What clients match with the typed part of the replaced text; absent: the label. */
  readonly filter?: string
  /** The place in the list, for clients that sort. */
  readonly sort?: string
  /** The typed text is this very thing. */
  readonly preselect?: boolean
  readonly subject?: CompletionSubject
}

/** What is offered at one place. */
export interface Completions {
  /** The text that an item replaces, the typed part of it first: on one line, `from <= offset <= to`. */
  readonly replace: Span
  /** In the order in which they should be shown. */
  readonly items: readonly CompletionItem[]
  /** Whether more typing may bring other items, so that clients must ask again. */
  readonly incomplete: boolean
}

/** Nothing fits. */
export function nothingAt(offset: number): Completions {
  return { replace: { from: offset, to: offset }, items: [], incomplete: false }
}
