// The archive over the protocol: notes are read in the background, followed on the disk, and kept from start to start.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { Folder } from '../support/command.ts'
import { addressIn, archiveOf, logOf, nameOf, noteOf, startIn } from './archive-folder.ts'
import { full } from './capabilities.ts'
import { type Client, endServers, startClient } from './client.ts'

afterAll(endServers)

const changed = (client: Client, ...changes: readonly [uri: string, type: 1 | 2 | 3][]) =>
  client.notify('workspace/didChangeWatchedFiles', { changes: changes.map(([uri, type]) => ({ uri, type })) })

describe('the archive of a folder', () => {
  it('holds its notes in both notations, and nobody else’s', async () => {
    using folder = new Folder({
      'a.note.md': noteOf('One'),
      'deep/er/b.note.yaml': 'event: Two\ndate: 8 July 2020\n',
      'deep/Vermerk (März).note.md': noteOf('Three'),
      'readme.md': '# No note\n',
      'node_modules/c.note.md': noteOf('Four'),
      '.git/d.note.md': noteOf('Five'),
    })
    const client = await startIn(folder)
    expect((await archiveOf(client)).notes).toEqual(['Vermerk (März).note.md', 'a.note.md', 'b.note.yaml'])
    await client.stop()
  })

  it('is made of several folders, some of which come and go', async () => {
    using first = new Folder({ 'a.note.md': noteOf('One') })
    using second = new Folder({ 'b.note.md': noteOf('Two') })
    const client = await startIn(first)
    expect((await archiveOf(client)).notes).toEqual(['a.note.md'])
    const change = (added: Folder[], removed: Folder[]) =>
      client.notify('workspace/didChangeWorkspaceFolders', {
        event: {
          added: added.map(each => ({ uri: addressIn(each), name: 'added' })),
          removed: removed.map(each => ({ uri: addressIn(each), name: 'removed' })),
        },
      })
    await change([second], [])
    expect((await archiveOf(client)).notes).toEqual(['a.note.md', 'b.note.md'])
    await change([], [first])
    expect((await archiveOf(client)).notes).toEqual(['b.note.md'])
    await client.stop()
  })

  it('has what stands in the editor in the place of the file, however its address is spelled', async () => {
    using folder = new Folder({ 'a (1).note.md': noteOf('As filed', { date: '8 July 2001' }) })
    const client = await startIn(folder)
    const years = async () =>
      (
        await client.request<{ groups: { key: string }[] }>('rapporteur/archive/groups', { by: 'year', filter: {} })
      ).groups.map(({ key }) => key)
    expect(await years()).toEqual(['2001'])
    const document = await client.open(
      addressIn(folder, 'a%20(1).note.md'),
      noteOf('As typed', { date: '8 July 2002' }),
    )
    expect(await years()).toEqual(['2002'])
    await document.replace('2002', '2003')
    expect(await years()).toEqual(['2003'])
    await document.close()
    expect(await years()).toEqual(['2001'])
    await client.stop()
  })

  it('has no note that is shown beside, such as an earlier version', async () => {
    using folder = new Folder({ 'a.note.md': noteOf('One') })
    const client = await startIn(folder)
    await client.open(addressIn(folder, 'a.note.md').replace('file:', 'git:'), noteOf('As it was'))
    expect((await archiveOf(client)).notes).toEqual(['a.note.md'])
    await client.stop()
  })

  it('is found and read by a client for a server that cannot', async () => {
    const files = { 'memfs:/w/a.note.md': noteOf('One'), 'memfs:/w/b.note.md': noteOf('Two') }
    const client = await startClient({
      workspaceFolders: ['memfs:/w'],
      initializationOptions: { readFile: true, findNotes: true },
      files,
    })
    expect((await archiveOf(client)).notes).toEqual(['a.note.md', 'b.note.md'])
    await client.stop()
  })
})

