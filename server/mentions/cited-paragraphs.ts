// Reads the numbers and letters of paragraphs: "3 (a) and (d), 4 to 7", "3, subparagraph (e)".
import type { CitedParagraph } from './mention.ts'
import { afterWord, digitsEnd, isDash, isDigit, isWord, spaceEnd } from './steps.ts'

/** A list of paragraphs and where it ends. */
export interface ParagraphList {
  readonly paragraphs: readonly CitedParagraph[]
  readonly to: number
}

/**
 * The paragraphs listed from `at` on, white space before them left out; undefined if there are none. Letters without
 * parentheses ("8 c", "3a-d") are read only with `mayBeBare`: it takes a resolution beside them to tell "8 a" from "8 a meeting".
 */
export function readParagraphs(text: string, at: number, mayBeBare = false): ParagraphList | undefined {
  const found: CitedParagraph[] = []
  let to = spaceEnd(text, at)
  let isRange = false
  for (let from = to; ;) {
    const end = numberEnd(text, from)
    if (end === undefined) break
    const paragraph = Number(text.slice(from, end))
    const last = found.at(-1)
    if (isRange && last && last.letter === undefined && last.last === undefined)
      found[found.length - 1] = { ...last, span: { from: last.span.from, to: end }, last: paragraph }
    else found.push({ span: { from, to: end }, paragraph, last: undefined, letter: undefined })
    to = readLetters(text, end, paragraph, found, mayBeBare)
    const joint = paragraphJoint(text, to)
    if (!joint) break
    from = joint.to
    isRange = joint.isRange
  }
  return found.length > 0 ? { paragraphs: found, to } : undefined
}

/** The end of a paragraph's number that is no part of a longer figure. */
function numberEnd(text: string, from: number): number | undefined {
  const end = digitsEnd(text, from)
  if (end === from || end - from > 3) return undefined
  const mark = text[end]
  if (mark === '/' || ((mark === '.' || mark === ',') && isDigit(text.charCodeAt(end + 1)))) return undefined
  return end
}

/** Adds the letters behind a paragraph's number to what was found; where they end. */
function readLetters(text: string, at: number, paragraph: number, found: CitedParagraph[], mayBeBare: boolean): number {
  const letterFrom = (from: number) => letterAt(text, from) ?? (mayBeBare ? bareLetterAt(text, from) : undefined)
  let to = at
  let first = letterFrom(spaceEnd(text, at)) ?? letterOfSubparagraph(text, at, letterFrom)
  while (first) {
    const last = found.at(-1)!
    const isFirst = last.letter === undefined && last.last === undefined
    const span = isFirst ? { from: last.span.from, to: first.to } : { from: first.from, to: first.to }
    const cited = { span, paragraph, last: undefined, letter: first.letter }
    if (isFirst) found[found.length - 1] = cited
    else found.push(cited)
    to = first.to
    const joint = paragraphJoint(text, to)
    first = joint && letterFrom(joint.to)
  }
  return to
}

interface Letter {
  readonly from: number
  readonly to: number
  readonly letter: string
}

/** "(a)", with a roman number behind it. */
function letterAt(text: string, from: number): Letter | undefined {
  if (text[from] !== '(' || text[from + 2] !== ')') return undefined
  const letter = text[from + 1]!.toLowerCase()
  if (letter < 'a' || letter > 'z') return undefined
  const to = from + 3
  const roman = spaceEnd(text, to)
  const found = text[roman] === '(' ? /^\([ivx]{1,4}\)/i.exec(text.slice(roman, roman + 6)) : null
  return { from, to: found ? roman + found[0].length : to, letter }
}

/** "c" that is no word of a sentence: it stands right behind the number, ends the list, or is not the last in it. */
function bareLetterAt(text: string, from: number): Letter | undefined {
  const letter = text[from] ?? ''
  if (letter < 'a' || letter > 'z' || letter.length !== 1 || isWord(text.charCodeAt(from + 1))) return undefined
  const to = from + 1
  const joint = paragraphJoint(text, to)
  const isSure =
    isDigit(text.charCodeAt(from - 1)) ||
    /^(?:$|[,;.:)]|\s+(?:of|in|from)\s)/.test(text.slice(to, to + 8)) ||
    (joint && /^(?:\(?[a-z]\)?(?![\w’'])|\d)/.test(text.slice(joint.to, joint.to + 4)))
  return isSure ? { from, to, letter } : undefined
}

/** ", subparagraph (e)" behind the number. */
function letterOfSubparagraph(
  text: string,
  at: number,
  letterFrom: (from: number) => Letter | undefined,
): Letter | undefined {
  let from = spaceEnd(text, at)
  if (text[from] === ',') from = spaceEnd(text, from + 1)
  if (text[from]?.toLowerCase() !== 's') return undefined
  const word = /^sub-?para(?:graph)?s?\.?\s/i.exec(text.slice(from, from + 16))
  return word ? letterFrom(spaceEnd(text, from + word[0].length)) : undefined
}

/** What joins two paragraphs, and where the second begins. */
function paragraphJoint(text: string, at: number): { readonly to: number; readonly isRange: boolean } | undefined {
  let to = spaceEnd(text, at)
  const code = text.charCodeAt(to)
  if (isDash(code)) return { to: spaceEnd(text, to + 1), isRange: true }
  const hasComma = code === 44
  if (hasComma) to = spaceEnd(text, to + 1)
  else if (to === at) return undefined
  for (const word of ['and', 'or', 'to', 'through', 'as well as']) {
    const end = afterWord(text, to, word)
    if (end === undefined || isWord(text.charCodeAt(end))) continue
    const isRange = word === 'to' || word === 'through'
    return isRange && hasComma ? undefined : { to: spaceEnd(text, end), isRange }
  }
  return hasComma ? { to, isRange: false } : undefined
}
