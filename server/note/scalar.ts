// Decodes YAML scalars of every style, character by character, with the way back to the source.
import { indentOf, isSpace, lineAt, skipSpace, type Line } from './lines.ts'
import { OffsetMap } from './offset-map.ts'
import type { Quoting } from './prose.ts'

/** A decoded scalar; `map` leads to offsets of the text it was decoded from. */
export interface Scalar {
  readonly text: string
  readonly map: OffsetMap
  readonly quoting: Quoting
  /** Where the scalar ends in the text: after the closing mark, or at the end of its last line. */
  readonly end: number
}

/** Collects decoded text with its pieces. */
class Decoder {
  text = ''
  readonly pieces: [number, number, number][] = []

  copy(source: string, from: number, to: number): void {
    if (from >= to) return
    this.text += source.slice(from, to)
    this.pieces.push([to - from, from, to])
  }

  put(text: string, from: number, to: number): void {
    if (text.length === 0) return
    this.text += text
    this.pieces.push([text.length, from, to])
  }

  scalar(quoting: Quoting, end: number, at: number): Scalar {
    const map = this.text.length > 0 ? OffsetMap.from(this.pieces) : OffsetMap.identity(0, at)
    return { text: this.text, map, quoting, end }
  }
}

/** The header of a block scalar. */
export interface BlockHeader {
  readonly folded: boolean
  /** The indent of the lines beyond that of the label, where it is written. */
  readonly indent: number | undefined
  readonly chomp: '' | '+' | '-'
  /** Where the header ends, before a comment. */
  readonly to: number
}

/** The header of a block scalar at `at`: its mark and indicators, and nothing else on the line but a comment; else undefined. */
export function blockHeader(source: string, at: number, limit: number): BlockHeader | undefined {
  const line = lineAt(source, at, Math.min(limit, at + 1_000))
  const match = /^[|>](?:([1-9])([+-]?)|([+-])([1-9])?)?(?=[ \t]*$|[ \t]+#)/u.exec(source.slice(line.from, line.to))
  if (!match) return undefined
  const indent = match[1] ?? match[4]
  return {
    folded: match[0].startsWith('>'),
    indent: indent === undefined ? undefined : Number(indent),
    chomp: (match[2] ?? match[3] ?? '') as '' | '+' | '-',
    to: at + match[0].length,
  }
}

/** A decoded block scalar. */
export interface BlockScalar extends Scalar {
  /** Lines that hold text but are indented less than the scalar; YAML would not read them. */
  readonly loose: readonly Line[]
  /** Comments that are indented less than the scalar: not its text. */
  readonly comments: readonly Line[]
  /** The first line of text below such a comment; YAML would not read it. */
  readonly cut: Line | undefined
  /** How far the lines of the scalar are indented, in spaces. */
  readonly indent: number
}

/** Decodes the literal or folded scalar with `header`, whose lines reach to `limit`; `parentIndent` is that of its label. */
export function decodeBlock(source: string, header: BlockHeader, limit: number, parentIndent: number): BlockScalar {
  return decodeLines(source, lineAt(source, header.to, limit).next, limit, header, parentIndent)
}

/**
 * Decodes lines without a header as those of a literal scalar indented by `indent`, else by the indent of the first one;
 * `chomp` as in a header.
 */
export function decodeLiteral(
  source: string,
  from: number,
  limit: number,
  indent?: number,
  chomp: BlockHeader['chomp'] = '',
): BlockScalar {
  const parentIndent = indent === undefined ? -1 : 0
  return decodeLines(source, from, limit, { folded: false, indent, chomp, to: from }, parentIndent)
}

function decodeLines(
  source: string,
  from: number,
  limit: number,
  header: BlockHeader,
  parentIndent: number,
): BlockScalar {
  const lines: Line[] = []
  const loose: Line[] = []
  const comments: Line[] = []
  let cut: Line | undefined
  let indent = header.indent === undefined ? undefined : parentIndent + header.indent
  for (let line = lineAt(source, from, limit); line.from < limit; line = lineAt(source, line.next, limit)) {
    const own = indentOf(source, line)
    const isFilled = own < line.to - line.from
    if (isFilled) {
      const isLess = own < (indent ?? parentIndent + 1)
      if (isLess && source.charCodeAt(skipSpace(source, line.from, line.to)) === 35) {
        comments.push(line)
        continue
      }
      if (isLess) loose.push(line)
      else indent ??= own
      if (comments.length > 0) cut ??= line
    }
    lines.push(line)
  }
  const start = (line: Line) => line.from + Math.min(indent ?? Infinity, indentOf(source, line))
  let last = lines.length - 1
  while (last >= 0 && start(lines[last]!) === lines[last]!.to) last--
  const isText = (line: Line) => start(line) < line.to && !isSpace(source.charCodeAt(start(line)))
  // A line break goes with the indent behind it, so that what is written over it leaves none in the text; a comment between stays.
  const afterBreak = (index: number) => {
    const [line, next] = [lines[index]!, lines[index + 1]!]
    return next.from === line.next ? start(next) : line.next
  }
  const decoder = new Decoder()
  for (let index = 0; index <= last; index++) {
    const line = lines[index]!
    decoder.copy(source, start(line), line.to)
    if (index === last) break
    if (header.folded && isText(line)) {
      // A single break folds to a space, of several the first is dropped; before a more indented line all stay.
      let after = index + 1
      while (start(lines[after]!) === lines[after]!.to) after++
      if (isText(lines[after]!)) {
        if (after === index + 1) decoder.put(' ', line.to, afterBreak(index))
        continue
      }
    }
    decoder.put('\n', line.to, afterBreak(index))
  }
  const end = last >= 0 ? lines[last]!.to : header.to
  const kept = header.chomp === '-' ? -1 : header.chomp === '+' ? lines.length - 1 : last
  for (let index = Math.max(last, 0); index <= kept; index++) {
    const line = lines[index]!
    if (line.next > line.to) decoder.put('\n', line.to, line.next)
  }
  return { ...decoder.scalar('none', end, header.to), loose, comments, cut, indent: indent ?? parentIndent + 2 }
}

/** Decodes plain text from `at` to `limit`, over several lines as YAML folds them; lines that are comments are left out and given to `comment`. */
export function decodePlain(
  source: string,
  at: number,
  limit: number,
  comment?: (from: number, to: number) => void,
): Scalar {
  const decoder = new Decoder()
  let end = at
  let breaks: Line[] = []
  for (let line = lineAt(source, at, limit); ; line = lineAt(source, line.next, limit)) {
    let { from, to } = line
    while (from < to && isSpace(source.charCodeAt(from))) from++
    while (to > from && isSpace(source.charCodeAt(to - 1))) to--
    if (comment && line.from > at && source.charCodeAt(from) === 35 && from < to) comment(from, to)
    else {
      if (from < to) {
        if (breaks.length === 1) decoder.put(' ', end, from)
        else for (const { to: at, next } of breaks.slice(1)) decoder.put('\n', at, next)
        breaks = []
        decoder.copy(source, from, to)
        end = to
      }
      if (decoder.text.length > 0) breaks.push(line)
    }
    if (line.next >= limit) return decoder.scalar('plain', end, at)
  }
}

/** Decodes a single-quoted scalar at `at`, or gives undefined where its partner is missing before `limit`. */
export function decodeSingleQuoted(source: string, at: number, limit: number): Scalar | undefined {
  let close = at + 1
  for (;;) {
    close = source.indexOf("'", close)
    if (close < 0 || close >= limit) return undefined
    if (source.charCodeAt(close + 1) !== 39 || close + 1 >= limit) break
    close += 2
  }
  const decoder = new Decoder()
  decodeQuoted(decoder, source, at + 1, close, (from, to) => {
    while (from < to) {
      const mark = source.indexOf("''", from)
      if (mark < 0 || mark >= to) {
        decoder.copy(source, from, to)
        return
      }
      decoder.copy(source, from, mark)
      decoder.put("'", mark, mark + 2)
      from = mark + 2
    }
  })
  return decoder.scalar('single-quoted', close + 1, at + 1)
}

const escapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  '\t': '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
}

