// Status: what the status bar says of a note.
import type { Analysis } from '../analysis/analysis.ts'
import type { BlockContent, Note } from '../note/note.ts'
import type { Period } from '../register/day.ts'

export interface Status {
  /** The name of the note's kind, for a person. */
  readonly kind: string
  /** The days of the event, undefined where they are not known. */
  readonly period: Period | undefined
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  /** About how many pages the note prints on, in tenths of a page: 1.9. */
  readonly pages: number
}

/** The status of a note. Counts every finding, so it completes the check. */
export function status(analysis: Analysis): Status {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of analysis.findings) counts[severity]++
  return {
    kind: analysis.kind.name,
    period: analysis.event.period,
    errors: counts.error,
    warnings: counts.warning,
    infos: counts.info,
    pages: pages(analysis.note),
  }
}

const wordsOnPage = 430
/** What the table of the header takes beside its words, in words. */
const headerSpace = 60

function pages(note: Note): number {
  let words = headerSpace + countWords(note.source.slice(note.header.from, Math.min(note.header.to, bodyStart(note))))
  for (const { content } of note.blocks) words += wordsOf(content)
  return Math.max(0.1, Math.round((words / wordsOnPage) * 10) / 10)
}

/** In YAML the header encloses the sections. */
function bodyStart(note: Note): number {
  return note.sections[0]?.span.from ?? Infinity
}

const known = new WeakMap<BlockContent, number>()

function wordsOf(content: BlockContent): number {
  let words = known.get(content)
  if (words === undefined) {
    words = content.passages.reduce((sum, { prose }) => sum + countWords(prose.text), 0)
    known.set(content, words)
  }
  return words
}

function countWords(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0
}
