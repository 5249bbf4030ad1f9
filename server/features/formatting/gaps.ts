// The gaps between the chunks of a text: one blank line, or none where two belong together.
import type { Span } from '../../note/span.ts'
import { rewrite, textEnd, type Change, type FormattingOptions } from './change.ts'
import type { Chunk, ChunkedText } from './chunks.ts'

/** Lays out the gaps within a text. */
export function layOutGaps(source: string, text: ChunkedText, eol: string, options: FormattingOptions): Change[] {
  return text.slice(1).flatMap((chunk, index) => {
    const before = text[index]!
    const last = before.lines.at(-1)
    const first = chunk.lines[0]
    if (!last || !first || before.kind === 'closed' || chunk.kind === 'closed') return []
    const fewest = belongTogether(before, chunk) ? 0 : 1
    return layOutGap(source, { from: textEnd(source, last), to: first.margin }, fewest, eol, options)
  })
}

/** Brings a gap, from the end of a text to the start of a line, to at least `fewest` and at most one blank line. */
export function layOutGap(
  source: string,
  gap: Span,
  fewest: 0 | 1,
  eol: string,
  { trimTrailingWhitespace }: FormattingOptions,
): Change[] {
  const old = source.slice(gap.from, gap.to)
  const blanks = trimTrailingWhitespace ? '' : /^[ \t]*/u.exec(old)![0]
  const breaks = old.match(/\r\n|\n|\r/gu) ?? []
  if (breaks.length === 0) return []
  const kept = breaks.slice(0, 2).join('') + eol.repeat(Math.max(0, fewest + 1 - breaks.length))
  const change = rewrite(source, gap, blanks + kept)
  return change.length > 0 ? [change] : []
}

/** Whether two chunks without a blank line between them may stand so: a remark and what it is about, items, footnotes, lines. */
function belongTogether(before: Chunk, after: Chunk): boolean {
  if (before.kind === 'comment') return true
  if (before.kind === 'heading' || after.kind === 'heading') return false
  return after.kind === 'comment' || before.kind === after.kind
}
