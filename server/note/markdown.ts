// Reads the Markdown notation: a header between fences, then the body in chunks.
import { assemble } from './assemble.ts'
import { bodyCutter } from './body.ts'
import { entryCutter } from './entry.ts'
import { findFences, type Fences } from './fences.ts'
import { gatherHeader, type Header } from './header.ts'
import type { BlockContent, Labels, Note } from './note.ts'
import { findLandmarks, updateLandmarks } from './landmarks.ts'
import { cut, recut, type Part } from './partition.ts'
import type { Span, TextChange } from './span.ts'

/** What reading leaves to the next version. */
export interface MarkdownReading {
  readonly note: Note
  readonly fences: Fences
  readonly header: Header
  readonly chunks: readonly Part<BlockContent>[]
  /** Those of `chunks`. */
  readonly landmarks: readonly number[]
}

export function readMarkdown(source: string, labels: Labels): MarkdownReading {
  const fences = findFences(source, labels)
  const header = gatherHeader(cut(entryCutter(source, fences.header.from, fences.header.to, labels, false)))
  const chunks = cut(bodyCutter(source, fences.body, labels, false))
  return finish(source, fences, header, chunks, findLandmarks(chunks))
}

/** The reading of the next version: equal to `readMarkdown`, at the cost of what changed. */
export function updateMarkdown(
  previous: MarkdownReading,
  source: string,
  change: TextChange,
  labels: Labels,
): MarkdownReading {
  const isInHeader = change.from <= previous.fences.reach
  const fences = isInHeader ? findFences(source, labels) : previous.fences
  const header = isInHeader ? updateHeader(previous, fences.header, source, change, labels) : previous.header
  const next = recut(bodyCutter(source, fences.body, labels, true), previous.chunks, change)
  return finish(source, fences, header, next.parts, updateLandmarks(previous.landmarks, previous.chunks.length, next))
}

function updateHeader(
  { fences, header }: MarkdownReading,
  { from, to }: Span,
  source: string,
  change: TextChange,
  labels: Labels,
): Header {
  const cutter = entryCutter(source, from, to, labels, true)
  // Entries below the change are the same only where the header still ends at the same place.
  const isSameEnd = to === fences.header.to + change.length - (change.to - change.from)
  return gatherHeader(isSameEnd ? recut(cutter, header.entries, change).parts : cut(cutter), header)
}

function finish(
  source: string,
  fences: Fences,
  header: Header,
  chunks: readonly Part<BlockContent>[],
  landmarks: readonly number[],
): MarkdownReading {
  const before = header.blocks.length
  const note = assemble({
    notation: 'markdown',
    source,
    span: fences.header,
    header: fences.isCut ? withoutCut(header) : header,
    problems: fences.problems,
    blocks: before > 0 ? [...header.blocks, ...chunks] : chunks,
    landmarks: before > 0 ? [...header.landmarks, ...landmarks.map(index => index + before)] : landmarks,
  })
  return { note, fences, header, chunks, landmarks }
}

/** The header without the problems of its last entry: a list that is cut off is not one that nobody closed. */
function withoutCut(header: Header): Header {
  const from = header.entries.at(-1)?.at ?? 0
  return { ...header, problems: header.problems.filter(({ span }) => span.from < from) }
}
