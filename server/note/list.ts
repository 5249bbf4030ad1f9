// Reads lists with hyphens, also where their lines are indented unevenly.
import { contentLine, isCommentLine, isItem, valueStart, type EntryReading } from './entry-reading.ts'
import { indentLines } from './indents.ts'
import { filledLine, indentOf, skipSpace, type Line } from './lines.ts'
import type { FieldGroup, FieldText } from './note.ts'
import { fieldText, readScalarAt, type FieldRole } from './scalar-value.ts'

/** Reads the list whose first item stands on the line `first`. */
export function readList(reading: EntryReading, role: FieldRole, first: Line, to: number): FieldGroup['value'] {
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

/** Where the item or sub-label begins whose lines reach from `line` to `end`; an indent unlike that of `first` is reported. */
export function startOf(reading: EntryReading, line: Line, end: number, first: Line): number {
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
