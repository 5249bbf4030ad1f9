// Reads a header in entries, each on its own: fields, clauses, sections of a YAML note, comments.
import { readInline } from './block.ts'
import { bodyCutter, detached } from './body.ts'
import { skipBlankLines } from './chunks.ts'
import { conflictProblem, isConflictMark } from './conflict.ts'
import { labelAt, type FoundLabel } from './label.ts'
import { filledLine, indentOf, isBlank, lineAt, skipSpace, type Line } from './lines.ts'
import type { Block, BlockContent, Comment, Field, Labels, SyntaxProblem } from './note.ts'
import { OffsetMap } from './offset-map.ts'
import { placeContent, placeProblem } from './place.ts'
import { cut, recut, type Cutter, type Part } from './partition.ts'
import type { Prose, Quoting } from './prose.ts'
import type { Scalar } from './scalar.ts'
import { shift, type Span, type TextChange } from './span.ts'
import { findUnreadable } from './unreadable.ts'
import { checkLabel, isBlankOrComment, isItem, readScalar, readValue, takeComment, type EntryReading } from './value.ts'

/** What a header entry holds, everything in offsets relative to it. */
export interface Entry {
  readonly length: number
  readonly text: string
  readonly comments: readonly Comment[]
  readonly problems: readonly SyntaxProblem[]
  readonly label: FoundLabel | undefined
  readonly value: EntryValue
}

/** A clause of the note as an entry gives it. */
export type ClauseRole = 'title' | 'disclaimer' | 'contact'

export type EntryValue =
  | { readonly kind: 'none' }
  | { readonly kind: 'field'; readonly field: Field }
  | {
      readonly kind: 'clause'
      readonly role: ClauseRole
      readonly span: Span
      readonly decoded: string
      readonly prose: Prose
    }
  | EntryBody

/** The Markdown of a section, or of the introduction, which has no heading. */
export interface EntryBody {
  readonly kind: 'body'
  readonly heading: Block | undefined
  readonly blocks: readonly Block[]
  /** The decoded text, its chunks in the order of `blocks`, and how it was quoted. */
  readonly decoded: string
  readonly chunks: readonly Part<BlockContent>[]
  readonly quoting: Quoting
}

/** States of the cutter: above the first entry, at the top, below `sections:`, or among sections that are indented by so much. */
const start = -2
const top = -1
const beforeSections = 0

/** The cutter of a header: of the entries in `source` from `from` to `to`. `detach`: entries must not keep `source` in memory. */
export function entryCutter(source: string, from: number, to: number, labels: Labels, detach: boolean): Cutter<Entry> {
  const isKnown = (label: string) => labels.fieldKey(label) !== undefined
  return {
    from: skipBlankLines(source, from, to),
    state: start,
    to,
    extent: (at, state) => extent(source, at, to, state, labels, isKnown),
    read(at, end, state, similar) {
      const text = source.slice(at, end)
      return readEntry(detach ? detached(text) : text, state, labels, isKnown, similar)
    },
  }
}

function extent(
  source: string,
  at: number,
  to: number,
  state: number,
  labels: Labels,
  isKnown: (label: string) => boolean,
) {
  const line = lineAt(source, at, to)
  const indent = indentOf(source, line)
  const afterLine = () => skipBlankLines(source, line.next, to)
  const isComment = source.charCodeAt(at + indent) === 35
  if (isComment) return { end: afterLine(), state }
  if (indent > 0) {
    if (state <= top) return { end: endOfIndented(source, line, to), state: top }
    return { end: endOfSection(source, line, indent, to), state: state === beforeSections ? indent : state }
  }
  if (isConflictMark(source, line, true))
    return { end: state <= top ? endOfIndented(source, line, to) : afterLine(), state }
  if (isDocumentMark(source, line)) return { end: afterLine(), state: top }
  const label = labelAt(source, at, line.to, isKnown)
  if (!label) return { end: endOfIndented(source, line, to), state: top }
  const isEmpty = isBlankOrComment(source, label.value, line.to)
  if (isEmpty && labels.fieldKey(label.text) === 'sections') return { end: afterLine(), state: beforeSections }
  return { end: endOfEntry(source, line, to, isEmpty, isKnown), state: top }
}

