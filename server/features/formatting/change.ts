// A change of layout: edits that are made together or not at all.
import { lineAt, type Line } from '../../note/lines.ts'
import type { Span, TextEdit } from '../../note/span.ts'

/** Edits of a source that belong together; sorted, without overlaps. */
export type Change = readonly TextEdit[]

/** What a client asks of the layout beyond our own; what it does not say is done. */
export interface FormattingOptions {
  /** How many spaces one step of an indent in YAML is. */
  readonly indent: number
  readonly trimTrailingWhitespace: boolean
  readonly insertFinalNewline: boolean
  readonly trimFinalNewlines: boolean
}

/** The edit that writes `newText` at a place, of which only what differs is replaced; nothing where it stands there. */
export function rewrite(source: string, { from, to }: Span, newText: string): Change {
  const old = source.slice(from, to)
  if (old === newText) return []
  const limit = Math.min(old.length, newText.length)
  let head = 0
  while (head < limit && old[head] === newText[head]) head++
  let tail = 0
  while (tail < limit - head && old[old.length - 1 - tail] === newText[newText.length - 1 - tail]) tail++
  return [{ span: { from: from + head, to: to - tail }, newText: newText.slice(head, newText.length - tail) }]
}

/** The lines of a stretch of a source, of which the first begins at `from`. */
export function linesBetween(source: string, from: number, to: number): Line[] {
  const lines: Line[] = []
  for (let at = from; at < to;) {
    const line = lineAt(source, at, to)
    lines.push(line)
    at = line.next
  }
  return lines
}

/** Where the spaces and tabs at the end of a line begin. */
export function textEnd(source: string, { from, to }: Span): number {
  let at = to
  while (at > from && (source.charCodeAt(at - 1) === 32 || source.charCodeAt(at - 1) === 9)) at--
  return at
}
