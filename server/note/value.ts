// Reads the values of header entries, also where YAML would not: each line is read to its end.
import { duplicateProblem, labelAt, type FoundLabel } from './label.ts'
import { filledLine, indentOf, isSpace, lineAt, skipSpace, type Line } from './lines.ts'
import type { Comment, FieldGroup, FieldText, FieldValue, Label, SyntaxProblem } from './note.ts'
import { OffsetMap } from './offset-map.ts'
import type { Prose } from './prose.ts'
import { findRegions } from './regions.ts'
import {
  blockHeader,
  decodeBlock,
  decodeDoubleQuoted,
  decodeLiteral,
  decodePlain,
  decodeSingleQuoted,
  type Scalar,
} from './scalar.ts'
import type { Span } from './span.ts'

/** Collects what is found besides values; all in offsets of `text`, the text of one entry. */
export interface EntryReading {
  readonly text: string
  readonly comments: Comment[]
  readonly problems: SyntaxProblem[]
}

/** What the passages of a field's value are. */
export interface FieldRole {
  readonly role: 'field' | 'participants'
  readonly field?: string
}

type SimpleValue = FieldGroup['value']

/** A scalar and where it stands, marks and header included. */
export interface PlacedScalar {
  readonly scalar: Scalar
  readonly span: Span
}

/** Reads the value that begins at `at`, after the colon of a label indented by `indent`. */
export function readValue(reading: EntryReading, role: FieldRole, at: number, to: number, indent: number): FieldValue {
  return readAny(reading, role, at, to, indent, true)
}

function readAny(
  reading: EntryReading,
  role: FieldRole,
  at: number,
  to: number,
  indent: number,
  inGroups: true,
): FieldValue
function readAny(
  reading: EntryReading,
  role: FieldRole,
  at: number,
  to: number,
  indent: number,
  inGroups: false,
): SimpleValue
function readAny(
  reading: EntryReading,
  role: FieldRole,
  at: number,
  to: number,
  indent: number,
  mayGroup: boolean,
): FieldValue {
  const { text } = reading
  const from = valueStart(reading, at, to)
  if (from === undefined) return { form: 'empty', span: { from: at, to: at } }
  const isBelow = from > lineAt(text, at, to).to
  if (text.charCodeAt(from) === 91) {
    const list = readFlow(reading, role, from, to)
    if (list) return list
  }
  if (isBelow) {
    const line = lineAt(text, lineStart(text, from), to)
    if (isItem(text, from, line.to)) return readList(reading, role, line, to)
    if (mayGroup && labelAt(text, from, line.to)) return readGroups(reading, role, line, to)
  }
  const value = fieldText(reading, role, readScalarAt(reading, from, to, indent))
  return { form: 'text', span: value.span, text: value }
}

/** Reads the scalar that is the value after `at`, or undefined where there is none. A list below is taken as literal text. */
export function readScalar(reading: EntryReading, at: number, to: number, indent: number): PlacedScalar | undefined {
  const { text } = reading
  const from = valueStart(reading, at, to)
  if (from === undefined) return undefined
  if (from > lineAt(text, at, to).to && isItem(text, from, lineAt(text, from, to).to)) {
    checkLiteralList(reading, at, lineAt(text, lineStart(text, from), to), to, indent)
    const scalar = decodeLiteral(text, lineStart(text, from), to)
    return { scalar, span: { from, to: scalar.end } }
  }
  return readScalarAt(reading, from, to, indent)
}

/** Reports a list that is read as text where YAML would read it otherwise than line by line. */
function checkLiteralList(reading: EntryReading, at: number, first: Line, to: number, indent: number): void {
  const { text } = reading
  const found: EntryReading = { text, comments: [], problems: [] }
  readList(found, { role: 'field' }, first, to)
  if (found.comments.length === 0 && found.problems.length === 0) return
  // A comment on the way to the list would become text.
  const isNext = filledLine(text, lineAt(text, at, to).next, to)?.from === first.from
  const edits = [
    { span: { from: at, to: at }, newText: ' |' },
    ...(indentOf(text, first) <= indent ? indentLines(text, first.from, to, 2) : []),
  ]
  reading.problems.push({
    kind: 'needs-quoting',
    span: { from: first.from + indentOf(text, first), to: first.to },
    message:
      'Other programs would read this list differently. Write a vertical bar (|) after the label above it, so that it is taken as it stands.',
    ...(isNext ? { fix: { title: 'Write a vertical bar after the label', edits } } : {}),
  })
}

