// Reads the value of an entry whose text is Markdown: a clause, a section.
import { isItem, spaceBefore, takeCommentLine, valueStart, type EntryReading } from './entry-reading.ts'
import { indentLines } from './indents.ts'
import { filledLine, indentOf, lineAt, type Line } from './lines.ts'
import { readList } from './list.ts'
import { decodeLiteral } from './scalar.ts'
import { readScalarAt, type PlacedScalar } from './scalar-value.ts'

/** Reads the scalar that is the value after `at`, or undefined where there is none. A list below is taken as literal text. */
export function readScalar(reading: EntryReading, at: number, to: number, indent: number): PlacedScalar | undefined {
  const { text } = reading
  const from = valueStart(reading, at, to)
  if (from === undefined) return undefined
  if (from > lineAt(text, at, to).to && isItem(text, from, lineAt(text, from, to).to)) {
    checkLiteralList(reading, at, lineAt(text, spaceBefore(text, from), to), to, indent)
    const scalar = decodeLiteral(text, spaceBefore(text, from), to)
    for (const comment of scalar.comments) takeCommentLine(reading, comment)
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
