// Reads the entries of a header: of a Markdown note's front matter and of a YAML note's top level.
import type { Comment, Field, FieldGroup, FieldText, FieldValue, Label, SyntaxProblem } from './note.ts'
import { OffsetMap } from './offset-map.ts'
import type { Prose } from './prose.ts'
import { findRegions } from './regions.ts'
import {
  blockHeader,
  decodeBlock,
  decodeDoubleQuoted,
  decodePlain,
  decodeSingleQuoted,
  indentOf,
  lineAt,
  type Line,
  type Scalar,
} from './scalar.ts'
import { shift, type Span } from './span.ts'

/** A label and its value as read from one entry, in offsets of the text that was read. */
export interface Entry {
  readonly label: Label
  readonly value: FieldValue
  readonly span: Span
  readonly comments: readonly Comment[]
  readonly problems: readonly SyntaxProblem[]
}

type SimpleValue = FieldGroup['value']

interface Reading {
  readonly source: string
  readonly role: 'field' | 'participants'
  readonly field: string | undefined
  readonly comments: Comment[]
  readonly problems: SyntaxProblem[]
}

let label: RegExp | undefined

/** The label at the start of a line: its text, where it ends, and where the value begins; undefined where there is none. */
export function labelAt(
  source: string,
  from: number,
  to: number,
): { readonly text: string; readonly span: Span; readonly value: number } | undefined {
  label ??=
    /("(?:[^"\\\r\n]|\\.)*"|'(?:[^'\r\n]|'')*'|[^\s#:&*!|>'"%@`[\]{},-](?:[^:\r\n]|:(?=[^ \t\r\n]))*|-(?=[^\s:])(?:[^:\r\n]|:(?=[^ \t\r\n]))*)[ \t]*:(?=[ \t\r\n]|$)/uy
  const line = source.slice(from, Math.min(to, from + 200, lineAt(source, from, to).to))
  label.lastIndex = 0
  const match = label.exec(line)
  if (!match) return undefined
  const raw = match[1]!.trimEnd()
  const quoted = raw.length > 1 && (raw.startsWith('"') || raw.startsWith("'"))
  const scalar = quoted
    ? raw.startsWith('"')
      ? decodeDoubleQuoted(raw, 0, raw.length)
      : decodeSingleQuoted(raw, 0, raw.length)
    : undefined
  return {
    text: scalar?.text ?? raw,
    span: quoted ? { from: from + 1, to: from + raw.length - 1 } : { from, to: from + raw.length },
    value: from + match[0].length,
  }
}

/** Reads the entry whose label begins at `from` and whose lines reach to `to`. `field` is the label's canonical key. */
export function readEntry(source: string, from: number, to: number, key: (label: string) => string | undefined): Entry {
  const found = labelAt(source, from, to)!
  const field = key(found.text)
  const reading: Reading = {
    source,
    role: field === 'participants' ? 'participants' : 'field',
    field,
    comments: [],
    problems: [],
  }
  const value = readValue(reading, found.value, to, 0, true)
  return {
    label: { text: found.text, span: found.span },
    value,
    span: { from, to: Math.max(value.span.to, found.value) },
    comments: reading.comments,
    problems: reading.problems,
  }
}

/** Reads the value that begins after the colon at `at`; `indent` is that of its label. */
function readValue(reading: Reading, at: number, to: number, indent: number, groups: boolean): FieldValue {
  const { source } = reading
  const line = lineAt(source, at, to)
  let from = line.from
  while (from < line.to && (source.charCodeAt(from) === 32 || source.charCodeAt(from) === 9)) from++
  if (from < line.to && source.charCodeAt(from) !== 35) {
    if (source.charCodeAt(from) === 91) return readFlow(reading, from, to)
    return textValue(readScalar(reading, from, to, indent))
  }
  if (from < line.to) comment(reading, from, line.to)
  const below = contentLine(reading, line.next, to)
  if (!below) return { form: 'empty', span: { from: at, to: at } }
  const start = below.from + indentOf(source, below)
  if (isItem(source, start, below.to)) return readList(reading, below, to)
  if (groups && labelAt(source, start, below.to)) return readGroups(reading, below, to)
  if (source.charCodeAt(start) === 91) return readFlow(reading, start, to)
  return textValue(readScalar(reading, start, to, indent))
}

function textValue(text: FieldText): SimpleValue {
  return { form: 'text', span: text.span, text }
}

/** The next line that holds something, comments taken on the way. */
function contentLine(reading: Reading, from: number, to: number): Line | undefined {
  for (let line = lineAt(reading.source, from, to); line.from < to; line = lineAt(reading.source, line.next, to)) {
    const start = line.from + indentOf(reading.source, line)
    if (start === line.to) continue
    if (reading.source.charCodeAt(start) === 35) comment(reading, start, line.to)
    else return line
  }
  return undefined
}

function comment(reading: Reading, from: number, to: number): void {
  reading.comments.push({ text: reading.source.slice(from + 1, to).trim(), span: { from, to } })
}

function isItem(source: string, at: number, to: number): boolean {
  return source.charCodeAt(at) === 45 && (at + 1 >= to || source.charCodeAt(at + 1) === 32)
}

/** Lines from `first` to before the next one that is indented like it or less; gives where that one begins. */
function endOfItem(source: string, first: Line, to: number): number {
  const indent = indentOf(source, first)
  for (let line = lineAt(source, first.next, to); line.from < to; line = lineAt(source, line.next, to)) {
    const own = indentOf(source, line)
    if (own < line.to - line.from && own <= indent) return line.from
  }
  return to
}

function readList(reading: Reading, first: Line, to: number): SimpleValue {
  const { source } = reading
  const items: FieldText[] = []
  let line: Line | undefined = first
  while (line) {
    const start = line.from + indentOf(source, line)
    const end = endOfItem(source, line, to)
    let at = start + (isItem(source, start, line.to) ? 1 : 0)
    while (at < line.to && source.charCodeAt(at) === 32) at++
    if (at < line.to) items.push(readScalar(reading, at, end, indentOf(source, line)))
    line = contentLine(reading, end, to)
  }
  const last = items.at(-1)
  return { form: 'list', span: { from: first.from + indentOf(source, first), to: last?.span.to ?? first.to }, items }
}

function readGroups(reading: Reading, first: Line, to: number): FieldValue {
  const { source } = reading
  const groups: FieldGroup[] = []
  let line: Line | undefined = first
  let last = first.to
  while (line) {
    const start = line.from + indentOf(source, line)
    const end = endOfGroup(source, line, to)
    const found = labelAt(source, start, line.to)
    if (found) {
      const value = readValue(reading, found.value, end, indentOf(source, line), false) as SimpleValue
      groups.push({ label: { text: found.text, span: found.span }, value })
      last = Math.max(value.span.to, found.value)
    } else {
      reading.problems.push({
        kind: 'syntax',
        span: { from: start, to: line.to },
        message:
          'This line belongs to no label. Write a label and a colon before it, or indent it below the one above.',
      })
    }
    line = contentLine(reading, end, to)
  }
  return { form: 'groups', span: { from: first.from + indentOf(source, first), to: last }, groups }
}

/** Like the end of an item, but items of a list may stand at the indent of their label. */
function endOfGroup(source: string, first: Line, to: number): number {
  const indent = indentOf(source, first)
  for (let line = lineAt(source, first.next, to); line.from < to; line = lineAt(source, line.next, to)) {
    const own = indentOf(source, line)
    if (own >= line.to - line.from || own > indent) continue
    if (own < indent || !isItem(source, line.from + own, line.to)) return line.from
  }
  return to
}

/** Reads the scalar at `at`; all lines to `to` belong to it. */
function readScalar(reading: Reading, at: number, to: number, indent: number): FieldText {
  const { source } = reading
  const unit = source.charCodeAt(at)
  let scalar: Scalar | undefined
  if ((unit === 124 || unit === 62) && blockHeader(source, at, to)) scalar = decodeBlock(source, at, to, indent)
  else if (unit === 34) scalar = decodeDoubleQuoted(source, at, to)
  else if (unit === 39) scalar = decodeSingleQuoted(source, at, to)
  scalar ??= decodePlain(source, at, to)
  return fieldText(reading, at, scalar)
}

function fieldText(reading: Reading, at: number, scalar: Scalar): FieldText {
  const text = scalar.text.replace(/\n+$/u, '')
  const map = text.length === scalar.text.length ? scalar.map : OffsetMap.identity(text.length).then(scalar.map)
  const prose: Prose = { text, map, regions: findRegions(text), quoting: scalar.quoting }
  return {
    span: { from: at, to: scalar.end },
    raw: reading.source.slice(at, scalar.end),
    passage: { role: reading.role, at: 0, prose, ...(reading.field === undefined ? {} : { field: reading.field }) },
  }
}

function readFlow(reading: Reading, at: number, to: number): SimpleValue {
  const { source } = reading
  const items: FieldText[] = []
  let from = at + 1
  let end = to
  while (from < to) {
    const unit = source.charCodeAt(from)
    if (unit === 93) {
      end = from + 1
      break
    }
    if (unit === 44 || unit === 32 || unit === 9 || unit === 10 || unit === 13) {
      from++
      continue
    }
    const quoted =
      unit === 34
        ? decodeDoubleQuoted(source, from, to)
        : unit === 39
          ? decodeSingleQuoted(source, from, to)
          : undefined
    let stop = from
    while (stop < to && source.charCodeAt(stop) !== 44 && source.charCodeAt(stop) !== 93) stop++
    const scalar = quoted ?? decodePlain(source, from, stop)
    items.push(fieldText(reading, from, scalar))
    from = Math.max(stop, scalar.end)
  }
  if (end === to) while (end > at && /\s/u.test(source.charAt(end - 1))) end--
  return { form: 'list', span: { from: at, to: end }, items }
}

/** The field at its place, `by` characters on. */
export function placeField(entry: Entry, key: string | undefined, by: number): Field {
  return { key, label: shiftLabel(entry.label, by), value: shiftValue(entry.value, by), span: shift(entry.span, by) }
}

function shiftLabel({ text, span }: Label, by: number): Label {
  return { text, span: shift(span, by) }
}

function shiftText(text: FieldText, by: number): FieldText {
  return { span: shift(text.span, by), raw: text.raw, passage: { ...text.passage, at: text.passage.at + by } }
}

function shiftValue<Value extends FieldValue>(value: Value, by: number): Value
function shiftValue(value: FieldValue, by: number): FieldValue {
  const span = shift(value.span, by)
  switch (value.form) {
    case 'empty':
      return { form: 'empty', span }
    case 'text':
      return { form: 'text', span, text: shiftText(value.text, by) }
    case 'list':
      return { form: 'list', span, items: value.items.map(item => shiftText(item, by)) }
    case 'groups':
      return {
        form: 'groups',
        span,
        groups: value.groups.map(group => ({ label: shiftLabel(group.label, by), value: shiftValue(group.value, by) })),
      }
  }
}
