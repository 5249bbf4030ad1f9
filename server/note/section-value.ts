// Reads the Markdown of a section, or of the introduction, that is one scalar: quoted, folded, plain, or a list.
import { bodyCutter } from './body.ts'
import { conflictProblem, isConflictMark } from './conflict.ts'
import type { Entry, EntryBody } from './entry.ts'
import type { EntryReading } from './entry-reading.ts'
import type { FoundLabel } from './label.ts'
import { filledLine } from './lines.ts'
import { checkHeading } from './literal-text.ts'
import { readScalar } from './markdown-value.ts'
import type { Block, BlockContent, Labels } from './note.ts'
import { OffsetMap } from './offset-map.ts'
import { cut, recut, type Part } from './partition.ts'
import { placeContent } from './place.ts'
import type { Scalar } from './scalar.ts'
import type { TextChange } from './span.ts'

/** Reads the value after a label indented by `indent`; `similar` is the entry that stood there before. */
export function readSectionValue(
  reading: EntryReading,
  label: FoundLabel,
  indent: number,
  labels: Labels,
  similar: Entry | undefined,
): Omit<EntryBody, 'heading'> {
  const { text } = reading
  const before = similar?.value.kind === 'body' ? similar.value : undefined
  const value = readScalar(reading, label.value, text.length, indent)
  const scalar: Scalar = value?.scalar ?? {
    text: '',
    map: OffsetMap.identity(0, label.value),
    quoting: 'plain',
    end: label.value,
  }
  const cutter = bodyCutter(scalar.text, 0, labels, false)
  const chunks = before ? recut(cutter, before.chunks, difference(before.decoded, scalar.text)).parts : cut(cutter)
  const indexes = new Map(before?.chunks.map(({ content }, index) => [content, index]))
  const blocks = chunks.map((chunk, index): Block => {
    const next = chunks[index + 1]
    const at = scalar.map.start(chunk.at)
    const end = next ? scalar.map.start(next.at) : Math.max(scalar.end, scalar.map.end(scalar.text.length))
    const known = before?.quoting === scalar.quoting ? before.blocks[indexes.get(chunk.content) ?? -1] : undefined
    const isSame =
      known?.content.length === end - at &&
      similar!.text.slice(known.at, known.at + known.content.length) === text.slice(at, end)
    return { at, content: isSame ? known.content : placeChunk(chunk, scalar, at, end - at) }
  })
  if (!chunks.some(({ content }) => content.problems.some(({ kind }) => kind === 'conflict-marker')))
    for (let line = filledLine(text, 0, text.length); line; line = filledLine(text, line.next, text.length))
      if (isConflictMark(text, line, true)) reading.problems.push(conflictProblem(line))
  return { kind: 'body', blocks, decoded: scalar.text, chunks, quoting: scalar.quoting }
}

/** A chunk of a decoded text as a block of its source, in offsets relative to `at`. */
function placeChunk(
  { at: chunk, content }: Part<BlockContent>,
  scalar: Scalar,
  at: number,
  length: number,
): BlockContent {
  const map = OffsetMap.identity(content.length, chunk).then(scalar.map).shifted(-at)
  return checkHeading(placeContent(content, map, length, scalar.quoting))
}

/** The smallest change that makes `after` of `before`. */
function difference(before: string, after: string): TextChange {
  const limit = Math.min(before.length, after.length)
  let head = 0
  while (head < limit && before.charCodeAt(head) === after.charCodeAt(head)) head++
  let tail = 0
  while (
    tail < limit - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++
  return { from: head, to: before.length - tail, length: after.length - tail - head }
}
