// Where things stand: mentions and lines in the source.
import { contains, type Span } from '../note/span.ts'
import type { Passage } from '../note/note.ts'
import type { Mentions } from '../mentions/mention.ts'

export { inSource } from '../analysis/place.ts'

/** Whether a span of a passage's prose is within words of others: a quotation, or the title of a document or event. */
export function isInWordsOfOthers({ prose }: Passage, { titles }: Pick<Mentions, 'titles'>, span: Span): boolean {
  return (
    prose.regions.some(region => region.kind === 'quotation' && contains(region.span, span)) ||
    titles.some(title => contains(title, span))
  )
}

/** Where the line of `offset` begins. */
export function lineStart(source: string, offset: number): number {
  let at = offset
  while (at > 0 && source[at - 1] !== '\n' && source[at - 1] !== '\r') at--
  return at
}

/** Where the line of `offset` ends, its line break excluded. */
export function lineEnd(source: string, offset: number): number {
  for (let at = offset; at < source.length; at++) if (source[at] === '\n' || source[at] === '\r') return at
  return source.length
}

/** A span of the source cut at line breaks, without the indents and marks of quotation between. */
export function onLines(source: string, span: Span): Span[] {
  const { from, to } = span
  const text = source.slice(from, to)
  if (!/[\n\r]/u.test(text)) return from < to ? [span] : []
  return [...text.matchAll(/[^\s>][^\n\r]*/gu)].map(({ 0: line, index }) => ({
    from: from + index,
    to: from + index + line.trimEnd().length,
  }))
}
