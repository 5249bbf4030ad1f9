// The files of the archive in Node: the walk through the folders, the texts of notes, and the cache.
import { createHash } from 'node:crypto'
import { type Dirent, readFileSync } from 'node:fs'
import { mkdir, open, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { reason } from '../cli/inputs.ts'
import { notationOfName } from '../note/note.ts'
import { isSkipped } from './archive/addresses.ts'
import type { ArchiveFiles, Failure, FoundNotes } from './runtime.ts'

/** `program` is the path of the program itself: another version of it does not use what this one has kept. */
export function nodeFiles(program: string): ArchiveFiles {
  let version: string | undefined
  return {
    findNotes,
    async isFolder(uri) {
      try {
        return (await stat(fileURLToPath(uri))).isDirectory()
      } catch {
        return false
      }
    },
    readNote,
    fingerprint(texts) {
      version ??= createHash('sha1').update(readFileSync(program)).digest('hex')
      const parts = texts.map(text => `${text.length} ${text}`)
      return createHash('sha1')
        .update([version, ...parts].join(''))
        .digest('base64')
    },
    async readCache(folder) {
      try {
        return await readFile(cacheIn(folder))
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
        throw explained(error)
      }
    },
    writeCache,
  }
}

/** A file or folder with the address under which the client knows it. */
interface Place {
  readonly uri: string
  readonly path: string
}

/** Links come last, so that what they lead to is known by its own address if it lies in the folders too. */
async function* findNotes(roots: readonly string[]): AsyncGenerator<FoundNotes> {
  /** By real path, the addresses under which folders were entered. */
  const entered = new Map<string, string>()
  const linked = new Set<string>()
  const folders: Place[] = roots.map(uri => ({ uri: uri.replace(/\/$/u, ''), path: fileURLToPath(uri) })).reverse()
  const links: Place[] = []
  for (;;) {
    const folder = folders.pop()
    const link = folder ? undefined : links.shift()
    if (folder) yield* enter(folder)
    else if (link) yield* follow(link)
    else return
  }

  async function* enter(folder: Place): AsyncGenerator<FoundNotes> {
    const notes: string[] = []
    const failures: Failure[] = []
    try {
      const real = await realpath(folder.path)
      const known = entered.get(real)
      if (known !== undefined) {
        if (known !== folder.uri) yield { notes, failures, alias: { uri: folder.uri, as: known } }
        return
      }
      entered.set(real, folder.uri)
      for (const entry of await readdir(folder.path, { withFileTypes: true })) {
        if (isSkipped(entry.name)) continue
        const place = below(folder, entry.name)
        if (entry.isSymbolicLink()) links.push(place)
        else if (entry.isDirectory()) folders.push(place)
        if (notationOfName(entry.name) && !entry.isSymbolicLink()) {
          if (entry.isFile()) notes.push(place.uri)
          else failures.push({ uri: place.uri, message: kindOf(entry) })
        }
      }
    } catch (error) {
      failures.push({ uri: folder.uri, message: reason(error) })
    }
    yield { notes, failures }
  }

  async function* follow(link: Place): AsyncGenerator<FoundNotes> {
    const isNote = notationOfName(link.uri) !== undefined
    try {
      const real = await realpath(link.path)
      const info = await stat(real)
      if (info.isDirectory()) folders.push(link)
      if (!isNote) return
      if (!info.isFile()) yield { notes: [], failures: [{ uri: link.uri, message: kindOf(info) }] }
      else if (!linked.has(real) && !(entered.has(dirname(real)) && notationOfName(real)))
        yield { notes: [link.uri], failures: [] }
      linked.add(real)
    } catch (error) {
      // A broken link is nobody's note but by its name.
      if (isNote) yield { notes: [], failures: [{ uri: link.uri, message: reason(error) }] }
    }
  }
}

function below({ uri, path }: Place, name: string): Place {
  // As editors write addresses: whatever might mean something in one is written as its bytes.
  const written = encodeURIComponent(name).replace(
    /[!'()*]/gu,
    each => `%${each.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return { uri: `${uri}/${written}`, path: join(path, name) }
}

const kindOf = (found: Pick<Dirent, 'isDirectory'>) =>
  found.isDirectory() ? 'it is a folder' : 'it is no ordinary file'

async function readNote(uri: string, atMost: number): Promise<string | undefined> {
  try {
    const path = fileURLToPath(uri)
    // What is no file, such as a pipe, might never come to its end.
    const info = await stat(path)
    if (!info.isFile()) throw new Error(kindOf(info))
    if (info.size > atMost) return undefined
    return decode(await readFile(path))
  } catch (error) {
    throw explained(error)
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Error('it is not UTF-8 text')
  }
}

function explained(error: unknown): Error {
  return new Error(reason(error), { cause: error })
}

const cacheIn = (folder: string) => join(fileURLToPath(folder), 'archive-cache')

/** Beside the old one, which stands until the new one is whole. */
async function writeCache(folder: string, parts: AsyncIterable<string>): Promise<void> {
  const path = cacheIn(folder)
  const unfinished = `${path}.${process.pid}`
  try {
    await mkdir(dirname(path), { recursive: true })
    const file = await open(unfinished, 'w')
    try {
      for await (const part of parts) await file.appendFile(part)
    } finally {
      await file.close()
    }
    await rename(unfinished, path)
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => {})
    throw explained(error)
  }
}
