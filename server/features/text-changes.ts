// Applying edits to a text.
import type { TextChange, TextEdit } from '../note/span.ts'

/** The text with all edits applied. Edits must be sorted and not overlap; their spans count in `text`. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = ''
  let at = 0
  for (const { span, newText } of edits) {
    result += text.slice(at, span.from) + newText
    at = span.to
  }
  return result + text.slice(at)
}

/** The smallest change that encloses all edits (sorted, not empty). */
export function enclosingChange(edits: readonly TextEdit[]): TextChange {
  const from = edits[0]!.span.from
  const to = edits.at(-1)!.span.to
  const growth = edits.reduce((sum, { span, newText }) => sum + newText.length - (span.to - span.from), 0)
  return { from, to, length: to - from + growth }
}
