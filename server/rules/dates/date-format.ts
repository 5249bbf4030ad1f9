// date-format: dates are written as the United Nations writes them, "8 July 2020".
import type { Span } from '../../note/span.ts'
import { defineRule, type Reporter } from '../rule.ts'
import { numbersAndTime } from '../sources.ts'
import { caseOf, type DateCase } from './date-case.ts'
import { inUnitedNationsStyle } from './united-nations-date.ts'

const why: Record<DateCase, string> = {
  order: 'United Nations style puts the day before the month',
  ordinal: 'United Nations style has no "the", no "th", no point and no "of" in a date',
  comma: 'nothing stands between month and year',
  'leading-zero': 'the day has no zero before it',
  'month-name': 'the month is written out, with a capital letter',
  numeric: 'a date in figures is read differently in different countries',
  'range-dash': 'the ends of a range are joined by an en dash without spaces',
  'from-to': 'after "from" comes "to", after "between" comes "and", never a dash',
  hyphens: 'spaces, not hyphens, stand between day, month and year',
}

export const dateFormat = defineRule<DateCase>({
  id: 'date-format',
  group: 'dates',
  title: 'The date is not written in United Nations style',
  reason:
    'A note is read in many countries. Day, month in letters and year (8 July 2020) cannot be misread, and one form throughout keeps the archive searchable.',
  source: numbersAndTime,
  cases: {
    order: { title: 'The month stands before the day', severity: 'warning' },
    ordinal: { title: 'An ordinal ending, or "of", in a date', severity: 'warning' },
    comma: { title: 'A comma or "of" before the year', severity: 'warning' },
    'leading-zero': { title: 'A zero before the day', severity: 'warning' },
    'month-name': { title: 'A shortened month, or one in lower case', severity: 'warning' },
    numeric: { title: 'A date in figures', severity: 'warning' },
    'range-dash': { title: 'A hyphen or a spaced dash in a range of days', severity: 'warning' },
    'from-to': { title: '"from" or "between" with a dash', severity: 'warning' },
    hyphens: { title: 'Hyphens within a date', severity: 'warning' },
  },
  examples: () => ({
    invalid: [
      {
        text: 'The plan for the period 2016-2021 was shown.',
        case: 'range-dash',
        marks: ['2016-2021'],
        fixed: 'The plan for the period 2016–2021 was shown.',
      },
      { text: 'It ran from 2016–2021.', case: 'from-to', marks: ['2016–2021'], fixed: 'It ran from 2016 to 2021.' },
      {
        text: 'The workshop opened on July 8, 2020.',
        case: 'order',
        marks: ['July 8, 2020'],
        fixed: 'The workshop opened on 8 July 2020.',
      },
      {
        text: 'The panel met on November 3, in Geneva.',
        case: 'order',
        marks: ['November 3'],
        fixed: 'The panel met on 3 November, in Geneva.',
      },
      {
        text: 'It met from July 1 to 4 in Lima.',
        case: 'order',
        marks: ['July 1 to 4'],
        fixed: 'It met from 1 to 4 July in Lima.',
      },
      {
        text: 'It was opened on the 3rd of March.',
        case: 'ordinal',
        marks: ['the 3rd of March'],
        fixed: 'It was opened on 3 March.',
      },
      {
        text: 'It was opened on 8. July 2020.',
        case: 'ordinal',
        marks: ['8. July 2020'],
        fixed: 'It was opened on 8 July 2020.',
      },
      {
        text: 'It was opened on the 8 July 2020 in Lima.',
        case: 'ordinal',
        marks: ['the 8 July 2020'],
        fixed: 'It was opened on 8 July 2020 in Lima.',
      },
      {
        text: 'The meeting of 8 July, 2020 was short.',
        case: 'comma',
        marks: ['8 July, 2020'],
        fixed: 'The meeting of 8 July 2020 was short.',
      },
      { text: 'In March of 2019 it met.', case: 'comma', marks: ['March of 2019'], fixed: 'In March 2019 it met.' },
      {
        text: 'It met on 08 July 2020.',
        case: 'leading-zero',
        marks: ['08 July 2020'],
        fixed: 'It met on 8 July 2020.',
      },
      {
        text: 'It met on 8 Sept. 2021.',
        case: 'month-name',
        marks: ['8 Sept. 2021'],
        fixed: 'It met on 8 September 2021.',
      },
      { text: 'It met on 8 july 2020.', case: 'month-name', marks: ['8 july 2020'], fixed: 'It met on 8 July 2020.' },
      { in: 'date', text: '2020-07-08', case: 'numeric', marks: ['2020-07-08'], fixed: '8 July 2020' },
      { text: 'It met on 28/07/2020.', case: 'numeric', marks: ['28/07/2020'], fixed: 'It met on 28 July 2020.' },
      { in: 'date', text: '8-10 July 2020', case: 'range-dash', marks: ['8-10 July 2020'], fixed: '8–10 July 2020' },
      {
        in: 'date',
        text: '8-10 and 15 July 2020',
        case: 'range-dash',
        marks: ['8-10 and 15 July 2020'],
        fixed: '8–10 and 15 July 2020',
      },
      {
        text: 'It met from 8-10 July 2020.',
        case: 'from-to',
        marks: ['8-10 July 2020'],
        fixed: 'It met from 8 to 10 July 2020.',
      },
      {
        text: 'Between 3 to 5 May it was closed.',
        case: 'from-to',
        marks: ['3 to 5 May'],
        fixed: 'Between 3 and 5 May it was closed.',
      },
      {
        text: 'It was shown in July-August 2020.',
        case: 'range-dash',
        marks: ['July-August 2020'],
        fixed: 'It was shown in July–August 2020.',
      },
      { in: 'date', text: '8-July-2020', case: 'hyphens', marks: ['8-July-2020'], fixed: '8 July 2020' },
      { in: 'date', text: '24-25.11.2019', case: 'numeric', marks: ['24-25.11.2019'], fixed: '24–25 November 2019' },
      {
        text: 'It was opened on the ninth of March.',
        case: 'ordinal',
        marks: ['the ninth of March'],
        fixed: 'It was opened on 9 March.',
      },
      {
        text: 'From 8 July-10 July it was open.',
        case: 'from-to',
        marks: ['8 July-10 July'],
        fixed: 'From 8 to 10 July it was open.',
      },
    ],
    valid: [
      'The workshop opened on 8 July 2020.',
      'In May 12 States replied, and in July 3 to 5 States did.',
      'It is in section 8. July 2020 was warm; the hall has the number 9. July 2020 came.',
      'On 8 July, 15 States replied.',
      'The 63rd meeting was held on 21 July.',
      'It met from 8 to 10 July 2020.',
      'It was adopted at the 8 July 2020 meeting and reported on the 8 July summit.',
      'See section 3.1.2 and resolution 70/1.',
      'The 2020–2021 Comprehensive Review was prepared; call 2060-5600.',
      'See section 12.3.2019, or call tel. 08-07-2020.',
      { in: 'date', text: '8–10 July 2020' },
    ],
  }),
  checkPassage({ passage, text, mentions }, report) {
    for (const date of mentions.dates) {
      const span = { from: date.days[0]!.span.from, to: date.days.at(-1)!.span.to }
      const before = /\b(from|between)\s+$/i.exec(text.slice(Math.max(0, date.span.from - 10), date.span.from))
      const preposition = before?.[1]?.toLowerCase()
      const right = inUnitedNationsStyle(date, text, preposition, true)
      const fault = right === undefined ? undefined : caseOf(date, span, right, text, preposition)
      if (right !== undefined && date.form === 'month' && date.days.length === 1) checkPoint(text, span, right, report)
      if (right !== undefined && fault === undefined && date.form === 'day-month') checkArticle(text, span, report)
      if (fault === undefined || right === undefined) continue
      if (fault === 'month-name' && passage.role === 'table-cell') continue
      // What is repeated may go when the date is written afresh: "from 14 to 16 September 2010".
      const short = inUnitedNationsStyle(date, text, preposition, false)!
      const hasYear = date.days.some(day => day.year !== undefined)
      const isSafe = date.form !== 'numeric' && (fault !== 'order' || hasYear)
      reportRewritten(report, text, span, fault, short, isSafe, fault === 'from-to' ? before?.[0] : undefined)
    }
    checkYears(text, report)
  },
})

