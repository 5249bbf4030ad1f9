// Nouns in the singular and in the plural.
import { abstractNouns, countedNouns, uncountedNouns } from '../data/nouns.ts'

/** "States", "activities". */
export function plural(noun: string): string {
  if (noun.endsWith('y') && !/[aeo]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:s|sh|ch|x)$/.test(noun) ? `${noun}es` : `${noun}s`
}

let plurals: ReadonlyMap<string, string> | undefined

/** The singular of a plural among the counted nouns, in whatever letter case; undefined for other words. */
export function singularOf(word: string): string | undefined {
  plurals ??= new Map([
    ['criteria', 'criterion'],
    ['matrices', 'matrix'],
    ['analyses', 'analysis'],
    ...countedNouns.split(' ').map(noun => [plural(noun).toLowerCase(), noun.toLowerCase()] as const),
  ])
  return plurals.get(word.toLowerCase())
}

let singulars: ReadonlySet<string> | undefined

/** Whether a word is one of the counted nouns in the singular, in whatever letter case. */
export function isSingular(word: string): boolean {
  singulars ??= new Set(countedNouns.toLowerCase().split(' '))
  return singulars.has(word.toLowerCase())
}

let abstracts: ReadonlySet<string> | undefined

/** Whether a word names one thing and takes a verb in the singular: a counted noun, or "implementation", "quality". */
export function isOneThing(word: string): boolean {
  abstracts ??= new Set(abstractNouns.split(' '))
  return (
    isSingular(word) ||
    abstracts.has(word.toLowerCase()) ||
    /[a-z]{3}(?:tion|sion|ment|ness|ship|ance|ence|ism|ity|ure|ogy)$/.test(word)
  )
}

let withoutArticle: ReadonlySet<string> | undefined

/** Whether a word, in whatever letter case, names one thing that needs no article. */
export function isUncounted(word: string): boolean {
  withoutArticle ??= new Set(uncountedNouns.split(' '))
  return withoutArticle.has(word.toLowerCase())
}
