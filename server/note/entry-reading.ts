// What is found while one entry of a header is read, and the comments on the way.
import { filledLine, isSpace, lineAt, skipSpace, type Line } from './lines.ts'
import type { Comment, SyntaxProblem } from './note.ts'

/** Collects what is found besides values; all in offsets of `text`, the text of one entry. */
export interface EntryReading {
  readonly text: string
  readonly comments: Comment[]
  readonly problems: SyntaxProblem[]
}

/** Where the value after `at` begins, on the same line or below; comments on the way are taken. */
export function valueStart(reading: EntryReading, at: number, to: number): number | undefined {
  const { text } = reading
  const line = lineAt(text, at, to)
  const from = skipSpace(text, at, line.to)
  if (from < line.to) {
    if (!isComment(text, from, line.to)) return from
    takeComment(reading, from, line.to)
  }
  const below = contentLine(reading, line.next, to)
  return below && skipSpace(text, below.from, below.to)
}

/** The next line that holds something; comments on the way are taken. */
export function contentLine(reading: EntryReading, from: number, to: number): Line | undefined {
  for (let line = filledLine(reading.text, from, to); line; line = filledLine(reading.text, line.next, to)) {
    if (!isCommentLine(reading.text, line)) return line
    takeCommentLine(reading, line)
  }
  return undefined
}

/** Takes the comments from `at` on; whether there is nothing else. */
export function takeRest(reading: EntryReading, at: number, to: number): boolean {
  const { text } = reading
  const line = lineAt(text, at, to)
  const from = skipSpace(text, at, line.to)
  const comments: EntryReading = { ...reading, comments: [] }
  if (from < line.to) {
    if (from === at || text.charCodeAt(from) !== 35) return false
    takeComment(comments, from, line.to)
  }
  if (contentLine(comments, line.next, to)) return false
  reading.comments.push(...comments.comments)
  return true
}

/** Takes the comment that begins with the number sign at `from`. */
export function takeComment(reading: EntryReading, from: number, to: number): void {
  reading.comments.push({ text: reading.text.slice(from + 1, to).trim(), span: { from, to } })
}

/** Takes the comment that a line consists of. */
export function takeCommentLine(reading: EntryReading, line: Line): void {
  takeComment(reading, skipSpace(reading.text, line.from, line.to), line.to)
}

/** Whether a number sign begins a comment: a hashtag or a number ("#5") does not, whatever YAML says. */
export function isComment(text: string, at: number, to: number): boolean {
  return text.charCodeAt(at) === 35 && (at + 1 >= to || isSpace(text.charCodeAt(at + 1)))
}

export function isCommentLine(text: string, line: Line): boolean {
  return text.charCodeAt(skipSpace(text, line.from, line.to)) === 35
}

/** Whether nothing stands there, or a comment only. */
export function isBlankOrComment(text: string, from: number, to: number): boolean {
  const at = skipSpace(text, from, to)
  return at === to || isComment(text, at, to)
}

/** Whether a hyphen stands there that begins an item. */
export function isItem(text: string, at: number, to: number): boolean {
  return text.charCodeAt(at) === 45 && (at + 1 >= to || isSpace(text.charCodeAt(at + 1)))
}

/** Where the white space before `at` begins. */
export function spaceBefore(text: string, at: number): number {
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--
  return at
}
