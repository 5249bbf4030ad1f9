// Folding ranges: what can be folded away, by lines.
import type { Analysis } from '../analysis/analysis.ts'
import type { Participant } from '../mentions/participant.ts'
import type { Block, Comment, Field, Note, PassageRole, Section } from '../note/note.ts'
import { shift, type Span } from '../note/span.ts'
import { textsOf } from '../note/texts.ts'
import { counted, summarizeParticipants } from './participant-counts.ts'
import { lineEnd, lineStart } from './places.ts'

/** A stretch of lines that can be folded away. */
export interface FoldingRange {
  /** From within the line that stays visible to within the last line folded away; over at least two lines. */
  readonly span: Span
  readonly kind: 'header' | 'section' | 'list' | 'comment'
  /** What is folded away, in a few words: "3 paragraphs, 2 items"; empty where that would say nothing. */
  readonly summary: string
}

/** All folding ranges, sorted by their start. */
export function folding({ note, event, participants }: Analysis): readonly FoldingRange[] {
  const fold = (kind: FoldingRange['kind'], span: Span, summary: string): FoldingRange => ({
    kind,
    span: withoutBlankEnd(note, span),
    summary,
  })
  return [
    ...headerSpan(note).map(span => fold('header', span, event.title ?? counted(note.fields.length, 'field'))),
    ...note.fields.map(field => fold(isList(field) ? 'list' : 'section', field.span, entriesOf(field, participants))),
    ...sectionsSpan(note).map(span => fold('section', span, sectionCount(note))),
    ...note.sections.map(section => fold('section', section.span, textOf(note, section))),
    ...note.blocks
      .filter(isListBlock)
      .map(block => fold('list', { from: block.at, to: block.at + block.content.length }, itemsOf(block))),
    ...commentsOf(note).map(span => fold('comment', span, 'comment')),
  ]
    .filter(({ span }) => hasLineBreak(note.source, span))
    .sort((a, b) => a.span.from - b.span.from || b.span.to - a.span.to)
}

/** The front matter, fences included. A YAML note is all header: nothing to fold as one. */
function headerSpan({ notation, header, source }: Note): Span[] {
  if (notation === 'yaml' || header.from === 0) return []
  const from = lineStart(source, Math.max(0, header.from - 1))
  const fence = lineEnd(source, header.to)
  const after = source.slice(header.to, fence).trim() === '' ? lineEnd(source, skipLineBreak(source, fence)) : fence
  return [{ from, to: after }]
}

/** The key of a YAML note that holds the sections, with all of them. */
function sectionsSpan({ notation, source, sections }: Note): Span[] {
  const [first, last] = [sections[0], sections.at(-1)]
  if (notation === 'markdown' || !first || !last) return []
  const begins = lineStart(source, first.heading.span.from)
  let from = begins
  while (from > 0 && /[\s#]/u.test(source.charAt(from))) from = lineStart(source, from - 1)
  return from === begins ? [] : [{ from, to: last.span.to }]
}

function sectionCount({ sections }: Note): string {
  return counted(sections.filter(({ level }) => level === 2).length, 'section')
}

function skipLineBreak(source: string, offset: number): number {
  return offset + (source.startsWith('\r\n', offset) ? 2 : offset < source.length ? 1 : 0)
}

function isList({ value }: Field): boolean {
  return value.form === 'list' || value.form === 'groups'
}

function isListBlock({ content }: Block): boolean {
  return content.passages.some(passage => passage.role === 'list-item')
}

function entriesOf({ key, value }: Field, participants: readonly Participant[]): string {
  if (value.form === 'text') return key === 'participants' ? summarizeParticipants(participants) : '1 text'
  return textsOf(value).length === 1 ? '1 entry' : `${textsOf(value).length} entries`
}

/** "3 paragraphs, 4 items"; empty without either. */
export function textOf({ blocks }: Note, { first, end }: Section): string {
  const passages = blocks.slice(first, end).flatMap(({ content }) => content.passages)
  const count = (wanted: PassageRole, noun: string) => {
    const { length } = passages.filter(({ role }) => role === wanted)
    return length === 0 ? [] : [counted(length, noun)]
  }
  return [...count('paragraph', 'paragraph'), ...count('list-item', 'item')].join(', ')
}

function itemsOf({ content }: Block): string {
  return counted(content.passages.filter(({ role }) => role === 'list-item').length, 'item')
}

/** Comments over several lines, and runs of comments on lines that follow each other. */
function commentsOf(note: Note): Span[] {
  const single: readonly Span[] = [
    ...note.comments.map(({ span }: Comment) => span),
    ...note.blocks.flatMap(({ at, content }) => content.comments.map(({ span }) => shift(span, at))),
  ]
  const runs: Span[] = []
  for (const span of single.toSorted((a, b) => a.from - b.from)) {
    const last = runs.at(-1)
    const between = last && note.source.slice(last.to, span.from)
    if (last && /^[ \t]*(?:\r\n?|\n)[ \t]*$/u.test(between!)) runs[runs.length - 1] = { from: last.from, to: span.to }
    else runs.push(span)
  }
  return runs
}

function withoutBlankEnd({ source }: Note, { from, to }: Span): Span {
  let end = to
  while (end > from && /\s/u.test(source[end - 1]!)) end--
  return { from, to: end }
}

function hasLineBreak(source: string, { from, to }: Span): boolean {
  const end = lineEnd(source, from)
  return end < to
}
