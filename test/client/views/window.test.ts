// What of a long list is drawn, and where it is scrolled to.
import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { itemsShown, scrolledTo } from '../../../client/views/page/window.ts'

describe('the items shown', () => {
  test('are those on the screen and a few at either end', () => {
    expect(itemsShown(0, 100, 10, 1000)).toEqual({ from: 0, to: 14 })
    expect(itemsShown(500, 100, 10, 1000)).toEqual({ from: 46, to: 64 })
    expect(itemsShown(9900, 100, 10, 1000)).toEqual({ from: 986, to: 1000 })
  })

  test('are none of an empty list', () => {
    expect(itemsShown(0, 100, 10, 0)).toEqual({ from: 0, to: 0 })
  })

  test('cover the screen wherever it is scrolled, and are no more than the list has', () => {
    const pixels = fc.integer({ min: 0, max: 50_000 })
    const size = fc.integer({ min: 1, max: 60 })
    fc.assert(
      fc.property(
        pixels,
        fc.integer({ min: 1, max: 2000 }),
        size,
        fc.integer({ min: 0, max: 2000 }),
        (scroll, length, size, count) => {
          const { from, to } = itemsShown(scroll, length, size, count)
          expect(from).toBeGreaterThanOrEqual(0)
          expect(to).toBeLessThanOrEqual(count)
          for (const at of [scroll, scroll + length - 1]) {
            const item = Math.floor(at / size)
            if (item < count) expect(item >= from && item < to).toBe(true)
          }
        },
      ),
    )
  })
})

describe('scrolling to an item', () => {
  const covered = { before: 20, after: 10 }

  test.each([
    ['stays where it is seen already', 100, { from: 130, to: 150 }, 100],
    ['goes back to one above', 100, { from: 110, to: 130 }, 90],
    ['goes on to one below', 100, { from: 300, to: 320 }, 130],
    ['goes no further than the beginning', 100, { from: 5, to: 15 }, 0],
    ['shows the beginning of one that is longer than the screen', 100, { from: 400, to: 900 }, 380],
  ] as const)('%s', (_, scroll, item, expected) => {
    expect(scrolledTo(scroll, 200, item, covered)).toBe(expected)
  })
})
