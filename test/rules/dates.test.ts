// The rules on dates on texts that tempt them, beyond their own examples.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDates } from '../../server/mentions/dates.ts'
import { ambiguousDate } from '../../server/rules/dates/ambiguous-date.ts'
import { dateFormat } from '../../server/rules/dates/date-format.ts'
import { dateOrder } from '../../server/rules/dates/date-order.ts'
import { impossibleDate } from '../../server/rules/dates/impossible-date.ts'
import { wrongWeekday } from '../../server/rules/dates/wrong-weekday.ts'
import { check, fixed, mended, passageOf } from './passage.ts'

const rules = [dateFormat, impossibleDate, ambiguousDate, wrongWeekday, dateOrder]

/** What all rules on dates find: "rule/case: marked text". */
function findings(text: string): string[] {
  return rules.flatMap(rule =>
    check(rule, passageOf(text)).map(({ case: name, span }) => `${rule.id}/${name}: ${text.slice(span.from, span.to)}`),
  )
}

describe('silence', () => {
  test.each([
    'The meeting was held on 8 July 2020.',
    'The meeting was held on Wednesday, 8 July 2020, in Vienna.',
    'The meetings of 8–10 July 2020 and of 30 June–2 July 2021 were short.',
    'It lasted from 8 to 10 July 2020 and from 30 June to 2 July 2021.',
    'It lasted from Wednesday, 8 July, to Friday, 10 July 2020.',
    'It was held between 8 and 10 July 2020, and from 8 July to 10 July 2021.',
    'It was held from 8 July 2020 to 10 July 2020 (8 July 2020–10 July 2020).',
    'It was held on 8 and 9 July, and on 8, 9 and 10 August 2020.',
    'As of March 2014, 51 of the 57 participating States had replied.',
    'In May 12 States replied, and in March 2020 15 more.',
    'On 8 July, 15 States replied. On 8 July, 2020 participants met.',
    'The 63rd meeting, held on 21 July, and the 104th meeting in August were public.',
    'By means of a letter dated 24 June 2020 he was invited to speak on 8 July 2020.',
    'In the 2020–2021 Comprehensive Review and in the 2016 Review that was noted.',
    'At the 26th OSCE Ministerial Council in Bratislava, in December 2019, it was welcomed.',
    'See A/75/5, S/2020/07/08, S/2016/1038/Add.1, section 3.1.2 and version 1.10.20.',
    'See resolutions 1540 (2004), 75/240 and 2016/2, and decision 7/15.',
    'Call +43 1 2060-5600, rooms 8-10, at 10–12 a.m.',
    'They may march on 8 may poles; 12 may attend.',
    'It was the 8 July 2020 meeting of the Group.',
    'The 1990s and the mid-2000s saw 10 workshops.',
    'The season 2016/17 and the years 2016, 2017 and 2018 went by.',
    'The mandate ran from 25 April 2011 to 25 April 2021.',
    'It met from 30 December to 2 January 2020.',
    'It met on 29 February 2024 and on 30 April 2014.',
  ])('%s', text => {
    expect(findings(text)).toEqual([])
  })
})

test.each([
  ['It met on 31 June 2021.', 'impossible-date/no-such-day: 31 June 2021'],
  ['It met on 29 February 2023.', 'impossible-date/no-such-day: 29 February 2023'],
  ['It met on 2020-02-30.', 'impossible-date/no-such-day: 2020-02-30'],
  ['It met on Tuesday, 8 July 2020.', 'wrong-weekday/mismatch: Tuesday'],
  ['It met from 10–8 July 2020.', 'date-order/backwards: 10–8 July 2020'],
  ['It was due on 08/07/2020.', 'ambiguous-date/two-readings: 08/07/2020'],
  ['It was due on 8.7.2020.', 'ambiguous-date/two-readings: 8.7.2020'],
  ['Reports were due by October 31, 2019.', 'date-format/order: October 31, 2019'],
  ['It lasted July 8-10, 2020.', 'date-format/order: July 8-10, 2020'],
  ['It was by July 21st.', 'date-format/order: July 21st'],
  ['It met from 8 – 10 July 2020.', 'date-format/from-to: 8 – 10 July 2020'],
  ['It met between 8–10 July.', 'date-format/from-to: 8–10 July'],
  ['It met (8 - 10 July 2020).', 'date-format/range-dash: 8 - 10 July 2020'],
  ['It met in July, 2020.', 'date-format/comma: July, 2020'],
])('one place, one finding: %s', (text, finding) => {
  expect(findings(text)).toEqual([finding])
})

