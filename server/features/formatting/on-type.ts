// Formatting on type: a list goes on at Enter and ends at an empty item, a quotation at an empty line of it, a header indents, its closing line stands at the margin.
import { indentOf, lineAt, skipSpace, type Line } from '../../note/lines.ts'
import type { Note } from '../../note/note.ts'
import { readingOf, type Reading } from '../../note/read.ts'
import { textsOf } from '../../note/texts.ts'
import { lineStart } from '../places.ts'
import { rewrite, type Change } from './change.ts'
import { textsIn, type ChunkKind, type TextLine } from './chunks.ts'

/** The characters that are looked at when they have been typed, the first one first. */
export const typedTriggers = ['\n', '-'] as const

/** The edits that typing `typed` calls for, which stands just before `offset`; `step`: the spaces of one indent in YAML. */
export function formatTyped(note: Note, offset: number, typed: string, step: number): Change {
  const { source } = note
  const reading = readingOf(note)
  if (!reading) return []
  const line = lineAt(source, lineStart(source, offset), source.length)
  if (typed === '-') return closeHeader(note, line, offset)
  const above = lineAbove(source, line)
  if (!above) return []
  if (skipSpace(source, above.from, above.to) === above.to) return belowBlank(note, reading, above, line)
  const text = textLine(source, reading, above)
  if (text) return belowText(source, text, line)
  return isInHeader(note, above.from) ? belowEntry(note, reading, above, line, step) : []
}

function lineAbove(source: string, { from }: Line): Line | undefined {
  if (from === 0) return undefined
  return lineAt(source, lineStart(source, from - 1 - Number(source.startsWith('\r\n', from - 2))), source.length)
}

/** "  ---" that is to close a header. */
function closeHeader({ notation, source, problems }: Note, { from, to }: Line, offset: number): Change {
  const isOpen = notation === 'markdown' && problems.some(({ kind }) => kind === 'unclosed-header')
  const start = skipSpace(source, from, to)
  const isClosing = isOpen && offset === to && source.slice(start, to) === '---'
  return isClosing ? rewrite(source, { from, to: start }, '') : []
}

/** The line of a text, and of what kind the chunk is in which it stands. */
function textLine(source: string, reading: Reading, { from }: Line): PlacedLine | undefined {
  for (const text of textsIn(source, reading))
    for (const { kind, lines } of text) {
      if (lines.length === 0 || from < lines[0]!.margin || from > lines.at(-1)!.to) continue
      const line = lines.find(({ margin }) => margin === from)
      if (line) return { line, kind }
    }
  return undefined
}

interface PlacedLine {
  readonly line: TextLine
  readonly kind: ChunkKind
}

/** A line of a quotation that quotes nothing. */
const emptyQuote = /^ {0,3}>[ \t>]*$/u

const item = /^([ \t]*)(?:([-*+])|(\d{1,8})([.)]))[ \t]+(\S)?/u

/** Below an item the next one; below an empty one or the empty end of a quotation, which go, nothing; below other text its margin. */
function belowText(source: string, { line: { margin, from, to }, kind }: PlacedLine, line: Line): Change {
  const outside = source.slice(margin, from)
  const text = source.slice(from, to)
  if (kind === 'text' && emptyQuote.test(text) && !/^\s*>/u.test(source.slice(line.from, line.from + 200)))
    return rewrite(source, { from, to }, '')
  const isRead = kind === 'list' || kind === 'text'
  const [, indent, bullet, number, delimiter, content] = (isRead && item.exec(text)) || []
  if (indent !== undefined && content === undefined) return rewrite(source, { from, to }, '')
  if (indent === undefined || kind === 'text') return indentTo(source, line, outside)
  return indentTo(source, line, `${outside}${indent}${bullet ?? `${Number(number) + 1}${delimiter!}`} `)
}

/** Writes what is to stand before the text of a line, unless an item stands there already, or the line is indented further. */
function indentTo(source: string, line: Line, start: string): Change {
  const from = skipSpace(source, line.from, line.to)
  const isMarked = /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/u.test(source.slice(from, line.to))
  const isFurther = start.trim() === '' && from - line.from >= start.length
  return isMarked || isFurther ? [] : rewrite(source, { from: line.from, to: from }, start)
}

function isInHeader({ header, notation, problems }: Note, at: number): boolean {
  const isOpen = problems.some(({ kind }) => kind === 'unclosed-header')
  return notation === 'yaml' || (header.from <= at && (at < header.to || isOpen))
}

/** At a second Enter below a group of participants: it has ended. */
function belowBlank(note: Note, reading: Reading, blank: Line, line: Line): Change {
  const { source } = note
  let filled: Line | undefined = blank
  while (filled && skipSpace(source, filled.from, filled.to) === filled.to) filled = lineAbove(source, filled)
  const hasEnded = filled && !/[:[,|>][ \t]*$/u.test(source.slice(filled.from, filled.to).slice(-200))
  if (!filled || !hasEnded || !isInHeader(note, filled.from) || textLine(source, reading, filled)) return []
  return outwards(source, reading, filled, line)
}

/** An empty line below the participants on line `last` stands one level further out, as the label does that holds them. */
function outwards(source: string, { labels }: Reading, last: Line, line: Line): Change {
  const end = skipSpace(source, line.from, line.to)
  if (end === line.from || end < line.to) return []
  const own = Math.min(indentOf(source, last), indentOf(source, line))
  let outer: number | undefined
  for (let each: Line | undefined = last; each; each = lineAbove(source, each)) {
    if (skipSpace(source, each.from, each.to) === each.to) continue
    const indent = indentOf(source, each)
    if (indent < own) outer ??= indent
    if (indent > 0) continue
    const [, label = ''] = /^["']?([^:]{1,200}?)["']?[ \t]*:/u.exec(source.slice(each.from, each.to)) ?? []
    const isList = outer !== undefined && labels.fieldKey(label) === 'participants'
    return isList ? rewrite(source, { from: line.from, to: end }, ' '.repeat(outer!)) : []
  }
  return []
}

/** Below an item of a list the next one, below an empty one nothing more of it; below a label that holds more, the indent of that. */
function belowEntry({ source, fields }: Note, reading: Reading, above: Line, line: Line, step: number): Change {
  const { labels } = reading
  const own = indentOf(source, above)
  const text = source.slice(above.from + own, above.to)
  if (/^-[ \t]*$/u.test(text))
    return [...rewrite(source, { from: above.from, to: above.to }, ''), ...outwards(source, reading, above, line)]
  const isItem =
    /^-[ \t]+\S/u.test(text) &&
    fields.some(({ value }) => textsOf(value).some(({ span }) => above.from < span.from && span.from <= above.to))
  if (isItem) return indentTo(source, line, `${' '.repeat(own)}- `)
  const [, label] = /^["']?([^:]{1,200}?)["']?[ \t]*:[ \t]*(?:[|>][+-]?[ \t]*)?$/u.exec(text) ?? []
  if (label === undefined) return own > 0 ? indentTo(source, line, ' '.repeat(own)) : []
  const holdsMore = own > 0 || /[|>]/u.test(text) || ['participants', 'sections'].includes(labels.fieldKey(label) ?? '')
  return holdsMore ? indentTo(source, line, ' '.repeat(own + step)) : []
}
