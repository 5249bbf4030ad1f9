// Reads the YAML notation: the same header entries, and sections whose scalars hold Markdown.
import { assemble } from './assemble.ts'
import { readBlock, readInline } from './block.ts'
import { chunkEnd, conflictAfter, nextLine, skipBlankLines } from './chunks.ts'
import { labelAt, placeField, readEntry } from './header.ts'
import type {
  Block,
  BlockContent,
  ClauseText,
  Comment,
  Field,
  Labels,
  Note,
  Passage,
  PassageRole,
  SyntaxProblem,
} from './note.ts'
import { OffsetMap } from './offset-map.ts'
import type { Prose } from './prose.ts'
import {
  blockHeader,
  decodeBlock,
  decodeDoubleQuoted,
  decodePlain,
  decodeSingleQuoted,
  indentOf,
  lineAt,
  type Scalar,
} from './scalar.ts'
import { shift, type Span } from './span.ts'

export function readYaml(source: string, labels: Labels): Note {
  const start = source.charCodeAt(0) === 0xfeff ? 1 : 0
  const fields: Field[] = []
  const comments: Comment[] = []
  const problems: SyntaxProblem[] = []
  const blocks: Block[] = []
  let title: Passage | undefined
  let disclaimer: ClauseText | undefined
  let contact: ClauseText | undefined
  for (let at = start; at < source.length;) {
    let end = nextLine(source, at, source.length)
    const label = labelAt(source, at, source.length)
    if (label) {
      while (end < source.length && !labelAt(source, end, source.length) && source.charCodeAt(end) !== 35)
        end = nextLine(source, end, source.length)
      const key = labels.fieldKey(label.text)
      if (key === 'sections') readSections(source, label.value, end, blocks)
      else if (key === 'title' || key === 'disclaimer' || key === 'contact') {
        const text = readText(source, label.value, end, 0)
        if (text && text.prose.text) {
          const passage: Passage = { role: key, at: 0, prose: text.prose }
          if (key === 'title') title = passage
          else if (key === 'disclaimer') disclaimer = { span: text.span, passage }
          else contact = { span: text.span, passage }
        }
      } else if (label.text === 'introduction') readText(source, label.value, end, 0, blocks)
      else {
        const entry = readEntry(source.slice(at, end), 0, end - at, labels.fieldKey)
        fields.push(placeField(entry, key, at))
        for (const comment of entry.comments) comments.push({ text: comment.text, span: shift(comment.span, at) })
        for (const problem of entry.problems) problems.push({ ...problem, span: shift(problem.span, at) })
      }
    } else if (source.charCodeAt(at) === 35) {
      const line = lineAt(source, at, source.length)
      comments.push({ text: source.slice(at + 1, line.to).trim(), span: { from: at, to: line.to } })
    }
    at = end
  }
  return assemble(
    {
      notation: 'yaml',
      source,
      header: { from: start, to: source.length },
      fields,
      comments,
      problems,
      blocks,
      title,
      disclaimer,
      contact,
    },
    labels,
  )
}

function readSections(source: string, from: number, to: number, blocks: Block[]): void {
  let at = nextLine(source, from, to)
  while (at < to) {
    const line = lineAt(source, at, to)
    const indent = indentOf(source, line)
    const label = labelAt(source, line.from + indent, line.to)
    let end = line.next
    if (label) {
      while (end < to) {
        const next = lineAt(source, end, to)
        const own = indentOf(source, next)
        if (own < next.to - next.from && own <= indent) break
        end = next.next
      }
      const heading = line.from + indent
      const first = blocks.length
      readText(source, label.value, end, indent, blocks)
      const length = (blocks[first]?.at ?? end) - heading
      const prose: Prose = {
        text: label.text,
        map: OffsetMap.identity(label.text.length, label.span.from - heading),
        regions: [],
        quoting: 'plain',
      }
      const content: BlockContent = {
        length,
        passages: [{ role: 'heading', at: 0, prose }],
        heading: { level: 2, text: label.text, span: shift(label.span, -heading) },
        footnotes: [],
        comments: [],
        problems: [],
      }
      blocks.splice(first, 0, { at: heading, content })
    }
    at = end
  }
}

/** Reads the Markdown in a scalar: as one prose, or as blocks where `blocks` are given. */
function readText(
  source: string,
  at: number,
  to: number,
  indent: number,
  blocks?: Block[],
): { span: Span; prose: Prose } | undefined {
  let from = at
  while (from < to && /\s/u.test(source.charAt(from))) from++
  if (from === to) return undefined
  const unit = source.charCodeAt(from)
  let scalar: Scalar | undefined
  if ((unit === 124 || unit === 62) && blockHeader(source, from, to)) scalar = decodeBlock(source, from, to, indent)
  else if (unit === 34) scalar = decodeDoubleQuoted(source, from, to)
  else if (unit === 39) scalar = decodeSingleQuoted(source, from, to)
  scalar ??= decodePlain(source, from, to)
  const { text, map, quoting } = scalar
  if (blocks) {
    let conflict = false
    for (let chunk = skipBlankLines(text, 0, text.length); chunk < text.length;) {
      const end = chunkEnd(text, chunk, text.length, conflict)
      const content = readBlock(text.slice(chunk, end), conflict)
      conflict = conflictAfter(text, chunk, conflict)
      const place = map.start(chunk)
      const length = end < text.length ? map.start(end) - place : Math.max(scalar.end, map.end(end)) - place
      blocks.push({ at: place, content: remap(content, chunk, map, place, length, quoting) })
      chunk = end
    }
    return undefined
  }
  const { prose } = readInline(text)
  return { span: { from, to: scalar.end }, prose: { ...prose, map: prose.map.then(map), quoting } }
}

/** A content whose offsets count from `chunk` in a decoded text, in offsets from `place` in its source. */
function remap(
  content: BlockContent,
  chunk: number,
  map: OffsetMap,
  place: number,
  length: number,
  quoting: Prose['quoting'],
): BlockContent {
  const own = OffsetMap.identity(content.length, chunk)
    .then(map)
    .then(OffsetMap.identity(place + length, -place))
  const span = (inner: Span) => own.span(inner)
  return {
    length,
    passages: content.passages.map(({ role, prose }: { role: PassageRole; prose: Prose }) => ({
      role,
      at: 0,
      prose: { ...prose, map: prose.map.then(own), quoting },
    })),
    ...(content.heading ? { heading: { ...content.heading, span: span(content.heading.span) } } : {}),
    footnotes: content.footnotes.map(mark => ({ ...mark, span: span(mark.span) })),
    comments: content.comments.map(comment => ({ ...comment, span: span(comment.span) })),
    problems: content.problems.map(problem => ({ ...problem, span: span(problem.span) })),
  }
}
