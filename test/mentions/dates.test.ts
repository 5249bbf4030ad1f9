// Dates in prose: what is read as a date, and which days it means.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDates, readEventPeriod, writeDay, writePeriod } from '../../server/mentions/dates.ts'
import { addDays } from '../../server/register/day.ts'
import { expectProportional } from '../support/growth.ts'

/** Each date as written and the days it means: "8–10 July 2020 = 2020-07-08/2020-07-10". */
function dates(text: string): string[] {
  return findDates({ text }).map(({ span, period }) => {
    const written = text.slice(span.from, span.to)
    if (!period) return written
    return `${written} = ${period.from}${period.to === period.from ? '' : `/${period.to}`}`
  })
}

describe('forms of one day', () => {
  test.each([
    ['It met on 8 July 2020 in Vienna.', '8 July 2020'],
    ['It met on Wednesday, 8 July 2020.', 'Wednesday, 8 July 2020'],
    ['It met on Wednesday 8 July 2020.', 'Wednesday 8 July 2020'],
    ['It met on 8 July 2020 (Wednesday).', '8 July 2020 (Wednesday)'],
    ['It met on 8 July 2020, a Wednesday.', '8 July 2020, a Wednesday'],
    ['It met on Wed., 8 Jul 2020.', 'Wed., 8 Jul 2020'],
    ['It met on July 8, 2020.', 'July 8, 2020'],
    ['It met on July 8 2020.', 'July 8 2020'],
    ['It met on Wednesday, July 8th, 2020.', 'Wednesday, July 8th, 2020'],
    ['It met on 8th July 2020.', '8th July 2020'],
    ['It met on the 8th of July 2020.', 'the 8th of July 2020'],
    ['It met on the 8th day of July, 2020.', 'the 8th day of July, 2020'],
    ['It met on 08 July 2020.', '08 July 2020'],
    ['It met on 8 july 2020.', '8 july 2020'],
    ['It met on 8 JULY 2020.', '8 JULY 2020'],
    ['It met on 8 Jul. 2020.', '8 Jul. 2020'],
    ['It met on 2020-07-08.', '2020-07-08'],
    ['It met at the 8 July 2020 session.', '8 July 2020'],
    ['It met (8 July 2020).', '8 July 2020'],
    ['It met on 8\u00a0July 2020.', '8\u00a0July 2020'],
    ['It met on 8-July-2020.', '8-July-2020'],
    ['It met on 8-Jul-2020.', '8-Jul-2020'],
    ['It met on 8 th July 2020.', '8 th July 2020'],
    ['It met on the eighth of July 2020.', 'the eighth of July 2020'],
  ])('%s', (text, written) => {
    expect(dates(text)).toEqual([`${written} = 2020-07-08`])
  })

  test.each([
    ['It met on 28/07/2020.', '28/07/2020 = 2020-07-28'],
    ['It met on 07/28/2020.', '07/28/2020 = 2020-07-28'],
    ['It met on 28.7.2020.', '28.7.2020 = 2020-07-28'],
    ['It met on 28-07-2020.', '28-07-2020 = 2020-07-28'],
    ['It met on 08/07/2020.', '08/07/2020'],
    ['It met on 8 July.', '8 July'],
    ['It met on 8 Sept. The talks went on.', '8 Sept'],
    ['It met on November 3, in Geneva.', 'November 3'],
    ['It met on July 21st', 'July 21st'],
    ['It met in July 2020.', 'July 2020 = 2020-07-01/2020-07-31'],
    ['It met in July, 2020.', 'July, 2020 = 2020-07-01/2020-07-31'],
    ['It met in March of 2019.', 'March of 2019 = 2019-03-01/2019-03-31'],
    ['On 8 July, 15 States replied.', '8 July'],
    ['On 8 July, 2020 participants met.', '8 July'],
    ['It met on 31 June 2021.', '31 June 2021'],
    ['It met on 29 February 2024.', '29 February 2024 = 2024-02-29'],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual([expected])
  })
})

