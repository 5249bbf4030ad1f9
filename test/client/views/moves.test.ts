// Where the keys lead in a grid.
import { expect, test } from 'vitest'
import { moved } from '../../../client/views/page/moves.ts'

const extent = { rows: 40, columns: 10, page: 12 }
const at = { row: 20, column: 5 }

test.each([
  ['ArrowUp', [19, 5], [0, 5]],
  ['ArrowDown', [21, 5], [39, 5]],
  ['ArrowLeft', [20, 4], [20, 0]],
  ['ArrowRight', [20, 6], [20, 9]],
  ['Home', [20, 0], [0, 0]],
  ['End', [20, 9], [39, 9]],
  ['PageUp', [8, 5], [8, 5]],
  ['PageDown', [32, 5], [32, 5]],
] as const)('%s, alone and with Control', (key, alone, withControl) => {
  expect(moved(key, false, at, extent)).toEqual({ row: alone[0], column: alone[1] })
  expect(moved(key, true, at, extent)).toEqual({ row: withControl[0], column: withControl[1] })
})

test('the edges hold', () => {
  expect(moved('ArrowUp', false, { row: 0, column: 0 }, extent)).toEqual({ row: 0, column: 0 })
  expect(moved('PageDown', false, { row: 39, column: 9 }, extent)).toEqual({ row: 39, column: 9 })
})

test('other keys lead nowhere', () => {
  for (const key of ['a', 'Enter', 'Tab', 'Escape']) expect(moved(key, false, at, extent)).toBeUndefined()
})
