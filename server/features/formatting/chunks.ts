// The Markdown of a note on its lines: that of a body, and that of literal sections, each line without its margin.
import { marginOfText } from '../../note/entry-extent.ts'
import { textStateOf } from '../../note/entry-state.ts'
import { indentOf, isBlank, skipIndent, type Line } from '../../note/lines.ts'
import type { BlockContent, SyntaxProblem } from '../../note/note.ts'
import type { Reading } from '../../note/read.ts'
import { linesBetween } from './change.ts'

/** What a chunk is, as far as its layout goes; `closed`: its white space may mean something, or it is broken. */
export type ChunkKind = 'text' | 'heading' | 'list' | 'footnote' | 'comment' | 'code' | 'closed'

/** A line of a chunk: `margin` where the line of the source begins, `from` where its text does. */
export interface TextLine extends Line {
  readonly margin: number
}

/** A chunk of Markdown; its lines without the blank ones at its end. */
export interface Chunk {
  readonly kind: ChunkKind
  readonly lines: readonly TextLine[]
}

/** A text in one piece: the body of a note, or a section. */
export type ChunkedText = readonly Chunk[]

/** The texts of a note that stand as they are written: not those in folded or quoted values. */
export function textsIn(source: string, reading: Reading): ChunkedText[] {
  const texts: Chunk[][] = [[]]
  for (const { at, state, content } of reading.header.entries) {
    const { value } = content
    if (value.kind === 'text') {
      const within = textStateOf(state)!
      const lines = filled(source, at, at + content.length)
      const first = lines[0]
      if (!first) continue
      const margin = marginOfText(within, indentOf(source, first))
      const { problems } = value.block.content
      texts.at(-1)!.push({
        kind: isSound([...content.problems, ...problems])
          ? kindOf(source, at + value.block.at, value.block.content)
          : 'closed',
        lines: lines.map(line => ({
          ...line,
          margin: line.from,
          from: skipIndent(source, line.from, line.to, margin),
        })),
      })
    } else if (content.label) texts.push([])
    else texts.at(-1)!.push({ kind: 'closed', lines: filled(source, at, at + content.length).map(atMargin) })
  }
  if (reading.notation === 'markdown')
    texts.push(
      reading.chunks.map(({ at, content }) => ({
        kind: isSound(content.problems) ? kindOf(source, at, content) : 'closed',
        lines: filled(source, at, at + content.length).map(atMargin),
      })),
    )
  return texts
}

function atMargin(line: Line): TextLine {
  return { ...line, margin: line.from }
}

/** The lines up to the last one that is not blank. */
function filled(source: string, from: number, to: number): Line[] {
  const lines = linesBetween(source, from, to)
  while (lines.length > 0 && isBlank(source, lines.at(-1)!.from, lines.at(-1)!.to)) lines.pop()
  return lines
}

/** Whether what is wrong, if anything, does not touch upon layout. */
export function isSound(problems: readonly SyntaxProblem[]): boolean {
  return problems.every(({ kind }) => harmlessKinds.includes(kind))
}

const harmlessKinds: readonly SyntaxProblem['kind'][] = [
  'needs-quoting',
  'undefined-footnote',
  'heading-in-section',
  'unspaced-heading',
  'duplicate-key',
]

/** The kind of the chunk whose text begins at `at`, where nothing is wrong with it. */
function kindOf(source: string, at: number, { heading, length }: BlockContent): ChunkKind {
  if (heading) return 'heading'
  const start = source.slice(at, at + 200)
  // Code that is set in, HTML, and code in a quotation.
  if (/^(?: {4}| {0,3}[\t<](?!!--))/u.test(start)) return 'closed'
  if (/^ {0,3}>/u.test(start) && /`{3}|~{3}/u.test(source.slice(at, at + length))) return 'closed'
  const [, fence, comment, footnote, item] =
    /^ {0,3}(?:(`{3,}|~{3,})|(<!--)|(\[\^[^\s[\]]+\]:)|((?:[-*+]|\d{1,9}[.)])[ \t]+\S))?/u.exec(start)!
  if (fence) return 'code'
  if (comment) return 'comment'
  if (footnote) return 'footnote'
  return item ? 'list' : 'text'
}
