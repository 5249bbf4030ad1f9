// Cuts Markdown into chunks that can be read each on its own: paragraphs, lists, headings, fences, comments.

/** How a line of a chunk begins, as far as cutting needs to know. */
type LineKind = 'text' | 'heading' | 'item' | 'definition' | 'fence' | 'comment' | 'conflict' | 'marker'

/** From this length on a list is cut at its next item of the outermost level. */
const longList = 2_000

/** Offset of the first line at or after `from` (a line's start) that is not blank, or `to`. */
export function skipBlankLines(source: string, from: number, to: number): number {
  let line = from
  for (let at = from; at < to; at++) {
    const unit = source.charCodeAt(at)
    if (unit === 10) line = at + 1
    else if (unit === 13) line = source.charCodeAt(at + 1) === 10 ? line : at + 1
    else if (unit !== 32 && unit !== 9) return line
  }
  return to
}

/** Offset of the line after the one that holds `at`, or `to`. Line ends are LF, CRLF and CR. */
export function nextLine(source: string, at: number, to: number): number {
  for (; at < to; at++) {
    const unit = source.charCodeAt(at)
    if (unit === 10) return at + 1
    if (unit === 13) return source.charCodeAt(at + 1) === 10 && at + 1 < to ? at + 2 : at + 1
  }
  return to
}

/** The margin of a text whose lines are indented, as those of a YAML section are. */
export interface Margin {
  /** Where the text of the line that begins at `line` begins. */
  textStart(line: number): number
  /** Whether the text ends before the line that begins at `line`; a blank line never ends it. */
  endsBefore(line: number): boolean
}

const noMargin: Margin = { textStart: line => line, endsBefore: () => false }

/**
 * Where the chunk that begins at `from` ends: at the start of the line of the next one, blank lines between them included.
 * `from` is the start of a line that is not blank. Depends on nothing before `from`, and on nothing
 * beyond the line after the end but whether `conflict` (an open conflict marker stands above).
 */
export function chunkEnd(source: string, from: number, to: number, conflict: boolean, margin = noMargin): number {
  const first = margin.textStart(from)
  const kind = lineKind(source, first, to, conflict)
  let at = nextLine(source, first, to)
  switch (kind) {
    case 'heading':
    case 'conflict':
    case 'marker':
      return skipBlankLines(source, at, to)
    case 'fence':
      return skipBlankLines(source, fenceEnd(source, first, to, false, margin), to)
    case 'comment':
      return skipBlankLines(source, commentEnd(source, first, to, margin), to)
    case 'text':
      if (isRule(source, first, to)) return skipBlankLines(source, at, to)
      break
    case 'item':
    case 'definition':
      break
  }
  const holdsIndented = kind !== 'text'
  /** White space of the margin, which does not count in the length of a list. */
  let outside = first - from
  while (at < to) {
    const line = skipBlankLines(source, at, to)
    if (line === to || margin.endsBefore(line)) return line
    const next = margin.textStart(line)
    outside += next - line
    const indented = holdsIndented && indentOf(source, next, to) >= 2
    if (line > at && !indented) return line
    const nextKind = lineKind(source, next, to, conflict)
    if (nextKind === 'conflict' || nextKind === 'marker') return line
    if (indented) {
      at =
        nextKind === 'fence' || isFence(source, next, to)
          ? fenceEnd(source, next, to, true, margin)
          : nextLine(source, next, to)
      continue
    }
    if (kind === 'text' && isUnderline(source, next, to)) return skipBlankLines(source, nextLine(source, next, to), to)
    if (nextKind === 'item') {
      if (kind === 'text' ? interruptsText(source, next) : next - from - outside > longList) return line
    } else if (nextKind !== 'text') return line
    at = nextLine(source, next, to)
  }
  return to
}

/** A numbered item below a line of text begins a list only if its number is 1: "2014. The" may be the end of a sentence. */
function interruptsText(source: string, from: number): boolean {
  let at = from
  while (source.charCodeAt(at) === 32) at++
  return !isDigit(source, at) || (source.charCodeAt(at) === 49 && !isDigit(source, at + 1))
}

/** Whether a conflict is open after the chunk at `from`. */
export function conflictAfter(source: string, from: number, conflict: boolean): boolean {
  if (source.startsWith('<<<<<<< ', from)) return true
  if (source.startsWith('>>>>>>> ', from)) return false
  return conflict
}

function indentOf(source: string, at: number, to: number): number {
  let indent = 0
  for (; at < to; at++) {
    const unit = source.charCodeAt(at)
    if (unit === 32) indent++
    else if (unit === 9) indent += 4
    else break
  }
  return indent
}

