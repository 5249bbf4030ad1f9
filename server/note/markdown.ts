// Reads the Markdown notation: front matter between fences, then the body in chunks.
import { assemble } from './assemble.ts'
import { readBlock } from './block.ts'
import { chunkEnd, conflictAfter, nextLine, skipBlankLines } from './chunks.ts'
import { labelAt, placeField, readEntry } from './header.ts'
import type { Block, Comment, Field, Labels, Note, SyntaxProblem } from './note.ts'
import { lineAt } from './scalar.ts'
import { shift, type Span } from './span.ts'

export function readMarkdown(source: string, labels: Labels): Note {
  const { header, body, problems: fences } = findHeader(source)
  const { fields, comments, problems } = readFields(source, header, labels)
  return assemble(
    {
      notation: 'markdown',
      source,
      header,
      fields,
      comments,
      problems: [...fences, ...problems],
      blocks: readBody(source, body),
    },
    labels,
  )
}

function findHeader(source: string): { header: Span; body: number; problems: SyntaxProblem[] } {
  const start = source.charCodeAt(0) === 0xfeff ? 1 : 0
  const fence = lineAt(source, start, source.length)
  if (!/^---[ \t]*$/u.test(source.slice(fence.from, Math.min(fence.to, fence.from + 200))))
    return { header: { from: start, to: start }, body: start, problems: [] }
  let end: number | undefined
  for (
    let line = lineAt(source, fence.next, source.length);
    line.from < source.length;
    line = lineAt(source, line.next, source.length)
  ) {
    const text = source.slice(line.from, line.to)
    if (/^(?:---|\.\.\.)[ \t]*$/u.test(text))
      return { header: { from: fence.next, to: line.from }, body: line.next, problems: [] }
    if (end === undefined && (text.trim() === '' || /^#{1,6} /u.test(text))) end = line.from
  }
  end ??= source.length
  const problem: SyntaxProblem = {
    kind: 'unclosed-header',
    span: { from: fence.from, to: fence.to },
    message: 'The header is not closed. Write a line of three hyphens (---) below its last entry.',
    fix: { title: 'Close the header', edits: [{ span: { from: end, to: end }, newText: '---\n' }] },
  }
  return { header: { from: fence.next, to: end }, body: end, problems: [problem] }
}

function readFields(source: string, header: Span, labels: Labels) {
  const fields: Field[] = []
  const comments: Comment[] = []
  const problems: SyntaxProblem[] = []
  for (let at = header.from; at < header.to;) {
    let end = nextLine(source, at, header.to)
    if (labelAt(source, at, header.to)) {
      while (end < header.to && !labelAt(source, end, header.to) && source.charCodeAt(end) !== 35)
        end = nextLine(source, end, header.to)
      const entry = readEntry(source.slice(at, end), 0, end - at, labels.fieldKey)
      fields.push(placeField(entry, labels.fieldKey(entry.label.text), at))
      for (const comment of entry.comments) comments.push({ text: comment.text, span: shift(comment.span, at) })
      for (const problem of entry.problems) problems.push({ ...problem, span: shift(problem.span, at) })
    } else if (source.charCodeAt(at) === 35) {
      const line = lineAt(source, at, header.to)
      comments.push({ text: source.slice(at + 1, line.to).trim(), span: { from: at, to: line.to } })
    }
    at = end
  }
  return { fields, comments, problems }
}

export function readBody(source: string, from: number): Block[] {
  const blocks: Block[] = []
  let conflict = false
  for (let at = skipBlankLines(source, from, source.length); at < source.length;) {
    const end = chunkEnd(source, at, source.length, conflict)
    blocks.push({ at, content: readBlock(source.slice(at, end), conflict) })
    conflict = conflictAfter(source, at, conflict)
    at = end
  }
  return blocks
}
