// What YAML would read otherwise than a drafter means it, and how quotation marks mend it.
import type { EntryReading } from './entry-reading.ts'
import type { FoundLabel } from './label.ts'
import type { SyntaxProblem } from './note.ts'

let otherwise: RegExp | undefined
let otherwiseInFlow: RegExp | undefined

/** Reports plain text that YAML would read otherwise than to the end of its line. */
export function checkPlain(
  reading: EntryReading,
  from: number,
  to: number,
  inFlow: boolean,
  hasComments = false,
): void {
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
  reading.problems.push(
    raw.startsWith('{') && raw.endsWith('}')
      ? {
          kind: 'needs-quoting',
          span: { from, to },
          message:
            'Labels between braces are not read in a note. Write each on a line of its own below, indented by two spaces.',
        }
      : needsQuoting(reading.text, from, to, hasComments),
  )
}

/** Reports what YAML would not read in a label. */
export function checkLabel(reading: EntryReading, { span, quoting }: FoundLabel): void {
  if (quoting === 'double-quoted') checkEscapes(reading, span.from, span.to)
  else if (quoting === 'plain' && /[ \t]#/u.test(reading.text.slice(span.from, span.to)))
    reading.problems.push(needsQuoting(reading.text, span.from, span.to))
}

let escapes: RegExp | undefined

/** Reports backslashes between double quotation marks that begin no escape; they are read as they stand. */
export function checkEscapes(reading: EntryReading, from: number, to: number): void {
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

/** The problem of a text from `from` to `to` that begins with a quotation mark without partner. */
export function unclosedQuotation(text: string, from: number, to: number, hasComments = false): SyntaxProblem {
  const mark = text.charAt(from)
  // An apostrophe may begin a word, and a backslash would get a meaning of its own.
  const mayClose = mark === '"' && !text.slice(from, to).includes('\\')
  const fix = mayClose
    ? { title: 'Close the quotation mark', edits: [{ span: { from: to, to }, newText: mark }] }
    : quotingFix(text, from, to)
  return {
    kind: 'unclosed-quotation',
    span: { from, to: from + 1 },
    message:
      'This text begins with a quotation mark that has no partner. Close it, or put the whole text between quotation marks.',
    ...(hasComments || hasLoose(text, from, to) ? {} : { fix }),
  }
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
