// Reads the text of a YAML section chunk by chunk, each without its margin.
import { readBlock } from './block.ts'
import { conflictProblem, isConflictMark } from './conflict.ts'
import type { EntryValue } from './entry.ts'
import { isCommentLine, takeCommentLine, type EntryReading } from './entry-reading.ts'
import { isTextLine, marginOfText } from './entry-extent.ts'
import type { TextState } from './entry-state.ts'
import { blankLinesProblem, cutTextProblem, looseLinesProblem, tabProblem } from './indents.ts'
import { filledLine, indentOf } from './lines.ts'
import type { BlockContent, Labels, SyntaxProblem } from './note.ts'
import { placeContent } from './place.ts'
import { decodeLiteral, type BlockScalar } from './scalar.ts'

/** What a part of a text is. */
type TextPart = Extract<EntryValue, { kind: 'none' | 'text' }>

/** Reads a part as `extentOf` cuts it in this state: a chunk, a comment or the mark of a conflict; undefined where the text has ended. */
export function readText(reading: EntryReading, state: TextState, labels: Labels): TextPart | undefined {
  const { text, problems } = reading
  const first = filledLine(text, 0, text.length)
  if (!first) return { kind: 'none' }
  if (isConflictMark(text, first, true)) {
    problems.push(conflictProblem(first))
    return { kind: 'none' }
  }
  const own = indentOf(text, first)
  if (own < (state.margin || state.indent + 1) && isCommentLine(text, first)) {
    takeCommentLine(reading, first)
    return { kind: 'none' }
  }
  const isKnown = (label: string) => labels.fieldKey(label) !== undefined
  if (!isTextLine(text, first, state.indent, isKnown)) return undefined
  const margin = marginOfText(state, own)
  const scalar = decodeText(text, state)
  const tabs = tabProblem(text, count => Math.max(2 * count, margin, state.indent + 2, margin + 2 * (count - margin)))
  if (tabs) problems.push(tabs)
  const blank = state.margin === 0 ? blankLinesProblem(text, 0, text.length) : undefined
  if (blank) problems.push(blank)
  if (state.isCut) problems.push(cutTextProblem(text, first))
  const loose = scalar.loose.filter(line => text.charCodeAt(line.from) !== 9)
  if (loose.length > 0) problems.push(looseLinesProblem(text, loose, margin))
  const at = first.from + Math.min(margin, own)
  const content = placeContent(readBlock(scalar.text, false, labels), scalar.map.shifted(-at), text.length - at, 'none')
  return { kind: 'text', block: { at, content: checkHeading(content) } }
}

/** A chunk without its margin. */
export function decodeText(text: string, state: TextState): BlockScalar {
  const first = filledLine(text, 0, text.length)
  const margin = marginOfText(state, first ? indentOf(text, first) : 0)
  return decodeLiteral(text, first?.from ?? text.length, text.length, margin, '+')
}

/** The content with a problem where it is a heading that begins a section of the note. */
export function checkHeading(content: BlockContent): BlockContent {
  if (!content.heading || content.heading.level > 2) return content
  const mark = '#'.repeat(content.heading.level)
  const problem: SyntaxProblem = {
    kind: 'heading-in-section',
    span: content.heading.span,
    message: `A heading of this level (${mark}) begins a section of the note. Make it an entry of its own below "sections:", or use ### for a heading within the section.`,
  }
  return { ...content, problems: [...content.problems, problem] }
}