describe('files that change', () => {
  it('are followed: made, changed, deleted, renamed', async () => {
    using folder = new Folder({ 'a.note.md': noteOf('One'), 'old/b.note.md': noteOf('Two') })
    const client = await startIn(folder)
    expect((await archiveOf(client)).notes).toEqual(['a.note.md', 'b.note.md'])
    folder.write('c.note.md', noteOf('Three'))
    await changed(client, [addressIn(folder, 'c.note.md'), 1])
    expect((await archiveOf(client)).notes).toEqual(['a.note.md', 'b.note.md', 'c.note.md'])
    await changed(client, [addressIn(folder, 'a.note.md'), 3])
    expect((await archiveOf(client)).notes).toEqual(['b.note.md', 'c.note.md'])
    renameSync(join(folder.path, 'old'), join(folder.path, 'new'))
    await client.notify('workspace/didRenameFiles', {
      files: [{ oldUri: addressIn(folder, 'old'), newUri: addressIn(folder, 'new') }],
    })
    expect((await archiveOf(client)).notes).toEqual(['b.note.md', 'c.note.md'])
    await client.notify('workspace/didDeleteFiles', { files: [{ uri: addressIn(folder, 'new') }] })
    expect((await archiveOf(client)).notes).toEqual(['c.note.md'])
    await client.stop()
  })

  it('may be a thousand at once', async () => {
    const names = Array.from({ length: 500 }, (_, index) => `${index}.note.md`)
    using folder = new Folder(Object.fromEntries(names.map(name => [name, noteOf(name)])))
    const client = await startIn(folder)
    expect((await archiveOf(client)).notes).toHaveLength(500)
    const kept = names.filter((_, index) => index % 2 === 0)
    for (const name of kept) folder.write(name, noteOf(`${name} again`))
    const gone = names.filter((_, index) => index % 2 === 1)
    for (const name of gone) rmSync(join(folder.path, name))
    for (const name of kept)
      for (const type of [2, 1, 2] as const) await changed(client, [addressIn(folder, name), type])
    await changed(client, ...gone.map((name): [string, 3] => [addressIn(folder, name), 3]))
    const { notes, failures } = await archiveOf(client)
    expect(notes).toEqual([...kept].sort())
    expect(failures).toEqual({})
    await client.stop()
  })

  it('may become no notes, and notes again', async () => {
    using folder = new Folder({ 'a.note.md': noteOf('One') })
    const client = await startIn(folder)
    const [note, text] = [addressIn(folder, 'a.note.md'), addressIn(folder, 'a.txt')]
    expect((await archiveOf(client)).notes).toEqual(['a.note.md'])
    renameSync(join(folder.path, 'a.note.md'), join(folder.path, 'a.txt'))
    await changed(client, [note, 3], [text, 1])
    expect(await archiveOf(client)).toEqual({ notes: [], failures: {} })
    renameSync(join(folder.path, 'a.txt'), join(folder.path, 'a.note.md'))
    await client.notify('workspace/didRenameFiles', { files: [{ oldUri: text, newUri: note }] })
    expect((await archiveOf(client)).notes).toEqual(['a.note.md'])
    renameSync(join(folder.path, 'a.note.md'), join(folder.path, 'a.txt'))
    await client.notify('workspace/didRenameFiles', { files: [{ oldUri: note, newUri: text }] })
    expect(await archiveOf(client)).toEqual({ notes: [], failures: {} })
    await client.stop()
  })

  it('may be configurations: the notes of that project are read again', async () => {
    const text = noteOf('One').replace('OSCE', 'Tin Whistle Agency')
    using folder = new Folder({ 'a/a.note.md': text, 'b/b.note.md': text })
    const client = await startIn(folder)
    const organizers = (name: string) =>
      client.request<string[]>('rapporteur/archive/places', {
        by: 'organization',
        filter: {},
        uri: addressIn(folder, name),
      })
    const unknown = await organizers('b/b.note.md')
    expect(await organizers('a/a.note.md')).toEqual(unknown)
    folder.write('a/rapporteur.yaml', 'organizations:\n  - name: Tin Whistle Agency\n    abbreviations: [TWA]\n')
    await changed(client, [addressIn(folder, 'a/rapporteur.yaml'), 1])
    expect(await organizers('a/a.note.md')).not.toEqual(unknown)
    expect(await organizers('b/b.note.md')).toEqual(unknown)
    await client.stop()
  })
})

describe('progress', () => {
  it('is shown to a client that shows it, from beginning to end', async () => {
    using folder = new Folder({ 'a.note.md': noteOf('One') })
    const client = await startIn(folder)
    const kinds: unknown[] = []
    const ended = new Promise<void>(done => {
      client.connection.onNotification('$/progress', ({ value }: { value: { kind: string; title?: string } }) => {
        kinds.push(value.kind === 'begin' ? value.title : value.kind)
        if (value.kind === 'end') done()
      })
    })
    await archiveOf(client)
    await ended
    expect(kinds.filter(kind => kind !== 'report')).toEqual(['Reading the archive', 'end'])
    await client.stop()
  })

  it('is not shown to another', async () => {
    using folder = new Folder({ 'a.note.md': noteOf('One') })
    const client = await startIn(folder, { capabilities: { ...full, window: {} } })
    expect((await archiveOf(client)).notes).toEqual(['a.note.md'])
    await client.stop()
  })
})

