// Reads paragraphs cited of a resolution named before: "paragraph 3 of that resolution", "its OP 14", "paragraphs 3 and 8 thereof".
import type { Span } from '../note/span.ts'
import { nextCitationWord, type ParagraphWord } from './citation-words.ts'
import { readParagraphs } from './cited-paragraphs.ts'
import type { Citation, CitedParagraph, CitedResolution } from './mention.ts'
import { afterWord, beforeWord, isCapital, isWord, spaceEnd, spaceStart } from './steps.ts'

/** A reference to paragraphs of the resolution that the passage named before it. Span in offsets of the prose. */
export interface BackReference {
  readonly span: Span
  readonly resolution: CitedResolution
  readonly paragraphs: readonly CitedParagraph[]
}

/**
 * Whether a text may hold a reference to what was named before it: "that resolution", "this", "the same", "the said", of
 * which no number follows; "thereof"; "its".
 */
export function mayReferBack(text: string): boolean {
  return (
    (text.includes('resolution') && /[dest]\sresolution\b(?!\s[\d("“])/.test(text)) ||
    text.includes('hereof') ||
    (text.includes('its ') && /\bits [oOpP§]/.test(text))
  )
}

/** How far behind the citation a reference may stand, in characters. */
const reach = 400

/** How far, where another text may have been named between ("its paragraph 14", "paragraph 14 thereof"). */
const near = 24

/**
 * Finds the references whose resolution is clear: exactly one has been named in the passage so far, of whatever body,
 * and at most one sentence earlier ("its OP 14": in the same sentence).
 */
export function findBackReferences(text: string, citations: readonly Citation[]): BackReference[] {
  const first = citations[0]?.resolutions[0]
  if (!first || !mayReferBack(text)) return []
  const end = Math.min(firstOther(citations, first.number), firstForeign(text, citations))
  const found: BackReference[] = []
  let next = 0
  let resolution: CitedResolution | undefined
  let at = citations[0]!.span.to
  for (let word = nextCitationWord(text, at); word && word.from <= end; word = nextCitationWord(text, at)) {
    at = word.to
    while (next < citations.length && citations[next]!.span.to <= word.from)
      resolution = citations[next++]!.resolutions.at(-1)
    if (word.kind === 'noun' || !resolution || word.from - resolution.span.to > reach) continue
    const list = readParagraphs(text, word.to, true)
    if (!list) continue
    at = list.to
    const end = afterThatResolution(text, list.to) ?? afterIts(text, word, list.to)
    if (end === undefined) continue
    // What is not named ("its", "thereof") lies near.
    const isNamed = end.isNamed
    if (sentenceEnds(text, resolution.span.to, word.from) > (isNamed ? 1 : 0)) continue
    if (!isNamed && word.from - resolution.span.to > (word.isOperative ? reach : near)) continue
    found.push({ span: { from: word.from, to: end.to }, resolution, paragraphs: list.paragraphs })
  }
  return found
}

interface ReferenceEnd {
  readonly to: number
  readonly isNamed: boolean
}

/** The end of "its OP 14", which the paragraph's own is unless it goes on ("its paragraph 3 of the report"). */
function afterIts(text: string, word: ParagraphWord, at: number): ReferenceEnd | undefined {
  if (beforeWord(text, spaceStart(text, word.from), 'its') === undefined) return undefined
  const from = spaceEnd(text, at)
  const isOther = from > at && (afterWord(text, from, 'of') ?? afterWord(text, from, 'to')) !== undefined
  return isOther ? undefined : { to: at, isNamed: false }
}

/** The end of "of that resolution" or "thereof"; undefined if neither follows. */
function afterThatResolution(text: string, at: number): ReferenceEnd | undefined {
  const start = text[at] === ',' ? at + 1 : at
  let from = spaceEnd(text, start)
  if (from === start) return undefined
  const thereof = afterWord(text, from, 'thereof')
  if (thereof !== undefined) return { to: thereof, isNamed: false }
  const of = afterWord(text, from, 'of')
  if (of === undefined) return undefined
  from = spaceEnd(text, of)
  for (const word of ['that', 'this', 'the same', 'the said', 'the']) {
    const end = afterWord(text, from, word)
    if (end === undefined) continue
    const to = afterWord(text, spaceEnd(text, end), 'resolution')
    if (to === undefined || isWord(text.charCodeAt(to))) return undefined
    const next = text[spaceEnd(text, to)]
    const isOther = next !== undefined && spaceEnd(text, to) > to && /[\d("“]/.test(next)
    return isOther ? undefined : { to, isNamed: true }
  }
  return undefined
}

/** How many sentences end between two places, as far as the next one begins with a capital letter. */
function sentenceEnds(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code !== 46 && code !== 33 && code !== 63) continue
    const next = spaceEnd(text, at + 1)
    if (next > at + 1 && isCapital(text.charCodeAt(next))) count++
  }
  return count
}

/** Where a resolution of another number is cited first. */
function firstOther(citations: readonly Citation[], number: number): number {
  const other = citations.find(({ resolutions }) => resolutions.some(cited => cited.number !== number))
  return other?.span.from ?? Infinity
}

/** Where a resolution is named first that is no citation: another body's. */
function firstForeign(text: string, citations: readonly Citation[]): number {
  const isCited = (at: number) => citations.some(({ span }) => span.from <= at && at < span.to)
  let first = Infinity
  for (const sign of ['esolution', '/RES/'])
    for (let at = text.indexOf(sign); at >= 0 && at < first; at = text.indexOf(sign, at + 1))
      if (!isCited(at) && (sign === '/RES/' || /^s?\s+(?:No\.\s?)?[\dA-Z]/.test(text.slice(at + 9, at + 20))))
        first = at
  return first
}
