// The order of the States in the attendance register.
import { expect, test } from 'vitest'
import { inOrder, type AttendanceOrder } from '../../server/archive/attendance-order.ts'
import type { StateAttendance } from '../../server/archive/attendance.ts'

const state = (name: string, events: number[], first?: string, last?: string): StateAttendance => ({
  iso3: name.slice(0, 3).toUpperCase(),
  name,
  namesUsed: [name],
  events,
  first,
  last,
})
const states = [
  state('Albania', [0, 3], '2014-01-01', '2020-05-05'),
  state('Belize', [4]),
  state('Chad', [1, 2, 3], '2015-06-01', '2020-05-05'),
  state('Denmark', [0, 1], '2014-01-01', '2015-06-01'),
]

test.each([
  ['name', false, 'Albania Belize Chad Denmark'],
  ['name', true, 'Denmark Chad Belize Albania'],
  ['events', false, 'Belize Albania Denmark Chad'],
  ['events', true, 'Chad Albania Denmark Belize'],
  ['first', false, 'Albania Denmark Chad Belize'],
  ['first', true, 'Chad Albania Denmark Belize'],
  ['last', true, 'Albania Chad Denmark Belize'],
] as [AttendanceOrder, boolean, string][])('by %s, descending %s', (order, descending, expected) => {
  expect(inOrder(states, order, descending).map(({ name }) => name)).toEqual(expected.split(' '))
})
