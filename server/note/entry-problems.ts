// Problems of whole entries: lines that belong to none, marks of documents, missing indents.
import { isBlankOrComment } from './entry-reading.ts'
import { outdentLines } from './indents.ts'
import { labelAt, type FoundLabel } from './label.ts'
import { filledLine, indentOf, type Line } from './lines.ts'
import type { SyntaxProblem } from './note.ts'

export function spaceMissing({ value }: FoundLabel): SyntaxProblem {
  return {
    kind: 'syntax',
    span: { from: value - 1, to: value },
    message: 'After the colon of a label a space is missing.',
    fix: { title: 'Write a space after the colon', edits: [{ span: { from: value, to: value }, newText: ' ' }] },
  }
}

/** A line that belongs to no entry, with the lines below it in `text`; `isSection`: where the heading of a section could stand. */
export function strayLine(text: string, indent: number, line: Line, isSection: boolean): SyntaxProblem {
  const span = { from: line.from + indent, to: line.to }
  const start = text.slice(span.from, span.to)
  const spaces = /^[\u00a0\u2000-\u200a\u202f\u3000]+[ \t]*/u.exec(start)?.[0]
  if (spaces !== undefined)
    return {
      kind: 'syntax',
      span,
      message: 'This line is indented with special spaces, which do not count as an indent. Write ordinary spaces.',
      fix: {
        title: 'Write ordinary spaces',
        edits: [{ span: { from: span.from, to: span.from + spaces.length }, newText: ' '.repeat(spaces.length) }],
      },
    }
  if (indent > 0 && !isSection && labelAt(text, span.from, span.to))
    return {
      kind: 'syntax',
      span,
      message: 'The labels of a note begin at the margin. Delete the white space before them.',
      fix: { title: 'Move the lines to the margin', edits: outdentLines(text, indent) },
    }
  return { kind: 'syntax', span, message: strayMessage(start, indent, isSection) }
}

function strayMessage(line: string, indent: number, isSection: boolean): string {
  if (isSection && line.startsWith('- '))
    return 'Sections are not written as a list. Write each heading without the hyphen, indented by two spaces and followed by a colon.'
  if (line.startsWith('{'))
    return 'A note is not written between braces. Write each label on a line of its own, with a colon and its text.'
  if (isSection && indent > 0)
    return 'This line is neither a heading nor the text of a section. Write a colon after a heading, and indent a text further than its heading.'
  return 'This line belongs to no entry. If it is a label, write a colon after it; if it is text, write a label and a colon before it.'
}

/** A heading that is not indented like the first one. */
export function unevenHeading(indent: number, line: Line): SyntaxProblem {
  return {
    kind: 'syntax',
    span: { from: line.from + indent, to: line.to },
    message: 'This heading is not indented like the first one. Indent all headings alike.',
  }
}

/** Something that stands on the line of the label "sections". */
export function sectionsBelow({ value }: FoundLabel, line: Line): SyntaxProblem {
  return {
    kind: 'syntax',
    span: { from: value, to: Math.max(line.to, value) },
    message:
      'Sections stand below this line: each heading on a line of its own, indented by two spaces and followed by a colon.',
  }
}

/** A line of three hyphens within the note. */
export function documentMark(line: Line): SyntaxProblem {
  return {
    kind: 'syntax',
    span: { from: line.from, to: line.to },
    message: 'To other programs the note ends at this line, and another one may begin. Delete the line.',
  }
}

/** A line below the mark that ends a document ("..."). */
export function textAfterEnd(indent: number, line: Line): SyntaxProblem {
  return {
    kind: 'syntax',
    span: { from: line.from + indent, to: line.to },
    message: 'To other programs the note ends above this line, at the three full stops (...). Delete these.',
  }
}

/** Lines at the margin that go on with the value of the entry above. */
export function looseProblem(text: string, first: Line, label: FoundLabel): SyntaxProblem | undefined {
  const lines: Line[] = []
  const opening = /^(?:\s+|#(?=\s|$)[^\r\n]*)*(-(?=\s|$)|[^-])/u.exec(text.slice(label.value))?.[1]
  const isBelow = isBlankOrComment(text, label.value, first.to)
  for (let line = filledLine(text, first.next, text.length); line; line = filledLine(text, line.next, text.length)) {
    const unit = text.charCodeAt(line.from)
    const isWithin =
      unit === 35 ||
      (unit === 45 ? isBelow && opening === '-' : unit === 93 ? opening === '[' : unit === 125 && opening === '{')
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
