// What the archive keeps from one start of the server to the next, if the client names a folder for it.
import type { Client } from '../client.ts'
import type { Runtime } from '../runtime.ts'
import type { ArchivedNote } from '../../archive/archive.ts'
import { readCache, writeCache } from './cache.ts'
import type { PackedNote, Packer } from './pack.ts'
import type { Pace } from './pace.ts'
import type { FiledNote } from './shelf.ts'

/** In characters: notes are written together, since each writing takes its time. */
const part = 100_000

export interface Keeper {
  /** Takes up what was kept; nothing where that cannot be used. */
  load(): Promise<void>
  /** What is known of a text, as that of the note at `uri`. */
  find(uri: string, fingerprint: string): ArchivedNote | undefined
  /** Keeps notes in the place of what was kept before; in slices if `pace` is given. */
  save(notes: Iterable<FiledNote>, pace?: Pace): Promise<void>
  /** Lets go of what was taken up: from now on nothing is found. */
  release(): void
}

/** Undefined where nothing may be kept. `tell` is told what cannot be read or written. */
export function createKeeper(
  { options }: Client,
  { files }: Runtime,
  packer: Packer,
  tell: (message: string) => void,
): Keeper | undefined {
  const folder = typeof options.cacheFolder === 'string' ? options.cacheFolder : undefined
  if (!files || !folder?.startsWith('file:')) return undefined
  let find: Keeper['find'] | undefined

  async function* parts(notes: Iterable<FiledNote>, pace: Pace | undefined): AsyncGenerator<string> {
    const byFingerprint = new Map<string, PackedNote>()
    for (const { note, fingerprint } of notes) {
      const data = packer.dataOf(note)
      if (fingerprint !== undefined && data) byFingerprint.set(fingerprint, data)
    }
    let gathered = ''
    for (const line of writeCache(byFingerprint, packer.shared, (await files!()).fingerprint([]))) {
      gathered += line
      if (pace?.over()) await pace.turn()
      if (gathered.length < part) continue
      yield gathered
      gathered = ''
    }
    yield gathered
  }

  return {
    async load() {
      try {
        const own = await files()
        const bytes = await own.readCache(folder)
        if (!bytes) return
        const read = readCache(bytes, own.fingerprint([]))
        if (typeof read === 'string') return tell(`What was kept of the archive is not used: ${read}.`)
        const adopted = packer.adopt(read.shared)
        find = (uri, fingerprint) => {
          const data = read.get(fingerprint)
          return data && adopted(uri, data)
        }
      } catch (error) {
        tell(`What was kept of the archive cannot be read: ${messageOf(error)}.`)
      }
    },
    find: (uri, fingerprint) => find?.(uri, fingerprint),
    async save(notes, pace) {
      try {
        await (await files()).writeCache(folder, parts(notes, pace))
      } catch (error) {
        tell(`What was read of the archive cannot be kept: ${messageOf(error)}.`)
      }
    },
    release() {
      find = undefined
    },
  }
}

/** Why something went wrong, as the runtime's files say it for a person. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'for no known reason'
}
