// Reads the numbers and years after the word: "1540 (2004), 1673 (2006) and 1810 (2008)".
import type { Resolutions } from '../register/resolutions.ts'
import type { Noun } from './citation-words.ts'
import type { CitedResolution } from './mention.ts'
import { afterWord, digitsEnd, isCapital, isDash, isDigit, isLetter, isWord, lettersEnd, spaceEnd } from './steps.ts'

/** The numbers with their years after a noun; undefined if there are none. */
export function readNumbers(text: string, noun: Noun, table: Resolutions): CitedResolution[] | undefined {
  const isProse = noun.form !== 'symbol'
  const start = afterLead(text, noun.to, isProse)
  const isPlural = /s\)?$/i.test(text.slice(noun.from, noun.to))
  const series = isProse ? readSlashed(text, start, table, isPlural || noun.form === 'abbreviation') : undefined
  if (series) return series
  const first = readNumber(text, start, table, isProse)
  if (!first) return undefined
  // "resolution1540" is a slip for the Council's only where there is such a resolution.
  if (start === noun.to && noun.form === 'resolution' && !table.get(first.number)) return undefined
  if (isUnsure(text, noun) && !isSurelyMeant(first, table)) return undefined
  const resolutions = [first]
  if (!isProse) return resolutions
  for (let at = first.span.to; ;) {
    const joint = jointAfter(text, afterDate(text, at))
    if (!joint) break
    const item = readNumber(text, joint.to, table, true)
    if (!item) break
    // Two are a list whether or not the noun has the plural, which a fix may add.
    const isList = isPlural || resolutions.length > 1
    if (item.year === undefined && !(isList && isListed(text, item.span.to, joint.hasComma))) break
    if (joint.isSpace && (item.year === undefined || !isList)) break
    resolutions.push(item)
    at = item.span.to
  }
  // A number without its year after a mere comma may count what follows ("120 of the States"), unless the list ends there.
  for (let last = resolutions.at(-1)!; resolutions.length > 1; last = resolutions.at(-1)!) {
    const joint = text.slice(resolutions.at(-2)!.span.to, last.span.from)
    if (last.year !== undefined || !/,\s*$/.test(joint) || endsThere(text, last.span.to)) break
    resolutions.pop()
  }
  return resolutions
}

/**
 * "1540/1673/1810": numbers of one family, three or more, or two after a plural or "UNSCR". "1540/2004" is a number with
 * its year; "1267/1989/2253" is how a Committee is called.
 */
function readSlashed(text: string, at: number, table: Resolutions, twoWill: boolean): CitedResolution[] | undefined {
  const end = digitsEnd(text, at)
  if (end - at < 3 || end - at > 4 || text[end] !== '/') return undefined
  const [written = ''] = /^\d{3,4}(?:\/\d{3,4})+(?![\d/]|\.\d)/.exec(text.slice(at, at + 60)) ?? []
  const numbers = written.split('/').map(Number)
  if (numbers.length < (twoWill ? 2 : 3) || !numbers.every(number => table.structure(number)?.family)) return undefined
  let from = at
  return written.split('/').map(digits => {
    const span = { from, to: from + digits.length }
    from = span.to + 1
    return { span, number: Number(digits), numberSpan: span, year: undefined, yearSpan: undefined }
  })
}

/** "UNSC" without "resolution", "Res." without the organ. */
function isUnsure(text: string, { from, to }: Noun): boolean {
  return /^(?:unsc|res\.)$/i.test(text.slice(from, to))
}

/** Whether a number is a resolution's where no such word stands: "UNSC 1540" is, "UNSC 2020 priorities" is not. */
function isSurelyMeant({ number, numberSpan, year }: CitedResolution, table: Resolutions): boolean {
  if (numberSpan.to - numberSpan.from > 4) return false
  const known = table.get(number)
  return year === undefined ? table.structure(number) !== undefined : known?.year === year
}

/** Where the number stands after white space and perhaps "No.". */
function afterLead(text: string, at: number, isProse: boolean): number {
  const from = spaceEnd(text, at)
  if (isDigit(text.charCodeAt(from)) || !isProse) return from
  const lead = /^(?:[Nn]os?\.?|[Nn]rs?\.?|[Nn][°º]|№|[Nn]umbers?)\s{0,2}(?=\d)/.exec(text.slice(from, from + 12))
  return lead ? from + lead[0].length : from
}

let dated: RegExp | undefined

/** Where "of 28 April 2004" or "adopted on 28 April 2004" ends; `at` if it does not stand there. */
function afterDate(text: string, at: number): number {
  const from = spaceEnd(text, text[at] === ',' ? at + 1 : at)
  const code = text.charCodeAt(from)
  if (from === at || (code !== 97 && code !== 111 && code !== 119)) return at
  dated ??=
    /(?:(?:which\s{1,2}was\s{1,2})?adopted\s{1,2}(?:on|in)|of|on)\s{1,2}\d{1,2}\s{1,2}[A-Z][a-z]{2,8}\s{1,2}\d{4}/y
  dated.lastIndex = from
  return dated.test(text) ? dated.lastIndex : at
}

interface NumberJoint {
  readonly to: number
  readonly hasComma: boolean
  /** Nothing but white space. */
  readonly isSpace: boolean
}

/** What joins two resolutions, and where the second begins. */
function jointAfter(text: string, at: number): NumberJoint | undefined {
  let to = spaceEnd(text, at)
  const mark = text[to]
  if (mark === '/') return { to: spaceEnd(text, to + 1), hasComma: false, isSpace: false }
  const hasComma = mark === ',' || mark === ';'
  if (hasComma) {
    const next = spaceEnd(text, to + 1)
    if (next === to + 1) return undefined
    to = next
  } else if (to === at) return undefined
  const word =
    mark === '&'
      ? to + 1
      : (afterWord(text, to, 'and') ?? afterWord(text, to, 'or') ?? afterWord(text, to, 'as well as'))
  if (word === undefined) return { to, hasComma, isSpace: !hasComma }
  const next = spaceEnd(text, word)
  return next === word ? undefined : { to: next, hasComma, isSpace: false }
}

