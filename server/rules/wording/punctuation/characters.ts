// Where the characters stand that the rules on punctuation and figures look at: one pass over a passage for all of them.
import { isCapital, isDash, isDigit, isLetter, isSpace } from '../../../mentions/steps.ts'
import { rememberLast } from '../../remember-last.ts'

/** Offsets in a text, each list in order. */
export interface Characters {
  /** The first digit of each number. */
  readonly numbers: readonly number[]
  /** Each capital that follows a letter: "OSCE" has three, "PoC" one. */
  readonly capitals: readonly number[]
  readonly commas: readonly number[]
  /** Full stops, question and exclamation marks with a capital right behind them. */
  readonly stops: readonly number[]
  /** Quotation marks of any kind, apostrophes and the accents that stand for them included. */
  readonly quotes: readonly number[]
  /** Hyphens and dashes of any length. */
  readonly dashes: readonly number[]
  /** White space before white space, before a punctuation mark, or at the inner side of a bracket. */
  readonly spaces: readonly number[]
  /** `%`, `&` and `/`. */
  readonly signs: readonly number[]
  /** Raised figures. */
  readonly raised: readonly number[]
  /** Characters that are not seen, or only with a font of their own. */
  readonly strays: readonly number[]
}

/** The places in a text; the last text is remembered, since many rules ask for it in turn. */
export const charactersOf: (text: string) => Characters = rememberLast(read)

function read(text: string): Characters {
  const numbers: number[] = []
  const capitals: number[] = []
  const commas: number[] = []
  const stops: number[] = []
  const quotes: number[] = []
  const dashes: number[] = []
  const spaces: number[] = []
  const signs: number[] = []
  const raised: number[] = []
  const strays: number[] = []
  let before = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 97 || code > 122) {
      if (code === 32) {
        const next = text.charCodeAt(at + 1)
        if (next < 65 || next === 93 || next === 0xa0) {
          if (isSpace(next) || isMark(next) || next === 41 || next === 93) spaces.push(at)
        }
        if (before === 40 || before === 91) spaces.push(at)
      } else if (code < 128) {
        if (code >= 65 && code <= 90) {
          if (isLetter(before)) capitals.push(at)
        } else if (code >= 48 && code <= 57) {
          if (!isDigit(before)) numbers.push(at)
        } else if (code === 44) commas.push(at)
        else if (code === 45) dashes.push(at)
        else if (code === 39 || code === 34) quotes.push(at)
        else if (code === 37 || code === 38 || code === 47) signs.push(at)
        else if (code === 46 || code === 63 || code === 33) {
          if (isCapital(text.charCodeAt(at + 1))) stops.push(at)
        } else if (code < 32 && isInvisible(code)) strays.push(at)
      } else if (isDash(code)) dashes.push(at)
      else if ((code >= 0x2018 && code <= 0x201f) || code === 0xab || code === 0xbb || code === 0xb4) quotes.push(at)
      else if (isCapital(code)) {
        if (isLetter(before)) capitals.push(at)
      } else if (isRaised(code)) raised.push(at)
      else if (isInvisible(code) || isPrivate(code)) strays.push(at)
    }
    before = code
  }
  return { numbers, capitals, commas, stops, quotes, dashes, spaces, signs, raised, strays }
}

/** A comma, colon, semicolon, full stop, question or exclamation mark. */
export function isMark(code: number): boolean {
  return code === 44 || code === 46 || code === 58 || code === 59 || code === 33 || code === 63
}

/** A figure one to nine or zero, raised. */
export function isRaised(code: number): boolean {
  return code === 0xb9 || code === 0xb2 || code === 0xb3 || code === 0x2070 || (code >= 0x2074 && code <= 0x2079)
}

/**
 * A soft hyphen, a space or joiner without width, a mark for the direction of writing, or a control character; not what
 * joins emoji, NUL (which no text has), tabs, and the ends of lines and pages.
 */
export function isInvisible(code: number): boolean {
  if (code < 0xad) return code < 32 && code !== 0 && (code < 9 || code === 0x0b || code > 0x0d)
  return (
    code === 0xad ||
    code === 0x200b ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    code === 0x2060 ||
    (code >= 0x2066 && code <= 0x2069) ||
    code === 0xfeff
  )
}

/** A character for private use, such as the bullets of symbol fonts. */
export function isPrivate(code: number): boolean {
  return code >= 0xe000 && code <= 0xf8ff
}
