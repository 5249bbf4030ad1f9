// large-number: thousands without a comma, groups of figures with spaces or points, millions in figures.
import { digitsEnd, isSpace, isWord, wordBefore } from '../../../mentions/steps.ts'
import type { Span } from '../../../note/span.ts'
import { defineRule, type Reporter } from '../../rule.ts'
import { numbersAndTime } from '../../sources.ts'
import { charactersOf } from '../punctuation/characters.ts'
import { countedNounAt } from './number-words.ts'

type Case = 'thousands' | 'groups' | 'decimal' | 'millions'

/** What can be as many as a year has: only persons and goods. */
const crowd =
  /^(?:participants|experts|persons|people|officials|officers|delegates|trainees|students|seals|containers|staff|women|men|items)$/

/** Words before a number that is a label. */
const labels =
  /^(?:resolutions?|paragraphs?|sections?|chapters?|articles?|items?|pages?|rooms?|no|nos|annex|goals?|phases?|tel|fax|box|versions?|tables?)$/i

/** Words before a year. */
const beforeYears = /^(?:in|since|until|by|of|from)$/i

/** What notes count and of which three figures behind a point may be parts. */
const measures = /^(?:days|weeks|months|years|tons|tonnes)$/

/** What else comes in thousands and has no parts. */
const others = /^(?:dollars|euros|inhabitants|copies|soldiers|households|companies|licences|applications|files)\b/

export const largeNumber = defineRule<Case>({
  id: 'large-number',
  group: 'wording',
  title: 'A large number is not written with commas, or in millions',
  reason:
    'A comma parts the thousands (12,000); millions are said in words (1.5 million), so that nobody counts noughts. Years, resolutions, rooms and symbols are no such numbers.',
  source: numbersAndTime,
  cases: {
    thousands: { title: 'No comma in thousands', severity: 'warning' },
    groups: { title: 'Spaces or points in place of commas', severity: 'warning' },
    decimal: { title: 'A comma for the decimal point', severity: 'warning' },
    millions: { title: 'Millions in figures, or shortened', severity: 'info' },
  },
  examples: () => ({
    invalid: [
      { text: 'It drew 1500 participants.', case: 'thousands', marks: ['1500'], fixed: 'It drew 1,500 participants.' },
      {
        text: 'Some 250000 inhabitants lost $7500, or more.',
        case: 'thousands',
        marks: ['250000', '7500'],
        fixed: 'Some 250,000 inhabitants lost $7500, or more.',
      },
      { text: 'They bought 12 000 seals.', case: 'groups', marks: ['12 000'], fixed: 'They bought 12,000 seals.' },
      {
        text: 'Some 12.000 participants paid $4.500, others 20.000 euros.',
        case: 'groups',
        marks: ['12.000', '4.500', '20.000'],
        fixed: 'Some 12,000 participants paid $4.500, others 20.000 euros.',
      },
      {
        text: 'It cost 1,5 to 2,25 million dollars, 2,5 per cent more than before.',
        case: 'decimal',
        marks: ['1,5', '2,25', '2,5'],
        fixed: 'It cost 1.5 to 2,25 million dollars, 2,5 per cent more than before.',
      },
      { text: 'It cost 1.250.000 dollars.', case: 'groups', marks: ['1.250.000'], fixed: 'It cost 1,250,000 dollars.' },
      {
        text: 'It cost 1,500,000 dollars.',
        case: 'millions',
        marks: ['1,500,000'],
        fixed: 'It cost 1.5 million dollars.',
      },
      {
        text: 'Some 2 mln people live there.',
        case: 'millions',
        marks: ['2 mln'],
        fixed: 'Some 2 million people live there.',
      },
    ],
    valid: [
      'It drew 1,500 participants in 2004 and 350 in 2005; 1.5 million dollars were spent, or 1,512,300 in all.',
      'Resolution 1540 (2004) and the 1540 Committee; room 1234; the 8990th meeting; tel. 43 120 600.',
      'It took 1.250 tons, 2.125 million litres, 1,250 million euros and 2.500 years; see page 12.300 and version 2.100 users know.',
      'An average of 2.125 experts came to sessions 1, 2 and 3,5 or 6.',
      'In 2020 States replied; in 2021 experts did; in May 12 States had; from 20 to 24 November 2023 participants worked.',
    ],
  }),
  looksAt: 'numbers',
  checkPassage({ text }, report) {
    for (const from of charactersOf(text).numbers) {
      if (/[\w.,/$€£+–(-]/.test(text.charAt(from - 1)) && !/[$€£(]/.test(text.charAt(from - 1))) continue
      const to = digitsEnd(text, from)
      if (to - from >= 4) checkThousands(text, from, to, report)
      else if (!checkGroups(text, from, to, report) && !checkDecimal(text, from, to, report))
        checkMillions(text, from, to, report)
    }
  },
})

function checkThousands(text: string, from: number, to: number, report: Reporter<Case>): void {
  const number = Number(text.slice(from, to))
  if (to - from > 6 || number === 1540) return
  if (/[$€£]/.test(text.charAt(from - 1))) {
    if (!/^(?:[\s;)]|[.,](?!\d)|$)/.test(text.slice(to, to + 2))) return
    writeThousands(number, { from, to }, report)
    return
  }
  if (!isSpace(text.charCodeAt(to))) return
  const noun =
    countedNounAt(text, to + 1) ?? (to - from > 4 ? /^[a-z]{4,}s\b/.exec(text.slice(to + 1, to + 30))?.[0] : undefined)
  if (noun === undefined || (number >= 1400 && number < 2200 && !crowd.test(noun))) return
  const before = wordBefore(text, from)
  if (labels.test(before) || beforeYears.test(before) || (number >= 1400 && number < 2200 && isLabelled(text, from)))
    return
  writeThousands(number, { from, to }, report)
}

function writeThousands(number: number, span: Span, report: Reporter<Case>): void {
  const newText = number.toLocaleString('en')
  write('thousands', span, newText, `Thousands are separated by a comma. Write "${newText}".`, false, report)
}

/** Groups of three figures with spaces or points between them. */
function checkGroups(text: string, from: number, first: number, report: Reporter<Case>): boolean {
  const mark = text.charAt(first)
  if (mark !== ' ' && mark !== '\u00a0' && mark !== '.') return false
  let to = first
  let groups = 0
  while (text.charAt(to) === mark && digitsEnd(text, to + 1) === to + 4) {
    to += 4
    groups++
  }
  if (groups === 0) return false
  const isOnePoint = mark === '.' && groups === 1
  if (isOnePoint && !isThousands(text, from, to)) return false
  const isMoney = isOnePoint && /[$€£]/.test(text.charAt(from - 1))
  if (!isMoney && !/^[ \u00a0][a-z]/.test(text.slice(to, to + 2))) return false
  const before = wordBefore(text, from)
  if (labels.test(before) || (!isOnePoint && beforeYears.test(before))) return false
  if (mark !== '.' && isLabelled(text, from)) return false
  const newText = text.slice(from, to).replaceAll(mark, ',')
  const message = `Groups of figures are separated by commas. Write "${newText}".`
  write('groups', { from, to }, newText, message, !isOnePoint, report)
  return true
}

/** Whether three figures behind a point are hundreds: what is counted has no thousandths. */
function isThousands(text: string, from: number, to: number): boolean {
  if (text.charAt(from) === '0' || /\b(?:average|mean|median|ratio)\b/.test(text.slice(Math.max(0, from - 30), from)))
    return false
  if (/[$€£]/.test(text.charAt(from - 1)))
    return /^(?:[\s,;)](?! ?[mb]illion| ?[mb]n)|[.](?!\d)|$)/.test(text.slice(to, to + 9))
  const noun = countedNounAt(text, to + 1)
  return noun === undefined ? others.test(text.slice(to + 1, to + 20)) : !measures.test(noun)
}

