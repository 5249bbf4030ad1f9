// Reads one chunk of Markdown: its passages, footnotes, comments and problems, relative to the chunk.
import type { SyntaxNode } from '@lezer/common'
import { conflictProblem, isConflictMark } from './conflict.ts'
import { decodeEntity } from './entities.ts'
import { lineAt } from './lines.ts'
import { parseBlocks, parseInlines } from './markdown-parser.ts'
import type { BlockContent, Comment, FootnoteMark, Labels, Passage, PassageRole, SyntaxProblem } from './note.ts'
import { placeContent, placeProblem, withLineFeeds } from './place.ts'
import type { Prose } from './prose.ts'
import { proseBuilder, unindentedProse, type ProseBuilder } from './prose-builder.ts'
import { findUnreadable } from './unreadable.ts'

/** A chunk longer than this is taken as one plain passage. */
const longestChunk = 100_000

let markup: RegExp | undefined
let paragraphs: RegExp | undefined
let unspaced: RegExp | undefined

/** What is collected while a chunk is read. */
interface Findings {
  readonly passages: Passage[]
  readonly footnotes: FootnoteMark[]
  readonly comments: Comment[]
  readonly problems: SyntaxProblem[]
}

/** Reads a chunk as `chunkEnd` cuts it; `conflict` as there. */
export function readBlock(text: string, conflict: boolean, labels: Labels): BlockContent {
  markup ??= /[*_[<&`|~\\#]|(?:^|[\r\n])[ \t]*(?:[>=+-]|\d{1,9}[.)])/u
  const isPlain = text.length > longestChunk || !markup.test(text)
  if (!isPlain && text.includes('\r')) {
    const { text: clean, map } = withLineFeeds(text)
    return placeContent(readBlock(clean, conflict, labels), map, text.length, 'none')
  }
  const found: Findings = { passages: [], footnotes: [], comments: [], problems: findUnreadable(text) }
  const heading = isPlain ? readPlain(text, found) : readChunk(text, conflict, found)
  const [only] = found.passages
  const isLone = found.passages.length === 1 && only!.role === 'paragraph' && found.footnotes.length === 0
  return {
    length: text.length,
    ...found,
    ...(heading ? { heading } : {}),
    contact: isLone && labels.isContactLine(only!.prose.text),
  }
}

/** Takes a chunk as one paragraph. */
function readPlain(text: string, found: Findings): undefined {
  addPassage(found, 'paragraph', plainProse(text))
}

/** Reads a chunk into `found`; gives the heading where the chunk is one. */
function readChunk(text: string, conflict: boolean, found: Findings): BlockContent['heading'] {
  const line = lineAt(text, 0, text.length)
  if (isConflictMark(text, line, conflict)) {
    found.problems.push(conflictProblem(line))
    return undefined
  }
  const definition = /^ {0,3}(\[\^([^\s[\]]+)\]:)/u.exec(text)
  if (definition) {
    const from = definition[0].length - definition[1]!.length
    found.footnotes.push({ id: definition[2]!, span: { from, to: definition[0].length }, definition: true })
    addPassage(found, 'footnote', readInlineText(text, definition[0].length, found))
    return undefined
  }
  const top = parseBlocks(text).topNode
  for (let node = top.firstChild; node; node = node.nextSibling) readNode(node, 'paragraph', text, found)
  const level = headingLevel(top.firstChild)
  const first = found.passages[0]
  if (level === undefined) {
    found.problems.push(...unspacedHeading(text))
    return undefined
  }
  const prose = first?.role === 'heading' ? first.prose : plainProse('')
  return { level, text: prose.text, span: { from: prose.map.start(0), to: prose.map.end(prose.text.length) } }
}

/** What is wrong with "##Background", which Markdown takes for text. One mark alone begins other words, too: "#1540". */
function unspacedHeading(text: string): SyntaxProblem[] {
  unspaced ??= /^( {0,3})(#{2,6})\p{L}\S*/u
  const [begin, indent, marks] = unspaced.exec(text) ?? []
  if (begin === undefined || indent === undefined || marks === undefined) return []
  const at = indent.length + marks.length
  return [
    {
      kind: 'unspaced-heading',
      span: { from: indent.length, to: begin.length },
      message: `Without a space behind "${marks}" this is no heading but text. Write "${marks} ".`,
      fix: { title: 'Make it a heading', edits: [{ span: { from: at, to: at }, newText: ' ' }] },
    },
  ]
}

/** Reads text in which blocks mean nothing (a title, a clause): one prose, a line feed between its paragraphs. */
export function readInline(source: string): { readonly prose: Prose } & Omit<Findings, 'passages'> {
  const { text, map } = withLineFeeds(source)
  const found: Findings = { passages: [], footnotes: [], comments: [], problems: findUnreadable(text) }
  const prose = readInlineText(text, 0, found)
  return {
    prose: { ...prose, map: prose.map.then(map) },
    footnotes: found.footnotes.map(mark => ({ ...mark, span: map.span(mark.span) })),
    comments: found.comments.map(comment => ({ ...comment, span: map.span(comment.span) })),
    problems: found.problems.map(problem => placeProblem(problem, map)),
  }
}

function readInlineText(text: string, from: number, found: Findings): Prose {
  paragraphs ??= /[*_[<&`|~\\#]|\n[ \t]*\n/u
  if (!paragraphs.test(text.slice(from))) return plainProse(text, from)
  const shifted = from > 0 ? ' '.repeat(from) + text.slice(from) : text
  const builder = proseBuilder(text)
  let last = from
  for (let node = parseInlines(shifted).topNode.firstChild; node; node = node.nextSibling) {
    if (builder.length > 0) {
      if (/\n[ \t]*\n/u.test(shifted.slice(last, node.from))) builder.replace('\n', last, node.from)
      else builder.lineBreak(last, node.from)
    }
    addInline(builder, node, node.from, node.to, text, found)
    last = node.to
  }
  return builder.build(from)
}

function addPassage(found: Findings, role: PassageRole, prose: Prose): void {
  if (prose.text.length > 0) found.passages.push({ role, at: 0, prose })
}

function plainProse(text: string, from = 0): Prose {
  const unindented = unindentedProse(text, from)
  if (unindented) return unindented
  const builder = proseBuilder(text)
  builder.text(from, text.length)
  return builder.build(from)
}

function headingLevel(node: SyntaxNode | null): number | undefined {
  const match = /^(?:ATX|Setext)Heading(\d)$/u.exec(node?.name ?? '')
  return match ? Number(match[1]) : undefined
}

/** How deep lists and quotations are read into each other; nobody writes deeper, and the stack has an end. */
const deepest = 100

function readNode(node: SyntaxNode, role: PassageRole, text: string, found: Findings, depth = 0): void {
  switch (node.name) {
    case 'Paragraph':
      addPassage(found, role, leafProse(node, text, found))
      return
    case 'TableCell':
      addPassage(found, 'table-cell', leafProse(node, text, found))
      return
    case 'CommentBlock':
      addComments(node.from, node.to, text, found)
      return
    case 'FencedCode':
    case 'HTMLBlock':
    case 'LinkReference':
    case 'ProcessingInstructionBlock':
      return
    default:
      if (headingLevel(node) !== undefined) {
        addPassage(found, 'heading', leafProse(node, text, found))
        return
      }
      if (depth === deepest) return
      const inner =
        role === 'quote' || node.name === 'Blockquote' ? 'quote' : node.name === 'ListItem' ? 'list-item' : role
      for (let child = node.firstChild; child; child = child.nextSibling) readNode(child, inner, text, found, depth + 1)
  }
}

function leafProse(node: SyntaxNode, text: string, found: Findings): Prose {
  const builder = proseBuilder(text)
  addInline(builder, node, node.from, node.to, text, found)
  const mark = node.getChild('HeaderMark')
  return builder.build(mark && mark.from === node.from ? mark.to : node.from)
}

function addComments(from: number, to: number, text: string, found: Findings): void {
  let at = from
  for (;;) {
    const open = text.indexOf('<!--', at)
    if (open < 0 || open >= to) return
    const close = text.indexOf('-->', open + 4)
    const end = close < 0 ? to : close
    found.comments.push({ text: text.slice(open + 4, end).trim(), span: { from: open, to: Math.min(to, end + 3) } })
    at = end + 3
  }
}

/** Adds the source between `from` and `to`, which lie in or at the ends of `node`, without the markup of its children. */
function addInline(
  builder: ProseBuilder,
  node: SyntaxNode,
  from: number,
  to: number,
  text: string,
  found: Findings,
): void {
  let at = from
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.from > at) builder.text(at, child.from)
    addChild(builder, child, node, text, found)
    at = child.to
  }
  if (at < to) builder.text(at, to)
}