function endsThere(text: string, at: number): boolean {
  const next = spaceEnd(text, at)
  return next >= text.length || '.;:)]'.includes(text[next]!)
}

/** Whether a later number without a year goes on the list of resolutions rather than counts something. */
function isListed(text: string, at: number, hasComma: boolean): boolean {
  if (endsThere(text, at)) return true
  const next = spaceEnd(text, at)
  if (text[next] === ',') return true
  if (next === at) return false
  const end = lettersEnd(text, next)
  const word = text.slice(next, end)
  if ((word === 'and' || word === 'or') && isDigit(text.charCodeAt(spaceEnd(text, end)))) return true
  return !hasComma && goesOnWith.includes(word)
}

/** Words with which a sentence goes on after a list of resolutions. */
const goesOnWith =
  'was were are is have has had shall should will would may must as by to on in that which and or also under through with'.split(
    ' ',
  )

/** The number at `at`, with its year in whatever brackets; undefined if it is no resolution's. */
export function readNumber(
  text: string,
  at: number,
  table: Resolutions,
  isProse: boolean,
): CitedResolution | undefined {
  let end = digitsEnd(text, at)
  if (end === at || end - at > 5) return undefined
  if (end === at + 1 && text[end] === ',' && digitsEnd(text, end + 1) === end + 4) end += 4
  const digits = text.slice(at, end)
  const number = Number(digits.replace(',', ''))
  const numberSpan = { from: at, to: end }
  const year = yearAfterNumber(text, end, table.get(number)?.year)
  if (year === 'other') return undefined
  if (year) {
    const yearSpan = { from: year.from, to: year.from + year.length }
    return { span: { from: at, to: year.to }, number, numberSpan, year: year.year, yearSpan }
  }
  if (number === 0 || (isProse && (digits.length < 3 || (digits.length > 4 && !digits.includes(','))))) return undefined
  if (isOtherNumber(text, end)) return undefined
  return { span: numberSpan, number, numberSpan, year: undefined, yearSpan: undefined }
}

interface WrittenYear {
  readonly year: number
  /** Of the digits. */
  readonly from: number
  readonly length: number
  /** The end of the bracket. */
  readonly to: number
}

/** The year behind a number; `other` if number and year are those of another body ("2016/2004"). */
function yearAfterNumber(text: string, at: number, known: number | undefined): WrittenYear | 'other' | undefined {
  const mark = text.charCodeAt(at)
  if (mark === 47 || isDash(mark)) {
    const end = digitsEnd(text, at + 1)
    const year = Number(text.slice(at + 1, end))
    const next = text.charCodeAt(end)
    if (end !== at + 5 || year < 1900 || year > 2099 || next === 47) return undefined
    if (year === known) return { year, from: at + 1, length: 4, to: end }
    // "2016/2004" may be the Economic and Social Council's.
    const number = Number(text.slice(at - 4, at))
    if (mark !== 47 || (number >= 1946 && number <= 2100)) return mark === 47 ? 'other' : undefined
    return { year, from: at + 1, length: 4, to: end }
  }
  let from = spaceEnd(text, at)
  const of = from > at ? afterWord(text, from, 'of') : undefined
  if (of !== undefined) {
    const start = spaceEnd(text, of)
    const end = digitsEnd(text, start)
    return known !== undefined && end === start + 4 && Number(text.slice(start, end)) === known
      ? { year: known, from: start, length: 4, to: end }
      : undefined
  }
  if (text[from] === ',') from = spaceEnd(text, from + 1)
  if (text[from] !== '(' && text[from] !== '[') return undefined
  const start = spaceEnd(text, from + 1)
  const end = digitsEnd(text, start)
  const close = spaceEnd(text, end)
  if (text[close] !== ')' && text[close] !== ']') return undefined
  const year = Number(text.slice(start, end))
  if (end - start === 4) return { year, from: start, length: 4, to: close + 1 }
  // "1540 (04)"
  if (end - start !== 2 || known === undefined || known % 100 !== year) return undefined
  return { year: known, from: start, length: 2, to: close + 1 }
}

let labels: ReadonlySet<string> | undefined

/** Whether a number without a year is one of another kind: 75/200, 377 A (V), 1540-related, 1080p, 12.5, the 1540 Committee. */
function isOtherNumber(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  const next = text.charCodeAt(at + 1)
  if (isLetter(code) || code === 47 || code === 37) return true
  if ((code === 46 || code === 44) && isDigit(next)) return true
  if (isDash(code) && isWord(next)) return true
  const from = spaceEnd(text, at)
  if (text[from] === '(' || text[from] === '[') return /^.\s?(?:\d|[IVXLC]+\b)/.test(text.slice(from, from + 8))
  if (from === at) return false
  const end = lettersEnd(text, from)
  if (end === from) return false
  if (end === from + 1 && isCapital(text.charCodeAt(from)) && (end >= text.length || ' \n,;.)'.includes(text[end]!)))
    return true
  labels ??= new Set(
    (
      'Committee Group Experts Expert experts expert Coordinator Coordinators Co Point Points PoC PoCs POC POCs Trust Fund ' +
      'Panel Matrix Matrices matrix matrices Network National Action Programme Project Team Unit Workshop Conference Peer ' +
      'pixel pixels dpi ppi lines metre metres m km x'
    ).split(' '),
  )
  return labels.has(text.slice(from, end))
}
