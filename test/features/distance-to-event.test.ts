// How far a period is from the event, in words.
import { expect, test } from 'vitest'
import { distanceToEvent } from '../../server/features/distance-to-event.ts'

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