/** Decodes a double-quoted scalar at `at`, or gives undefined where its partner is missing before `limit`. */
export function decodeDoubleQuoted(source: string, at: number, limit: number): Scalar | undefined {
  let close = at + 1
  while (close < limit && source.charCodeAt(close) !== 34) close += source.charCodeAt(close) === 92 ? 2 : 1
  if (close >= limit) return undefined
  const decoder = new Decoder()
  decodeQuoted(decoder, source, at + 1, close, (from, to) => {
    while (from < to) {
      const mark = source.indexOf('\\', from)
      if (mark < 0 || mark >= to) {
        decoder.copy(source, from, to)
        return
      }
      decoder.copy(source, from, mark)
      const code = /^\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/u.exec(
        source.slice(mark, Math.min(to, mark + 10)),
      )
      const digits = code && (code[1] ?? code[2] ?? code[3]!)
      const point = digits ? parseInt(digits, 16) : -1
      const short = escapes[source.charAt(mark + 1)]
      const end = mark + (code ? code[0].length : 2)
      if (code && point <= 0x10ffff) decoder.put(String.fromCodePoint(point), mark, end)
      else if (!code && short !== undefined && mark + 1 < to) decoder.put(short, mark, end)
      else decoder.copy(source, mark, Math.min(to, end))
      from = end
    }
  })
  return decoder.scalar('double-quoted', close + 1, at + 1)
}

/** Folds the lines between quotation marks: white space around breaks goes, but stays at the outer ends. */
function decodeQuoted(
  decoder: Decoder,
  source: string,
  from: number,
  to: number,
  take: (from: number, to: number) => void,
): void {
  const isDouble = source.charCodeAt(from - 1) === 34
  let line = lineAt(source, from, to)
  let isFirst = true
  let end = from
  let breaks: Line[] = []
  let joined = false
  for (;;) {
    const isLast = line.next >= to && line.next === line.to
    let start = line.from
    let stop = line.to
    if (!isFirst) while (start < stop && isSpace(source.charCodeAt(start))) start++
    if (!isLast) while (stop > start && isSpace(source.charCodeAt(stop - 1))) stop--
    // An escaped space or tab at the end of a line belongs to the text.
    if (!isLast && isDouble && endsInEscape(source, start, stop) && stop < line.to) stop++
    const escapedBreak = !isLast && isDouble && stop === line.to && endsInEscape(source, start, stop)
    if (start < stop || isFirst || isLast) {
      if (joined) breaks.shift()
      if (breaks.length === 1) decoder.put(' ', end, start)
      else for (const { to: at, next } of breaks.slice(1)) decoder.put('\n', at, next)
      breaks = []
      take(start, escapedBreak ? stop - 1 : stop)
      end = stop
      joined = escapedBreak
    }
    if (isLast) return
    breaks.push(line)
    isFirst = false
    line = lineAt(source, line.next, to)
  }
}

function endsInEscape(source: string, from: number, to: number): boolean {
  let marks = 0
  while (to - marks > from && source.charCodeAt(to - 1 - marks) === 92) marks++
  return marks % 2 === 1
}
