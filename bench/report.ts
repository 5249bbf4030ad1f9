// The table of ratios and the goals they are held against.
import type { Notation } from './notes.ts'

/** How many times the floor's; of a pair, the median and the 95th percentile. */
export interface Figures {
  readonly notation: Notation
  /** In thousands of characters. */
  readonly size: number
  readonly cold: number
  readonly push: readonly [median: number, p95: number]
  readonly pull: readonly [median: number, p95: number]
  readonly burst: number
  readonly completion: number
  readonly hover: number
  readonly symbols: number
  readonly memory: number
  /** The floor's median keystroke in milliseconds. */
  readonly floorKey: number
}

const columns = [
  'note',
  'floor ms',
  'cold',
  'push',
  'p95',
  'pull',
  'p95',
  'burst',
  'compl.',
  'hover',
  'symbols',
  'memory',
]

export function printHeading(): void {
  console.log(
    'Times the floor: cold start and keystroke to diagnostics (pushed, pulled), burst of 500 edits, requests, memory',
  )
  console.log(row(columns))
}

export function printRow(figures: Figures): void {
  const { notation, size, cold, push, pull, burst, completion, hover, symbols, memory, floorKey } = figures
  const ratios = [cold, ...push, ...pull, burst, completion, hover, symbols, memory]
  console.log(row([`${notation} ${size} kB`, floorKey.toFixed(2), ...ratios.map(ratio => ratio.toFixed(2))]))
}

function row(cells: readonly string[]): string {
  return cells.map((cell, index) => (index === 0 ? cell.padEnd(16) : cell.padStart(9))).join('')
}

/** What is wrong, one line for each goal missed. */
export function checkGoals(all: readonly Figures[]): string[] {
  return all.flatMap(({ notation, size, cold, push, pull, completion, hover, memory }) => {
    const isShort = size <= 30
    const keys: [string, number, number | undefined][] = (['push', 'pull'] as const).flatMap(mode => {
      const [median, p95] = mode === 'push' ? push : pull
      const atMost = isShort ? (notation === 'yaml' && size === 30 ? 3 : 2) : notation === 'markdown' ? 3 : undefined
      return [
        [`keystroke to diagnostics (${mode})`, median, atMost] as [string, number, number | undefined],
        [`keystroke to diagnostics (${mode}, 95th percentile)`, p95, isShort ? 3 : undefined],
      ]
    })
    const goals: [string, number, number | undefined][] = [
      ...keys,
      ['completion', completion, 2],
      ['hover', hover, 2],
      ['cold start', cold, isShort ? 1.6 : undefined],
      ['memory', memory, 1.5],
    ]
    return goals
      .filter(([, value, atMost]) => atMost !== undefined && !(value <= atMost))
      .map(
        ([goal, value, atMost]) =>
          `${notation}, ${size} kB: ${goal} is ${value.toFixed(2)} times the floor, at most ${atMost} is the goal`,
      )
  })
}
