// Where in the text of a configuration an offset is, by indents and brackets: half-typed text has no tree.
import type { Span } from '../note/span.ts'
import type { Shape } from './configuration-shape.ts'

/** A place in a configuration. */
export interface ConfigurationPlace {
  /** The names of the maps around it, from the top; `-` for an item of a list. */
  readonly path: readonly string[]
  /** The name whose value stands here; undefined where a name, or an item of a list, stands. */
  readonly key: string | undefined
  /** The word at the offset. */
  readonly word: Span
  /** The names that the same map has beside this one. */
  readonly siblings: readonly string[]
  /** How far the names of this map are indented. */
  readonly indent: number
  /** Whether it stands between brackets. */
  readonly isInline: boolean
}

/** A line: the columns of its hyphens, and the column, name and value that follow them. */
interface Line {
  readonly dashes: readonly number[]
  readonly column: number
  readonly key: string | undefined
  readonly hasValue: boolean
}

const keyPattern = /^(?:"([^"]*)"|'([^']*)'|([^\s:#"'[\]{},][^:#]*?)):(?=\s|$)/u

/** The place of an offset; undefined in a comment. */
export function placeIn(text: string, offset: number): ConfigurationPlace | undefined {
  const start = startOfLine(text, offset)
  const end = endOfLine(text, offset)
  const line = text.slice(start, end)
  const cursor = offset - start
  if (/(?:^|\s)#/u.test(line.slice(0, cursor))) return undefined
  const { dashes, column: first } = readLine(line)
  const content = first < 0 ? cursor : first
  const column = Math.min(content, cursor)
  const written = line.slice(content)
  const label = keyPattern.exec(written)
  const own = contextOf(text, start, end, column, dashes)
  const base = { siblings: own.siblings, indent: column }
  if (!label || content + label[0].length > cursor) {
    const word = label ? content + label[0].length - 1 : endOfWord(line, cursor)
    const inline = inlinePlace(line, content, cursor, offset, own.path)
    if (inline) return inline
    return {
      ...base,
      path: own.path,
      key: undefined,
      word: { from: start + column, to: start + Math.max(word, cursor) },
      isInline: false,
    }
  }
  const key = label[1] ?? label[2] ?? label[3]!
  const valueAt = content + label[0].length
  const inline = inlinePlace(line, valueAt, cursor, offset, [...own.path, key])
  if (inline) return inline
  const space = /^\s*/u.exec(line.slice(valueAt))![0].length
  const from = Math.min(valueAt + space, cursor)
  const word = { from: start + from, to: start + Math.max(endOfWord(line, cursor), from) }
  return { ...base, path: own.path, key, word, isInline: false }
}

/** The place between brackets that were opened on this line from `from` on. */
function inlinePlace(
  line: string,
  from: number,
  cursor: number,
  offset: number,
  path: readonly string[],
): ConfigurationPlace | undefined {
  const open: { readonly isMap: boolean; key: string | undefined; names: string[] }[] = []
  let part = from
  for (let at = from; at < cursor; at++) {
    const top = open.at(-1)
    const character = line.charAt(at)
    if (character === '[' || character === '{') open.push({ isMap: character === '{', key: undefined, names: [] })
    else if (character === ']' || character === '}') open.pop()
    else if (character === ',' && top) top.key = undefined
    else if (character === ':' && top?.isMap && /\s|$/u.test(line.charAt(at + 1))) {
      top.key = line.slice(part, at).trim()
      top.names.push(top.key)
    } else continue
    part = at + 1
  }
  const top = open.at(-1)
  if (!top) return undefined
  const around = open.slice(0, -1).map(({ isMap, key }) => (isMap ? (key ?? '') : '-'))
  const space = /^\s*/u.exec(line.slice(part, cursor))![0].length
  const word = { from: offset - (cursor - part - space), to: offset + (endOfWord(line, cursor) - cursor) }
  return {
    path: [...path, ...around, ...(top.isMap ? [] : ['-'])],
    key: top.key,
    word,
    siblings: top.names,
    indent: 0,
    isInline: true,
  }
}

/** The path to what stands in `column`, after the hyphens of its own line, and the names beside it. */
function contextOf(
  text: string,
  start: number,
  end: number,
  column: number,
  dashes: readonly number[],
): { readonly path: readonly string[]; readonly siblings: readonly string[] } {
  const path: string[] = []
  const siblings: string[] = []
  let limit = column
  let isItem = false
  let isBeside = true
  const enter = (columns: readonly number[]) => {
    for (const dash of columns.toReversed()) {
      path.unshift('-')
      limit = dash
      isItem = true
      isBeside = false
    }
  }
  enter(dashes.filter(dash => dash < column))
  for (let to = start - 1; to >= 0 && (limit > 0 || isItem);) {
    const from = startOfLine(text, to)
    const line = readLine(text.slice(from, to))
    to = from - 1
    if (line.column < 0) continue
    if (line.key !== undefined && !line.hasValue && (isItem ? line.column <= limit : line.column < limit)) {
      path.unshift(line.key)
      limit = line.column
      isItem = false
      isBeside = false
      enter(line.dashes)
    } else if (!isItem && line.column === limit) {
      if (isBeside && line.key !== undefined) siblings.push(line.key)
      enter(line.dashes)
    } else if (line.column < limit && !isItem) isBeside = false
  }
  if (limit === 0 && !isItem && path.length === 0) for (const name of topNames(text)) siblings.push(name)
  else siblings.push(...namesBelow(text, end, column))
  return { path, siblings }
}

/** The names in the same column on the lines below, as far as the map reaches. */
function namesBelow(text: string, end: number, column: number): string[] {
  const names: string[] = []
  for (let from = end + 1; from < text.length;) {
    const to = endOfLine(text, from)
    const line = readLine(text.slice(from, to))
    from = to + 1
    if (line.column < 0 || line.column > column) continue
    if (line.column < column || line.dashes.length > 0) break
    if (line.key !== undefined) names.push(line.key)
  }
  return names
}

function topNames(text: string): string[] {
  return text.split('\n').flatMap(line => {
    const { column, key } = readLine(line)
    return column === 0 && key !== undefined ? [key] : []
  })
}

/** The parts of a line; its column is -1 where it holds nothing or a comment. */
function readLine(line: string): Line {
  const dashes: number[] = []
  let column = /^[ \uFEFF]*/u.exec(line)![0].length
  while (line.charAt(column) === '-' && /^-(?:\s|$)/u.test(line.slice(column, column + 2))) {
    dashes.push(column)
    column += 1 + /^ */u.exec(line.slice(column + 1))![0].length
  }
  const rest = line.slice(column)
  if ((rest.trim() === '' && dashes.length === 0) || rest.startsWith('#'))
    return { dashes, column: -1, key: undefined, hasValue: false }
  const label = keyPattern.exec(rest)
  const value = label ? rest.slice(label[0].length).trim() : ''
  return {
    dashes,
    column,
    key: label ? (label[1] ?? label[2] ?? label[3]) : undefined,
    hasValue: value !== '' && !value.startsWith('#'),
  }
}

function startOfLine(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1
}

function endOfLine(text: string, at: number): number {
  const feed = text.indexOf('\n', at)
  const end = feed < 0 ? text.length : feed
  return end > at && text.charAt(end - 1) === '\r' ? end - 1 : end
}

function endOfWord(line: string, at: number): number {
  while (at < line.length && !/[\s,:[\]{}#]/u.test(line.charAt(at))) at++
  return at
}

/** What may stand at the end of a path; undefined where the path is not known. */
export function shapeAt(shape: Shape, path: readonly string[]): Shape | undefined {
  let at: Shape | undefined = shape
  for (const name of path) {
    const inner: Shape | undefined = at?.kind === 'short-or-full' ? at.full : at
    if (inner?.kind === 'list') at = name === '-' ? inner.of : undefined
    else if (inner?.kind === 'record') at = Object.hasOwn(inner.keys, name) ? inner.keys[name]!.shape : undefined
    else if (inner?.kind === 'table') at = inner.of
    else at = undefined
  }
  return at
}
