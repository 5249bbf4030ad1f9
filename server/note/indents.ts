// Problems of lines that are indented too little, too much or with tabs.
import { filledLine, indentOf, isBlank, lineAt, skipIndent, type Line } from './lines.ts'
import type { SyntaxProblem } from './note.ts'
import type { TextEdit } from './span.ts'

/** The edits that indent all lines from `from` on by so many spaces more. */
export function indentLines(text: string, from: number, to: number, by: number): TextEdit[] {
  const edits: TextEdit[] = []
  for (let line = filledLine(text, from, to); line; line = filledLine(text, line.next, to))
    edits.push({ span: { from: line.from, to: line.from }, newText: ' '.repeat(by) })
  return edits
}

/** The edits that take up to so many spaces from the start of every line. */
export function outdentLines(text: string, by: number): TextEdit[] {
  const edits: TextEdit[] = []
  for (let line = filledLine(text, 0, text.length); line; line = filledLine(text, line.next, text.length)) {
    const to = skipIndent(text, line.from, line.to, by)
    if (to > line.from) edits.push({ span: { from: line.from, to }, newText: '' })
  }
  return edits
}

/** Blank lines above the first line of a block scalar (whose lines begin at `from`) that hold more spaces than its indent. */
export function blankLinesProblem(text: string, from: number, to: number): SyntaxProblem | undefined {
  const first = filledLine(text, from, to)
  if (!first) return undefined
  const edits: TextEdit[] = []
  for (let line = lineAt(text, from, to); line.from < first.from; line = lineAt(text, line.next, to))
    if (indentOf(text, line) > indentOf(text, first))
      edits.push({ span: { from: line.from, to: line.to }, newText: '' })
  if (edits.length === 0) return undefined
  return {
    kind: 'syntax',
    span: edits[0]!.span,
    message: 'This blank line holds more spaces than the text below it is indented by. Delete the spaces.',
    fix: { title: 'Delete the spaces', edits },
  }
}

/** Lines of a block scalar that are indented less than its `indent`. */
export function looseLinesProblem(text: string, lines: readonly Line[], indent: number): SyntaxProblem {
  const start = (line: Line) => line.from + indentOf(text, line)
  const edits = lines.map(line => ({ span: { from: line.from, to: start(line) }, newText: ' '.repeat(indent) }))
  return {
    kind: 'syntax',
    span: { from: start(lines[0]!), to: lines[0]!.to },
    message: 'This line is indented less than the text it belongs to. Indent it like the other lines.',
    ...(text.includes('\t') ? {} : { fix: { title: 'Indent it like the other lines', edits } }),
  }
}

/** A line of a block scalar below a comment that is indented less than the scalar. */
export function cutTextProblem(text: string, line: Line): SyntaxProblem {
  return {
    kind: 'syntax',
    span: { from: line.from + indentOf(text, line), to: line.to },
    message:
      'To other programs the text ends at the comment above this line, which is indented less than the text. Move the comment above the label, or write it as <!-- comment -->.',
  }
}

/** Tabs at the start of lines, which YAML does not take for indentation; `width`: how many spaces stand for so many tabs. */
export function tabProblem(text: string, width = (tabs: number) => 2 * tabs): SyntaxProblem | undefined {
  if (!text.includes('\t')) return undefined
  const edits: TextEdit[] = []
  for (let line = lineAt(text, 0, text.length); line.from < text.length; line = lineAt(text, line.next, text.length)) {
    let at = line.from
    while (at < line.to && text.charCodeAt(at) === 9) at++
    const isBlankLine = isBlank(text, at, line.to)
    if (at > line.from)
      edits.push({
        span: { from: line.from, to: isBlankLine ? line.to : at },
        newText: isBlankLine ? '' : ' '.repeat(width(at - line.from)),
      })
  }
  return edits.length === 0 ? undefined : tabsProblem(edits)
}

/** The problem of tabs that these edits replace. */
export function tabsProblem(edits: readonly TextEdit[]): SyntaxProblem {
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
