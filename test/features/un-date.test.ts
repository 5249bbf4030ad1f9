// Periods in UN form.
import { expect, test } from 'vitest'
import { writePeriod } from '../../server/features/un-date.ts'

test.each([
  ['2020-07-08', '2020-07-08', '8 July 2020'],
  ['2020-07-08', '2020-07-09', '8 and 9 July 2020'],
  ['2020-07-08', '2020-07-10', '8 to 10 July 2020'],
  ['2020-06-30', '2020-07-02', '30 June to 2 July 2020'],
  ['2020-12-31', '2021-01-01', '31 December 2020 and 1 January 2021'],
])('from %s to %s', (from, to, written) => {
  expect(writePeriod({ from, to })).toBe(written)
})
