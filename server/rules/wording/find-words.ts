// Finds the words that rules of wording look at: one pass over a passage for all rules together.
//
// How to write a rule of wording: its `words` gives all it looks at, in lower case, separated by "|" ("e.g|i.e",
// "capacity building|counterterrorism"): each begins with a letter or figure; spaces, hyphens and apostrophes are
// plain. `checkWords` then judges one place: it is asked wherever one of them stands as whole words, in any letter
// case; "state" stands also in "State's" and "non-State". Of a rule's words that overlap only the first and longest
// is found, so that a longer one can be an exception. `found.plain` is the passage's text with plain apostrophes,
// hyphens and spaces, of the same length: look there at what stands around, with `startsWith(…, at)` or a sticky
// pattern (`y`), never by a search through the whole text. A word that no rule lists costs some 50 nanoseconds.
import { isWord } from '../../mentions/steps.ts'
import type { Rule, WordsFound } from '../rule.ts'
import type { WordIndex } from './word-index.ts'

/** A place in a text, and the rule that is to judge it. */
export interface FoundFor {
  readonly rule: Rule
  readonly found: WordsFound
}

/** Where the words of the index stand in a text, from left to right. */
export function findWords(startingWith: WordIndex, text: string): readonly FoundFor[] {
  const all: FoundFor[] = []
  let plain: string | undefined
  for (let at = 0; at < text.length; at++) {
    const from = at
    let isSmall = true
    for (let code = text.charCodeAt(at); ; code = text.charCodeAt(++at)) {
      if (code >= 97 && code <= 122) continue
      if (!isWord(code)) break
      isSmall = false
    }
    if (at === from || at - from > longestWord) continue
    const written = text.slice(from, at)
    const word = isSmall ? written : written.toLowerCase()
    const starts = startingWith(word)
    if (!starts) continue
    plain ??= plainText(text)
    let done: Rule | undefined
    for (const { words, rule } of starts.byNext.get(inSmall(plain.charCodeAt(at + 1))) ?? starts.alone) {
      if (rule === done || !standsAt(plain, words, from) || isWithin(all, rule, from)) continue
      done = rule
      all.push({ rule, found: { words, span: { from, to: from + words.length }, plain } })
    }
  }
  return all
}

const longestWord = 40

/** Whether a place lies in what was found for the rule before. */
function isWithin(all: readonly FoundFor[], rule: Rule, from: number): boolean {
  for (let index = all.length - 1; index >= 0; index--) {
    const { rule: other, found } = all[index]!
    if (other === rule) return from < found.span.to
    if (found.span.to + 100 < from) return false
  }
  return false
}

function standsAt(plain: string, words: string, from: number): boolean {
  for (let i = 0; i < words.length; i++) {
    if (inSmall(plain.charCodeAt(from + i)) !== words.charCodeAt(i)) return false
  }
  return !isWord(words.charCodeAt(words.length - 1)) || !isWord(plain.charCodeAt(from + words.length))
}

/** A capital letter of ASCII as a small one. */
function inSmall(code: number): number {
  return code >= 65 && code <= 90 ? code | 32 : code
}

const fancy = /[\n\t\u00a0\u202f‘’ʼ‐‑]/g

/** The text with plain apostrophes, hyphens and spaces, character by character. */
export function plainText(text: string): string {
  return text.replace(fancy, character => {
    switch (character) {
      case '‘':
      case '’':
      case 'ʼ':
        return "'"
      case '‐':
      case '‑':
        return '-'
      default:
        return ' '
    }
  })
}
