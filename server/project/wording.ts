// How a text differs from an agreed wording, word by word.
import type { Span } from '../note/span.ts'
import { foldTypography } from './fold.ts'

/** A stretch of a text that an agreed wording has otherwise. */
export interface Difference {
  /** In offsets of the text; never empty: where words are missing, the word before them (or else after) belongs to it. */
  readonly span: Span
  /** The words of the text in `span`. */
  readonly written: string
  /** What the wording has in their place; empty where the whole text is too much. */
  readonly agreed: string
}

/** What sets a text apart from a wording. */
export interface Comparison {
  /** In the order of the text; empty where only typography differs. */
  readonly differences: readonly Difference[]
  /** How many of their words the two have in common, in the same order: 0 none, 1 all. */
  readonly likeness: number
}

/** A longer text is compared as one whole: it is no slip in copying. */
const longest = 4000

/** Compares a text with a wording; dashes, quotation marks, spacing and a final full stop do not count. */
export function compareWording(text: string, wording: string): Comparison {
  if (text.length > longest) {
    const whole = { span: { from: 0, to: text.length }, written: text, agreed: wording }
    return { differences: [whole], likeness: 0 }
  }
  const ours = wordsOf(text)
  const theirs = wordsOf(wording)
  if (ours.length === 0 || theirs.length === 0) return { differences: [], likeness: 0 }
  const pairs = commonWords(ours, theirs)
  return {
    differences: gapsBetween(pairs, ours, theirs).map(gap => difference(gap, text, wording, ours, theirs)),
    likeness: (2 * pairs.length) / (ours.length + theirs.length),
  }
}

interface Word extends Span {
  readonly folded: string
}

/** The words of a text; dashes between words are none. */
function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(/[^\s–—-](?:(?!--)[^\s–—])*/g), ({ 0: word, index }) => ({
    folded: foldTypography(word),
    from: index,
    to: index + word.length,
  }))
}

/** The longest run of pairs of equal words, in order: the place of each in the one text and in the other. */
function commonWords(ours: readonly Word[], theirs: readonly Word[]): readonly (readonly [number, number])[] {
  const width = theirs.length + 1
  const longest = new Uint16Array((ours.length + 1) * width)
  for (let i = ours.length - 1; i >= 0; i--)
    for (let j = theirs.length - 1; j >= 0; j--)
      longest[i * width + j] =
        ours[i]!.folded === theirs[j]!.folded
          ? longest[(i + 1) * width + j + 1]! + 1
          : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!)
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < ours.length && j < theirs.length;) {
    if (ours[i]!.folded === theirs[j]!.folded) pairs.push([i++, j++])
    else if (longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!) i++
    else j++
  }
  return pairs
}

/** Words `[from, to)` of the text that stand for words `[agreedFrom, agreedTo)` of the wording. */
interface Gap extends Span {
  readonly agreedFrom: number
  readonly agreedTo: number
}

/** The stretches between the pairs; two with a single common word between them are one. */
function gapsBetween(
  pairs: readonly (readonly [number, number])[],
  ours: readonly Word[],
  theirs: readonly Word[],
): readonly Gap[] {
  const gaps: Gap[] = []
  let [from, agreedFrom] = [0, 0]
  for (const [to, agreedTo] of [...pairs, [ours.length, theirs.length] as const]) {
    if (to > from || agreedTo > agreedFrom) {
      const last = gaps.at(-1)
      if (last && from - last.to === 1) gaps[gaps.length - 1] = { ...last, to, agreedTo }
      else gaps.push({ from, to, agreedFrom, agreedTo })
    }
    ;[from, agreedFrom] = [to + 1, agreedTo + 1]
  }
  return gaps
}

function difference(
  gap: Gap,
  text: string,
  wording: string,
  ourWords: readonly Word[],
  theirWords: readonly Word[],
): Difference {
  let { from, to, agreedFrom, agreedTo } = gap
  // Where words were only left out or only added, the word before them counts as well, or the one after.
  if (from === to || agreedFrom === agreedTo) {
    if (from > 0) [from, agreedFrom] = [from - 1, agreedFrom - 1]
    else [to, agreedTo] = [to + 1, agreedTo + 1]
  }
  const span = { from: ourWords[from]!.from, to: ourWords[to - 1]!.to }
  const written = text.slice(span.from, span.to)
  const agreed = wording.slice(theirWords[agreedFrom]!.from, theirWords[agreedTo - 1]!.to)
  // A comma or full stop that both have behind other words is no part of the difference.
  if (written.at(-1) !== agreed.at(-1) || !/[.,;:]$/.test(written)) return { span, written, agreed }
  const [ours, theirs] = [written.slice(0, -1), agreed.slice(0, -1)]
  if (ours.startsWith(theirs) || theirs.startsWith(ours)) return { span, written, agreed }
  return { span: { from: span.from, to: span.to - 1 }, written: ours, agreed: theirs }
}
