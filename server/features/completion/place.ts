// Where in a header (or in a note in YAML) an offset is, read off the lines themselves, since half-typed text has no model yet.
import { labelAt } from '../../note/label.ts'
import type { Quoting } from '../../note/prose.ts'
import type { Span } from '../../note/span.ts'
import { lineEnd, lineStart } from '../places.ts'

export interface HeaderPlace {
  /** The labels under which the place stands, the outermost first; in `text` the one whose value it is comes last. */
  readonly path: readonly string[]
  /** `key`: where a label may be typed; `text`: in a value. */
  readonly slot: 'key' | 'text'
  /** Where the label or the value begins, as far as it stands on this line: after indent, `- `, quotation mark, `[` or `,`. */
  readonly from: number
  /** How many columns the line is indented. */
  readonly indent: number
  readonly quoting: Quoting
  /** Whether it is an entry of a list in square brackets. */
  readonly flow: boolean
  /** Whether the value so far stands on this line alone: nothing of it on lines before. */
  readonly first: boolean
}

/** A line that is a label with what follows it. */
interface KeyLine {
  readonly label: string
  readonly indent: number
  /** Where the value begins, or the line ends. */
  readonly valueFrom: number
}

/** Lines further up than this are not looked at. */
const farthest = 3000

/** The place of `offset` among the lines of `region`. */
export function headerPlace(source: string, offset: number, region: Span): HeaderPlace {
  const start = Math.max(lineStart(source, offset), region.from)
  const before = source.slice(start, offset)
  const indent = /^ */u.exec(before)![0].length
  const dashes = /^(?: *- )*(?: *-$)?/u.exec(before)![0]
  const isItem = dashes.includes('-')
  const own = isItem ? undefined : keyLine(source, start, offset)
  const above = keysAbove(source, start, own ? own.indent : indent, isItem, region.from)
  const block = above.findIndex(({ valueFrom }) => /[|>]/u.test(source[valueFrom] ?? ''))
  if (block >= 0)
    return text(
      above.slice(0, block + 1),
      start + indent,
      indent,
      'none',
      false,
      isBlankBetween(source, above[block]!, start),
    )

  const keys = own ? [...above, own] : above
  const last = keys.at(-1)
  const valueFrom = last?.valueFrom ?? start
  const value = source.slice(valueFrom, offset)
  const entry = value.startsWith('[') ? flowEntry(value) : undefined
  if (entry) {
    const from = Math.max(valueFrom + entry.from, start + indent)
    return text(keys, from, indent, entry.quoting, true, true)
  }
  if (own) {
    const { from, quoting } = opened(source, own.valueFrom, offset)
    return text(keys, from, indent, quoting, false, true)
  }
  if (isItem) {
    const { from, quoting } = opened(source, start + dashes.length, offset)
    return text(keys, from, indent, quoting, false, true)
  }
  if (last && value.trimStart() !== '' && lineEnd(source, last.valueFrom) > last.valueFrom) {
    const { quoting } = opened(source, last.valueFrom, offset)
    return text(keys, start + indent, indent, quoting, false, false)
  }
  return {
    path: keys.map(key => key.label),
    slot: 'key',
    from: start + indent,
    indent,
    quoting: 'plain',
    flow: false,
    first: true,
  }
}

function text(
  keys: readonly KeyLine[],
  from: number,
  indent: number,
  quoting: Quoting,
  flow: boolean,
  first: boolean,
): HeaderPlace {
  return { path: keys.map(key => key.label), slot: 'text', from, indent, quoting, flow, first }
}

function isBlankBetween(source: string, key: KeyLine, start: number): boolean {
  return source.slice(lineEnd(source, key.valueFrom), start).trim() === ''
}

/** The label of the line at `start`, if it ends before `until`. */
function keyLine(source: string, start: number, until: number): KeyLine | undefined {
  const indent = indentOf(source, start)
  const label = labelAt(source, start + indent, lineEnd(source, start))
  return label && label.value <= until
    ? { label: label.text, indent, valueFrom: afterBlanks(source, label.value) }
    : undefined
}

/** The labels that enclose a line of an indent, the outermost first. */
function keysAbove(source: string, start: number, indent: number, isItem: boolean, top: number): KeyLine[] {
  const keys: KeyLine[] = []
  let limit = isItem ? indent + 1 : indent
  let at = start
  for (let lines = 0; at > top && limit > 0 && lines < farthest; lines++) {
    const end = at - (source.startsWith('\r\n', at - 2) ? 2 : 1)
    at = Math.max(lineStart(source, end), top)
    if (source.slice(at, end).trim() === '') continue
    const spaces = indentOf(source, at)
    if (spaces >= limit) continue
    const key = keyLine(source, at, end)
    if (key) {
      keys.unshift(key)
      limit = spaces
    } else if (source[at + spaces] !== '-') limit = Math.min(limit, spaces + 1)
  }
  return keys
}

function indentOf(source: string, at: number): number {
  let spaces = 0
  while (source[at + spaces] === ' ') spaces++
  return spaces
}

function afterBlanks(source: string, offset: number): number {
  while (source[offset] === ' ' || source[offset] === '\t') offset++
  return offset
}

/** Where the text of a value begins behind its quotation mark. */
function opened(source: string, valueFrom: number, offset: number): { from: number; quoting: Quoting } {
  const from = Math.min(afterBlanks(source, valueFrom), offset)
  if (from < offset && source[from] === '"') return { from: from + 1, quoting: 'double-quoted' }
  if (from < offset && source[from] === "'") return { from: from + 1, quoting: 'single-quoted' }
  return { from, quoting: 'plain' }
}

/** The entry at the end of an unclosed list in square brackets; undefined if it is closed. `from` counts in `value`. */
function flowEntry(value: string): { from: number; quoting: Quoting } | undefined {
  let from = 1
  let depth = 0
  for (let at = 0; at < value.length; at++) {
    const character = value[at]
    if (character === '[') depth++
    else if (character === ']') depth--
    else if ((character === '"' || character === "'") && value.slice(from, at).trim() === '') {
      const close = value.indexOf(character, at + 1)
      if (close < 0) return { from: at + 1, quoting: character === '"' ? 'double-quoted' : 'single-quoted' }
      at = close
    } else if (character !== ',') continue
    if (depth === 0) return undefined
    if (character === '[' || character === ',') from = at + 1
  }
  while (from < value.length && /\s/u.test(value[from]!)) from++
  return { from, quoting: 'plain' }
}
