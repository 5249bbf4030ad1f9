// Reads lists between brackets.
import { isComment, takeComment, takeRest, type EntryReading } from './entry-reading.ts'
import { isSpace, lineAt } from './lines.ts'
import type { FieldGroup, FieldText, SyntaxProblem } from './note.ts'
import { checkEscapes, checkPlain, unclosedQuotation } from './quoting.ts'
import { decodePlain } from './scalar.ts'
import { decodeQuoted, fieldText, type FieldRole } from './scalar-value.ts'

/** Reads the list in brackets at `from`; undefined where more follows it, so that the brackets are part of a text. */
export function readFlow(
  reading: EntryReading,
  role: FieldRole,
  from: number,
  to: number,
): FieldGroup['value'] | undefined {
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
    if (scalar.quoting === 'double-quoted') checkEscapes(found, at + 1, scalar.end - 1)
    else if ((unit === 34 || unit === 39) && !quoted) found.problems.push(unclosedQuotation(text, at, scalar.end))
    else if (scalar.quoting === 'plain') checkPlain(found, at, scalar.end, true)
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