describe('what is kept from one start to the next', () => {
  const start = (folder: Folder, cache: Folder) =>
    startIn(folder, { initializationOptions: { cacheFolder: addressIn(cache, 'kept') } })
  const kept = (cache: Folder) => join(cache.path, 'kept', 'archive-cache')

  it('is used for the notes that are as they were, and brought up to date with the others', async () => {
    using folder = new Folder({ 'a.note.md': noteOf('One'), 'b.note.md': noteOf('Two') })
    using cache = new Folder()
    const first = await start(folder, cache)
    await archiveOf(first)
    await first.stop()
    // What is kept is taken at its word: a mark in it shows that it was used.
    writeFileSync(kept(cache), readFileSync(kept(cache), 'utf8').replace('"One"', '"Kept"').replace('"One"', '"Kept"'))
    folder.write('b.note.md', noteOf('Two, again'))
    const second = await start(folder, cache)
    await archiveOf(second)
    const events = await second.request<{ entries: { title: string }[] }>('rapporteur/archive/timeline', { filter: {} })
    expect(JSON.stringify(events)).toContain('Kept')
    expect(JSON.stringify(events)).toContain('Two, again')
    await second.stop()
    expect(readFileSync(kept(cache), 'utf8')).toContain('Two, again')
    expect(readdirSync(join(cache.path, 'kept'))).toEqual(['archive-cache'])
  })

  it.each([
    [
      'from another version',
      (text: string) => text.replace(/"archive":"[^"]*"/u, '"archive":"old"'),
      'it is from another version',
    ],
    ['cut off in the middle', (text: string) => text.slice(0, text.length / 2), 'it is not whole'],
    ['cut off in its first line', (text: string) => text.slice(0, 5), 'it is from another version'],
  ])('is not used where it is %s', async (_, spoil, why) => {
    using folder = new Folder({ 'a.note.md': noteOf('One'), 'b.note.md': noteOf('Two') })
    using cache = new Folder()
    const first = await start(folder, cache)
    await archiveOf(first)
    await first.stop()
    const whole = readFileSync(kept(cache), 'utf8')
    writeFileSync(kept(cache), spoil(whole))
    const second = await start(folder, cache)
    expect((await archiveOf(second)).notes).toEqual(['a.note.md', 'b.note.md'])
    await second.stop()
    expect(logOf(second).filter(line => line.includes('kept'))).toEqual([
      `What was kept of the archive is not used: ${why}.`,
    ])
    expect(readFileSync(kept(cache), 'utf8')).toBe(whole)
  })

  it('is nothing where it cannot be written or read, and the log says so', async () => {
    using folder = new Folder({ 'a.note.md': noteOf('One') })
    using cache = new Folder({ kept: 'a file, no folder' })
    const unwritable = await start(folder, cache)
    expect((await archiveOf(unwritable)).notes).toEqual(['a.note.md'])
    await unwritable.stop()
    expect(logOf(unwritable).filter(line => line.includes('kept'))).toEqual([
      'What was kept of the archive cannot be read: there is a file where a folder should be.',
      'What was read of the archive cannot be kept: there is a file where a folder should be.',
    ])
    rmSync(join(cache.path, 'kept'))
    mkdirSync(kept(cache), { recursive: true })
    const unreadable = await start(folder, cache)
    expect((await archiveOf(unreadable)).notes).toEqual(['a.note.md'])
    await unreadable.stop()
    expect(logOf(unreadable).filter(line => line.includes('kept'))).toEqual([
      'What was kept of the archive cannot be read: it is a folder.',
      'What was read of the archive cannot be kept: it is a folder.',
    ])
    expect(readdirSync(join(cache.path, 'kept'))).toEqual(['archive-cache'])
  })

  it('is nothing without a folder for it', async () => {
    using folder = new Folder({ 'a.note.md': noteOf('One') })
    const client = await startIn(folder)
    await archiveOf(client)
    await client.stop()
    expect(readdirSync(folder.path).map(nameOf)).toEqual(['a.note.md'])
  })
})