/** The start of the next line at the margin. */
function endOfIndented(source: string, first: Line, to: number): number {
  for (let line = filledLine(source, first.next, to); line; line = filledLine(source, line.next, to))
    if (indentOf(source, line) === 0) return line.from
  return to
}

/**
 * The start of the next line that is indented like the section's heading or less; conflict markers belong to its text,
 * and a list may stand at the indent of a heading that is alone on its line.
 */
function endOfSection(source: string, first: Line, indent: number, to: number): number {
  const label = labelAt(source, first.from + indent, first.to)
  const isAlone = label !== undefined && isBlankOrComment(source, label.value, first.to)
  for (let line = filledLine(source, first.next, to); line; line = filledLine(source, line.next, to)) {
    const own = indentOf(source, line)
    const isWithin = own > indent || (own === indent && isAlone && isItem(source, line.from + own, line.to))
    if (!isWithin && !isConflictMark(source, line, true)) return line.from
  }
  return to
}

/** The start of the next entry, comment or stray line; lines at the margin that can only go on with the value belong to it. */
function endOfEntry(
  source: string,
  first: Line,
  to: number,
  isEmpty: boolean,
  isKnown: (label: string) => boolean,
): number {
  let previous = first
  for (let line = filledLine(source, first.next, to); line; line = filledLine(source, line.next, to)) {
    const unit = source.charCodeAt(line.from)
    const goesOn =
      indentOf(source, line) > 0 ||
      unit === 93 ||
      unit === 125 ||
      (isEmpty
        ? unit === 45 && (line.to === line.from + 1 || source.charCodeAt(line.from + 1) === 32)
        : line.from === previous.next && isLooseText(source, line, isKnown))
    if (!goesOn) return line.from
    previous = line
  }
  return to
}

/** Whether a line at the margin is running text, which someone forgot to indent. */
function isLooseText(source: string, line: Line, isKnown: (label: string) => boolean): boolean {
  return (
    source.charCodeAt(line.from) !== 35 &&
    !isDocumentMark(source, line) &&
    !isConflictMark(source, line, true) &&
    !labelAt(source, line.from, line.to, isKnown)
  )
}

/** Whether the line begins or ends a document, as YAML has it. */
export function isDocumentMark(source: string, line: Line): boolean {
  const isMark = source.startsWith('---', line.from) || source.startsWith('...', line.from)
  return isMark && isBlank(source, line.from + 3, line.to)
}

