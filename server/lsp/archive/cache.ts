// The cache of an archive: what was read of each text, by the text's fingerprint, as lines that can be read one by one.
import type { PackedNote } from './pack.ts'

export interface Cache {
  /** How many texts it knows. */
  readonly size: number
  /** What the notes share, by the numbers in them. */
  readonly shared: readonly object[]
  get(fingerprint: string): PackedNote | undefined
}

/** First line of a cache; `notes` tells whether all of it is there. */
interface Heading {
  readonly archive: string
  readonly notes: number
}

/** Reads a cache of this version; a text says why it cannot be used. Its lines are read when they are asked for. */
export function readCache(bytes: Uint8Array, version: string): Cache | string {
  const decoder = new TextDecoder()
  const lines = new Map<string, { readonly from: number; readonly to: number }>()
  const end = bytes.indexOf(lineFeed)
  const heading = end < 0 ? undefined : parse<Heading>(decoder.decode(bytes.subarray(0, end)))
  if (heading?.archive !== version) return 'it is from another version'
  for (let from = end + 1; from < bytes.length;) {
    const to = bytes.indexOf(lineFeed, from)
    const space = bytes.indexOf(0x20, from)
    if (to < 0 || space < 0 || space > to) break
    lines.set(decoder.decode(bytes.subarray(from, space)), { from: space + 1, to })
    from = to + 1
  }
  const read = <T>(name: string) => {
    const line = lines.get(name)
    return line && parse<T>(decoder.decode(bytes.subarray(line.from, line.to)))
  }
  const shared = read<readonly object[]>(sharedName)
  lines.delete(sharedName)
  if (!shared || lines.size !== heading.notes || bytes.at(-1) !== lineFeed) return 'it is not whole'
  return { size: lines.size, shared, get: fingerprint => read<PackedNote>(fingerprint) }
}

/**
 * The cache of notes, in parts of one line; of notes with the same fingerprint one is enough. `shared` is what they share:
 * it may grow while the notes are written, and so comes last.
 */
export function* writeCache(
  notes: ReadonlyMap<string, PackedNote>,
  shared: readonly object[],
  version: string,
): Generator<string> {
  yield `${JSON.stringify({ archive: version, notes: notes.size } satisfies Heading)}\n`
  for (const [fingerprint, { participants, occurrences, ...rest }] of notes) {
    const data = { ...rest, participants: Array.from(participants), occurrences: Array.from(occurrences) }
    yield `${fingerprint} ${JSON.stringify(data)}\n`
  }
  yield `${sharedName} ${JSON.stringify(shared)}\n`
}

/** What the line of what is shared begins with; no fingerprint is so short. */
const sharedName = '-'

const lineFeed = 0x0a

function parse<T>(json: string): T | undefined {
  try {
    return JSON.parse(json) as T
  } catch {
    return undefined
  }
}
