// Finds official titles in unquoted prose: words that are not the drafter's own and stay as they were issued.
import type { Prose } from '../note/prose.ts'
import type { Span } from '../note/span.ts'
import type { Reading } from './mention.ts'
import { afterWord, isCapital, isLetter, isWord, lettersEnd, spaceEnd, wordBefore } from './steps.ts'

/** Shorter titles of events are also ordinary words ("Workshop"). */
const shortestTitle = 16

/** The titles in a passage, in order: the event's own title repeated, and agreements between named parties. */
export function findTitles({ text }: Pick<Prose, 'text'>, { eventTitle }: Reading): Span[] {
  const found: Span[] = []
  if (eventTitle !== undefined && eventTitle.length >= shortestTitle && eventTitle.length <= 300)
    findEventTitle(text, eventTitle, found)
  for (let at = text.indexOf(' between '); at >= 0; at = text.indexOf(' between ', at + 1)) {
    const span = agreementAround(text, at)
    if (span && !found.some(other => other.from < span.to && span.from < other.to)) found.push(span)
  }
  return found.length < 2 ? found : found.sort((a, b) => a.from - b.from)
}

interface TitleWords {
  readonly title: string
  /** In lower case. */
  readonly words: readonly string[]
  readonly longest: string
}

let lastTitle: TitleWords | undefined

/** The words of a title. The last title is kept: a note asks for the same again and again. */
function wordsOf(title: string): TitleWords {
  if (lastTitle?.title !== title) {
    const words = title.toLowerCase().split(/\s+/)
    words.push((words.pop() ?? '').replace(/[.,;:]+$/, ''))
    const longest = words.reduce((a, b) => (b.length > a.length ? b : a))
    lastTitle = { title, words: words.filter(word => word !== ''), longest }
  }
  return lastTitle
}

/** Adds the places of the event's title, in any letter case, broken over lines anywhere. */
function findEventTitle(text: string, title: string, found: Span[]): void {
  const { words, longest } = wordsOf(title)
  const lower = text.toLowerCase()
  if (words.length === 0 || lower.length !== text.length || !lower.includes(longest)) return
  const first = words[0]!
  for (let at = lower.indexOf(first); at >= 0; at = lower.indexOf(first, at + 1)) {
    const to = isWord(text.charCodeAt(at - 1)) ? undefined : endOfWords(lower, at, words)
    if (to === undefined) continue
    found.push({ from: at, to })
    at = to - 1
  }
}

/** The end of the words that begin at `at` of a text in lower case, white space between them. */
function endOfWords(text: string, at: number, words: readonly string[]): number | undefined {
  let to = at
  for (const [index, word] of words.entries()) {
    const from = index === 0 ? at : spaceEnd(text, to)
    if (index > 0 && from === to) return undefined
    to = from + word.length
    if (!text.startsWith(word, from)) return undefined
  }
  return isWord(text.charCodeAt(to)) ? undefined : to
}

/** "Agreement between the Government of X and the Government of Y on Co-operation in ...", of which " between " stands at `at`. */
function agreementAround(text: string, at: number): Span | undefined {
  const kind = wordBefore(text, at)
  let from = at - kind.length
  if (kind === 'Understanding') {
    from = at - 'Memorandum of Understanding'.length
    if (text.slice(from, at).replace(/\s/g, ' ') !== 'Memorandum of Understanding') return undefined
  } else if (!['Agreement', 'Treaty', 'Convention', 'Protocol'].includes(kind)) return undefined
  if (isWord(text.charCodeAt(from - 1))) return undefined
  const parties = endOfName(text, at + ' between '.length, ['of', 'and', 'the'])
  if (parties === undefined) return undefined
  const next = spaceEnd(text, parties)
  const link = ['on', 'for', 'concerning', 'regarding', 'to'].map(word => afterWord(text, next, word)).find(end => end)
  const to =
    link === undefined ? undefined : endOfName(text, spaceEnd(text, link), ['of', 'and', 'the', 'in', 'on', 'for'])
  return to === undefined ? undefined : { from, to }
}

/** The most capitalized words of a name. */
const longestName = 20

/** The end of a name, of capitalized words with small ones between them; undefined if none begins there. */
function endOfName(text: string, at: number, small: readonly string[]): number | undefined {
  let end: number | undefined
  let from = spaceEnd(text, afterWord(text, at, 'the') ?? at)
  for (let count = 0, pending = 0; count < longestName;) {
    const to = nameWordEnd(text, from)
    if (to === from) break
    if (isCapital(text.charCodeAt(from))) {
      end = to
      count++
      pending = 0
    } else if (end === undefined || ++pending > 2 || !small.includes(text.slice(from, to))) break
    from = spaceEnd(text, to)
    if (from === to) break
  }
  return end
}

/** The end of a word with the hyphens and apostrophes in it. */
function nameWordEnd(text: string, at: number): number {
  let to = lettersEnd(text, at)
  while (to > at && /[’'-]/.test(text[to] ?? '') && isLetter(text.charCodeAt(to + 1))) to = lettersEnd(text, to + 1)
  return to
}