function addChild(builder: ProseBuilder, node: SyntaxNode, parent: SyntaxNode, text: string, found: Findings): void {
  switch (node.name) {
    case 'Emphasis': {
      const from = builder.length
      addInline(builder, node, node.from, node.to, text, found)
      builder.region('title', from)
      return
    }
    case 'StrongEmphasis':
    case 'Strikethrough':
    case 'Autolink':
      addInline(builder, node, node.from, node.to, text, found)
      return
    case 'Link':
    case 'Image': {
      if (!node.getChild('URL')) {
        addBracketed(builder, node, text, found)
        return
      }
      const from = builder.length
      addInline(builder, node, node.from, node.to, text, found)
      builder.region('link', from)
      return
    }
    case 'InlineCode': {
      const from = builder.length
      addInline(builder, node, node.from, node.to, text, found)
      builder.region('code', from)
      return
    }
    case 'Escape':
      builder.replace(text.charAt(node.from + 1), node.from, node.to)
      return
    case 'Entity': {
      const decoded = decodeEntity(text.slice(node.from, node.to))
      if (decoded === undefined) builder.text(node.from, node.to)
      else builder.replace(decoded, node.from, node.to)
      return
    }
    case 'HardBreak':
      builder.lineBreak(node.from, node.to)
      return
    case 'FootnoteMark':
      found.footnotes.push({
        id: text.slice(node.from + 2, node.to - 1),
        span: { from: node.from, to: node.to },
        definition: false,
      })
      return
    case 'Comment':
      addComments(node.from, node.to, text, found)
      return
    case 'URL':
      if (parent.name === 'Autolink') builder.text(node.from, node.to)
      return
    default:
  }
}

/** Brackets without a target are just brackets. */
function addBracketed(builder: ProseBuilder, node: SyntaxNode, text: string, found: Findings): void {
  let at = node.from
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.name === 'LinkMark' || child.name === 'LinkLabel') continue
    if (child.from > at) builder.text(at, child.from)
    addChild(builder, child, node, text, found)
    at = child.to
  }
  builder.text(at, node.to)
}
