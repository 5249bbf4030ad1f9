// Reads one part of a header: what it says, its comments and its problems.
import { readInline } from './block.ts'
import { conflictProblem, isConflictMark } from './conflict.ts'
import type { ClauseRole, Entry, EntryBody, EntryValue } from './entry.ts'
import { isDocumentMark, isIntroduction, literalHeader } from './entry-extent.ts'
import {
  documentMark,
  looseProblem,
  sectionsBelow,
  spaceMissing,
  strayLine,
  textAfterEnd,
  unevenHeading,
} from './entry-problems.ts'
import { isBlankOrComment, takeComment, type EntryReading } from './entry-reading.ts'
import { beforeSections, ended, start, stateBelowText, textStateOf } from './entry-state.ts'
import { tabProblem } from './indents.ts'
import { labelAt, type FoundLabel } from './label.ts'
import { indentOf, lineAt, skipSpace, type Line } from './lines.ts'
import { readText } from './literal-text.ts'
import { readScalar } from './markdown-value.ts'
import type { Block, BlockContent, Labels } from './note.ts'
import { placeProblem } from './place.ts'
import type { Prose } from './prose.ts'
import { checkLabel } from './quoting.ts'
import { readSectionValue } from './section-value.ts'
import { shift } from './span.ts'
import { findUnreadable } from './unreadable.ts'
import { readValue } from './value.ts'

/** Reads the part of a header that `extentOf` cut in this state; `similar` is what stood there before. */
export function readEntry(
  text: string,
  state: number,
  labels: Labels,
  isKnown: (label: string) => boolean,
  similar: Entry | undefined,
): Entry {
  const reading: EntryReading = { text, comments: [], problems: [] }
  const { problems } = reading
  const done = (label: FoundLabel | undefined, value: EntryValue): Entry => {
    if (value.kind !== 'body' && value.kind !== 'text') problems.push(...findUnreadable(text))
    return { length: text.length, text, comments: reading.comments, problems, label, value }
  }
  const line = lineAt(text, 0, text.length)
  const within = textStateOf(state)
  const value = within && readText(reading, within, labels)
  if (value) return done(undefined, value)
  const tabs = tabProblem(text)
  if (tabs) problems.push(tabs)
  const place = within ? stateBelowText(within.indent) : state
  const indent = indentOf(text, line)
  if (text.charCodeAt(indent) === 35) {
    takeComment(reading, indent, line.to)
    return done(undefined, { kind: 'none' })
  }
  const isSection = place >= beforeSections && indent > 0
  const label = labelAt(text, indent, line.to, isKnown)
  const isMark = indent === 0 && isDocumentMark(text, line)
  if (place === ended && !isMark) problems.push(textAfterEnd(indent, line))
  if (!label || (indent > 0 && !isSection)) {
    if (isConflictMark(text, line, true)) problems.push(conflictProblem(line))
    else if (!isMark) problems.push(strayLine(text, indent, line, place >= beforeSections))
    else if (place !== start && text.startsWith('-')) problems.push(documentMark(line))
    return done(undefined, { kind: 'none' })
  }
  if (label.tight) problems.push(spaceMissing(label))
  checkLabel(reading, label)
  if (isSection) {
    if (place !== beforeSections && place !== indent) problems.push(unevenHeading(indent, line))
    const isOwn = place === beforeSections || place === indent
    return done(label, readSection(reading, label, line, indent, isOwn, labels, similar))
  }
  if (isIntroduction(label, labels)) return done(label, readSection(reading, label, line, 0, true, labels, similar))
  const loose = looseProblem(text, line, label)
  if (loose) problems.push(loose)
  const key = labels.fieldKey(label.text)
  switch (key) {
    case 'sections':
      if (isBlankOrComment(text, label.value, line.to)) {
        const at = skipSpace(text, label.value, line.to)
        if (at < line.to) takeComment(reading, at, line.to)
      } else problems.push(sectionsBelow(label, line))
      return done(label, { kind: 'none' })
    case 'title':
    case 'disclaimer':
    case 'contact':
      return done(label, readClause(reading, label, key))
    default: {
      const role = key === 'participants' ? 'participants' : 'field'
      const value = readValue(reading, key === undefined ? { role } : { role, field: key }, label.value, text.length)
      const span = { from: 0, to: Math.max(value.span.to, label.value) }
      return done(label, { kind: 'field', field: { key, label: { text: label.text, span: label.span }, value, span } })
    }
  }
}

function readClause(reading: EntryReading, { value }: FoundLabel, role: ClauseRole): EntryValue {
  const found = readScalar(reading, value, reading.text.length, 0)
  if (!found) return { kind: 'none' }
  const { scalar, span } = found
  const { prose } = readInline(scalar.text)
  if (prose.text === '') return { kind: 'none' }
  const placed: Prose = { ...prose, map: prose.map.then(scalar.map), quoting: scalar.quoting }
  return { kind: 'clause', role, span, decoded: scalar.text, prose: placed }
}

/** Reads a section whose label is indented by `indent`, or the introduction (0); `isOwn`: not indented unlike the other headings. */
function readSection(
  reading: EntryReading,
  label: FoundLabel,
  line: Line,
  indent: number,
  isOwn: boolean,
  labels: Labels,
  similar: Entry | undefined,
): EntryBody {
  const { text, problems } = reading
  const literal = isOwn ? literalHeader(text, label, line.to, indent) : undefined
  if (literal) {
    const comment = skipSpace(text, literal.to, line.to)
    if (comment < line.to) takeComment(reading, comment, line.to)
    const heading = indent > 0 ? readHeading(label, indent, text.length) : undefined
    return { kind: 'body', heading, blocks: [], decoded: '', chunks: [], quoting: 'none' }
  }
  const loose = indent === 0 ? looseProblem(text, line, label) : undefined
  if (loose) problems.push(loose)
  const body = readSectionValue(reading, label, indent, labels, similar)
  if (indent === 0) return { ...body, heading: undefined }
  const end = body.blocks[0]?.at ?? text.length
  const known = similar?.value.kind === 'body' ? similar.value.heading : undefined
  const isSame =
    known?.content.length === end - indent &&
    known.at === indent &&
    similar!.text.slice(indent, end) === text.slice(indent, end)
  return { ...body, heading: isSame ? known : readHeading(label, indent, end) }
}

/** The heading of a section whose label stands at `at` of its entry, in offsets relative to there. */
function readHeading(label: FoundLabel, at: number, end: number): Block {
  const inline = readInline(label.text)
  const map = label.map.shifted(-at)
  const prose: Prose = { ...inline.prose, map: inline.prose.map.then(map), quoting: label.quoting }
  const content: BlockContent = {
    length: end - at,
    passages: prose.text === '' ? [] : [{ role: 'heading', at: 0, prose }],
    heading: { level: 2, text: prose.text, span: shift(label.span, -at) },
    footnotes: inline.footnotes.map(mark => ({ ...mark, span: map.span(mark.span) })),
    comments: inline.comments.map(comment => ({ ...comment, span: map.span(comment.span) })),
    problems: inline.problems.map(problem => placeProblem(problem, map)),
    contact: false,
  }
  return { at, content }
}
