// What an archive may meet on a disk: nothing is lost, nothing hangs, and the log says what happened.
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { Folder } from '../support/command.ts'
import { addressIn, archiveOf, logOf, noteOf, startIn } from './archive-folder.ts'
import { pushed } from './capabilities.ts'
import { endServers } from './client.ts'

afterAll(endServers)

describe('links', () => {
  it('that lead in circles, or to what is there already, add nothing', async () => {
    using folder = new Folder({ 'a.note.md': noteOf('One'), 'deep/b.note.md': noteOf('Two') })
    symlinkSync('..', join(folder.path, 'deep', 'up'))
    symlinkSync('.', join(folder.path, 'self'))
    symlinkSync('a.note.md', join(folder.path, 'again.note.md'))
    const client = await startIn(folder)
    expect(await archiveOf(client)).toEqual({ notes: ['a.note.md', 'b.note.md'], failures: {} })
    await client.stop()
  })

  it('that lead out of the folder are followed, once', async () => {
    using outside = new Folder({ 'far/b.note.md': noteOf('Two'), 'c.note.md': noteOf('Three') })
    using folder = new Folder({ 'a.note.md': noteOf('One') })
    symlinkSync(join(outside.path, 'far'), join(folder.path, 'linked'))
    symlinkSync(join(outside.path, 'far'), join(folder.path, 'linked too'))
    symlinkSync(join(outside.path, 'c.note.md'), join(folder.path, 'c.note.md'))
    const client = await startIn(folder)
    expect((await archiveOf(client)).notes).toEqual(['a.note.md', 'b.note.md', 'c.note.md'])
    await client.stop()
  })
})

describe('files that cannot be read', () => {
  it('are listed and logged, and the others are read', async () => {
    using folder = new Folder({
      'a.note.md': noteOf('One'),
      'latin.note.md': Buffer.from('event: Gespr\u00e4ch', 'latin1'),
      'large.note.md': noteOf('Large', { body: 'It was a good day. '.repeat(600_000) }),
    })
    mkdirSync(join(folder.path, 'folder.note.md'))
    symlinkSync('nowhere', join(folder.path, 'broken.note.md'))
    execFileSync('mkfifo', [join(folder.path, 'pipe.note.yaml')])
    const client = await startIn(folder)
    const expected = {
      'latin.note.md': 'it is not UTF-8 text',
      'large.note.md': 'it is too large for a note (more than 1 MB)',
      'folder.note.md': 'it is a folder',
      'broken.note.md': 'there is no such file or folder',
      'pipe.note.yaml': 'it is no ordinary file',
    }
    expect(await archiveOf(client)).toEqual({ notes: ['a.note.md'], failures: expected })
    for (const [name, message] of Object.entries(expected))
      expect(logOf(client)).toContain(`${addressIn(folder, name)} was not read: ${message}.`)
    expect(logOf(client).join('\n')).not.toContain('good day')
    await client.stop()
  })

  it('are not there while they are open either, if they are too large', async () => {
    const large = noteOf('Large', { body: 'Resolution 1540 (2004) was read.\n\n'.repeat(40_000) })
    using folder = new Folder({ 'a.note.md': noteOf('One'), 'large.note.md': large })
    const client = await startIn(folder)
    const expected = {
      notes: ['a.note.md'],
      failures: { 'large.note.md': 'it is too large for a note (more than 1 MB)' },
    }
    expect(await archiveOf(client)).toEqual(expected)
    const document = await client.open(addressIn(folder, 'large.note.md'), large)
    expect(await archiveOf(client)).toEqual(expected)
    const place = { position: document.at('1540'), context: { includeDeclaration: true } }
    expect(await document.request('textDocument/references', place)).toBeNull()
    // What is cut out in the editor counts at once.
    await document.change({ text: noteOf('Small') })
    expect(await archiveOf(client)).toEqual({ notes: ['a.note.md', 'large.note.md'], failures: {} })
    await document.change({ text: large })
    expect(await archiveOf(client)).toEqual(expected)
    await document.change({ text: noteOf('Small') })
    await document.close()
    expect(await archiveOf(client)).toEqual(expected)
    await client.stop()
  })

  it('are read once they can be', async () => {
    using folder = new Folder()
    mkdirSync(join(folder.path, 'a.note.md'))
    const client = await startIn(folder)
    expect((await archiveOf(client)).failures).toEqual({ 'a.note.md': 'it is a folder' })
    rmSync(join(folder.path, 'a.note.md'), { recursive: true })
    folder.write('a.note.md', noteOf('One'))
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: addressIn(folder, 'a.note.md'), type: 1 }],
    })
    expect(await archiveOf(client)).toEqual({ notes: ['a.note.md'], failures: {} })
    await client.stop()
  })
})