function lineKind(source: string, from: number, to: number, conflict: boolean): LineKind {
  let at = from
  while (at < to && source.charCodeAt(at) === 32) at++
  if (at - from > 3) return 'text'
  switch (source.charCodeAt(at)) {
    case 35: {
      // #
      let end = at
      while (source.charCodeAt(end) === 35) end++
      return end - at <= 6 && isSpaceOrEnd(source, end, to) ? 'heading' : 'text'
    }
    case 96: // `
    case 126: // ~
      return isFence(source, at, to) ? 'fence' : 'text'
    case 60: // <
      if (source.startsWith('<!--', at)) return 'comment'
      return at === from && source.startsWith('<<<<<<< ', at) ? 'conflict' : 'text'
    case 62: // >
      return at === from && source.startsWith('>>>>>>> ', at) ? 'conflict' : 'text'
    case 61: // =
      return conflict && at === from && source.startsWith('=======', at) && isEnd(source, at + 7, to)
        ? 'marker'
        : 'text'
    case 42: // *
    case 43: // +
    case 45: // -
      return isSpace(source, at + 1) && !isBlankTo(source, at + 1, to) ? 'item' : 'text'
    case 91: // [
      return isDefinition(source, at, to) ? 'definition' : 'text'
    default: {
      let end = at
      while (end - at < 9 && isDigit(source, end)) end++
      const delimiter = source.charCodeAt(end)
      return end > at && (delimiter === 46 || delimiter === 41) && isSpace(source, end + 1) ? 'item' : 'text'
    }
  }
}

function isSpace(source: string, at: number): boolean {
  const unit = source.charCodeAt(at)
  return unit === 32 || unit === 9
}

function isEnd(source: string, at: number, to: number): boolean {
  if (at >= to) return true
  const unit = source.charCodeAt(at)
  return unit === 10 || unit === 13
}

function isSpaceOrEnd(source: string, at: number, to: number): boolean {
  return isSpace(source, at) || isEnd(source, at, to)
}

function isDigit(source: string, at: number): boolean {
  const unit = source.charCodeAt(at)
  return unit >= 48 && unit <= 57
}

function isBlankTo(source: string, at: number, to: number): boolean {
  while (at < to && isSpace(source, at)) at++
  return isEnd(source, at, to)
}

/** Whether `[^id]:` stands at `at`. */
function isDefinition(source: string, at: number, to: number): boolean {
  if (source.charCodeAt(at + 1) !== 94) return false
  for (let end = at + 2; end < to && end - at < 100; end++) {
    const unit = source.charCodeAt(end)
    if (unit === 93) return end > at + 2 && source.charCodeAt(end + 1) === 58 && end + 1 < to
    if (unit === 32 || unit === 9 || unit === 10 || unit === 13 || unit === 91) return false
  }
  return false
}

/** Whether the line at `from` consists of one mark repeated (a rule, or an underline with nothing above it). */
function isRule(source: string, from: number, to: number): boolean {
  let at = from
  while (source.charCodeAt(at) === 32) at++
  const unit = source.charCodeAt(at)
  if (unit !== 45 && unit !== 42 && unit !== 95 && unit !== 61) return false
  while (at < to && (source.charCodeAt(at) === unit || isSpace(source, at))) at++
  return isEnd(source, at, to)
}

/** Whether a line of equals signs or hyphens stands at `from`: it makes a heading of the lines above, or is a rule. */
function isUnderline(source: string, from: number, to: number): boolean {
  let at = from
  while (source.charCodeAt(at) === 32) at++
  const unit = source.charCodeAt(at)
  if (unit !== 61 && unit !== 45) return false
  while (at < to && source.charCodeAt(at) === unit) at++
  return isBlankTo(source, at, to)
}

function isFence(source: string, from: number, to: number): boolean {
  let at = from
  while (at < to && isSpace(source, at)) at++
  const unit = source.charCodeAt(at)
  if ((unit !== 96 && unit !== 126) || source.charCodeAt(at + 1) !== unit || source.charCodeAt(at + 2) !== unit)
    return false
  if (unit === 126) return true
  while (source.charCodeAt(at) === 96) at++
  for (; !isEnd(source, at, to); at++) if (source.charCodeAt(at) === 96) return false
  return true
}

/** The line after the fence's closing line, or where the text ends; a fence within an indented item also ends before a line that leaves the item. */
function fenceEnd(source: string, from: number, to: number, indented: boolean, margin: Margin): number {
  let open = from
  while (isSpace(source, open)) open++
  const unit = source.charCodeAt(open)
  let length = 0
  while (source.charCodeAt(open + length) === unit) length++
  for (let line = nextLine(source, from, to); line < to; line = nextLine(source, line, to)) {
    if (margin.endsBefore(line)) return line
    const start = margin.textStart(line)
    let at = start
    while (at < to && isSpace(source, at)) at++
    if (indented && !isEnd(source, at, to) && indentOf(source, start, to) < 2) return line
    let run = 0
    while (at + run < to && source.charCodeAt(at + run) === unit) run++
    if (run >= length && isBlankTo(source, at + run, to) && (indented || at - start <= 3))
      return nextLine(source, at, to)
  }
  return to
}

/** The line after the one in which a comment ends, or where the text ends. */
function commentEnd(source: string, from: number, to: number, margin: Margin): number {
  const close = source.indexOf('-->', from)
  const end = close < 0 || close >= to ? to : nextLine(source, close, to)
  if (margin === noMargin) return end
  for (let line = nextLine(source, from, to); line < end; line = nextLine(source, line, to))
    if (margin.endsBefore(line)) return line
  return end
}
