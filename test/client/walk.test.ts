// Notes are found folder by folder where the editor cannot search.
import type { CancellationToken, LogOutputChannel, Uri } from 'vscode'
import { beforeEach, expect, test, vi } from 'vitest'

const FileType = { File: 1, Directory: 2, SymbolicLink: 64 }
type Entries = readonly (readonly [name: string, type: number])[]

/** What lies in the folders, by their addresses. */
let folders: Record<string, Entries>
let log: string[]
let isCancelled: boolean

const locked: Entries = []
const uri = (path: string) => ({ path, toString: () => path }) as unknown as Uri
const fs = {
  stat: ({ path }: Uri) => Promise.resolve({ type: folders[path] ? FileType.Directory : FileType.File }),
  readDirectory: vi.fn(({ path }: Uri): Promise<Entries> => {
    const entries = folders[path]
    return entries && entries !== locked ? Promise.resolve(entries) : Promise.reject(new Error('No permissions'))
  }),
}
vi.mock('vscode', () => ({
  FileType,
  Uri: { joinPath: ({ path }: Uri, name: string) => uri(`${path}/${name}`) },
  workspace: { fs },
}))
const { walk } = await import('../../client/walk.ts')

const token = {
  get isCancellationRequested() {
    return isCancelled
  },
} as CancellationToken
const tell = (line: string) => void log.push(line)
const found = async (root: string) => {
  const notes = await walk(uri(root), token, { info: tell, warn: tell } as unknown as LogOutputChannel)
  return notes.map(({ path }) => path)
}

beforeEach(() => {
  folders = {}
  log = []
  isCancelled = false
  fs.readDirectory.mockReset()
})

test('the notes of all folders, and nothing else', async () => {
  folders = {
    'memory:': [
      ['a.note.md', FileType.File],
      ['b.md', FileType.File],
      ['2020', FileType.Directory],
    ],
    'memory:/2020': [
      ['c.note.yaml', FileType.File],
      ['D.NOTE.YML', FileType.File],
      ['odd.note.md', FileType.Directory],
    ],
    'memory:/2020/odd.note.md': [],
  }
  expect(await found('memory:')).toEqual(['memory:/a.note.md', 'memory:/2020/c.note.yaml', 'memory:/2020/D.NOTE.YML'])
  expect(log).toEqual(['The editor cannot search memory:: 3 folders were walked, 3 notes found.'])
})

test('no link is followed, and no folder entered that is nobody’s archive', async () => {
  folders = {
    'memory:': [
      ['loop', FileType.Directory | FileType.SymbolicLink],
      ['link.note.md', FileType.File | FileType.SymbolicLink],
      ['.git', FileType.Directory],
      ['node_modules', FileType.Directory],
    ],
  }
  expect(await found('memory:')).toEqual([])
  expect(fs.readDirectory).toHaveBeenCalledOnce()
})

test('a folder that cannot be listed is told of, and the others are walked', async () => {
  folders = {
    'memory:': [
      ['locked', FileType.Directory],
      ['open', FileType.Directory],
    ],
    'memory:/locked': locked,
    'memory:/open': [['a.note.md', FileType.File]],
  }
  expect(await found('memory:')).toEqual(['memory:/open/a.note.md'])
  expect(log[0]).toBe('memory:/locked cannot be listed: Error: No permissions')
})

test('what is no folder holds nothing', async () => {
  expect(await found('memory:/picture.png')).toEqual([])
  expect(log).toEqual([])
})

test('folders without end have one', async () => {
  fs.readDirectory.mockImplementation(() =>
    Promise.resolve([
      ['deeper', FileType.Directory],
      ['wider', FileType.Directory],
    ]),
  )
  folders = { 'memory:': [] }
  expect(await found('memory:')).toEqual([])
  expect(fs.readDirectory).toHaveBeenCalledTimes(2_000)
  expect(log.at(-1)).toBe('No more than 2000 folders are walked: the notes of 2001 were not sought.')
})

test('what is cancelled ends', async () => {
  folders = { 'memory:': [['next', FileType.Directory]], 'memory:/next': [] }
  fs.readDirectory.mockImplementationOnce(() => {
    isCancelled = true
    return Promise.resolve([['next', FileType.Directory]])
  })
  expect(await found('memory:')).toEqual([])
  expect(fs.readDirectory).toHaveBeenCalledOnce()
})
