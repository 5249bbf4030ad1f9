// Finds the header of a Markdown note: between its fences, or where these are missing.
import { isDocumentMark } from './entry-extent.ts'
import { labelAt } from './label.ts'
import { filledLine, isBlank, lineAt, type Line } from './lines.ts'
import type { Labels, SyntaxProblem } from './note.ts'
import type { Span } from './span.ts'

/** Where the header is: between its fences, or empty. */
export interface Fences {
  readonly header: Span
  /** Where the body begins. */
  readonly body: number
  /** Text from here on has no say in this. */
  readonly reach: number
  readonly problems: readonly SyntaxProblem[]
  /** Whether the header is too long, so that its last entry may go on in the body. */
  readonly isCut?: true
}

/** In UTF-16 units: a header whose closing fence is not found by then is taken as not closed. */
const longestHeader = 100_000

export function findFences(source: string, labels: Labels): Fences {
  const from = source.charCodeAt(0) === 0xfeff ? 1 : 0
  const opening = lineAt(source, from, Math.min(source.length, from + longestHeader))
  if (!source.startsWith('---', from) || !isDocumentMark(source, opening)) return findUnfenced(source, from, labels)
  const limit = Math.min(source.length, opening.next + longestHeader)
  let end: number | undefined
  for (let line = lineAt(source, opening.next, limit); line.from < limit; line = lineAt(source, line.next, limit)) {
    if (isDocumentMark(source, line))
      return { header: { from: opening.next, to: line.from }, body: line.next, reach: line.next, problems: [] }
    if (isBlank(source, line.from, line.to) || isHeading(source, line)) end ??= line.from
  }
  const span = { from: opening.from, to: opening.to }
  if (end === undefined && limit < source.length) {
    const to = betweenItems(source, limit)
    return { header: { from: opening.next, to }, body: to, reach: limit, problems: [tooLong(span)], isCut: true }
  }
  end ??= limit
  const problem: SyntaxProblem = {
    kind: 'unclosed-header',
    span,
    message: 'The header is not closed. Write a line of three hyphens (---) below its last entry.',
    fix: { title: 'Close the header', edits: [closingFence(source, end, end === opening.to, opening)] },
  }
  return { header: { from: opening.next, to: end }, body: end, reach: limit, problems: [problem] }
}

/** The header that the first lines are if two of them have labels of fields, though no fence, or a wrong one, stands above them. */
function findUnfenced(source: string, from: number, labels: Labels): Fences {
  const limit = Math.min(source.length, from + longestHeader)
  const isEntry = (line: Line) => {
    const label = labelAt(source, line.from, line.to)
    return label !== undefined && labels.fieldKey(label.text) !== undefined
  }
  const top = filledLine(source, from, limit)
  const first = top && isRule(source, top) ? filledLine(source, top.next, limit) : top
  let entries = 0
  let last = first
  let next = first
  for (; next; next = filledLine(source, next.next, limit)) {
    if (isEntry(next)) entries++
    else if (entries === 0 || next.from !== last!.next || isHeading(source, next) || isRule(source, next)) break
    last = next
  }
  const reach = next ? next.next : limit
  if (!first || !last || entries < 2) return { header: { from, to: from }, body: from, reach, problems: [] }
  if (!next && limit < source.length) {
    const to = betweenItems(source, limit)
    return { header: { from: first.from, to }, body: to, reach, problems: [tooLong(first)], isCut: true }
  }
  const rule = next && isRule(source, next) ? next : undefined
  const edits = [{ span: { from, to: first.from }, newText: `---${source.slice(first.to, first.next)}` }]
  if (!rule) edits.push(closingFence(source, last.next, false, first))
  else if (!isDocumentMark(source, rule)) edits.push({ span: { from: rule.from, to: rule.to }, newText: '---' })
  const problem: SyntaxProblem = {
    kind: 'unclosed-header',
    span: { from: first.from, to: first.to },
    message:
      'These lines look like the header of the note, but other programs take them for text. A header stands at the very top, between two lines of three hyphens (---).',
    fix: { title: 'Write the lines of hyphens round the header', edits },
  }
  const to = rule ? rule.from : last.next
  return { header: { from: first.from, to }, body: rule ? rule.next : to, reach, problems: [problem] }
}

/** Behind the last comma or line before an offset, if one is near: half a name would be a misspelt one. */
function betweenItems(source: string, offset: number): number {
  const before = /[,\r\n][^,\r\n]*$/u.exec(source.slice(Math.max(0, offset - 200), offset))
  return before ? offset - before[0].length + 1 : offset
}

/** Where a header of such a length ends is for the drafter to say. */
function tooLong({ from, to }: Span): SyntaxProblem {
  const message = `No end of the header is found in its first ${longestHeader.toLocaleString('en')} characters, and what follows is taken for text. Close the header with a line of three hyphens (---), and shorten it.`
  return { kind: 'unclosed-header', span: { from, to }, message }
}

/** The line of hyphens at `end`, with the line end of the line `like`. */
function closingFence(source: string, end: number, isBelowFence: boolean, like: Line) {
  const lineEnd = source.slice(like.to, like.next) || '\n'
  const isOnLine = end > like.next && !/[\r\n]/u.test(source.charAt(end - 1))
  return { span: { from: end, to: end }, newText: (isOnLine || isBelowFence ? lineEnd : '') + '---' + lineEnd }
}

function isHeading(source: string, line: Line): boolean {
  return /^#{1,6} /u.test(source.slice(line.from, line.from + 8))
}

/** Whether a line of hyphens, asterisks, underscores or full stops was written for a fence. */
function isRule(source: string, line: Line): boolean {
  return /^(?:-{3,}|\*{3,}|_{3,}|\.{3})[ \t]*$/u.test(source.slice(line.from, Math.min(line.to, line.from + 200)))
}
