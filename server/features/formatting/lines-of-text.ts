// The lines of a text of Markdown: blanks at their ends, the marks of headings and lists.
import { textEnd, rewrite, type Change, type FormattingOptions } from './change.ts'
import type { Chunk, ChunkedText } from './chunks.ts'
import { layOutList, type ListState } from './list-layout.ts'

/** Lays out the lines of a text, chunk by chunk; blanks at the end of a chunk are those of the gap below it. */
export function layOutLines(source: string, text: ChunkedText, options: FormattingOptions): Change[] {
  let list: ListState | undefined
  return text.flatMap(chunk => {
    const { kind, lines } = chunk
    const laidOut = kind === 'list' ? layOutList(source, chunk, list) : undefined
    list = laidOut?.state
    switch (kind) {
      case 'heading':
        return [layOutHeading(source, lines[0]!), ...trimLines(source, lines, options)]
      case 'text':
      case 'footnote':
        return trimLines(source, lines, options)
      case 'list': {
        if (!laidOut) return []
        const { isCode, change } = laidOut
        return [change, ...trimLines(source, lines, options, index => isCode[index]!)]
      }
      default:
        return []
    }
  })
}

/** Takes the blanks from the ends of lines; two spaces before a line of the same paragraph break the line, so two stay. */
function trimLines(
  source: string,
  lines: Chunk['lines'],
  options: FormattingOptions,
  isClosed: (index: number) => boolean = () => false,
): Change[] {
  if (!options.trimTrailingWhitespace) return []
  return lines.slice(0, -1).flatMap((line, index) => {
    const end = textEnd(source, line)
    if (end === line.to || isClosed(index)) return []
    const next = lines[index + 1]!
    const isBreak = end > line.from && source.endsWith('  ', line.to) && textEnd(source, next) > next.from
    return [rewrite(source, { from: end > line.from ? end : line.margin, to: line.to }, isBreak ? '  ' : '')]
  })
}

/** "##   Background" with one space. */
function layOutHeading(source: string, { from, to }: Chunk['lines'][number]): Change {
  const [whole, marks] = /^ {0,3}(#{1,6})[ \t]+(?=\S)/u.exec(source.slice(from, to)) ?? []
  return whole === undefined ? [] : rewrite(source, { from, to: from + whole.length }, `${marks!} `)
}
