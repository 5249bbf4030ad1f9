// The cache of an archive: what was read of each text, by the text's fingerprint, as lines that can be read one by one.
import type { ArchivedNote } from '../../archive/archive.ts'

/** What is kept of a text; the address is the reader's to say. */
export type CachedNote = Omit<ArchivedNote, 'uri'>

export interface Cache {
  /** How many texts it knows. */
  readonly size: number
  get(fingerprint: string): CachedNote | undefined
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
  if (lines.size !== heading.notes || bytes.at(-1) !== lineFeed) return 'it is not whole'
  return {
    size: lines.size,
    get(fingerprint) {
      const line = lines.get(fingerprint)
      return line && parse<CachedNote>(decoder.decode(bytes.subarray(line.from, line.to)))
    },
  }
}

/** The cache of notes, in parts of one line; of notes with the same fingerprint one is enough. */
export function* writeCache(notes: ReadonlyMap<string, CachedNote>, version: string): Generator<string> {
  yield `${JSON.stringify({ archive: version, notes: notes.size } satisfies Heading)}\n`
  for (const [fingerprint, { facts, lines }] of notes) yield `${fingerprint} ${JSON.stringify({ facts, lines })}\n`
}

const lineFeed = 0x0a

function parse<T>(json: string): T | undefined {
  try {
    return JSON.parse(json) as T
  } catch {
    return undefined
  }
}
