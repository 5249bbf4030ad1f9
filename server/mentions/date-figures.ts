// Dates in figures: 08/07/2020, 8.7.2020, 2020-07-08, 24–25.11.2019.
import type { WrittenDate } from './written-date.ts'
import { digitsEnd, isDash, isDigit, lettersStart, spaceStart } from './steps.ts'

interface Patterns {
  readonly numeric: RegExp
  readonly iso: RegExp
  readonly days: RegExp
}

let compiled: Patterns | undefined

function patterns(): Patterns {
  return (compiled ??= {
    numeric: /(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\w/-]|\.\d)/y,
    iso: /(\d{4})([/-])(\d{1,2})\2(\d{1,2})(?![\w/-]|\.\d)/y,
    days: /(\d{1,2})[-\u2010-\u2015](\d{1,2})\.(\d{1,2})\.(\d{4})(?![\w/-]|\.\d)/y,
  })
}

/** Words after which figures with points and hyphens count something else: "section 12.3.2019", "tel. 08-07-2020". */
let otherFigures: ReadonlySet<string> | undefined

function isOtherFigure(text: string, from: number): boolean {
  let end = spaceStart(text, from)
  while (end > 0 && '.:('.includes(text[end - 1]!)) end = spaceStart(text, end - 1)
  otherFigures ??= new Set(
    (
      'section sections subsection tel telephone phone fax mobile call version versions ver v release build item items ' +
      'paragraph paragraphs para paras chapter chapters rule rules article articles clause clauses part parts no nos ' +
      'number numbers annex table figure page pages room rooms isbn issn step standard'
    ).split(' '),
  )
  return otherFigures.has(text.slice(lettersStart(text, end), end).toLowerCase())
}

/** The date in figures that begins with the digit at `from`, where no digit or letter stands before it. */
export function dateInFigures(text: string, from: number): WrittenDate | undefined {
  const end = digitsEnd(text, from)
  const mark = text.charCodeAt(end)
  const isShort = end - from <= 2
  if (!(isShort || end - from === 4) || !(mark === 47 || mark === 46 || isDash(mark))) return undefined
  const before = text.charCodeAt(from - 1)
  if (before === 47 || before === 46 || before === 45) return undefined
  const found = isShort ? (numeric(text, from) ?? daysInFigures(text, from, mark)) : iso(text, from)
  return found && !isOtherFigure(text, from) ? found : undefined
}

function numeric(text: string, from: number): WrittenDate | undefined {
  const pattern = patterns().numeric
  pattern.lastIndex = from
  const found = pattern.exec(text)
  if (!found || !isOpen(text, from)) return undefined
  const [first, mark, second, yearText] = [Number(found[1]), found[2]!, Number(found[3]), found[4]!]
  if (first > 31 || second > 31 || first === 0 || second === 0) return undefined
  const isShort = yearText.length === 2
  if (isShort && (mark !== '/' || (first > 12 && second > 12))) return undefined
  const year = isShort ? 2000 + Number(yearText) : Number(yearText)
  if (year < 1800 || year > 2199) return undefined
  const isMonthFirst = first <= 12 && second > 12
  const [day, month] = isMonthFirst ? [second, first] : [first, second]
  const span = { from, to: pattern.lastIndex }
  return { span, days: [{ span, day, month, year, weekday: undefined }], form: 'numeric' }
}

/** Whether a figure may begin here: not after a comma, nor after a digit and a space ("12 8.7.2020"). */
function isOpen(text: string, from: number): boolean {
  const before = text.charCodeAt(from - 1)
  return before !== 44 && !(before === 32 && isDigit(text.charCodeAt(from - 2)))
}

function iso(text: string, from: number): WrittenDate | undefined {
  const pattern = patterns().iso
  pattern.lastIndex = from
  const found = pattern.exec(text)
  if (!found) return undefined
  const [year, month, day] = [Number(found[1]), Number(found[3]), Number(found[4])]
  if (year < 1900 || year > 2199 || month > 31 || day > 31 || (found[2] === '-' && found[0].length !== 10))
    return undefined
  const span = { from, to: pattern.lastIndex }
  return { span, days: [{ span, day, month, year, weekday: undefined }], form: 'iso' }
}

/** "24-25.11.2019": only where the second number can be nothing but a month. */
function daysInFigures(text: string, from: number, mark: number): WrittenDate | undefined {
  if (!isDash(mark)) return undefined
  const pattern = patterns().days
  pattern.lastIndex = from
  const found = pattern.exec(text)
  if (!found || !isOpen(text, from)) return undefined
  const [first, last, month, year] = [Number(found[1]), Number(found[2]), Number(found[3]), Number(found[4])]
  if (first < 1 || last > 31 || first >= last || month < 1 || month > 12 || year < 1800 || year > 2199) return undefined
  const to = pattern.lastIndex
  const lastFrom = text.indexOf(found[2]!, from + found[1]!.length)
  return {
    span: { from, to },
    days: [
      {
        span: { from, to: from + found[1]!.length },
        day: first,
        month: undefined,
        year: undefined,
        weekday: undefined,
      },
      { span: { from: lastFrom, to }, day: last, month, year, weekday: undefined },
    ],
    form: 'numeric',
  }
}