describe('ranges and lists', () => {
  test.each([
    ['8–10 July 2020', '2020-07-08/2020-07-10'],
    ['8-10 July 2020', '2020-07-08/2020-07-10'],
    ['8 - 10 July 2020', '2020-07-08/2020-07-10'],
    ['8—10 July 2020', '2020-07-08/2020-07-10'],
    ['8 to 10 July 2020', '2020-07-08/2020-07-10'],
    ['8th–10th July 2020', '2020-07-08/2020-07-10'],
    ['8 July to 10 July 2020', '2020-07-08/2020-07-10'],
    ['8 July 2020–10 July 2020', '2020-07-08/2020-07-10'],
    ['Wednesday, 8 July, to Friday, 10 July 2020', '2020-07-08/2020-07-10'],
    ['July 8–10, 2020', '2020-07-08/2020-07-10'],
    ['8 and 9 July 2020', '2020-07-08/2020-07-09'],
    ['8, 9 and 10 July 2020', '2020-07-08/2020-07-10'],
    ['8 and 9 and 10 July 2020', '2020-07-08/2020-07-10'],
    ['30 June–2 July 2020', '2020-06-30/2020-07-02'],
    ['30 June to 2 July 2020', '2020-06-30/2020-07-02'],
    ['June 30 – July 2, 2020', '2020-06-30/2020-07-02'],
    ['30 December 2019 to 2 January 2020', '2019-12-30/2020-01-02'],
    ['2020-07-08 to 2020-07-10', '2020-07-08/2020-07-10'],
    ['8/9 July 2020', '2020-07-08/2020-07-09'],
    ['July–August 2020', '2020-07-01/2020-08-31'],
    ['July to August 2020', '2020-07-01/2020-08-31'],
    ['8 July-10 July 2020', '2020-07-08/2020-07-10'],
    ['8 July 2020-10 July 2020', '2020-07-08/2020-07-10'],
    ['24-25.11.2019', '2019-11-24/2019-11-25'],
    ['3–5.11.2019', '2019-11-03/2019-11-05'],
  ])('%s', (written, period) => {
    expect(dates(`It lasted from ${written} in Vienna.`)).toEqual([`${written} = ${period}`])
  })

  test.each([
    ['10–8 July 2020', '10–8 July 2020'],
    ['30 December–2 January 2020', '30 December–2 January 2020'],
    ['8 to 10 July', '8 to 10 July'],
    ['8 July-10 July', '8 July-10 July'],
    ['the twenty-first of March', 'the twenty-first of March'],
  ])('%s means no certain days', (text, written) => {
    expect(dates(text)).toEqual([written])
  })

  test('two days that "and" joins with their months stay two', () => {
    expect(dates('on 8 July 2020 and 10 August 2020')).toEqual([
      '8 July 2020 = 2020-07-08',
      '10 August 2020 = 2020-08-10',
    ])
  })

  test('"between" joins them', () => {
    expect(dates('between 8 July and 10 August 2020')).toEqual(['8 July and 10 August 2020 = 2020-07-08/2020-08-10'])
  })

  test('a number before a date is not its first day', () => {
    expect(dates('Room 3, 8 July 2020')).toEqual(['8 July 2020 = 2020-07-08'])
    expect(dates('resolution 70/1 and 8 July 2020')).toEqual(['8 July 2020 = 2020-07-08'])
    expect(dates('items 70 and 8 July 2020')).toEqual(['8 July 2020 = 2020-07-08'])
    expect(dates('items 9 and 8 July 2020')).toEqual(['8 July 2020 = 2020-07-08'])
    expect(dates('resolution 70/1 July 2020')).toEqual(['July 2020 = 2020-07-01/2020-07-31'])
  })
})

test.each([
  'In May 12 States replied.',
  'In March 12 to 15 States replied.',
  'Some 12 may attend, and 8 march on.',
  'See section 3.1.2, version 1.10.20 and 10.11.12.',
  'See A/75/5, S/2020/07/08, S/RES/1540 (2004) and resolution 70/1.',
  'Resolutions 1540 (2004), 1673 (2006) and 1810 (2008).',
  'In 2020 there were 15.',
  'In July the Committee met.',
  'Between July and August.',
  'The ratio was 3/4 and the score 1-2.',
  'Call +43 1 2060-5600.',
  'See section 12.3.2019, version 3.12.2019 and rule 1-2-2020.',
  'Tel. 08-07-2020; tel.: 08-07-2020; fax 08-07-2020.',
  'The Fourth of July and the First of May are holidays.',
  "At the first of March's meetings and the second of the talks.",
  'A mid-July start; an 8-July feeling; UN-8 July; 2020-8 July.',
  'Marching on, 8 Mayors and 9 Marchers came; 10 decisions followed.',
  '',
])('no date: %s', text => {
  expect(dates(text)).toEqual([])
})