function readEntry(
  text: string,
  state: number,
  labels: Labels,
  isKnown: (label: string) => boolean,
  similar: Entry | undefined,
): Entry {
  const to = text.length
  const line = lineAt(text, 0, to)
  const indent = indentOf(text, line)
  const reading: EntryReading = { text, comments: [], problems: [] }
  const { problems } = reading
  const tabs = tabProblem(text)
  if (tabs) problems.push(tabs)
  const done = (label: FoundLabel | undefined, value: EntryValue): Entry => {
    if (value.kind !== 'body') problems.push(...findUnreadable(text))
    return { length: text.length, text, comments: reading.comments, problems, label, value }
  }
  if (text.charCodeAt(indent) === 35) {
    takeComment(reading, indent, line.to)
    return done(undefined, { kind: 'none' })
  }
  const isSection = state > top && indent > 0
  const label = labelAt(text, indent, line.to, isKnown)
  if (!label || (indent > 0 && !isSection)) {
    if (isConflictMark(text, line, true)) problems.push(conflictProblem(line))
    else if (isDocumentMark(text, line)) {
      if (state !== start || text.startsWith('.')) problems.push(documentMark(line))
    } else problems.push(strayLine(indent, line))
    return done(undefined, { kind: 'none' })
  }
  if (label.tight)
    problems.push({
      kind: 'syntax',
      span: { from: label.value - 1, to: label.value },
      message: 'After the colon of a label a space is missing.',
      fix: {
        title: 'Write a space after the colon',
        edits: [{ span: { from: label.value, to: label.value }, newText: ' ' }],
      },
    })
  checkLabel(reading, label)
  if (isSection && state !== beforeSections && state !== indent) problems.push(unevenHeading(indent, line))
  if (isSection) return done(label, readBody(reading, label, indent, labels, true, similar))
  const loose = looseProblem(text, line, label)
  if (loose) problems.push(loose)
  const key = labels.fieldKey(label.text)
  switch (key) {
    case 'sections':
      if (isBlankOrComment(text, label.value, line.to)) {
        const at = skipSpace(text, label.value, line.to)
        if (at < line.to) takeComment(reading, at, line.to)
      } else
        problems.push({
          kind: 'syntax',
          span: { from: label.value, to: Math.max(line.to, label.value) },
          message:
            'Sections stand below this line: each heading on a line of its own, indented by two spaces and followed by a colon.',
        })
      return done(label, { kind: 'none' })
    case 'title':
    case 'disclaimer':
    case 'contact': {
      const value = readScalar(reading, label.value, to, 0)
      if (!value) return done(label, { kind: 'none' })
      const { scalar, span } = value
      const { prose } = readInline(scalar.text)
      if (prose.text === '') return done(label, { kind: 'none' })
      const placed: Prose = { ...prose, map: prose.map.then(scalar.map), quoting: scalar.quoting }
      return done(label, { kind: 'clause', role: key, span, decoded: scalar.text, prose: placed })
    }
    default: {
      if (key === undefined && label.text.toLowerCase() === 'introduction')
        return done(label, readBody(reading, label, 0, labels, false, similar))
      const role = key === 'participants' ? 'participants' : 'field'
      const value = readValue(reading, key === undefined ? { role } : { role, field: key }, label.value, to, 0)
      const span = { from: 0, to: Math.max(value.span.to, label.value) }
      return done(label, {
        kind: 'field',
        field: { key, label: { text: label.text, span: label.span }, value, span },
      })
    }
  }
}

/** Reads the Markdown of a section whose label is indented by `indent`, or of the introduction. */
function readBody(
  reading: EntryReading,
  label: FoundLabel,
  indent: number,
  labels: Labels,
  hasHeading: boolean,
  similar: Entry | undefined,
): EntryBody {
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
  const known = before?.heading
  const headingEnd = blocks[0]?.at ?? text.length
  const isSame =
    known?.content.length === headingEnd - indent &&
    known.at === indent &&
    similar!.text.slice(indent, headingEnd) === text.slice(indent, headingEnd)
  return {
    kind: 'body',
    heading: hasHeading
      ? isSame
        ? known
        : { at: indent, content: readHeading(label, indent, headingEnd) }
      : undefined,
    blocks,
    decoded: scalar.text,
    chunks,
    quoting: scalar.quoting,
  }
}

/** The heading of a section whose label stands at `at` of its entry, in offsets relative to there. */
function readHeading(label: FoundLabel, at: number, end: number): BlockContent {
  const inline = readInline(label.text)
  const map = label.map.shifted(-at)
  const prose: Prose = { ...inline.prose, map: inline.prose.map.then(map), quoting: label.quoting }
  return {
    length: end - at,
    passages: prose.text === '' ? [] : [{ role: 'heading', at: 0, prose }],
    heading: { level: 2, text: prose.text, span: shift(label.span, -at) },
    footnotes: inline.footnotes.map(mark => ({ ...mark, span: map.span(mark.span) })),
    comments: inline.comments.map(comment => ({ ...comment, span: map.span(comment.span) })),
    problems: inline.problems.map(problem => placeProblem(problem, map)),
    contact: false,
  }
}

