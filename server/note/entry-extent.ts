// Where the parts of a header end: entries, comments, stray lines, and the chunks of a section's text.
import { chunkEnd, skipBlankLines, type Margin } from './chunks.ts'
import { isConflictMark } from './conflict.ts'
import { isBlankOrComment, isCommentLine, isItem } from './entry-reading.ts'
import {
  beforeSections,
  deepestIndent,
  ended,
  packTextState,
  stateBelowText,
  textStateOf,
  top,
  type TextState,
} from './entry-state.ts'
import { labelAt, type FoundLabel } from './label.ts'
import { filledLine, indentOf, isBlank, lineAt, skipIndent, type Line } from './lines.ts'
import type { Labels } from './note.ts'
import { blockHeader, type BlockHeader } from './scalar.ts'

/** A header to be cut: the lines of `source` up to `to`. */
export interface HeaderSource {
  readonly source: string
  readonly to: number
  readonly labels: Labels
  readonly isKnown: (label: string) => boolean
}

interface Extent {
  readonly end: number
  readonly state: number
}

/** The end of the part that begins at `at`, and the state after it. */
export function extentOf(header: HeaderSource, at: number, state: number): Extent {
  const text = textStateOf(state)
  if (text) {
    const found = extentOfText(header, at, text)
    if (found) return found
    state = stateBelowText(text.indent)
  }
  const { source, to, labels, isKnown } = header
  const line = lineAt(source, at, to)
  const indent = indentOf(source, line)
  const afterLine = () => skipBlankLines(source, line.next, to)
  if (source.charCodeAt(at + indent) === 35) return { end: afterLine(), state }
  const isAmongSections = state >= beforeSections
  if (indent > 0 && !isAmongSections) return { end: endOfIndented(source, line, to), state: top }
  if (indent === 0) {
    if (isConflictMark(source, line, true))
      return { end: isAmongSections ? afterLine() : endOfIndented(source, line, to), state }
    if (isDocumentMark(source, line)) return { end: afterLine(), state: source.charCodeAt(at) === 46 ? ended : top }
  }
  const label = labelAt(source, at + indent, line.to, isKnown)
  if (indent > 0) {
    const own = state === beforeSections ? indent : state
    const literal = label && own === indent ? literalHeader(source, label, line.to, indent) : undefined
    if (literal) return extentOfHeading(header, line, indent, literal)
    return { end: endOfSection(source, line, indent, to), state: own }
  }
  if (!label) {
    const end = endOfIndented(source, line, to, Math.max(0, state))
    return { end, state: isAmongSections ? state : top }
  }
  const isEmpty = isBlankOrComment(source, label.value, line.to)
  if (isEmpty && labels.fieldKey(label.text) === 'sections') return { end: afterLine(), state: beforeSections }
  const literal = isIntroduction(label, labels) ? literalHeader(source, label, line.to, 0) : undefined
  if (literal) return extentOfHeading(header, line, 0, literal)
  return { end: endOfEntry(header, line, isEmpty), state: top }
}

/** Whether the label is that of the text between title and first section. */
export function isIntroduction({ text }: FoundLabel, labels: Labels): boolean {
  return text.toLowerCase() === 'introduction' && labels.fieldKey(text) === undefined
}

/** The header of a literal scalar after a label indented by `indent`: its text is cut and read in chunks. */
export function literalHeader(source: string, label: FoundLabel, to: number, indent: number): BlockHeader | undefined {
  let at = label.value
  while (at < to && (source.charCodeAt(at) === 32 || source.charCodeAt(at) === 9)) at++
  if (source.charCodeAt(at) !== 124 || at === to || indent >= deepestIndent) return undefined
  return blockHeader(source, at, to)
}

/** The extent of the line with a heading and the header of a literal scalar. */
function extentOfHeading(
  { source, to, isKnown }: HeaderSource,
  line: Line,
  indent: number,
  header: BlockHeader,
): Extent {
  const below = filledLine(source, line.next, to)
  const margin = header.indent === undefined ? 0 : indent + header.indent
  const isText = below !== undefined && isTextLine(source, below, indent, isKnown)
  if (!isText && !(below && (isCommentLine(source, below) || isConflictMark(source, below, true))))
    return { end: below?.from ?? to, state: stateBelowText(indent) }
  // Blank lines above the first line belong to the text.
  const end = isText ? line.next : below.from
  return { end, state: packTextState({ indent, margin, isCut: false }) }
}

