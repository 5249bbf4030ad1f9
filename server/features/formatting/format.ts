// Formatting: the layout of a note made even, and nothing of what it says changed.
import type { Analysis } from '../../analysis/analysis.ts'
import { lineAt } from '../../note/lines.ts'
import type { Note } from '../../note/note.ts'
import { readingOf, readNote } from '../../note/read.ts'
import type { Span } from '../../note/span.ts'
import { lineBreakOf } from '../../project/insert.ts'
import type { Kind } from '../../project/kind.ts'
import { applyEdits, editPieces, editsOf, wholeText, type Piece } from '../text-changes.ts'
import { linesBetween, rewrite, textEnd, type Change, type FormattingOptions } from './change.ts'
import { textsIn } from './chunks.ts'
import { layOutGap, layOutGaps } from './gaps.ts'
import { layOutEntries } from './header-entries.ts'
import { indentHeader } from './indents.ts'
import { orderKeys } from './key-order.ts'
import { layOutLines } from './lines-of-text.ts'
import { harmless } from './unchanged.ts'

/** One change of layout makes room for another; more rounds than this are never needed. */
const mostRounds = 8

/**
 * The edits that lay out a note, or of them those that lie within one of `ranges`: sorted, without overlaps. The note says
 * the same afterwards, and formatting it again changes nothing. What cannot be read is left as it is.
 */
export function format(
  { note, kind, project }: Analysis,
  options: FormattingOptions,
  ranges?: readonly Span[],
): Change {
  let current = note
  let within = ranges
  let pieces: readonly Piece[] = wholeText(note.source.length)
  for (let round = 0; round < mostRounds; round++) {
    const changes = layOut(current, kind, options).filter(change => change.length > 0 && liesIn(change, within))
    const edits = harmless(current, changes, project.labels)
    if (edits.length === 0) break
    pieces = editPieces(pieces, edits)
    within = within?.map(({ from, to }) => ({
      from: from + growthUpTo(edits, from - 1),
      to: to + growthUpTo(edits, to),
    }))
    current = readNote(applyEdits(current.source, edits), current.notation, project.labels)
  }
  return editsOf(pieces, note.source.length).flatMap(({ span, newText }) => rewrite(note.source, span, newText))
}

function liesIn(change: Change, ranges: readonly Span[] | undefined): boolean {
  const [from, to] = [change[0]!.span.from, change.at(-1)!.span.to]
  return !ranges || ranges.some(range => range.from <= from && to <= range.to)
}

/** By how much a text grows by the edits that end at or before an offset. */
function growthUpTo(edits: Change, offset: number): number {
  return edits.reduce(
    (sum, { span, newText }) => (span.to > offset ? sum : sum + newText.length - (span.to - span.from)),
    0,
  )
}

/** All changes of layout that a note might want, whether they go together or not. */
function layOut(note: Note, kind: Kind, options: FormattingOptions): Change[] {
  const { source } = note
  const reading = readingOf(note)
  if (!reading) return []
  const isFenced = reading.notation === 'yaml' || reading.fences.problems.length === 0
  const eol = lineBreakOf(source)
  const header = isFenced
    ? [
        ...layOutEntries(source, reading.header, options),
        ...indentHeader(source, reading.header, options.indent),
        ...orderKeys(source, reading.header, reading.labels, kind),
        ...gapsOfHeader(source, reading.header.entries, eol, options),
      ]
    : []
  const texts = textsIn(source, reading)
  const body =
    reading.notation === 'markdown' && isFenced ? gapBelowFence(source, reading.fences.body, eol, options) : []
  return [
    ...header,
    ...body,
    ...texts.flatMap(text => [...layOutGaps(source, text, eol, options), ...layOutLines(source, text, options)]),
    ...layOutEnd(source, eol, options),
  ]
}

/** Of several blank lines between the entries of a header one stays. */
function gapsOfHeader(
  source: string,
  entries: readonly { readonly at: number; readonly content: { readonly length: number; readonly text: string } }[],
  eol: string,
  options: FormattingOptions,
): Change[] {
  return entries.slice(1).flatMap(({ at }, index) => {
    const before = entries[index]!
    const from = before.at + before.content.text.trimEnd().length
    return layOutGap(source, { from, to: at }, 0, eol, options)
  })
}

/** The blank line between the header of a Markdown note and its body. */
function gapBelowFence(source: string, body: number, eol: string, options: FormattingOptions): Change[] {
  const fence = linesBetween(source, Math.max(0, source.slice(0, body).trimEnd().lastIndexOf('\n')), body)
    .filter(({ from, to }) => textEnd(source, { from, to }) > from)
    .at(-1)
  const first = /[^\s]/u.exec(source.slice(body))
  if (!fence || !first || body === 0 || !source.startsWith('---', fence.from)) return []
  const start = source.slice(0, body + first.index)
  const to = Math.max(start.lastIndexOf('\n'), start.lastIndexOf('\r')) + 1
  return layOutGap(source, { from: textEnd(source, fence), to: Math.max(to, body) }, 1, eol, options)
}

/** The end of the text: one line break, as far as the client wants that. */
function layOutEnd(source: string, eol: string, options: FormattingOptions): Change[] {
  const text = source.trimEnd()
  if (text === '' || source.slice(text.length).replaceAll(/[ \t\r\n]/gu, '') !== '') return []
  const last = lineAt(source, text.length, source.length)
  const end = options.trimTrailingWhitespace ? text.length : last.to
  const hasBreak = last.next > last.to
  const breaks = !hasBreak && options.insertFinalNewline ? eol : source.slice(last.to, last.next)
  const rest = options.trimFinalNewlines ? '' : source.slice(last.next)
  const change = rewrite(source, { from: end, to: source.length }, breaks + rest)
  return change.length > 0 ? [change] : []
}
