// Lookups of the compiled data: sorted lines of a key, a tab and JSON. They are searched as they lie: nothing is built to ask them.

/** Rows by their keys, each unpacked when it is asked for. */
export interface Lookup<Value> {
  readonly get: (key: string) => Value | undefined
}

/** So many answers are kept; a note asks for the same words again and again. */
const mostKept = 5_000

/** The lookup that `packLookup` wrote. */
export function readLookup<Value extends object>(packed: string): Lookup<Value> {
  let kept = new Map<string, Value | undefined>()
  return {
    get(key) {
      const known = kept.get(key)
      if (known !== undefined || kept.has(key)) return known
      const row = rowOf(packed, key)
      const value = row === undefined ? undefined : (JSON.parse(row) as Value)
      if (kept.size >= mostKept) kept = new Map()
      kept.set(key, value)
      return value
    },
  }
}

/** A lookup with further rows, which stand in the place of those with the same keys. */
export function extendLookup<Value>(lookup: Lookup<Value>, rows: ReadonlyMap<string, Value>): Lookup<Value> {
  return { get: key => rows.get(key) ?? lookup.get(key) }
}

/** The text of a lookup; keys are without tabs and line feeds. */
export function packLookup(rows: Iterable<readonly [key: string, value: object]>): string {
  return Array.from(rows)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}\t${JSON.stringify(value)}`)
    .join('\n')
}

/** What stands after a key, by halving the lines. */
function rowOf(packed: string, key: string): string | undefined {
  let low = 0
  let high = packed.length
  while (low < high) {
    const middle = (low + high) >> 1
    const start = packed.lastIndexOf('\n', middle - 1) + 1
    const feed = packed.indexOf('\n', middle)
    const end = feed < 0 ? packed.length : feed
    const tab = packed.indexOf('\t', start)
    const found = packed.slice(start, tab)
    if (found === key) return packed.slice(tab + 1, end)
    if (found < key) low = end + 1
    else high = start
  }
  return undefined
}
