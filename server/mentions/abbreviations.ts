// Finds abbreviations in prose ("OSCE", "PoC", "NGOs") and the brackets in which they are explained.
import type { Span } from '../note/span.ts'
import { isCapital, isDigit, isLetter, isSpace, isWord, spaceStart } from './steps.ts'

/** A word that is an abbreviation. */
export interface AbbreviationWord {
  /** Without the ending of a plural. */
  readonly abbreviation: string
  /** The whole word, the ending of a plural included. */
  readonly span: Span
}

/** The abbreviations of a text in order; `capitals` are its capitals that follow a letter. */
export function abbreviationWords(text: string, capitals: readonly number[]): AbbreviationWord[] {
  const found: AbbreviationWord[] = []
  let done = 0
  for (const at of capitals) {
    if (at < done) continue
    const span = wordAround(text, at)
    done = span.to
    const abbreviation = read(text, span)
    if (abbreviation !== undefined) found.push({ abbreviation, span })
  }
  return found
}

let afterLetter: RegExp | undefined

/** The capitals of a text that follow a letter, in order: every abbreviation has one. */
export function capitalsWithin(text: string): number[] {
  afterLetter ??= /(?<=[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f])[A-Z\u00c0-\u00d6\u00d8-\u00de]/g
  const found: number[] = []
  afterLetter.lastIndex = 0
  while (afterLetter.test(text)) found.push(afterLetter.lastIndex - 1)
  return found
}

function wordAround(text: string, at: number): Span {
  let from = at
  while (isWord(text.charCodeAt(from - 1))) from--
  let to = at
  while (isWord(text.charCodeAt(to))) to++
  return { from, to }
}

/** The abbreviation a word is, without the ending of a plural; undefined for other words, symbols and Roman numbers. */
function read(text: string, { from, to }: Span): string | undefined {
  if (!isCapital(text.charCodeAt(from)) || isPartOfSymbol(text, from, to)) return undefined
  const end = to - from > 2 && text.charAt(to - 1) === 's' ? to - 1 : to
  if (end - from > longest) return undefined
  let capital = 0
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at)
    if (isCapital(code)) capital++
    else if (!isLetter(code)) return undefined
  }
  const letters = end - from
  if (capital < 2 || letters > capital * 2) return undefined
  const word = text.slice(from, end)
  return /^[IVX]+$/.test(word) || (/^[IVXLCDM]+$/.test(word) && isRoman(word)) ? undefined : word
}

const longest = 12

/** Whether a word is joined to others by a slash, a point or a sign of addresses, or to a figure: "A/RES/75/240", "ST/SGB", "ISO 9001". */
function isPartOfSymbol(text: string, from: number, to: number): boolean {
  const before = text.charAt(from - 1)
  const after = text.charAt(to)
  if (before === '/' || after === '/' || before === '@' || after === '@' || before === '&' || after === '&') return true
  if (before === '.' || (after === '.' && isLetter(text.charCodeAt(to + 1)))) return true
  if (isSpace(text.charCodeAt(to)) && (isDigit(text.charCodeAt(to + 1)) || text.startsWith('number', to + 1)))
    return true
  if (after === '-' || after === '\u2011') return isDigit(text.charCodeAt(to + 1))
  // "J-10-AB", "25C-NB".
  return before === '-' && /\d[A-Z]?-$/.test(text.slice(Math.max(0, from - 3), from))
}

function isRoman(word: string): boolean {
  return /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(word)
}

/** The brackets around a word that hold nothing else that matters, with the space before them. */
export function bracketAround(text: string, word: Span): Span | undefined {
  let from = word.from
  if (text.charAt(from - 1) === '“' || text.charAt(from - 1) === '"') from--
  if (text.charAt(from - 1) !== '(') return undefined
  let to = word.to
  if (text.charAt(to) === '”' || text.charAt(to) === '"') to++
  // "(ISIL, also known as ...)", "(UNODA or the Office)".
  if (text.charAt(to) !== ')' && !/^(?:,| or | and )/.test(text.slice(to, to + 5))) return undefined
  const end = text.charAt(to) === ')' ? to + 1 : to
  return { from: spaceStart(text, from - 1), to: end }
}

/** A name of a body and the bracket behind it up to the abbreviation: it has a small word or four words, so that it is no person's. */
let nameBefore: RegExp | undefined

/** Whether a word stands in the bracket behind the name of a body, alone or joined to others: "(BAFA)", "(BWC-ISU)". */
export function isBesideName(text: string, { from, to }: Span): boolean {
  if (!/^(?:[-/ ][A-Z][A-Za-z]*)*\)/.test(text.slice(to, to + 30))) return false
  nameBefore ??=
    /\b[A-Z][\w’'-]+ (?:(?:of|for|on|and|against|de|des|du|für) (?:the )?(?:[A-Z][\w’'-]+,? (?:and )?){0,6}|(?:[A-Z][\w’'-]+ ){2,6})[A-Z][\w’'-]+ \((?:[A-Z][A-Za-z]*[-/ ])*$/
  return nameBefore.test(text.slice(Math.max(0, from - 140), from))
}
