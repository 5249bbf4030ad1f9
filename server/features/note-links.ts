// The links of a note to other notes, by addresses relative to its own.
import type { Analysis } from '../analysis/analysis.ts'
import type { Span } from '../note/span.ts'
import { links } from './links.ts'

export interface NoteLink {
  /** Of the address, as it is written in the source. */
  readonly span: Span
  /** As written; a fragment may follow the name of the file. */
  readonly target: string
}

/** The links, sorted by their start. */
export function noteLinks(analysis: Analysis): readonly NoteLink[] {
  const { source } = analysis.note
  return links(analysis).flatMap(({ span, target }) => {
    if (/^[a-z][a-z\d+.-]*:/iu.test(target)) return []
    // An inline link has its address behind its words, else the words are the address.
    const isAddress = source.slice(span.from, span.to) === target
    const from = isAddress ? span.from : source.indexOf(target, span.to)
    return from < 0 ? [] : [{ span: { from, to: from + target.length }, target }]
  })
}
