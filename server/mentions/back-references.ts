// Reads paragraphs cited of a resolution named before: "paragraph 3 of that resolution".
import type { Span } from '../note/span.ts'
import { paragraphList, paragraphWord, readParagraphs } from './citations.ts'
import type { Citation, CitedParagraph, CitedResolution } from './mention.ts'

/** A reference to paragraphs of the resolution that the passage named before it. Span in offsets of the prose. */
export interface BackReference {
  readonly span: Span
  readonly resolution: CitedResolution
  readonly paragraphs: readonly CitedParagraph[]
}

/** How far behind the citation a reference may stand, in characters. */
const reach = 400

let compiled: RegExp | undefined

function pattern(): RegExp {
  return (compiled ??= new RegExp(
    `(?<![\\w./§-])(?<!preambular\\s)${paragraphWord}\\s?(${paragraphList})` +
      '(\\s{1,2}of\\s{1,2}(?:that|the|this|the\\ssame|the\\ssaid)\\s{1,2}resolution)(?!\\w|\\s{1,2}[\\d("“])',
    'gi',
  ))
}

/**
 * Finds the references whose resolution is clear: exactly one has been named in the passage so far, of whatever body,
 * and at most one sentence earlier.
 */
export function findBackReferences(text: string, citations: readonly Citation[]): BackReference[] {
  const first = citations[0]?.resolutions[0]
  if (!first) return []
  const end = Math.min(firstOther(citations, first.number), firstForeign(text, citations))
  const found: BackReference[] = []
  let next = 0
  let resolution: CitedResolution | undefined
  for (const match of text.matchAll(pattern())) {
    if (match.index > end) break
    while (next < citations.length && citations[next]!.span.to <= match.index)
      resolution = citations[next++]!.resolutions.at(-1)
    if (!resolution || match.index - resolution.span.to > reach) continue
    const between = text.slice(resolution.span.to, match.index)
    if ((between.match(/[.!?]\s+\p{Lu}/gu) ?? []).length > 1) continue
    const [whole, list, tail] = match
    found.push({
      span: { from: match.index, to: match.index + whole.length },
      resolution,
      paragraphs: readParagraphs(list!, match.index + whole.length - tail!.length - list!.length),
    })
  }
  return found
}

/** Where a resolution of another number is cited first. */
function firstOther(citations: readonly Citation[], number: number): number {
  const other = citations.find(({ resolutions }) => resolutions.some(cited => cited.number !== number))
  return other?.span.from ?? Infinity
}

/** Where a resolution is named first that is no citation: another body's. */
function firstForeign(text: string, citations: readonly Citation[]): number {
  let next = 0
  for (const { index } of text.matchAll(/resolutions?\s+(?:No\.\s?)?[\dA-Z]|[A-Z]\/RES\//g)) {
    while (next < citations.length && citations[next]!.span.to <= index) next++
    const citation = citations[next]
    if (!citation || index < citation.span.from) return index
  }
  return Infinity
}
