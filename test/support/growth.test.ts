// The measure of growth itself: it lets pass what is in proportion, and nothing that is quadratic.
import { expect, test } from 'vitest'
import { expectProportional } from './growth.ts'

/** Goes over a text once from each of so many places. */
function passes(text: string, places: number): number {
  let count = 0
  for (let place = 0; place < places; place++)
    for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) === place) count++
  return count
}

test('work in proportion to the size passes', () => {
  expectProportional(size => {
    const text = 'a'.repeat(size)
    return () => passes(text, 20)
  })
})

test('quadratic work fails', () => {
  expect(() =>
    expectProportional(size => {
      const text = 'a'.repeat(size)
      return () => passes(text, size / 5)
    }, 5_000),
  ).toThrow(/four times as much/)
})
