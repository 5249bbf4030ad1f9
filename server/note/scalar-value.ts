// Reads one scalar of an entry, also where YAML would not: each line is read to its end.
import { isCommentLine, takeComment, takeCommentLine, takeRest, type EntryReading } from './entry-reading.ts'
import { blankLinesProblem, cutTextProblem, looseLinesProblem } from './indents.ts'
import { filledLine, indentOf, lineAt, skipSpace } from './lines.ts'
import type { FieldText } from './note.ts'
import { OffsetMap } from './offset-map.ts'
import type { Prose } from './prose.ts'
import { checkEscapes, checkPlain, unclosedQuotation } from './quoting.ts'
import { findRegions } from './regions.ts'
import { blockHeader, decodeBlock, decodeDoubleQuoted, decodePlain, decodeSingleQuoted, type Scalar } from './scalar.ts'
import type { Span } from './span.ts'

/** What the passages of a field's value are. */
export interface FieldRole {
  readonly role: 'field' | 'participants'
  readonly field?: string
}

/** A scalar and where it stands, marks and header included. */
export interface PlacedScalar {
  readonly scalar: Scalar
  readonly span: Span
}

/** Reads the scalar that begins at `at`; all lines to `to` belong to it. `indent` is that of its label. */
export function readScalarAt(reading: EntryReading, at: number, to: number, indent: number): PlacedScalar {
  const { text } = reading
  const unit = text.charCodeAt(at)
  if (unit === 124 || unit === 62) {
    const block = readBlockScalar(reading, at, to, indent)
    if (block) return block
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
    reading.problems.push(unclosedQuotation(text, at, scalar.end, hasComments))
  else checkPlain(reading, at, scalar.end, false, hasComments)
  return { scalar, span: { from: at, to: scalar.end } }
}

/** Reads the block scalar that begins at `at`, or gives undefined where none begins. */
function readBlockScalar(reading: EntryReading, at: number, to: number, indent: number): PlacedScalar | undefined {
  const { text, problems } = reading
  const header = blockHeader(text, at, to)
  if (!header) return undefined
  const line = lineAt(text, header.to, to)
  const comment = skipSpace(text, header.to, line.to)
  if (comment < line.to) takeComment(reading, comment, line.to)
  const blank = header.indent === undefined ? blankLinesProblem(text, line.next, to) : undefined
  if (blank) problems.push(blank)
  const scalar = decodeBlock(text, header, to, indent)
  for (const comment of scalar.comments) takeCommentLine(reading, comment)
  if (scalar.cut) problems.push(cutTextProblem(text, scalar.cut))
  // Lines at the margin are the matter of the whole entry.
  const loose = scalar.loose.filter(line => indentOf(text, line) > 0)
  if (loose.length > 0) problems.push(looseLinesProblem(text, loose, scalar.indent))
  return { scalar, span: { from: at, to: scalar.end } }
}

/** Decodes the scalar between quotation marks at `at`, if there is one. */
export function decodeQuoted(text: string, at: number, to: number): Scalar | undefined {
  const unit = text.charCodeAt(at)
  return unit === 34 ? decodeDoubleQuoted(text, at, to) : unit === 39 ? decodeSingleQuoted(text, at, to) : undefined
}

/** Reports a line between quotation marks that is indented like the label or less; those at the margin are the matter of the whole entry. */
function checkIndents(reading: EntryReading, from: number, to: number, indent: number): void {
  const { text, problems } = reading
  for (let line = filledLine(text, lineAt(text, from, to).next, to); line; line = filledLine(text, line.next, to)) {
    const own = indentOf(text, line)
    if (own > indent || (own === 0 && !isCommentLine(text, line))) continue
    problems.push({
      kind: 'syntax',
      span: { from: line.from + own, to: line.to },
      message: 'This line is indented less than the text it belongs to. Indent it like the lines above.',
    })
    return
  }
}

/** A scalar as the text of a field. */
export function fieldText(reading: EntryReading, role: FieldRole, { scalar, span }: PlacedScalar): FieldText {
  const text = scalar.text.replace(/\n+$/u, '')
  const map = text.length === scalar.text.length ? scalar.map : OffsetMap.identity(text.length).then(scalar.map)
  const prose: Prose = { text, map, regions: findRegions(text), quoting: scalar.quoting }
  return { span, raw: reading.text.slice(span.from, span.to), passage: { ...role, at: 0, prose } }
}
