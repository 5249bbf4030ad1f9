// The scale of the timeline, its lanes, and where the keys lead in it.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { firstFrom, lanesOf, neighbour, stretched } from '../../../client/views/page/lanes.ts'
import { dayNumber, marksIn, spanOf } from '../../../client/views/page/scale.ts'

const days = (from: string, to: string) => ({ from: dayNumber(from), to: dayNumber(to) })

describe('the scale', () => {
  test('spans whole years', () => {
    const periods = [
      { from: '2020-07-08', to: '2020-07-08' },
      { from: '2018-12-30', to: '2019-01-02' },
    ]
    expect(spanOf(periods)).toEqual(days('2018-01-01', '2021-01-01'))
  })

  test('has the years in sight as marks', () => {
    const whole = days('2018-01-01', '2022-01-01')
    expect(marksIn(days('2019-06-01', '2020-06-01'), whole, 'years').map(({ year }) => year)).toEqual([2019, 2020])
    expect(marksIn(days('2010-01-01', '2030-01-01'), whole, 'years').map(({ year }) => year)).toEqual([
      2018, 2019, 2020, 2021,
    ])
  })

  test('has the months in sight as marks, each as long as it is', () => {
    const marks = marksIn(days('2020-01-31', '2020-03-01'), days('2020-01-01', '2021-01-01'), 'months')
    expect(marks.map(({ year, month, from, to }) => [year, month, to - from])).toEqual([
      [2020, 0, 31],
      [2020, 1, 29],
    ])
  })
})

const boxes = fc
  .array(fc.tuple(fc.nat(500), fc.integer({ min: 1, max: 200 })), { minLength: 1, maxLength: 40 })
  .map(list => list.map(([from, length]) => ({ from, to: from + length })).sort((a, b) => a.from - b.from))

describe('the lanes', () => {
  test('are as few as can be', () => {
    const list = [
      { from: 0, to: 10 },
      { from: 5, to: 15 },
      { from: 10, to: 20 },
      { from: 12, to: 30 },
    ]
    expect(lanesOf(list)).toEqual([0, 1, 0, 2])
  })

  test('let a box reach as far as it wishes, where nothing follows', () => {
    const list = [
      { from: 0, to: 10, wish: 50 },
      { from: 5, to: 15, wish: 25 },
      { from: 30, to: 40, wish: 90 },
    ]
    expect(stretched(list, [0, 1, 0])).toEqual([30, 25, 90])
  })

  test('stretched, let no box cover another and make none shorter', () => {
    fc.assert(
      fc.property(boxes, fc.nat(300), (list, more) => {
        const lanes = lanesOf(list)
        const ends = stretched(
          list.map(box => ({ ...box, wish: box.to + more })),
          lanes,
        )
        for (const [index, { to }] of list.entries()) {
          expect(ends[index]).toBeGreaterThanOrEqual(to)
          const next = list.find((_, other) => other > index && lanes[other] === lanes[index])
          expect(ends[index]).toBeLessThanOrEqual(Math.min(to + more, next?.from ?? Infinity))
        }
      }),
    )
  })

  test('let no box cover another', () => {
    fc.assert(
      fc.property(boxes, boxes => {
        const lanes = lanesOf(boxes)
        for (const [i, one] of boxes.entries())
          for (const [j, other] of boxes.entries())
            if (i < j && lanes[i] === lanes[j]) expect(one.to <= other.from || other.to <= one.from).toBe(true)
      }),
    )
  })
})

describe('the keys', () => {
  const list = [
    { from: 0, to: 40 },
    { from: 10, to: 50 },
    { from: 40, to: 80 },
    { from: 60, to: 90 },
  ]
  const lanes = [0, 1, 0, 1]

  test.each([
    ['ArrowRight', 0, 1],
    ['ArrowRight', 3, 3],
    ['ArrowLeft', 2, 1],
    ['ArrowLeft', 0, 0],
    ['Home', 2, 0],
    ['End', 1, 3],
    ['ArrowDown', 2, 3],
    ['ArrowUp', 1, 0],
    ['ArrowUp', 0, 0],
    ['Enter', 1, undefined],
  ] as const)('%s leads from %i to %s', (key, at, expected) => {
    expect(neighbour(key, at, list, lanes)).toBe(expected)
  })

  test('of pages lead to the first event of a screen', () => {
    expect(firstFrom(35, list)).toBe(2)
    expect(firstFrom(500, list)).toBe(3)
  })
})
