// Tables of the compiled data: lines of a key, a tab and JSON. A row is decoded when it is first asked for.

/** Rows by their ids, in the order of the data, each unpacked when it is asked for. */
export interface Table<Value> {
  readonly get: (key: string) => Value | undefined
  readonly keys: () => readonly string[]
  /** All rows, in the order of the table. */
  readonly values: () => readonly Value[]
}

/** The table that `packTable` wrote. */
export function readTable<Value extends object>(packed: string): Table<Value> {
  let rows: Map<string, string | Value> | undefined
  const read = () => {
    rows = new Map()
    for (const line of packed.split('\n')) {
      const tab = line.indexOf('\t')
      rows.set(line.slice(0, tab), line.slice(tab + 1))
    }
    return rows
  }
  const get = (key: string): Value | undefined => {
    const row = (rows ?? read()).get(key)
    if (typeof row !== 'string') return row
    const value = JSON.parse(row) as Value
    rows!.set(key, value)
    return value
  }
  const keys = () => [...(rows ?? read()).keys()]
  return { get, keys, values: () => keys().map(key => get(key)!) }
}

/** A table with further rows, which stand in the place of those with the same keys, or after the last. */
export function extendTable<Value extends object>(table: Table<Value>, rows: ReadonlyMap<string, Value>): Table<Value> {
  const get = (key: string) => rows.get(key) ?? table.get(key)
  const keys = () => [...new Set([...table.keys(), ...rows.keys()])]
  return { get, keys, values: () => keys().map(key => get(key)!) }
}

/** The text of a table; keys are without tabs and line feeds. */
export function packTable(rows: Iterable<readonly [key: string, value: object]>): string {
  return Array.from(rows, ([key, value]) => `${key}\t${JSON.stringify(value)}`).join('\n')
}