/** Whether a month or a name with a capital stands before a number, which may be a number of its own then: "in May 12 300 ...". */
function isLabelled(text: string, from: number): boolean {
  return /^[A-Z]/.test(wordBefore(text, from))
}

/** "1,5 million": what follows is no second number, and no group of three figures. */
function checkDecimal(text: string, from: number, first: number, report: Reporter<Case>): boolean {
  const [, figures] =
    /^(,\d{1,2})(?: (?:to|and|or) \d{1,3},\d{1,2})?(?:[ \u00a0](?:(?:m|b|tr)illion|thousand|per cent|percent)\b| ?%)/.exec(
      text.slice(first, first + 30),
    ) ?? []
  if (!figures || labels.test(wordBefore(text, from))) return false
  const span = { from, to: first + figures.length }
  const newText = text.slice(from, span.to).replace(',', '.')
  write('decimal', span, newText, `Decimals stand behind a point. Write "${newText}".`, true, report)
  return true
}

function checkMillions(text: string, from: number, first: number, report: Reporter<Case>): void {
  let to = first
  while (/[.,]/.test(text.charAt(to)) && digitsEnd(text, to + 1) > to + 1) to = digitsEnd(text, to + 1)
  const figure = text.slice(from, to)
  const exact = /^(\d{1,3}),(\d)00,000$/.exec(figure)
  if (exact && /^[ .;)]/.test(text.charAt(to) || '.')) {
    const newText = `${exact[1]}${exact[2] === '0' ? '' : `.${exact[2]}`} million`
    write(
      'millions',
      { from, to },
      newText,
      `Whole millions are easier to read in words. Write "${newText}".`,
      false,
      report,
    )
    return
  }
  const short = /^[ \u00a0]?(mln|bln|mn)\.?(?!\w)/.exec(text.slice(to, to + 6))
  if (!short || isWord(text.charCodeAt(to + short[0].length))) return
  const end = to + short[0].replace(/\.$/, '').length
  const newText = `${figure} ${short[1] === 'bln' ? 'billion' : 'million'}`
  write(
    'millions',
    { from, to: end },
    newText,
    `Millions are written in full. Write "${newText}".`,
    short[1] !== 'mn',
    report,
  )
}

function write(
  fault: Case,
  span: { from: number; to: number },
  newText: string,
  message: string,
  safe: boolean,
  report: Reporter<Case>,
): void {
  report({ case: fault, span, message, fixes: [{ title: `Write "${newText}"`, safe, edits: [{ span, newText }] }] })
}
