// Lines of a text: where they begin and end, how far they are indented. Line ends are LF, CRLF and CR.

/** A line: its content `[from, to)` and where the next one begins. */
export interface Line {
  readonly from: number
  readonly to: number
  readonly next: number
}

/** The line that begins at `from` in a text that ends at `limit`. */
export function lineAt(source: string, from: number, limit: number): Line {
  for (let to = from; to < limit; to++) {
    const unit = source.charCodeAt(to)
    if (unit === 10) return { from, to, next: to + 1 }
    if (unit === 13) return { from, to, next: source.charCodeAt(to + 1) === 10 && to + 1 < limit ? to + 2 : to + 1 }
  }
  return { from, to: limit, next: limit }
}

/** The first line from `from` (a line's start) on that is not blank, or undefined where all are. */
export function filledLine(source: string, from: number, limit: number): Line | undefined {
  for (let at = from; at < limit;) {
    const line = lineAt(source, at, limit)
    if (!isBlank(source, line.from, line.to)) return line
    at = line.next
  }
  return undefined
}

/** How far a line is indented: its leading spaces, or its leading white space if it begins with a tab. */
export function indentOf(source: string, line: Line): number {
  return skipIndent(source, line.from, line.to, Infinity) - line.from
}

/** Where the indent (as `indentOf` counts it) of the line that begins at `from` ends, of which no more than `most` is taken. */
export function skipIndent(source: string, from: number, to: number, most: number): number {
  const hasTab = source.charCodeAt(from) === 9
  const limit = Math.min(to, from + most)
  let at = from
  while (at < limit && (source.charCodeAt(at) === 32 || (hasTab && source.charCodeAt(at) === 9))) at++
  return at
}

/** Whether there are only spaces and tabs from `from` to `to`. */
export function isBlank(source: string, from: number, to: number): boolean {
  return skipSpace(source, from, to) === to
}

/** Offset of the first character from `from` on that is no space or tab, or `to`. */
export function skipSpace(source: string, from: number, to: number): number {
  while (from < to && isSpace(source.charCodeAt(from))) from++
  return from
}

export function isSpace(unit: number): boolean {
  return unit === 32 || unit === 9
}
