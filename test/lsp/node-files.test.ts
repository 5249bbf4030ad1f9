// The walk through the folders of a workspace, while they change under it; texts and the cache on the disk.
import { mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { nodeFiles } from '../../server/lsp/node-files.ts'
import { Folder } from '../support/command.ts'

const files = nodeFiles(import.meta.filename)
const addressOf = (folder: Folder, name = '') => pathToFileURL(join(folder.path, name)).href

/** The names below a folder that were found, and why others were not; `between` is called between two folders. */
async function found(folder: Folder, between: (step: number) => void = () => {}) {
  const below = (uri: string) => decodeURIComponent(uri).slice(decodeURIComponent(addressOf(folder)).length)
  const result = { notes: [] as string[], failures: {} as Record<string, string> }
  let step = 0
  for await (const { notes, failures } of files.findNotes([addressOf(folder)])) {
    result.notes.push(...notes.map(below))
    for (const { uri, message } of failures) result.failures[below(uri)] = message
    between(++step)
  }
  return result
}

describe('the walk', () => {
  it('goes on when a folder disappears under it, and tells of it', async () => {
    using folder = new Folder({ 'a.note.md': '', 'b/b.note.md': '', 'c/c.note.md': '' })
    const { notes, failures } = await found(folder, step => {
      if (step === 1) rmSync(join(folder.path, 'b'), { recursive: true })
    })
    expect(notes.sort()).toEqual(['/a.note.md', '/c/c.note.md'])
    expect(failures).toEqual({ '/b': 'there is no such file or folder' })
  })

  it('ends where links lead in circles', async () => {
    using folder = new Folder({ 'a.note.md': '', 'b/b.note.md': '' })
    symlinkSync('..', join(folder.path, 'b', 'up'))
    symlinkSync('round', join(folder.path, 'round'))
    symlinkSync('round.note.md', join(folder.path, 'round.note.md'))
    const { notes, failures } = await found(folder)
    expect(notes.sort()).toEqual(['/a.note.md', '/b/b.note.md'])
    expect(failures).toEqual({ '/round.note.md': 'too many symbolic links' })
  })

  it('writes addresses as editors do', async () => {
    using folder = new Folder({ 'a (1)!.note.md': '' })
    for await (const { notes } of files.findNotes([addressOf(folder)]))
      expect(notes.map(uri => uri.slice(uri.lastIndexOf('/') + 1))).toEqual(['a%20%281%29%21.note.md'])
  })
})

describe('the text of a note', () => {
  it('is read without its byte order mark, up to a size', async () => {
    using folder = new Folder({ 'a.note.md': '\ufeffTürkiye' })
    expect(await files.readNote(addressOf(folder, 'a.note.md'), 100)).toBe('Türkiye')
    expect(await files.readNote(addressOf(folder, 'a.note.md'), 5)).toBeUndefined()
  })
})

describe('the cache', () => {
  it('is written whole or not at all', async () => {
    using folder = new Folder()
    function* parts(breaks: boolean) {
      yield 'one '
      if (breaks) throw new Error('the disk is full')
      yield 'two'
    }
    const address = addressOf(folder)
    await files.writeCache(address, Readable.from(parts(false)))
    await expect(files.writeCache(address, Readable.from(parts(true)))).rejects.toThrow('the disk is full')
    expect(new TextDecoder().decode(await files.readCache(address))).toBe('one two')
    expect(readdirSync(folder.path)).toEqual(['archive-cache'])
  })

  it('is not there before it was written, and cannot be read where it is a folder', async () => {
    using folder = new Folder()
    expect(await files.readCache(addressOf(folder))).toBeUndefined()
    mkdirSync(join(folder.path, 'archive-cache'))
    await expect(files.readCache(addressOf(folder))).rejects.toThrow('it is a folder')
  })
})