/** The edits that indent all lines from `from` on by so many spaces more. */
function indentLines(text: string, from: number, to: number, by: number): { span: Span; newText: string }[] {
  const edits: { span: Span; newText: string }[] = []
  for (let line = filledLine(text, from, to); line; line = filledLine(text, line.next, to))
    edits.push({ span: { from: line.from, to: line.from }, newText: ' '.repeat(by) })
  return edits
}

/** Reports what YAML would not read in a label. */
export function checkLabel(reading: EntryReading, { span, quoting }: FoundLabel): void {
  if (quoting === 'double-quoted') checkEscapes(reading, span.from, span.to)
  else if (quoting === 'plain' && /[ \t]#/u.test(reading.text.slice(span.from, span.to)))
    reading.problems.push(needsQuoting(reading.text, span.from, span.to))
}

let escapes: RegExp | undefined

/** Reports backslashes between double quotation marks that begin no escape; they are read as they stand. */
function checkEscapes(reading: EntryReading, from: number, to: number): void {
  escapes ??= /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U(?:000[\da-fA-F]|0010)[\da-fA-F]{4}|[\r\n0abt\tnvfre "/\\N_LP])|\\/gu
  for (const { 0: escape, index } of reading.text.slice(from, to).matchAll(escapes)) {
    if (escape.length > 1) continue
    const span = { from: from + index, to: from + index + 1 }
    reading.problems.push({
      kind: 'syntax',
      span,
      message: 'Between double quotation marks a backslash has a meaning of its own. Write it twice.',
      fix: { title: 'Write the backslash twice', edits: [{ span, newText: '\\\\' }] },
    })
  }
}

/** Where the value after `at` begins, on the same line or below; comments on the way are taken. */
function valueStart(reading: EntryReading, at: number, to: number): number | undefined {
  const { text } = reading
  const line = lineAt(text, at, to)
  const from = skipSpace(text, at, line.to)
  if (from < line.to) {
    if (!isComment(text, from, line.to)) return from
    takeComment(reading, from, line.to)
  }
  const below = contentLine(reading, line.next, to)
  return below && skipSpace(text, below.from, below.to)
}

/** The next line that holds something; comments on the way are taken. */
function contentLine(reading: EntryReading, from: number, to: number): Line | undefined {
  for (let line = filledLine(reading.text, from, to); line; line = filledLine(reading.text, line.next, to)) {
    if (!isCommentLine(reading.text, line)) return line
    takeComment(reading, skipSpace(reading.text, line.from, line.to), line.to)
  }
  return undefined
}

/** Whether a number sign begins a comment: a hashtag or a number ("#5") does not, whatever YAML says. */
function isComment(text: string, at: number, to: number): boolean {
  return text.charCodeAt(at) === 35 && (at + 1 >= to || isSpace(text.charCodeAt(at + 1)))
}

function isCommentLine(text: string, line: Line): boolean {
  return text.charCodeAt(skipSpace(text, line.from, line.to)) === 35
}

/** Whether nothing stands there, or a comment only. */
export function isBlankOrComment(text: string, from: number, to: number): boolean {
  const at = skipSpace(text, from, to)
  return at === to || isComment(text, at, to)
}

/** Takes the comment that begins with the number sign at `from`. */
export function takeComment(reading: EntryReading, from: number, to: number): void {
  reading.comments.push({ text: reading.text.slice(from + 1, to).trim(), span: { from, to } })
}

function lineStart(text: string, at: number): number {
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--
  return at
}

/** Whether a hyphen stands there that begins an item. */
export function isItem(text: string, at: number, to: number): boolean {
  return text.charCodeAt(at) === 45 && (at + 1 >= to || isSpace(text.charCodeAt(at + 1)))
}

/** Where the item or sub-label begins whose lines reach from `line` to `end`; an indent unlike that of `first` is reported. */
function startOf(reading: EntryReading, line: Line, end: number, first: Line): number {
  const { text, problems } = reading
  const indent = indentOf(text, line)
  const start = skipSpace(text, line.from + indent, line.to)
  const missing = indentOf(text, first) - indent
  if (start > line.from + indent)
    problems.push({
      kind: 'tab-indent',
      span: { from: line.from + indent, to: start },
      message: 'This line is indented with a tab, which YAML does not allow. Use spaces.',
    })
  else if (missing > 0)
    problems.push({
      kind: 'syntax',
      span: { from: start, to: line.to },
      message: 'This line is indented less than the lines of its kind above. Indent it like them.',
      fix: { title: 'Indent it like the lines above', edits: indentLines(text, line.from, end, missing) },
    })
  return start
}

/** Where the lines that belong to `first` end: before the next line that is indented like it or less and no comment. */
function endOfItem(text: string, first: Line, to: number): number {
  const indent = indentOf(text, first)
  for (let line = filledLine(text, first.next, to); line; line = filledLine(text, line.next, to))
    if (indentOf(text, line) <= indent && !isCommentLine(text, line)) return line.from
  return to
}

function readList(reading: EntryReading, role: FieldRole, first: Line, to: number): SimpleValue {
  const { text } = reading
  const from = skipSpace(text, first.from, first.to)
  const items: FieldText[] = []
  let last = first.to
  for (let line: Line | undefined = first; line;) {
    const end = endOfItem(text, line, to)
    const start = startOf(reading, line, end, first)
    last = line.to
    if (isItem(text, start, line.to)) {
      const at = valueStart(reading, start + 1, end)
      if (at !== undefined) items.push(fieldText(reading, role, readScalarAt(reading, at, end, indentOf(text, line))))
    } else {
      items.push(fieldText(reading, role, readScalarAt(reading, start, end, indentOf(text, line))))
      reading.problems.push({
        kind: 'syntax',
        span: { from: start, to: line.to },
        message: 'This line stands in a list but does not begin with a hyphen. Write "- " before it.',
        fix: { title: 'Make it an item of the list', edits: [{ span: { from: start, to: start }, newText: '- ' }] },
      })
    }
    line = contentLine(reading, end, to)
  }
  return { form: 'list', span: { from, to: Math.max(last, items.at(-1)?.span.to ?? 0) }, items }
}

function readGroups(reading: EntryReading, role: FieldRole, first: Line, to: number): FieldValue {
  const { text } = reading
  const groups: FieldGroup[] = []
  const labels = new Map<string, Label>()
  let last = first.to
  for (let line: Line | undefined = first; line;) {
    const indent = indentOf(text, line)
    const end = endOfGroup(text, line, to)
    const start = startOf(reading, line, end, first)
    const label = labelAt(text, start, line.to)
    if (label) {
      checkLabel(reading, label)
      const duplicate = duplicateProblem(label.text, label, labels)
      if (duplicate) reading.problems.push(duplicate)
      const value = readAny(reading, role, label.value, end, indent, false)
      groups.push({ label: { text: label.text, span: label.span }, value })
      last = Math.max(value.span.to, label.value)
    } else {
      last = line.to
      reading.problems.push({
        kind: 'syntax',
        span: { from: start, to: line.to },
        message:
          'This line belongs to no label. Write a label and a colon before it, or indent it below the line above.',
      })
    }
    line = contentLine(reading, end, to)
  }
  return { form: 'groups', span: { from: skipSpace(text, first.from, first.to), to: last }, groups }
}

/** Like `endOfItem`, but a list may stand at the indent of its label, which is alone on its line. */
function endOfGroup(text: string, first: Line, to: number): number {
  const indent = indentOf(text, first)
  const label = labelAt(text, first.from + indent, first.to)
  const isAlone = label && isBlankOrComment(text, label.value, first.to)
  for (let line = filledLine(text, first.next, to); line; line = filledLine(text, line.next, to)) {
    const own = indentOf(text, line)
    if (isCommentLine(text, line)) continue
    if (own < indent || (own === indent && !(isAlone && isItem(text, line.from + own, line.to)))) return line.from
  }
  return to
}

/** Reads a list in brackets; undefined where more follows it, so that the brackets are part of a text. */
function readFlow(reading: EntryReading, role: FieldRole, from: number, to: number): SimpleValue | undefined {
  const { text } = reading
  const found: EntryReading = { text, comments: [], problems: [] }
  const items: FieldText[] = []
  let at = from + 1
  let last = at
  let isClosed = false
  let isExpected = true
  while (at < to && !isClosed) {
    const unit = text.charCodeAt(at)
    if (unit === 93) isClosed = true
    if (unit === 44) {
      if (isExpected) found.problems.push(needlessComma(at))
      isExpected = true
    }
    if (unit === 93 || unit === 44 || isSpace(unit) || unit === 10 || unit === 13) {
      at++
      continue
    }
    if (isComment(text, at, to) && /\s/u.test(text.charAt(at - 1))) {
      const { to: end } = lineAt(text, at, to)
      takeComment(found, at, end)
      at = end
      continue
    }
    const quoted = decodeQuoted(text, at, to)
    let stop = quoted ? quoted.end : at
    while (stop < to && text.charCodeAt(stop) !== 44 && text.charCodeAt(stop) !== 93) stop++
    const scalar = quoted && /^\s*$/u.test(text.slice(quoted.end, stop)) ? quoted : decodePlain(text, at, stop)
    if (scalar.quoting === 'plain') checkPlain(found, at, scalar.end, true)
    else if (scalar.quoting === 'double-quoted') checkEscapes(found, at + 1, scalar.end - 1)
    items.push(fieldText(found, role, { scalar, span: { from: at, to: scalar.end } }))
    last = scalar.end
    at = stop
    isExpected = false
  }
  const end = isClosed ? at : last
  const comma = /^(?:[ \t]*,)?/u.exec(text.slice(end, to))![0].length
  if (isClosed) {
    if (!takeRest(found, at, to)) return undefined
  } else
    found.problems.push({
      kind: 'syntax',
      span: { from, to: Math.max(end, from + 1) },
      message: 'The list that begins here is not closed. Write a closing bracket (]) after its last entry.',
      fix: { title: 'Close the list', edits: [{ span: { from: end, to: end + comma }, newText: ']' }] },
    })
  reading.comments.push(...found.comments)
  reading.problems.push(...found.problems)
  return { form: 'list', span: { from, to: end }, items }
}

function needlessComma(at: number): SyntaxProblem {
  const span = { from: at, to: at + 1 }
  return {
    kind: 'syntax',
    span,
    message: 'Before this comma an entry of the list is missing. Delete the comma.',
    fix: { title: 'Delete the comma', edits: [{ span, newText: '' }] },
  }
}

/** Takes the comments from `at` on; whether there is nothing else. */
function takeRest(reading: EntryReading, at: number, to: number): boolean {
  const { text } = reading
  const line = lineAt(text, at, to)
  const from = skipSpace(text, at, line.to)
  const comments: EntryReading = { ...reading, comments: [] }
  if (from < line.to) {
    if (from === at || text.charCodeAt(from) !== 35) return false
    takeComment(comments, from, line.to)
  }
  if (contentLine(comments, line.next, to)) return false
  reading.comments.push(...comments.comments)
  return true
}

function decodeQuoted(text: string, at: number, to: number): Scalar | undefined {
  const unit = text.charCodeAt(at)
  return unit === 34 ? decodeDoubleQuoted(text, at, to) : unit === 39 ? decodeSingleQuoted(text, at, to) : undefined
}

/** Reads the scalar that begins at `at`; all lines to `to` belong to it. */
function readScalarAt(reading: EntryReading, at: number, to: number, indent: number): PlacedScalar {
  const { text } = reading
  const unit = text.charCodeAt(at)
  const header = unit === 124 || unit === 62 ? blockHeader(text, at, to) : undefined
  if (header) {
    const line = lineAt(text, header.to, to)
    const comment = skipSpace(text, header.to, line.to)
    if (comment < line.to) takeComment(reading, comment, line.to)
    if (header.indent === undefined) checkFirstLines(reading, line.next, to)
    const scalar = decodeBlock(text, header, to, indent)
    contentLine(reading, scalar.rest, to)
    const loose = scalar.loose.filter(line => indentOf(text, line) > 0)
    if (loose.length > 0) reading.problems.push(looseLines(text, loose, scalar.indent))
    return { scalar, span: { from: at, to: scalar.end } }
  }
  const quoted = decodeQuoted(text, at, to)
  if (quoted && takeRest(reading, quoted.end, to)) {
    if (unit === 34) checkEscapes(reading, at + 1, quoted.end - 1)
    checkIndents(reading, at, quoted.end, indent)
    return { scalar: quoted, span: { from: at, to: quoted.end } }
  }
  let comment = to
  const scalar = decodePlain(text, at, to, (from, to) => {
    takeComment(reading, from, to)
    comment = Math.min(comment, from)
  })
  const hasComments = comment < scalar.end
  if ((unit === 34 || unit === 39) && !quoted)
    reading.problems.push({
      kind: 'unclosed-quotation',
      span: { from: at, to: at + 1 },
      message:
        'This text begins with a quotation mark that has no partner. Close it, or put the whole text between quotation marks.',
      ...(hasComments || hasLoose(text, at, scalar.end) ? {} : { fix: quotingFix(text, at, scalar.end) }),
    })
  else checkPlain(reading, at, scalar.end, false, hasComments)
  return { scalar, span: { from: at, to: scalar.end } }
}

/** Reports a line between quotation marks that is indented like the label or less; those at the margin are not its own matter. */
function checkIndents(reading: EntryReading, from: number, to: number, indent: number): void {
  const { text, problems } = reading
  for (let line = filledLine(text, lineAt(text, from, to).next, to); line; line = filledLine(text, line.next, to)) {
    const own = indentOf(text, line)
    if (own === 0 || own > indent) continue
    problems.push({
      kind: 'syntax',
      span: { from: line.from + own, to: line.to },
      message: 'This line is indented less than the text it belongs to. Indent it like the lines above.',
    })
    return
  }
}

/** Reports blank lines above the first line of a block scalar that hold more spaces than its indent. */
function checkFirstLines(reading: EntryReading, from: number, to: number): void {
  const { text } = reading
  const first = filledLine(text, from, to)
  if (!first) return
  const edits: { span: Span; newText: string }[] = []
  for (let line = lineAt(text, from, to); line.from < first.from; line = lineAt(text, line.next, to))
    if (indentOf(text, line) > indentOf(text, first))
      edits.push({ span: { from: line.from, to: line.to }, newText: '' })
  if (edits.length > 0)
    reading.problems.push({
      kind: 'syntax',
      span: edits[0]!.span,
      message: 'This blank line holds more spaces than the text below it is indented by. Delete the spaces.',
      fix: { title: 'Delete the spaces', edits },
    })
}

/** Lines of a block scalar that are indented less than it, by `indent`; those at the margin are not its own matter. */
function looseLines(text: string, lines: readonly Line[], indent: number): SyntaxProblem {
  const start = (line: Line) => line.from + indentOf(text, line)
  const edits = lines.map(line => ({ span: { from: line.from, to: start(line) }, newText: ' '.repeat(indent) }))
  return {
    kind: 'syntax',
    span: { from: start(lines[0]!), to: lines[0]!.to },
    message: 'This line is indented less than the text it belongs to. Indent it like the other lines.',
    ...(text.includes('\t') ? {} : { fix: { title: 'Indent it like the other lines', edits } }),
  }
}

let otherwise: RegExp | undefined
let otherwiseInFlow: RegExp | undefined

/** Reports plain text that YAML would read otherwise than to the end of its line. */
function checkPlain(reading: EntryReading, from: number, to: number, inFlow: boolean, hasComments = false): void {
  otherwise ??= /:(?=\s|$)|\s#|^[&*!|>%@`"'[\]{},#]|^[-?](?=\s|$)/u
  otherwiseInFlow ??= /:(?=\s|$)|\s#|[[\]{}]|^[&*!|>%@`"'#]|^[-?](?=\s|$)/u
  const raw = reading.text.slice(from, to)
  if (!(inFlow ? otherwiseInFlow : otherwise).test(raw)) return
  if (/^(?:\*[^\s,*]+$|&[^\s,]+(?:\s|$))/u.test(raw)) {
    if (reading.problems.some(problem => problem.kind === 'alias-limit')) return
    reading.problems.push({
      kind: 'alias-limit',
      span: { from, to: from + /^\S+/u.exec(raw)![0].length },
      message: 'Anchors (&) and aliases (*) are not followed in a note. Write the text itself.',
    })
    return
  }
  reading.problems.push(needsQuoting(reading.text, from, to, hasComments))
}

function needsQuoting(text: string, from: number, to: number, hasComments = false): SyntaxProblem {
  return {
    kind: 'needs-quoting',
    span: { from, to },
    message:
      'This text holds characters that mean something else in YAML, so that other programs would read it differently. Put it between quotation marks.',
    ...(hasComments || hasLoose(text, from, to) ? {} : { fix: quotingFix(text, from, to) }),
  }
}

/** Whether the text stands at the margin, or a line of it; it must be indented before it can be put between quotation marks. */
function hasLoose(text: string, from: number, to: number): boolean {
  return /[\r\n]\S/u.test(text.slice(Math.max(0, from - 1), to))
}

function quotingFix(text: string, from: number, to: number): NonNullable<SyntaxProblem['fix']> {
  const raw = text.slice(from, to)
  const newText = /["\\]/u.test(raw) ? `'${raw.replaceAll("'", "''")}'` : `"${raw}"`
  return { title: 'Put it between quotation marks', edits: [{ span: { from, to }, newText }] }
}

function fieldText(reading: EntryReading, role: FieldRole, { scalar, span }: PlacedScalar): FieldText {
  const text = scalar.text.replace(/\n+$/u, '')
  const map = text.length === scalar.text.length ? scalar.map : OffsetMap.identity(text.length).then(scalar.map)
  const prose: Prose = { text, map, regions: findRegions(text), quoting: scalar.quoting }
  return { span, raw: reading.text.slice(span.from, span.to), passage: { ...role, at: 0, prose } }
}
