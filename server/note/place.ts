// Moves what was read of a derived text to the places of its source.
import type { BlockContent, SyntaxProblem } from './note.ts'
import { OffsetMap } from './offset-map.ts'
import type { Quoting } from './prose.ts'

/** The content in offsets of the source that `map` leads to; `length` is that of the source. */
export function placeContent(content: BlockContent, map: OffsetMap, length: number, quoting: Quoting): BlockContent {
  return {
    length,
    passages: content.passages.map(({ role, at, prose }) => ({
      role,
      at,
      prose: { ...prose, map: prose.map.then(map), quoting },
    })),
    ...(content.heading ? { heading: { ...content.heading, span: map.span(content.heading.span) } } : {}),
    footnotes: content.footnotes.map(mark => ({ ...mark, span: map.span(mark.span) })),
    comments: content.comments.map(comment => ({ ...comment, span: map.span(comment.span) })),
    problems: content.problems.map(problem => placeProblem(problem, map)),
    contact: content.contact,
  }
}

export function placeProblem(problem: SyntaxProblem, map: OffsetMap): SyntaxProblem {
  const { fix, related, ...rest } = problem
  return {
    ...rest,
    span: map.span(problem.span),
    ...(related ? { related: related.map(other => ({ ...other, span: map.span(other.span) })) } : {}),
    ...(fix
      ? { fix: { title: fix.title, edits: fix.edits.map(edit => ({ ...edit, span: map.span(edit.span) })) } }
      : {}),
  }
}

/** The text with a line feed for every line end, and the way back. */
export function withLineFeeds(source: string): { readonly text: string; readonly map: OffsetMap } {
  const pieces: [number, number, number][] = []
  let at = 0
  const text = source.replaceAll(/\r\n?/gu, (lineEnd, from: number) => {
    pieces.push([from - at, at, from], [1, from, from + lineEnd.length])
    at = from + lineEnd.length
    return '\n'
  })
  pieces.push([source.length - at, at, source.length])
  return { text, map: OffsetMap.from(pieces) }
}