/** A chunk of a decoded text as a block of its source, in offsets relative to `at`. */
function placeChunk(
  { at: chunk, content }: Part<BlockContent>,
  scalar: Scalar,
  at: number,
  length: number,
): BlockContent {
  const map = OffsetMap.identity(content.length, chunk).then(scalar.map).shifted(-at)
  const placed = placeContent(content, map, length, scalar.quoting)
  if (!placed.heading || placed.heading.level > 2) return placed
  const mark = '#'.repeat(placed.heading.level)
  const problem: SyntaxProblem = {
    kind: 'heading-in-section',
    span: placed.heading.span,
    message: `A heading of this level (${mark}) begins a section of the note. Make it an entry of its own below "sections:", or use ### for a heading within the section.`,
  }
  return { ...placed, problems: [...placed.problems, problem] }
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

function strayLine(indent: number, line: Line): SyntaxProblem {
  return {
    kind: 'syntax',
    span: { from: line.from + indent, to: line.to },
    message: 'This line belongs to no entry. Write a label and a colon before it, or delete it.',
  }
}

/** A heading that is not indented like the first one. */
function unevenHeading(indent: number, line: Line): SyntaxProblem {
  return {
    kind: 'syntax',
    span: { from: line.from + indent, to: line.to },
    message: 'This heading is not indented like the first one. Indent all headings alike.',
  }
}

function documentMark(line: Line): SyntaxProblem {
  return {
    kind: 'syntax',
    span: { from: line.from, to: line.to },
    message: 'To other programs the note ends at this line, and another one may begin. Delete the line.',
  }
}

/** Lines at the margin that go on with the value of the entry above. */
function looseProblem(text: string, first: Line, label: FoundLabel): SyntaxProblem | undefined {
  const lines: Line[] = []
  const opening = /^(?:\s+|#(?=\s|$)[^\r\n]*)*(-(?=\s|$)|[^-])/u.exec(text.slice(label.value))?.[1]
  const isBelow = isBlankOrComment(text, label.value, first.to)
  for (let line = filledLine(text, first.next, text.length); line; line = filledLine(text, line.next, text.length)) {
    const unit = text.charCodeAt(line.from)
    const isWithin =
      unit === 45 ? isBelow && opening === '-' : unit === 93 ? opening === '[' : unit === 125 && opening === '{'
    if (indentOf(text, line) === 0 && !isWithin) lines.push(line)
  }
  if (lines.length === 0) return undefined
  return {
    kind: 'syntax',
    span: { from: lines[0]!.from, to: lines[0]!.to },
    message: 'This line goes on with the entry above, but is not indented. Write two spaces before it.',
    fix: {
      title: 'Indent the lines by two spaces',
      edits: lines.map(line => ({ span: { from: line.from, to: line.from }, newText: '  ' })),
    },
  }
}

/** Tabs at the start of lines, which YAML does not take for indentation. */
function tabProblem(text: string): SyntaxProblem | undefined {
  if (!text.includes('\t')) return undefined
  const edits: { span: Span; newText: string }[] = []
  for (let line = lineAt(text, 0, text.length); line.from < text.length; line = lineAt(text, line.next, text.length)) {
    let at = line.from
    while (at < line.to && text.charCodeAt(at) === 9) at++
    const isBlankLine = isBlank(text, at, line.to)
    if (at > line.from)
      edits.push({
        span: { from: line.from, to: isBlankLine ? line.to : at },
        newText: isBlankLine ? '' : '  '.repeat(at - line.from),
      })
  }
  if (edits.length === 0) return undefined
  return {
    kind: 'tab-indent',
    span: edits[0]!.span,
    message:
      edits.length > 1
        ? 'This line and others of the entry are indented with tabs, which YAML does not allow. Use spaces.'
        : 'This line is indented with a tab, which YAML does not allow. Use spaces.',
    fix: { title: 'Indent with spaces', edits },
  }
}
