// Status: what the status bar says of a note.
import type { Analysis } from '../analysis/analysis.ts'
import type { Finding } from '../analysis/finding.ts'
import type { BlockContent } from '../note/note.ts'
import type { Period } from '../register/day.ts'
import { passagesOutside } from './per-block.ts'

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

/** The status of a note; `beside` is found only beside others. Counts every finding, so it completes the check. */
export function status(analysis: Analysis, beside: readonly Finding[] = []): Status {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of [...analysis.findings, ...beside]) counts[severity]++
  return {
    kind: analysis.kind.name,
    period: analysis.event.period,
    errors: counts.error,
    warnings: counts.warning,
    infos: counts.info,
    pages: pages(analysis),
  }
}

const wordsOnPage = 430
/** What the table of the header takes beside its words, in words. */
const headerSpace = 60

function pages(analysis: Analysis): number {
  let words = headerSpace
  for (const { prose } of passagesOutside(analysis)) words += countWords(prose.text)
  for (const { content } of analysis.note.blocks) words += wordsIn(content)
  return Math.max(0.1, Math.round((words / wordsOnPage) * 10) / 10)
}

const known = new WeakMap<BlockContent, number>()

/** How many words a block has. */
export function wordsIn(content: BlockContent): number {
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
