// Periods in UN form.
import { expect, test } from 'vitest'
import { distanceToEvent, writePeriod } from '../../server/features/un-date.ts'

test.each([
  ['2020-07-08', '2020-07-08', '8 July 2020'],
  ['2020-07-08', '2020-07-09', '8 and 9 July 2020'],
  ['2020-07-08', '2020-07-10', '8 to 10 July 2020'],
  ['2020-06-30', '2020-07-02', '30 June to 2 July 2020'],
  ['2020-12-31', '2021-01-01', '31 December 2020 and 1 January 2021'],
])('from %s to %s', (from, to, written) => {
  expect(writePeriod({ from, to })).toBe(written)
})

test.each([
  ['2020-07-08', '2020-07-08', 'the day of the event'],
  ['2020-07-07', '2020-07-07', '1 day before the event'],
  ['2020-07-01', '2020-07-31', 'during the event'],
  ['2019-12-05', '2019-12-06', 'about 7 months before the event'],
  ['2014-04-10', '2014-04-10', 'about 6 years before the event'],
  ['2020-07-09', '2020-07-10', '1 day after the event'],
])('from %s to %s is %s', (from, to, distance) => {
  expect(distanceToEvent({ from, to }, { from: '2020-07-08', to: '2020-07-08' })).toBe(distance)
})
