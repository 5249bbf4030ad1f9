// What an abbreviation in brackets was made from: the words before it whose letters it takes.
import type { Span } from '../note/span.ts'
import { isCapital, isLetter, isWord } from './steps.ts'

/** Words that an abbreviation passes over, and with which no name begins. */
const small = /^(?:a|an|and|against|at|by|de|des|du|et|for|from|in|la|le|of|on|or|the|to|with)$/

/** No name is longer, in words and in characters. */
const [mostWords, mostCharacters] = [20, 250]

/**
 * The name that ends at `end` and that `abbreviation` is made from; undefined if its letters do not follow each other in the
 * words there. Its first letter begins the name, the others stand in it in order.
 */
export function expansionBefore(text: string, end: number, abbreviation: string): Span | undefined {
  const letters = abbreviation.toLowerCase()
  let at = end
  let left = letters.length
  let words = 0
  const limit = Math.max(0, end - mostCharacters)
  for (; at > limit && words < mostWords; at--) {
    const code = text.charCodeAt(at - 1)
    if (isEnd(code)) return undefined
    const begins = !isWord(text.charCodeAt(at - 2))
    if (isLetter(code) && begins) words++
    if (text.charAt(at - 1).toLowerCase() !== letters[left - 1]) continue
    if (left > 1) left--
    else if (begins && isName(text, at - 1, end)) return { from: at - 1, to: end }
  }
  return undefined
}

/** A mark that no name goes over: commas stand in names, full stops and brackets do not. */
function isEnd(code: number): boolean {
  return code === 40 || code === 41 || code === 46 || code === 58 || code === 59 || code === 33 || code === 63
}

/** Whether a name can begin at a word and end at `end`: at no small word, and with a capital where all its weighty words have one. */
function isName(text: string, from: number, end: number): boolean {
  const words = text.slice(from, end).split(/[\s,"“”’-]+/)
  if (small.test(words[0]!.toLowerCase()) || small.test(words.at(-1)!)) return false
  if (isCapital(text.charCodeAt(from))) return true
  return words.some(word => !small.test(word) && !isCapital(word.charCodeAt(0)))
}

/** The words by which two names are the same, in order of the alphabet: not their articles, endings and hyphens. */
export function wordsOfName(name: string): readonly string[] {
  const words = name
    .toLowerCase()
    .replace(/co-(?=op|ord)/g, 'co')
    .replace(/isation/g, 'ization')
    .replace(/\bun\b/g, 'united nations')
    .split(/[^a-z0-9\u00c0-\u024f]+/)
    .filter(word => word !== '' && !small.test(word))
    .map(word => word.replace(/ies$/, 'y').replace(/s$/, ''))
  return [...new Set(words)].sort()
}