test.each([
  ['On Wednesday, 8 July 2020', ['Wednesday']],
  ['It lasted from Wednesday, 8 July, to Friday, 10 July 2020.', ['Wednesday', 'Friday']],
  ['Wed 8 July 2020; Wednesday, July 8, 2020', ['Wed', 'Wednesday']],
  ['Wednesday to Friday, 8–10 July 2020', []],
  ['Wednesday and Thursday, 8 and 9 July 2020', []],
  ['8 July 2020 (Wednesday and Thursday)', []],
  ['From 8 July 2020, Monday meetings are on-line.', []],
  ['They sat in the sun 8 July 2020.', []],
])('days of the week that belong to one date: %s', (text, names) => {
  expect(findDates({ text }).flatMap(({ days }) => days.flatMap(({ weekday }) => weekday?.name ?? []))).toEqual(names)
})

describe('the date of an event', () => {
  test.each([
    ['10 April 2014, Vienna, Austria', '2014-04-10', '2014-04-10'],
    ['8 July 2020, on a Zoom! platform', '2020-07-08', '2020-07-08'],
    ['from 3 to 5 June 2015', '2015-06-03', '2015-06-05'],
    ['2020-07-08', '2020-07-08', '2020-07-08'],
    ['Vienna, 8 July 2020 and 10 July 2020', '2020-07-08', '2020-07-10'],
    ['July 2020', '2020-07-01', '2020-07-31'],
    ['8 July\n2020', '2020-07-08', '2020-07-08'],
  ])('%s', (text, from, to) => {
    expect(readEventPeriod(text)).toEqual({ from, to })
  })

  test.each(['', 'to be announced', '8 July', '31 April 2014', '10–8 July 2020', '08/07/2020', 'Room 2020'])(
    'not known: %s',
    text => {
      expect(readEventPeriod(text)).toBeUndefined()
    },
  )
})

test('any day that is written as it should be is read as that day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 120_000 }), offset => {
      const date = addDays('1850-01-01', offset)
      expect(findDates({ text: `It met on ${writeDay(date)}.` }).map(({ period }) => period)).toEqual([
        { from: date, to: date },
      ])
    }),
  )
})

test('dates lie in the text, in order and apart, whatever the text', () => {
  const word = fc.constantFrom(
    '8',
    '31',
    '2020',
    'July',
    'May',
    'may',
    'Sept.',
    ',',
    '–',
    '-',
    'to',
    'and',
    'of',
    'the',
    '8th',
    'Monday',
    '(',
    ')',
    '/',
    '07',
    '.',
    ' ',
    '\n',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), fc.constantFrom('', ' '), (words, joint) => {
      const text = words.join(joint)
      let end = 0
      for (const { span, days, period } of findDates({ text })) {
        expect(span.from).toBeGreaterThanOrEqual(end)
        expect(span.to).toBeGreaterThan(span.from)
        expect(span.to).toBeLessThanOrEqual(text.length)
        let inner = span.from
        for (const written of days) {
          expect(written.span.from).toBeGreaterThanOrEqual(inner)
          expect(written.span.to).toBeLessThanOrEqual(span.to)
          inner = written.span.to
        }
        if (period) expect(period.from <= period.to).toBe(true)
        end = span.to
      }
    }),
    { numRuns: 2000 },
  )
})

test.each([
  ['figures', '1 '],
  ['months', 'July '],
  ['days and months', '8 July '],
  ['hyphens', '8-'],
  ['commas', '8, '],
  ['points', '1.'],
  ['weekdays', 'Mon '],
  ['joiners', '8 to '],
  ['slashed dates', '08/07/2020/'],
  ['spaces', ' '],
])('many %s are read in time proportional to their length', (_, piece) => {
  expectProportional(size => {
    const text = `8${piece.repeat(size / piece.length)}July 2020`
    return () => findDates({ text })
  })
})

test.each([
  ['2020-07-08', '2020-07-08', '8 July 2020'],
  ['2020-07-08', '2020-07-09', '8 and 9 July 2020'],
  ['2020-07-08', '2020-07-10', '8 to 10 July 2020'],
  ['2020-06-30', '2020-07-02', '30 June to 2 July 2020'],
  ['2020-12-31', '2021-01-01', '31 December 2020 and 1 January 2021'],
])('from %s to %s is written %s', (from, to, written) => {
  expect(writePeriod({ from, to })).toBe(written)
})
