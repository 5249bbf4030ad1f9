// Reads the values of fields: a text, a list, or labelled groups of either.
import {
  contentLine,
  isBlankOrComment,
  isCommentLine,
  isItem,
  spaceBefore,
  valueStart,
  type EntryReading,
} from './entry-reading.ts'
import { readFlow } from './flow-list.ts'
import { duplicateProblem, labelAt } from './label.ts'
import { filledLine, indentOf, lineAt, skipSpace, type Line } from './lines.ts'
import { readList, startOf } from './list.ts'
import type { FieldGroup, FieldValue, Label } from './note.ts'
import { checkLabel } from './quoting.ts'
import { fieldText, readScalarAt, type FieldRole } from './scalar-value.ts'

/** Reads the value that begins at `at`, after the colon of a label at the margin. */
export function readValue(reading: EntryReading, role: FieldRole, at: number, to: number): FieldValue {
  const { text } = reading
  const from = valueStart(reading, at, to)
  if (from !== undefined && from > lineAt(text, at, to).to) {
    const line = lineAt(text, spaceBefore(text, from), to)
    const isText = text.charCodeAt(from) === 91 || isItem(text, from, line.to)
    if (!isText && labelAt(text, from, line.to)) return readGroups(reading, role, line, to)
  }
  return readUngrouped(reading, role, at, from, to, 0)
}

/** Reads the text or list that begins at `from`, after the colon at `at` of a label indented by `indent`. */
function readUngrouped(
  reading: EntryReading,
  role: FieldRole,
  at: number,
  from: number | undefined,
  to: number,
  indent: number,
): FieldGroup['value'] {
  const { text } = reading
  if (from === undefined) return { form: 'empty', span: { from: at, to: at } }
  if (text.charCodeAt(from) === 91) {
    const list = readFlow(reading, role, from, to)
    if (list) return list
  }
  if (from > lineAt(text, at, to).to) {
    const line = lineAt(text, spaceBefore(text, from), to)
    if (isItem(text, from, line.to)) return readList(reading, role, line, to)
  }
  const value = fieldText(reading, role, readScalarAt(reading, from, to, indent))
  return { form: 'text', span: value.span, text: value }
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
      const from = valueStart(reading, label.value, end)
      const value = readUngrouped(reading, role, label.value, from, end, indent)
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

/**
 * Where the lines below the label on `first` end; a list may stand at the indent of its label, which is alone on its line,
 * and so may a closing bracket, where an editor puts it.
 */
function endOfGroup(text: string, first: Line, to: number): number {
  const indent = indentOf(text, first)
  const label = labelAt(text, first.from + indent, first.to)
  const isAlone = label && isBlankOrComment(text, label.value, first.to)
  const isOpen = label !== undefined && startsAt(/\s*\[/y, text, label.value)
  for (let line = filledLine(text, first.next, to); line; line = filledLine(text, line.next, to)) {
    const own = indentOf(text, line)
    if (isCommentLine(text, line)) continue
    if (own < indent) return line.from
    const start = line.from + own
    const goesOn = (isOpen && text.charCodeAt(start) === 93) || (isAlone && isItem(text, start, line.to))
    if (own === indent && !goesOn) return line.from
  }
  return to
}

/** Whether what a sticky expression describes stands at an offset. */
function startsAt(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at
  return sticky.test(text)
}
