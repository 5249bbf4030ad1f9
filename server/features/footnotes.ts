// Footnotes: from the mark to the note it leads to, and back.
import type { Span } from '../note/span.ts'
import { lineEnd } from './places.ts'

/** A mark at a place, and where it leads: from `[^1]` to the footnote, from the footnote's own mark to the first `[^1]`. */
export interface FootnoteLink {
  readonly mark: Span
  /** The whole line of the footnote, or the mark. */
  readonly target: Span
  /** The mark at the target. */
  readonly selection: Span
}

/** No mark is longer. */
const longestMark = 60

/** The footnote link at an offset of a source, if a mark stands there and leads somewhere. */
export function footnoteAt(source: string, offset: number): FootnoteLink | undefined {
  const from = source.lastIndexOf('[^', offset)
  const close = from < 0 || offset - from > longestMark ? -1 : source.indexOf(']', from)
  const to = close + 1
  if (close < 0 || to < offset || to - from > longestMark) return undefined
  const words = source.slice(from, to)
  if (/\s/u.test(words)) return undefined
  const mark = { from, to }
  const isFootnote = (at: number) => source.charAt(at + words.length) === ':' && startsLine(source, at)
  const wanted = !isFootnote(from)
  for (let at = source.indexOf(words); at >= 0; at = source.indexOf(words, at + 1)) {
    if (isFootnote(at) !== wanted) continue
    const selection = { from: at, to: at + words.length }
    return { mark, target: wanted ? { from: at, to: lineEnd(source, at) } : selection, selection }
  }
  return undefined
}

/** Every place of the mark at an offset, the footnote's own included, in the order of the source; none where no mark leads anywhere. */
export function footnoteMarks(
  source: string,
  offset: number,
): readonly { readonly span: Span; readonly isOwn: boolean }[] {
  const found = footnoteAt(source, offset)
  if (!found) return []
  const words = source.slice(found.mark.from, found.mark.to)
  const marks: { span: Span; isOwn: boolean }[] = []
  for (let at = source.indexOf(words); at >= 0; at = source.indexOf(words, at + 1)) {
    const isOwn = source.charAt(at + words.length) === ':' && startsLine(source, at)
    marks.push({ span: { from: at, to: at + words.length }, isOwn })
  }
  return marks
}

/** What a footnote says, for the mark that leads to it; undefined for its own mark. */
export function footnoteText(source: string, { mark, selection }: FootnoteLink): string | undefined {
  if (source.charAt(selection.to) !== ':' || !startsLine(source, selection.from) || mark.from === selection.from)
    return undefined
  const [text] = source.slice(selection.to + 1).split(/(?:\r\n?|\n)[ \t]*(?:\r|\n|$)|(?:\r\n?|\n)[ \t]*\[\^/u, 1)
  return text?.replace(/\s+/gu, ' ').trim()
}

function startsLine(source: string, at: number): boolean {
  let from = at
  while (source[from - 1] === ' ' || source[from - 1] === '\t') from--
  return from === 0 || source[from - 1] === '\n' || source[from - 1] === '\r'
}
