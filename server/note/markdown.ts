// Reads the Markdown notation: a header between fences, then the body in chunks.
import { assemble } from './assemble.ts'
import { bodyCutter } from './body.ts'
import { entryCutter } from './entry.ts'
import { gatherHeader, type Header } from './header.ts'
import { isBlank, lineAt } from './lines.ts'
import type { BlockContent, Labels, Note, SyntaxProblem } from './note.ts'
import { findLandmarks, updateLandmarks } from './landmarks.ts'
import { cut, recut, type Part } from './partition.ts'
import type { Span, TextChange } from './span.ts'

/** Where the header is: between its fences, or empty. */
interface Fences {
  readonly header: Span
  /** Where the body begins. */
  readonly body: number
  /** Text from here on has no say in this. */
  readonly reach: number
  readonly problems: readonly SyntaxProblem[]
}

/** What reading leaves to the next version. */
export interface MarkdownReading {
  readonly note: Note
  readonly fences: Fences
  readonly header: Header
  readonly chunks: readonly Part<BlockContent>[]
  /** Those of `chunks`. */
  readonly landmarks: readonly number[]
}

/** In UTF-16 units: a header whose closing fence is not found by then is taken as not closed. */
const longestHeader = 100_000

export function readMarkdown(source: string, labels: Labels): MarkdownReading {
  const fences = findFences(source)
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
  const fences = isInHeader ? findFences(source) : previous.fences
  const { from, to } = fences.header
  const header = isInHeader
    ? gatherHeader(
        recut(entryCutter(source, from, to, labels, true), previous.header.entries, change).parts,
        previous.header,
      )
    : previous.header
  const next = recut(bodyCutter(source, fences.body, labels, true), previous.chunks, change)
  return finish(source, fences, header, next.parts, updateLandmarks(previous.landmarks, previous.chunks.length, next))
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
    header,
    problems: fences.problems,
    blocks: before > 0 ? [...header.blocks, ...chunks] : chunks,
    landmarks: before > 0 ? [...header.landmarks, ...landmarks.map(index => index + before)] : landmarks,
  })
  return { note, fences, header, chunks, landmarks }
}

function findFences(source: string): Fences {
  const from = source.charCodeAt(0) === 0xfeff ? 1 : 0
  const opening = lineAt(source, from, Math.min(source.length, from + longestHeader))
  if (!source.startsWith('---', from) || !isBlank(source, from + 3, opening.to))
    return { header: { from, to: from }, body: from, reach: Math.min(opening.next, from + longestHeader), problems: [] }
  const limit = Math.min(source.length, opening.next + longestHeader)
  let end: number | undefined
  for (let line = lineAt(source, opening.next, limit); line.from < limit; line = lineAt(source, line.next, limit)) {
    const isFence = source.startsWith('---', line.from) || source.startsWith('...', line.from)
    if (isFence && isBlank(source, line.from + 3, line.to))
      return { header: { from: opening.next, to: line.from }, body: line.next, reach: line.next, problems: [] }
    if (isBlank(source, line.from, line.to) || /^#{1,6} /u.test(source.slice(line.from, line.from + 8)))
      end ??= line.from
  }
  end ??= limit
  const lineEnd = source.slice(opening.to, opening.next) || '\n'
  const isOnLine = end > opening.next && !/[\r\n]/u.test(source.charAt(end - 1))
  const newText = (isOnLine || end === opening.to ? lineEnd : '') + '---' + lineEnd
  const problem: SyntaxProblem = {
    kind: 'unclosed-header',
    span: { from: opening.from, to: opening.to },
    message: 'The header is not closed. Write a line of three hyphens (---) below its last entry.',
    fix: { title: 'Close the header', edits: [{ span: { from: end, to: end }, newText }] },
  }
  return { header: { from: opening.next, to: end }, body: end, reach: limit, problems: [problem] }
}
