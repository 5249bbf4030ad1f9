// Folders of an archive that come and go behind the editor's back, lie in each other, or are one under two names.
import { mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { Folder } from '../support/command.ts'
import { addressIn, archiveOf, logOf, noteOf, startIn } from './archive-folder.ts'
import { type Client, endServers } from './client.ts'

afterAll(endServers)

const made = 1
const deleted = 3

const told = (client: Client, ...changes: readonly [uri: string, type: 1 | 3][]) =>
  client.notify('workspace/didChangeWatchedFiles', { changes: changes.map(([uri, type]) => ({ uri, type })) })

const notesOf = async (client: Client) => (await archiveOf(client)).notes

describe('of a folder that the editor tells of and not of what is in it,', () => {
  it('the notes go with it when it is deleted', async () => {
    using folder = new Folder({
      'a.note.md': noteOf('One'),
      'old/b.note.md': noteOf('Two'),
      'old/er/c.note.md': noteOf('Three'),
      'older/d.note.md': noteOf('Four'),
    })
    const client = await startIn(folder)
    expect(await notesOf(client)).toHaveLength(4)
    rmSync(join(folder.path, 'old'), { recursive: true })
    await told(client, [addressIn(folder, 'old'), deleted])
    expect(await archiveOf(client)).toEqual({ notes: ['a.note.md', 'd.note.md'], failures: {} })
    await client.stop()
  })

  it('the notes go with it when it is deleted while they are read', async () => {
    const names = Array.from({ length: 100 }, (_, index) => `gone/${index}.note.md`)
    using folder = new Folder(Object.fromEntries(names.map(name => [name, noteOf(name)])))
    const client = await startIn(folder)
    const whole = archiveOf(client)
    await told(client, [addressIn(folder, 'gone'), deleted])
    await whole
    // What was read before the message is gone with it; what is found later is there still.
    rmSync(join(folder.path, 'gone'), { recursive: true })
    await told(client, [addressIn(folder, 'gone'), deleted])
    expect(await archiveOf(client)).toEqual({ notes: [], failures: {} })
    await client.stop()
  })

  it('the configuration goes with it, for its open notes, too', async () => {
    const text = noteOf('One', { body: 'An expert from Moldova came.' })
    using folder = new Folder({
      'old/a.note.md': text,
      'old/b.note.md': noteOf('Two'),
      'old/rapporteur.yaml': 'rules:\n  informal-state-name: off\n',
    })
    const client = await startIn(folder)
    expect(await notesOf(client)).toHaveLength(2)
    const document = await client.open(addressIn(folder, 'old/a.note.md'), text)
    const found = async () => (await document.diagnostics()).map(({ code }) => code)
    expect(await found()).not.toContain('informal-state-name')
    rmSync(join(folder.path, 'old'), { recursive: true })
    await told(client, [addressIn(folder, 'old'), deleted])
    expect(await found()).toContain('informal-state-name')
    await client.stop()
  })

  it('the notes are found where it is moved to, under the configuration there', async () => {
    const text = noteOf('One').replace('OSCE', 'Tin Whistle Agency')
    using folder = new Folder({ 'old/a.note.md': text, 'b.note.md': noteOf('Two') })
    const client = await startIn(folder)
    expect(await notesOf(client)).toEqual(['a.note.md', 'b.note.md'])
    mkdirSync(join(folder.path, 'new'))
    folder.write('new/rapporteur.yaml', 'organizations:\n  - name: Tin Whistle Agency\n')
    renameSync(join(folder.path, 'old'), join(folder.path, 'new/2020.vienna'))
    await told(client, [addressIn(folder, 'old'), deleted], [addressIn(folder, 'new'), made])
    expect(await archiveOf(client)).toEqual({ notes: ['a.note.md', 'b.note.md'], failures: {} })
    const places = await client.request<string[]>('rapporteur/archive/places', {
      by: 'organization',
      filter: {},
      uri: addressIn(folder, 'new/2020.vienna/a.note.md'),
    })
    expect(places).toHaveLength(1)
    await client.stop()
  })

  it('nothing is read where it is no folder, is hidden, or is gone again', async () => {
    using folder = new Folder({ 'a.note.md': noteOf('One'), 'b.txt': 'no note', '.git/c.note.md': noteOf('Three') })
    const client = await startIn(folder)
    await notesOf(client)
    await told(client, ...['b.txt', '.git', 'never'].map((name): [string, 1] => [addressIn(folder, name), made]))
    expect(await archiveOf(client)).toEqual({ notes: ['a.note.md'], failures: {} })
    expect(logOf(client).filter(line => line.includes('was not read'))).toEqual([])
    await client.stop()
  })
})

describe('folders that are open', () => {
  const change = (client: Client, added: string[], removed: string[]) =>
    client.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: added.map(uri => ({ uri, name: 'a' })), removed: removed.map(uri => ({ uri, name: 'r' })) },
    })

  it('may lie in each other: each note is there once, and as long as one of them is open', async () => {
    using folder = new Folder({ 'a.note.md': noteOf('One'), 'in/b.note.md': noteOf('Two') })
    const [outer, inner] = [addressIn(folder), addressIn(folder, 'in')]
    const client = await startIn(folder, { workspaceFolders: [outer, inner] })
    expect(await notesOf(client)).toEqual(['a.note.md', 'b.note.md'])
    await change(client, [], [outer])
    expect(await notesOf(client)).toEqual(['b.note.md'])
    await change(client, [outer], [])
    expect(await notesOf(client)).toEqual(['a.note.md', 'b.note.md'])
    await change(client, [], [inner])
    expect(await notesOf(client)).toEqual(['a.note.md', 'b.note.md'])
    await client.stop()
  })

  it('may be one under two names: each note is there once, and as long as one of them is open', async () => {
    using folder = new Folder({ 'real/a.note.md': noteOf('One') })
    symlinkSync('real', join(folder.path, 'link'))
    const [real, link] = [addressIn(folder, 'real'), addressIn(folder, 'link')]
    const client = await startIn(folder, { workspaceFolders: [real, link] })
    expect(await notesOf(client)).toEqual(['a.note.md'])
    await change(client, [], [real])
    expect(await notesOf(client)).toEqual(['a.note.md'])
    await client.stop()
  })

  it('may be one under two names: a note is one however it is opened', async () => {
    using folder = new Folder({ 'real/a.note.md': noteOf('One', { date: '8 July 2001' }) })
    symlinkSync('real', join(folder.path, 'link'))
    const [real, link] = [addressIn(folder, 'real'), addressIn(folder, 'link')]
    const client = await startIn(folder, { workspaceFolders: [real, link] })
    const years = async () =>
      (
        await client.request<{ groups: { key: string }[] }>('rapporteur/archive/groups', { by: 'year', filter: {} })
      ).groups.map(({ key }) => key)
    const early = await client.open(`${link}/a.note.md`, noteOf('One', { date: '8 July 2002' }))
    expect(await years()).toEqual(['2002'])
    await early.replace('2002', '2003')
    expect(await years()).toEqual(['2003'])
    await early.close()
    expect(await years()).toEqual(['2001'])
    folder.write('real/a.note.md', noteOf('One', { date: '8 July 2004' }))
    for (const root of [real, link])
      await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: `${root}/a.note.md`, type: 2 }] })
    expect(await years()).toEqual(['2004'])
    const late = await client.open(`${link}/a.note.md`, noteOf('One', { date: '8 July 2005' }))
    expect(await years()).toEqual(['2005'])
    await late.close()
    for (const root of [real, link]) await told(client, [`${root}/a.note.md`, deleted])
    expect(await years()).toEqual([])
    // The link leads elsewhere from now on.
    folder.write('real/a.note.md', noteOf('One', { date: '8 July 2001' }))
    folder.write('other/a.note.md', noteOf('Two', { date: '8 July 2002' }))
    rmSync(join(folder.path, 'link'))
    symlinkSync('other', join(folder.path, 'link'))
    await told(client, [`${real}/a.note.md`, made], [link, made])
    expect((await years()).sort()).toEqual(['2001', '2002'])
    await client.stop()
  })

  it('may come and go many at a time', async () => {
    const names = Array.from({ length: 12 }, (_, index) => String(index))
    using folder = new Folder(Object.fromEntries(names.map(name => [`${name}/${name}.note.md`, noteOf(name)])))
    const all = names.map(name => addressIn(folder, name))
    const client = await startIn(folder, { workspaceFolders: all.slice(0, 2) })
    void notesOf(client)
    await change(client, all.slice(2), all.slice(0, 1))
    await change(client, all.slice(0, 1), all.slice(6))
    await change(client, all.slice(9), all.slice(0, 2))
    expect(await archiveOf(client)).toEqual({
      notes: [2, 3, 4, 5, 9, 10, 11].map(number => `${number}.note.md`).sort(),
      failures: {},
    })
    await client.stop()
  })
})