/** The day with a point, "on 8. July 2020": after a preposition no sentence ends at the point. */
function checkPoint(text: string, { from, to }: Span, month: string, report: Reporter<DateCase>) {
  const [, day] =
    /\b(?:on|of|from|to|until|by|since|dated|before|after)\s(\d{1,2}\.\s?)$/.exec(
      text.slice(Math.max(0, from - 14), from),
    ) ?? []
  if (day === undefined || Number.parseInt(day) > 31 || Number.parseInt(day) < 1) return
  reportRewritten(report, text, { from: from - day.length, to }, 'ordinal', `${Number.parseInt(day)} ${month}`, true)
}

/** "on the 8 July 2020", where no noun follows: "on the 8 July meeting". */
function checkArticle(text: string, { from, to }: Span, report: Reporter<DateCase>) {
  if (!/\bon\sthe\s$/.test(text.slice(Math.max(0, from - 8), from))) return
  if (!/^(?:$|\s?[.,;:)]|\s(?:at|in|by|and|with|to|from)\b)/.test(text.slice(to, to + 6))) return
  reportRewritten(report, text, { from: from - 'the '.length, to }, 'ordinal', text.slice(from, to), true)
}

/** Reports a date that should read `right`; `lead` is the preposition before it, named where it decides. */
function reportRewritten(
  report: Reporter<DateCase>,
  text: string,
  span: Span,
  fault: DateCase,
  right: string,
  isSafe: boolean,
  lead = '',
) {
  const written = lead + text.slice(span.from, span.to)
  report({
    case: fault,
    span,
    message: `"${written}" is not in United Nations style: ${why[fault]}. Write "${lead + right}".`,
    fixes: [{ title: `Write "${lead + right}"`, safe: isSafe, edits: [{ span, newText: right }] }],
  })
}

/** Ranges of years, in figures with a hyphen or after "from" and "between". */
function checkYears(text: string, report: Reporter<DateCase>) {
  if (!/\d{4}\s?[-–—]/.test(text)) return
  const pattern =
    /(?:\b(from|between)\s{1,2})?(?<![\w/+.–-])((?:19|20)\d{2})(\s?[-—]\s?|–)((?:19|20)\d{2})(?![\w/–-]|\.\d)/gi
  for (const match of text.matchAll(pattern)) {
    const [whole, preposition, first, dash, last] = match
    if (Number(first) >= Number(last) || (dash === '–' && preposition === undefined)) continue
    const to = match.index + whole.length
    const span = { from: to - first!.length - dash!.length - last!.length, to }
    const joint = preposition === undefined ? '–' : preposition.toLowerCase() === 'from' ? ' to ' : ' and '
    const right = `${first}${joint}${last}`
    const fault = preposition === undefined ? 'range-dash' : 'from-to'
    reportRewritten(report, text, span, fault, right, true, preposition && whole.slice(0, span.from - match.index))
  }
}
