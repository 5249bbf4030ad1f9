// Selection ranges: what grows around the cursor, from the word to the whole note.
import type { Analysis } from '../analysis/analysis.ts'
import { blocksNear } from '../analysis/passages.ts'
import type { Field, FieldValue } from '../note/note.ts'
import { contains, type Span } from '../note/span.ts'
import { inSource, lineStart } from './places.ts'

/** The stretches around `offset`, the smallest first; each lies within the next and is shorter. The last is the whole note. */
export function selectionSpans(analysis: Analysis, offset: number): readonly Span[] {
  const { note } = analysis
  const place = { from: offset, to: offset }
  const candidates: Span[] = [
    ...textSpans(analysis, offset),
    ...note.fields.filter(({ span }) => contains(span, place)).flatMap(fieldSpans),
    ...blocksNear(note, offset).map(({ at, content }) => trimmed(note.source, { from: at, to: at + content.length })),
    ...note.sections.map(({ span }) => trimmed(note.source, span)),
    ...[note.disclaimer, note.contact].flatMap(clause => (clause ? [clause.span] : [])),
    ...partSpans(analysis),
  ]
  const around = candidates
    .filter(span => contains(span, place) && span.from < span.to)
    .sort((a, b) => a.to - a.from - (b.to - b.from))
  const spans: Span[] = []
  for (const span of [...around, { from: 0, to: note.source.length }]) {
    const last = spans.at(-1)
    if (!last || (contains(span, last) && span.to - span.from > last.to - last.from)) spans.push(span)
  }
  return spans
}

/** Word, mention, entry, sentence and paragraph. */
function textSpans(analysis: Analysis, offset: number): Span[] {
  const passage = analysis.passageAt(offset)
  if (!passage) return []
  const { text, map } = passage.prose
  const at = map.derived(offset - passage.at)
  const { dates, states, citations, organizations, titles } = analysis.mentions(passage)
  const parts = citations.flatMap(({ resolutions, paragraphs }) => [...resolutions, ...paragraphs])
  const entries = analysis.participants.filter(entry => entry.passage.prose === passage.prose)
  const spans = [
    wordAround(text, at),
    ...[...dates, ...states, ...citations, ...organizations, ...parts, ...entries].map(({ span }) => span),
    ...dates.flatMap(({ days }) => days.map(({ span }) => span)),
    ...titles,
    ...passage.prose.regions.map(({ span }) => span),
    sentenceAround(text, at),
    { from: 0, to: text.length },
  ]
  return spans.filter(({ from, to }) => from <= at && at <= to).map(span => inSource(passage, span))
}

function wordAround(text: string, at: number): Span {
  const isPart = (index: number) => /[\p{L}\p{M}\p{N}’'-]/u.test(text.charAt(index))
  let from = at
  while (from > 0 && isPart(from - 1)) from--
  let to = at
  while (to < text.length && isPart(to)) to++
  return { from, to }
}

/** From the end of the sentence before to the mark that ends it, as far as a mark, a space and a capital tell. */
function sentenceAround(text: string, at: number): Span {
  const ends = [...text.matchAll(/[.!?][”"’)]*(?=\s+[“"(]?\p{Lu})/gu)]
    .filter(({ index }) => !isAbbreviated(text, index))
    .map(match => match.index + match[0].length)
  const before = ends.findLast(end => end < at) ?? 0
  const to = ends.find(end => end >= at) ?? text.length
  let from = before
  while (from < to && /\s/u.test(text.charAt(from))) from++
  return { from, to }
}

/** Whether the point at an offset belongs to a courtesy title or an initial. */
function isAbbreviated(text: string, at: number): boolean {
  return /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Amb|Gen|Col|No|Art|Vol|para)|\b\p{Lu})$/u.test(text.slice(Math.max(0, at - 5), at))
}

/** The texts of a field, its groups, its value, and the whole of it. */
function fieldSpans({ value, span }: Field): Span[] {
  return [span, ...valueSpans(value)]
}

function valueSpans(value: FieldValue): Span[] {
  switch (value.form) {
    case 'empty':
      return []
    case 'text':
      return [value.span]
    case 'list':
      return [value.span, ...value.items.map(({ span }) => span)]
    case 'groups':
      return [
        value.span,
        ...value.groups.flatMap(({ label, value: members }) => [
          { from: label.span.from, to: Math.max(label.span.to, members.span.to) },
          ...valueSpans(members),
        ]),
      ]
  }
}

/** Of a Markdown note the header without and with its fences, and all that follows; of a YAML note its sections. */
function partSpans({ note: { header, notation, source, sections } }: Analysis): Span[] {
  if (notation === 'yaml') {
    const [first, last] = [sections[0], sections.at(-1)]
    return first && last ? [trimmed(source, { from: first.span.from, to: last.span.to })] : []
  }
  if (header.from === 0) return []
  const fence = /^\s*(?:---|\.\.\.)?[ \t]*/.exec(source.slice(header.to, header.to + 20))![0]
  const end = header.to + fence.length
  return [
    trimmed(source, header),
    { from: lineStart(source, header.from - 1), to: end },
    trimmed(source, { from: end, to: source.length }),
  ]
}

function trimmed(source: string, { from, to }: Span): Span {
  let [start, end] = [from, to]
  while (start < end && /\s/u.test(source[start]!)) start++
  while (end > start && /\s/u.test(source[end - 1]!)) end--
  return { from: start, to: end }
}
