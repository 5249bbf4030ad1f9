// What a refactoring is: an edit that says the same in another form, offered only where it is right.
import type { Analysis } from '../../analysis/analysis.ts'
import { editInPassage } from '../../analysis/place.ts'
import type { Passage } from '../../note/note.ts'
import { contains, type Span, type TextEdit } from '../../note/span.ts'

export type RefactoringKind = 'refactor.rewrite' | 'refactor.extract' | 'refactor.inline'

/** One refactoring at one place. */
export interface Refactoring {
  readonly kind: RefactoringKind
  /** In the imperative; no two at one place have the same. */
  readonly title: string
  /** Sorted, without overlaps. */
  readonly edits: readonly TextEdit[]
}

/** The refactoring that puts `newText` at a place of a passage; none where that changes nothing or cannot be written there. */
export function rewriting(title: string, passage: Passage, span: Span, newText: string): Refactoring[] {
  if (passage.prose.text.slice(span.from, span.to) === newText) return []
  const edit = editInPassage(passage, { span, newText })
  return edit ? [{ kind: 'refactor.rewrite', title, edits: [edit] }] : []
}

/** Whether the words there are another's: of a quotation, a title, code or an address. */
export function isOfOthers(analysis: Analysis, passage: Passage, span: Span): boolean {
  const { regions } = passage.prose
  return (
    regions.some(region => region.kind !== 'link' && contains(region.span, span)) ||
    analysis.mentions(passage).titles.some(title => contains(title, span))
  )
}

/** The passage at an offset, and the offset in its prose. */
export function placeIn(analysis: Analysis, offset: number): { passage: Passage; at: number } | undefined {
  const passage = analysis.passageAt(offset)
  if (!passage) return undefined
  const { map, text } = passage.prose
  let [low, high] = [0, text.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (passage.at + map.end(middle + 1) < offset) low = middle + 1
    else high = middle
  }
  const isAtEnd = low < text.length && passage.at + map.end(low + 1) === offset
  return { passage, at: isAtEnd && passage.at + map.start(low) < offset ? low + 1 : low }
}