/** The extent of a chunk of text, or of a comment or the mark of a conflict in it; undefined where the text has ended. */
function extentOfText(header: HeaderSource, at: number, text: TextState): Extent | undefined {
  const { source, to } = header
  const line = filledLine(source, at, to)
  if (!line) return { end: to, state: stateBelowText(text.indent) }
  const own = indentOf(source, line)
  const afterLine = () => skipBlankLines(source, line.next, to)
  if (isConflictMark(source, line, true)) return { end: afterLine(), state: packTextState(text) }
  if (own < (text.margin || text.indent + 1) && isCommentLine(source, line))
    return { end: afterLine(), state: packTextState({ ...text, isCut: true }) }
  if (!isTextLine(source, line, text.indent, header.isKnown)) return undefined
  const margin = marginOfText(text, own)
  const end = chunkEnd(source, line.from, to, false, marginOf(header, text.indent, margin))
  return { end, state: packTextState({ indent: text.indent, margin, isCut: false }) }
}

/** Whether a line is indented more than the heading, by `indent`, that it stands below; or with a tab, and can be nothing else. */
export function isTextLine(source: string, line: Line, indent: number, isKnown: (label: string) => boolean): boolean {
  const own = indentOf(source, line)
  return own > indent || (source.charCodeAt(line.from) === 9 && !labelAt(source, line.from + own, line.to, isKnown))
}

/** How far a text is indented whose first line, if it is still to come, is indented by `own`. */
export function marginOfText({ indent, margin }: TextState, own: number): number {
  return margin || Math.max(own, indent + 1)
}

/** The margin of a literal text. A line that is indented too little belongs to it if it can be nothing else. */
function marginOf({ source, to, isKnown }: HeaderSource, indent: number, margin: number): Margin {
  return {
    textStart: from => skipIndent(source, from, to, margin),
    endsBefore(from) {
      const own = skipIndent(source, from, to, margin) - from
      if (own === margin) return false
      const line = lineAt(source, from, to)
      if (isBlank(source, from, line.to)) return false
      if (isCommentLine(source, line) || isConflictMark(source, line, true)) return true
      if (own > indent) return false
      return (
        isDocumentMark(source, line) ||
        !isRunningText(source, line) ||
        labelAt(source, from + own, line.to, isKnown) !== undefined
      )
    },
  }
}

/** Whether a line has several words or ends like a sentence: it is no label half-typed. */
function isRunningText(source: string, { from, to }: Line): boolean {
  return /\S[ \t]+\S+[ \t]+\S+[ \t]+\S|[.,;:!?”’)][ \t]*$/u.test(source.slice(from, Math.min(to, from + 1_000)))
}

/** The start of the next line that is indented by no more than `indent`. */
function endOfIndented(source: string, first: Line, to: number, indent = 0): number {
  for (let line = filledLine(source, first.next, to); line; line = filledLine(source, line.next, to))
    if (indentOf(source, line) <= indent) return line.from
  return to
}

/**
 * The start of the next line that is indented like the section's heading or less; conflict markers belong to its text,
 * and a list may stand at the indent of a heading that is alone on its line.
 */
function endOfSection(source: string, first: Line, indent: number, to: number): number {
  const label = labelAt(source, first.from + indent, first.to)
  const isAlone = label !== undefined && isBlankOrComment(source, label.value, first.to)
  for (let line = filledLine(source, first.next, to); line; line = filledLine(source, line.next, to)) {
    const own = indentOf(source, line)
    const isWithin = own > indent || (own === indent && isAlone && isItem(source, line.from + own, line.to))
    if (!isWithin && !isConflictMark(source, line, true)) return line.from
  }
  return to
}

/** The start of the next entry or stray line; comments, and lines at the margin that can only go on with the value, belong to the entry. */
function endOfEntry({ source, to, isKnown }: HeaderSource, first: Line, isEmpty: boolean): number {
  let previous = first
  for (let line = filledLine(source, first.next, to); line; line = filledLine(source, line.next, to)) {
    const unit = source.charCodeAt(line.from)
    if (unit === 35) continue
    const goesOn =
      indentOf(source, line) > 0 ||
      unit === 93 ||
      unit === 125 ||
      (isEmpty ? isItem(source, line.from, line.to) : line.from === previous.next && isLooseText(source, line, isKnown))
    if (!goesOn) return line.from
    previous = line
  }
  return to
}

/** Whether a line at the margin is running text, which someone forgot to indent. */
function isLooseText(source: string, line: Line, isKnown: (label: string) => boolean): boolean {
  return (
    !isDocumentMark(source, line) &&
    !isConflictMark(source, line, true) &&
    !labelAt(source, line.from, line.to, isKnown)
  )
}

/** Whether the line begins or ends a document, as YAML has it. */
export function isDocumentMark(source: string, line: Line): boolean {
  const isMark = source.startsWith('---', line.from) || source.startsWith('...', line.from)
  return isMark && isBlank(source, line.from + 3, line.to)
}
