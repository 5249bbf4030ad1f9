// The layout of a list: even marks and indents, numbers that count up, lines that go on below the text of their item.
import { rewrite, textEnd, type Change } from './change.ts'
import type { Chunk, TextLine } from './chunks.ts'

/** What items of one list have in common, and the number of the last one. */
interface ListStyle {
  readonly isNumbered: boolean
  /** The bullet, or what stands behind the number. */
  readonly mark: string
  number: number
}

/** An item whose lines may still come; columns counted from the margin, before and after. */
interface Item {
  readonly content: number
  readonly newContent: number
}

/** A list as far as it has come; it may go on in the next chunk. */
export interface ListState {
  /** The style of the list at each depth. */
  readonly styles: readonly (ListStyle | undefined)[]
}

/** A list laid out. */
interface LaidOut {
  /** For each line of the chunk, whether it is code, whose white space is left as it is. */
  readonly isCode: readonly boolean[]
  readonly change: Change
  readonly state: ListState
}

const itemStart = /^([-*+]|\d{1,9}[.)])([ \t]+)(?=\S)/u
const beginning = /^(?:[-+*>#|<`~=:]|\d{1,9}[.)])/u
const fence = /^(`{3,}|~{3,})/u

/**
 * Lays out the list that a chunk is, which goes on with the list `before` where one stands directly above; undefined
 * where it is not understood.
 */
export function layOutList(source: string, { lines }: Chunk, before: ListState | undefined): LaidOut | undefined {
  const items: Item[] = []
  const styles: (ListStyle | undefined)[] = before ? before.styles.map(style => style && { ...style }) : []
  const isCode: boolean[] = []
  const edits: Change[number][] = []
  let open: string | undefined
  let isAfterBlank = true
  for (const line of lines) {
    const text = source.slice(line.from, textEnd(source, line))
    const rest = text.trimStart()
    const column = columnOf(text.slice(0, text.length - rest.length))
    isCode.push(open !== undefined)
    if (rest === '') {
      isAfterBlank = true
      continue
    }
    if (open !== undefined) {
      if (rest.startsWith(open) && /^[`~]+$/u.test(rest)) open = undefined
      const item = items.at(-1)!
      edits.push(...indent(source, line, rest, Math.max(0, column - item.content + item.newContent)))
      continue
    }
    const [whole, mark, gap] = itemStart.exec(rest) ?? []
    const depth = items.filter(({ content }) => content <= column).length
    if (whole !== undefined && column - (items[depth - 1]?.content ?? 0) < 4) {
      if (columnOf(gap!) > 4) return undefined
      items.length = depth
      styles.length = Math.min(styles.length, depth + 1)
      const style = (styles[depth] = goOn(styles[depth], mark!))
      const newMark = style.isNumbered ? `${style.number}${style.mark}` : style.mark
      const at = items[depth - 1]?.newContent ?? 0
      items.push({ content: column + whole.length, newContent: at + newMark.length + 1 })
      const span = { from: line.from, to: line.from + text.length - rest.length + whole.length }
      edits.push(...rewrite(source, span, `${' '.repeat(at)}${newMark} `))
      const opened = fence.exec(rest.slice(whole.length))
      if (opened) open = opened[1]!
      isAfterBlank = false
      continue
    }
    if (isAfterBlank) {
      if (depth === 0) return undefined
      items.length = depth
      styles.length = Math.min(styles.length, depth)
    }
    const item = items.at(-1)
    if (!item || (isAfterBlank && column - item.content >= 4)) return undefined
    // Within a paragraph an indent means nothing, unless the line would begin something without it.
    const isBelow = isAfterBlank || (column >= item.content && beginning.test(rest))
    edits.push(...indent(source, line, rest, isBelow ? column - item.content + item.newContent : item.newContent))
    open = fence.exec(rest)?.[1]
    isAfterBlank = false
  }
  return { isCode, change: edits, state: { styles } }
}

/** The style of the list that an item goes on with, or of the one that it begins. */
function goOn(style: ListStyle | undefined, mark: string): ListStyle {
  const number = Number.parseInt(mark, 10)
  const isNumbered = !Number.isNaN(number)
  if (!isNumbered) return style && !style.isNumbered ? style : { isNumbered, mark, number: 0 }
  const delimiter = mark.slice(-1)
  if (style?.isNumbered && style.mark === delimiter) return { ...style, number: style.number + 1 }
  return { isNumbered, mark: delimiter, number }
}

function indent(source: string, line: TextLine, rest: string, column: number): Change {
  const start = source.indexOf(rest, line.from)
  return rewrite(source, { from: line.from, to: start }, ' '.repeat(column))
}

/** The column after white space, tabs reaching to the next multiple of four. */
function columnOf(space: string): number {
  let column = 0
  for (const character of space) column = character === '\t' ? column + 4 - (column % 4) : column + 1
  return column
}