describe('fixes', () => {
  test.each([
    ['on Wednesday, July 8, 2020, in Vienna', 'on Wednesday, 8 July 2020, in Vienna'],
    ['July 8-10, 2020', '8–10 July 2020'],
    ['June 30 to July 2, 2020', '30 June to 2 July 2020'],
    ['from June 30 – July 2, 2020', 'from 30 June to 2 July 2020'],
    ['8th–10th July 2020', '8–10 July 2020'],
    ['the 8th and the 9th of July 2020', '8 and 9 July 2020'],
    ['30 June - 2 July 2020', '30 June–2 July 2020'],
    ['30 December 2019 - 2 January 2020', '30 December 2019–2 January 2020'],
    ['08 Jul. 2020', '8 July 2020'],
    ['2020-07-08 to 2020-07-10', '8 to 10 July 2020'],
    ['8 July,\n2020', '8 July 2020'],
  ])('%s', (text, mended) => {
    const reports = check(dateFormat, passageOf(text))
    expect(fixed(text, reports)).toBe(mended)
    expect(reports[0]!.fixes![0]!.safe).toBe(true)
    expect(findings(mended)).toEqual([])
  })

  test('a day without a year, a date in figures and another day are never changed without asking', () => {
    const fixes = (text: string) =>
      rules.flatMap(rule => check(rule, passageOf(text)).flatMap(report => report.fixes ?? []))
    for (const text of ['by July 21.', '28/07/2020', '08/07/2020', 'Tuesday, 8 July 2020', '10–8 July 2020']) {
      expect(fixes(text).length).toBeGreaterThan(0)
      expect(fixes(text).some(fix => fix.safe)).toBe(false)
    }
    expect(fixes('08/07/2020').map(fix => fix.title)).toEqual(['Write "8 July 2020"', 'Write "7 August 2020"'])
  })
})

test('a table may keep short months', () => {
  expect(check(dateFormat, passageOf('8 Sept. 2021', 'table-cell'))).toEqual([])
})

test('safe fixes come to an end and never change which days are meant', () => {
  const day = fc
    .integer({ min: 1, max: 32 })
    .chain(number => fc.constantFrom(`${number}`, `0${number % 10}`, `${number}th`))
  const days = fc
    .tuple(day, fc.constantFrom('', '-', '–', '—', ' - ', ' to ', ' and ', '/', ', '), day)
    .map(([first, joint, last]) => (joint === '' ? first : first + joint + last))
  const month = fc.constantFrom('July', 'july', 'Jul.', 'May', 'Sept', 'February', 'MARCH', 'march')
  const year = fc.constantFrom('', ' 2020', ', 2021', ' of 2020')
  const date = fc.oneof(
    fc.tuple(fc.constantFrom('', 'the ', 'Wednesday, '), days, fc.constantFrom(' ', ' of '), month, year),
    fc.tuple(fc.constantFrom('', 'Wednesday, '), month, fc.constant(' '), days, year),
    fc.tuple(month, year),
    fc.constantFrom(['2020-07-08'], ['28/07/2020'], ['08/07/2020'], ['2019-2021']),
  )
  const sentence = fc
    .tuple(fc.constantFrom('On ', 'from ', 'between '), date)
    .map(([lead, parts]) => `${lead}${parts.join('')}, they met.`)
  fc.assert(
    fc.property(sentence, text => {
      const periods = (of: string) =>
        findDates({ text: of })
          .map(({ period }) => period)
          .filter(period => period)
      expect(periods(mended(rules, text).at(-1)!)).toEqual(periods(text))
    }),
    { numRuns: 3000 },
  )
})
