// Holds work to time in proportion to its size, on a machine as busy as it likes.
import { expect } from 'vitest'

/**
 * Fails where four times as much takes more than eight times as long: in proportion it would be four, with the square
 * of the size sixteen. `prepare` gives the work for a size, made anew for each run; only the work is measured, in time
 * of this process, so that what else the machine does hardly counts. The least of some runs is taken.
 */
export function expectProportional(prepare: (size: number) => () => unknown, size = 25_000): void {
  let small = timeOf(prepare(size))
  let large = Infinity
  for (let round = 0; round < 5; round++) {
    small = Math.min(small, timeOf(prepare(size)))
    large = Math.min(large, timeOf(prepare(4 * size)))
    if (large <= 8 * small + negligible) return
  }
  expect.fail(`${size} took ${small} ms, four times as much ${large} ms`)
}

/**
 * Milliseconds below which nothing is made of a difference: what the engine compiles and collects meanwhile counts as
 * well. Nobody waits for them, and the square of such sizes takes many times as long.
 */
const negligible = 50

/** Milliseconds of processor time. */
function timeOf(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
