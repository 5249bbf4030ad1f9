// Clients that the server must ask for the notes, and that never answer, answer late, answer nonsense, or go away.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { type Location, ResponseError } from 'vscode-languageserver-protocol/node'
import { Folder } from '../support/command.ts'
import { addressIn, archiveOf, logOf, nameOf, noteOf, startIn } from './archive-folder.ts'
import { type Client, endServers, startClient } from './client.ts'

afterAll(endServers)

const citing = noteOf('Here', { body: 'Resolution 1540 (2004) was read.' })
const files = { 'memfs:/w/a.note.md': noteOf('One', { body: 'Resolution 1540 (2004) was cited.' }) }

/** A client that has the notes, and answers for them as it is told. */
async function startWith(answers: { findNotes?: () => unknown; readFile?: () => unknown }): Promise<Client> {
  const client = await startClient({
    workspaceFolders: ['memfs:/w'],
    initializationOptions: { readFile: true, findNotes: true, archive: true },
    files,
  })
  if (answers.findNotes) client.connection.onRequest('rapporteur/findNotes', answers.findNotes)
  if (answers.readFile) client.connection.onRequest('rapporteur/readFile', answers.readFile)
  return client
}

it('a client that shows no progress finds in its log that the archive was read', async () => {
  const client = await startClient({
    capabilities: { workspace: { workspaceFolders: true } },
    workspaceFolders: ['memfs:/w'],
    initializationOptions: { readFile: true, findNotes: true },
    files,
  })
  await client.request('workspace/symbol', { query: '' })
  expect(logOf(client)).toEqual([expect.stringMatching(/^Archive: 1 note read in \d+\.\d s\.$/u)])
  await client.stop()
})

describe('a client that does not answer', () => {
  it('is answered from what is known, and what comes late is not lost', async () => {
    let answer = () => {}
    const asked = new Promise<void>(done => (answer = done))
    const client = await startWith({
      findNotes: () => asked.then(() => ({ notes: Object.keys(files) })),
      readFile: () => asked.then(() => null),
    })
    const note = await client.open('memfs:/w/here.note.md', citing)
    const places = () =>
      note.request<Location[]>('textDocument/references', {
        position: note.at('1540'),
        context: { includeDeclaration: true },
      })
    expect((await note.diagnostics()).length).toBeGreaterThan(0)
    expect((await places()).map(({ uri }) => uri)).toEqual([note.uri])
    expect((await archiveOf(client)).failures).toEqual({
      w: 'the editor does not tell what lies in the folder (the editor does not answer)',
    })
    expect(logOf(client)).toContain(
      'The editor has not answered for 5 seconds. What it was asked for is left out until it does.',
    )
    client.connection.onRequest('rapporteur/findNotes', () => ({ notes: Object.keys(files) }))
    client.connection.onRequest('rapporteur/readFile', ({ uri }: { uri: keyof typeof files }) =>
      files[uri] ? { text: files[uri] } : null,
    )
    answer()
    await client.next('rapporteur/archive/changed')
    expect(await archiveOf(client)).toEqual({ notes: ['a.note.md', 'here.note.md'], failures: {} })
    expect((await places()).map(({ uri }) => nameOf(uri))).toEqual(['a.note.md', 'here.note.md'])
    await client.stop()
  }, 30_000)
})

describe('a client that answers an error or nonsense', () => {
  it('for the folder: it is listed, and the log says why', async () => {
    const client = await startWith({ findNotes: () => new ResponseError(1, 'no such provider') })
    const why = 'the editor does not tell what lies in the folder (no such provider)'
    expect(await archiveOf(client)).toEqual({ notes: [], failures: { w: why } })
    expect(logOf(client)).toContain(`memfs:/w was not read: ${why}.`)
    await client.stop()
  })

  it.each([
    ['nothing', null],
    ['no list', { notes: 'a.note.md' }],
  ])('for the folder, %s: it is listed', async (_, nonsense) => {
    const client = await startWith({ findNotes: () => nonsense })
    expect(await archiveOf(client)).toEqual({
      notes: [],
      failures: { w: 'the editor does not tell what lies in the folder' },
    })
    await client.stop()
  })

  it('with what are no notes of the folder: the others are read', async () => {
    const notes = [...Object.keys(files), 'memfs:/w/readme.md', 'memfs:/elsewhere/a.note.md', 7, '']
    const client = await startWith({ findNotes: () => ({ notes }) })
    expect(await archiveOf(client)).toEqual({ notes: ['a.note.md'], failures: {} })
    await client.stop()
  })

  it('in the middle: the notes it does not give are listed', async () => {
    const all = Array.from({ length: 40 }, (_, index) => `memfs:/w/${index}.note.md`)
    let count = 0
    const client = await startWith({
      findNotes: () => ({ notes: all }),
      readFile: () => (++count % 2 === 0 ? new ResponseError(1, 'it was unplugged') : { text: noteOf(String(count)) }),
    })
    const { notes, failures } = await archiveOf(client)
    expect(notes.length + Object.keys(failures).length).toBe(40)
    expect(notes.length).toBeGreaterThan(0)
    expect(new Set(Object.values(failures))).toEqual(new Set(['it was unplugged']))
    await client.stop()
  })
})

describe('a client that goes away while the archive is read', () => {
  it('takes the server along, and what was kept is whole or not there', async () => {
    const names = Array.from({ length: 200 }, (_, index) => `${index}.note.md`)
    using folder = new Folder(Object.fromEntries(names.map(name => [name, noteOf(name)])))
    using cache = new Folder()
    const initializationOptions = { cacheFolder: addressIn(cache, 'kept') }
    const client = await startIn(folder, { initializationOptions })
    const begun = new Promise<void>(done => void client.connection.onNotification('$/progress', () => done()))
    void archiveOf(client).catch(() => {})
    await begun
    client.process.stdin!.end()
    await client.exited
    const kept = join(cache.path, 'kept')
    expect(existsSync(kept) ? readdirSync(kept).filter(name => name !== 'archive-cache') : []).toEqual([])
    const next = await startIn(folder, { initializationOptions })
    expect((await archiveOf(next)).notes).toHaveLength(200)
    expect(logOf(next).filter(line => line.includes('kept'))).toEqual([])
    await next.stop()
  })
})