describe('a folder', () => {
  it('that is not there is listed', async () => {
    using folder = new Folder({ 'a.note.md': noteOf('One') })
    const client = await startIn(folder, { workspaceFolders: [addressIn(folder, 'gone'), addressIn(folder)] })
    expect(await archiveOf(client)).toEqual({
      notes: ['a.note.md'],
      failures: { gone: 'there is no such file or folder' },
    })
    await client.stop()
  })

  it('that disappears while it is read leaves what was read, and what was not is listed', async () => {
    const names = Array.from({ length: 300 }, (_, index) => `gone/${index}.note.md`)
    using folder = new Folder(Object.fromEntries([...names, 'a.note.md'].map(name => [name, noteOf(name)])))
    const client = await startIn(folder)
    const archive = archiveOf(client)
    rmSync(join(folder.path, 'gone'), { recursive: true })
    const { notes, failures } = await archive
    expect(notes).toContain('a.note.md')
    for (const message of Object.values(failures)) expect(message).toBe('there is no such file or folder')
    await client.notify('workspace/didDeleteFiles', { files: [{ uri: addressIn(folder, 'gone') }] })
    expect(await archiveOf(client)).toEqual({ notes: ['a.note.md'], failures: {} })
    await client.stop()
  })
})

describe('notes', () => {
  it('with the same event and date are both there', async () => {
    using folder = new Folder({ 'a.note.md': noteOf('One'), 'b.note.md': noteOf('One') })
    const client = await startIn(folder)
    expect((await archiveOf(client)).notes).toEqual(['a.note.md', 'b.note.md'])
    await client.stop()
  })

  it('that are broken are there with what could be read of them', async () => {
    using folder = new Folder({
      'a.note.md': '---\nevent: One\n<<<<<<< ours\ndate: 8 July 2020\n',
      'b.note.yaml': 'event: [[[',
      'c.note.md': '',
      'd.note.md': 'x\0y',
    })
    const client = await startIn(folder)
    expect((await archiveOf(client)).notes).toEqual(['a.note.md', 'b.note.yaml', 'c.note.md', 'd.note.md'])
    await client.stop()
  })
})

describe('a note that is open', () => {
  it('is answered for before a folder is read', async () => {
    const names = Array.from({ length: 200 }, (_, index) => `${index}.note.md`)
    using folder = new Folder(Object.fromEntries(names.map(name => [name, noteOf(name)])))
    const client = await startIn(folder, { capabilities: pushed })
    const order: string[] = []
    client.connection.onNotification('$/progress', ({ value }: { value: { kind: string } }) => {
      order.push(value.kind)
    })
    const began = new Promise<void>(done => {
      client.connection.onRequest('window/workDoneProgress/create', () => {
        order.push('create')
        done()
        return null
      })
    })
    const document = await client.open(
      addressIn(folder, '0.note.md'),
      noteOf('Open', { body: 'Resolution 1540 was read.' }),
    )
    await document.diagnostics()
    order.push('diagnostics')
    await began
    expect(order.slice(0, 2)).toEqual(['diagnostics', 'create'])
    await client.stop()
  })
})

describe('requests with wrong parameters', () => {
  it.each([
    ['attendance', undefined],
    ['attendance', {}],
    ['timeline', { filter: null }],
    ['timeline', { filter: { states: 7 } }],
    ['groups', { by: 'colour', filter: {} }],
    ['notes', { by: 'year', filter: { years: 2020 } }],
  ])('are refused, and nothing is logged: %s %j', async (name, params) => {
    using folder = new Folder({ 'a.note.md': noteOf('One') })
    const client = await startIn(folder)
    await expect(client.request(`rapporteur/archive/${name}`, params)).rejects.toMatchObject({ code: -32602 })
    expect(logOf(client).join('\n')).not.toContain('Error')
    await client.stop()
  })
})
