// Small steps over prose, character by character: compiling a regular expression costs more than reading most notes.

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** A letter of a Latin alphabet. */
export function isLetter(code: number): boolean {
  const small = code | 32
  return (small >= 97 && small <= 122) || (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7)
}

/** A letter, a digit or a low line. */
export function isWord(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === 95
}

/** A capital letter; of the rarer alphabets only what Latin-1 has. */
export function isCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7)
}

export function isSpace(code: number): boolean {
  return (
    code === 32 || code === 0xa0 || (code >= 9 && code <= 13) || (code >= 0x2000 && code <= 0x200a) || code === 0x202f
  )
}

/** A hyphen or a dash of whatever length. */
export function isDash(code: number): boolean {
  return code === 45 || (code >= 0x2010 && code <= 0x2015)
}

/** The end of the white space that begins at `at`; `at` if there is none. */
export function spaceEnd(text: string, at: number): number {
  while (isSpace(text.charCodeAt(at))) at++
  return at
}

/** The beginning of the white space that ends at `end`; `end` if there is none. */
export function spaceStart(text: string, end: number): number {
  while (isSpace(text.charCodeAt(end - 1))) end--
  return end
}

/** The end of the letters that begin at `at`. */
export function lettersEnd(text: string, at: number): number {
  while (isLetter(text.charCodeAt(at))) at++
  return at
}

/** The beginning of the letters that end at `end`, or of their last 40. */
export function lettersStart(text: string, end: number): number {
  const limit = Math.max(0, end - 40)
  while (end > limit && isLetter(text.charCodeAt(end - 1))) end--
  return end
}

/** The end of the digits that begin at `at`. */
export function digitsEnd(text: string, at: number): number {
  while (isDigit(text.charCodeAt(at))) at++
  return at
}

/** The beginning of the digits that end at `end`, or of their last 10. */
export function digitsStart(text: string, end: number): number {
  const limit = Math.max(0, end - 10)
  while (end > limit && isDigit(text.charCodeAt(end - 1))) end--
  return end
}

/** The end of a word (lower case) that stands at `at` in whatever letter case; undefined if it does not. */
export function afterWord(text: string, at: number, word: string): number | undefined {
  if ((text.charCodeAt(at) | 32) !== word.charCodeAt(0)) return undefined
  const end = at + word.length
  if (isLetter(text.charCodeAt(end)) || text.slice(at, end).toLowerCase() !== word) return undefined
  return end
}

/** The beginning of a word (lower case) that ends at `end` in whatever letter case; undefined if it does not. */
export function beforeWord(text: string, end: number, word: string): number | undefined {
  if ((text.charCodeAt(end - 1) | 32) !== word.charCodeAt(word.length - 1)) return undefined
  const from = end - word.length
  if (from < 0 || isWord(text.charCodeAt(from - 1)) || text.slice(from, end).toLowerCase() !== word) return undefined
  return from
}

/** The word before `end`, white space between left out; empty if something else stands there. */
export function wordBefore(text: string, end: number): string {
  const to = spaceStart(text, end)
  return text.slice(lettersStart(text, to), to)
}

let digits: RegExp | undefined

/** The next digit at or after `at`, or -1: what has no digit is passed over at once. */
export function nextDigit(text: string, at: number): number {
  digits ??= /[0-9]/g
  digits.lastIndex = at
  return digits.test(text) ? digits.lastIndex - 1 : -1
}
