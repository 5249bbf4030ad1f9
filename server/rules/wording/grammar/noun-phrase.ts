// The words for what a verb says something of: how they begin, their noun, and what follows it.
import { isOneThing, singularOf } from './nouns.ts'
import { verbsByForm } from './verbs.ts'

/** Words before a noun in the plural. */
export const severalWords =
  /^(?:these|those|many|several|both|various|numerous|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3})$/i
/** Words before a noun in the singular. */
const oneWord = /^(?:each|every|another|this|an?)$/i
/** Words before a noun in either number. */
const openWords = /^(?:the|its|their|our|his|her|most|some|all|other|such)$/i
export const preposition =
  /^(?:of|in|for|on|from|to|with|by|between|among|at|against|under|within|into|about|across|through|during|without|towards)$/
const participles =
  /^(?:participating|neighbouring|existing|remaining|following|developing|exporting|importing|requesting|donor|working|emerging|growing)$/

/** How the words for a thing begin: "the", "these three", "a number of the". */
export interface Opening {
  /** Where its nouns begin. */
  readonly at: number
  readonly first: string
  readonly hasArticle: boolean
  /** Undefined where the first words do not tell. */
  readonly isPlural: boolean | undefined
  /** "A number of". */
  readonly isCount: boolean
}

/** The opening of the words from `at` on. */
export function openingOf(words: readonly string[], at: number): Opening {
  const first = words[at]!
  let isPlural: boolean | undefined
  const hasArticle = severalWords.test(first) || oneWord.test(first) || openWords.test(first)
  if (severalWords.test(first)) isPlural = true
  else if (oneWord.test(first)) isPlural = false
  if (hasArticle) at++
  if (isPlural === undefined && hasArticle && severalWords.test(words[at] ?? '')) {
    isPlural = true
    at++
  }
  if (isPlural && /^(?:hundred|thousand|million)$/.test(words[at] ?? '')) at++
  const isCount = /^an?$/i.test(first) && /(?:^| )number of /.test(`${words.slice(at, at + 3).join(' ')} `)
  if (isCount) at = words.indexOf('of') + 1
  else if (hasArticle && words[at] === 'of' && /^(?:the|these|those|its|their|all)$/.test(words[at + 1] ?? '')) {
    at += 2
    if (/^(?:the|\d{1,3})$/.test(words[at] ?? '')) at++
    if (/^\d{1,3}$/.test(words[at] ?? '')) at++
  }
  return { at, first, hasArticle, isPlural, isCount }
}

/** The noun that the other words describe. */
export interface Head {
  readonly noun: string
  /** Its last part: "holder" of "stake-holder". */
  readonly last: string
  /** Whether a number follows: "resolution 1540 (2004)". */
  readonly isNumbered: boolean
  /** The words after it. */
  readonly rest: readonly string[]
}

/** The head behind an opening; undefined where it is not beyond doubt, or a name. */
export function headOf(words: readonly string[], { at, hasArticle }: Opening): Head | undefined {
  let end = words.findIndex((word, index) => index >= at && preposition.test(word))
  if (end < 0) end = words.length
  let index = end - 1
  while (index > at && /^\(?\d+\)?$/.test(words[index]!)) index--
  const isNumbered = index < end - 1
  if (index < at || index - at > 3) return undefined
  if (!words.slice(at, index).every((word, place) => describes(word, place === 0, hasArticle))) return undefined
  const noun = words[index]!
  const last = noun.slice(noun.lastIndexOf('-') + 1)
  const isNamed = /^[A-Z][a-z]+$/.test(last) && index > 0 && !/^(?:States?|Governments?|Parties|Committee)$/.test(last)
  return isNamed && !isNumbered ? undefined : { noun, last, isNumbered, rest: words.slice(end) }
}

/** "The Chair and the expert", "Governments and industry": what two are that one verb follows. */
export function joinedSubject(words: readonly string[]): string | undefined {
  const and = words.indexOf('and')
  if (and < 1 || and !== words.lastIndexOf('and') || words.length > 9 || words.some(word => preposition.test(word)))
    return undefined
  const isSimple = (part: readonly string[]) => {
    const hasArticle = openWords.test(part[0] ?? '')
    return (
      part.length > (hasArticle ? 1 : 0) &&
      part.slice(hasArticle ? 1 : 0, -1).every((word, index) => describes(word, index === 0, hasArticle))
    )
  }
  const parts = [words.slice(0, and), words.slice(and + 1)] as const
  if (!parts.every(isSimple)) return undefined
  const [one, other] = parts
  const first = one.at(-1)!
  const areTwo = /^the$/i.test(one[0]!) && other[0] === 'the' && isOneThing(first) && isOneThing(other.at(-1)!)
  return areTwo || (one.length <= 2 && singularOf(first) !== undefined) ? words.join(' ') : undefined
}

/** Whether a word may stand before the noun. */
function describes(word: string, isFirst: boolean, hasArticle: boolean): boolean {
  if (/^(?:day|week|month|year|time|United)$/.test(word)) return false
  if (/ing$/i.test(word)) return participles.test(word.toLowerCase()) || (hasArticle && isFirst)
  if (/^(?:and|the|an?|all|each|every|these|those|its|their)$|['’.]|^\(/i.test(word)) return false
  const verb = verbsByForm().get(word)
  if (verb && word !== verb.infinitive) return hasArticle && isFirst && word === verb.participle
  if (verb?.noun === 'never') return false
  return (
    !/s$/.test(word) ||
    /^(?:customs|weapons|goods|arms|materials|sanctions|affairs|logistics|sales|States|various|serious|previous|dangerous|hazardous|numerous|controls)$/i.test(
      word,
    )
  )
}

/** Whether what follows the noun belongs to it: "of the seminar", "from Kenya and Uganda". */
export function describesHead(rest: readonly string[], isPlural: boolean): boolean {
  for (let at = 0; at < rest.length; at++) {
    const word = rest[at]!
    const before = rest[at - 1] ?? ''
    const isAfterSmall =
      preposition.test(before) ||
      before === 'and' ||
      openWords.test(before) ||
      severalWords.test(before) ||
      oneWord.test(before)
    const isBetween = word === 'and' && rest[0] === 'between' && rest.indexOf('and') === at && !before.endsWith('s')
    if (/['’]|^(?:and|or)$/i.test(word) && !(word === 'and' && (isPlural || isBetween))) return false
    if (openWords.test(word) || oneWord.test(word)) {
      if (at > 0 && !preposition.test(before) && before !== 'and' && before !== 'all') return false
    }
    if (/ed$/.test(word) && !isAfterSmall) return false
    const verb = verbsByForm().get(word)
    if (verb && (verb.noun === 'never' || before === 'to') && !(isAfterSmall && word === verb.participle)) return false
    const afterPlural =
      /[a-z]s(?<!ss|us|is)$/.test(before) && !isAfterSmall && !preposition.test(word) && word !== 'and'
    if (afterPlural && (/^[A-Z]/.test(word) || singularOf(word) !== undefined)) return false
    if (
      /^[A-Z]/.test(word) &&
      /^[a-z]/.test(before) &&
      !isAfterSmall &&
      !/^(?:States?|Governments?|Members?|Parties|Committee)$/.test(word)
    )
      return false
  }
  return rest.length === 0 || !preposition.test(rest.at(-1)!)
}
