// The notes that the reader has before it: what is to be read and what is being read, each once, however its address is spelled.
import { addressKey } from './addresses.ts'

/** How many files are read at once; their texts wait in memory until they are analysed. */
const readAtOnce = 16

/** A file that was read. */
export interface ReadFile {
  readonly uri: string
  /** Undefined where there is none. */
  readonly text: string | undefined
  /** Whether nothing has overtaken it: it is not being read again, nor dropped. */
  readonly isCurrent: () => boolean
  /** To be called when it is done with. */
  readonly done: () => void
}

/** What is left to be read. */
export interface Backlog {
  /** Whether none waits to be read; some may be being read. */
  isEmpty(): boolean
  /** How many wait or are being read. */
  size(): number
  /** The addresses of all of them. */
  uris(): string[]
  isReading(uri: string): boolean
  /** A note is to be read; one that is being read, once more. */
  add(uri: string): void
  /** A note is gone. */
  drop(uri: string): void
  /** Reads the next few; none where none waits. */
  next(read: (uri: string) => Promise<string | undefined>): Promise<readonly ReadFile[]>
}

export function createBacklog(): Backlog {
  /** By key: what is to be read, and what is being read. */
  const due = new Map<string, string>()
  const reading = new Map<string, { readonly uri: string }>()

  async function begin(key: string, uri: string, read: (uri: string) => Promise<string | undefined>) {
    const turn = { uri }
    due.delete(key)
    reading.set(key, turn)
    const text = await read(uri)
    const isCurrent = () => reading.get(key) === turn
    return { uri, text, isCurrent, done: () => void (isCurrent() && reading.delete(key)) }
  }

  return {
    isEmpty: () => due.size === 0,
    size: () => due.size + reading.size,
    uris: () => [...Array.from(reading.values(), ({ uri }) => uri), ...due.values()],
    isReading: uri => reading.has(addressKey(uri)),
    add: uri => void due.set(addressKey(uri), uri),
    drop(uri) {
      const key = addressKey(uri)
      due.delete(key)
      reading.delete(key)
    },
    next(read) {
      const begun: Promise<ReadFile>[] = []
      for (const [key, uri] of due) if (begun.push(begin(key, uri, read)) === readAtOnce) break
      return Promise.all(begun)
    },
  }
}
