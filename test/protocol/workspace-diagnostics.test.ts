// The findings of notes that are not open: pulled with result ids, bit by bit, held until there is something new.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import {
  CancellationTokenSource,
  type DocumentDiagnosticReport,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver-protocol/node'
import { afterAll, describe, expect, it } from 'vitest'
import { Folder } from '../support/command.ts'
import { addressIn, nameOf, noteOf, startIn } from './archive-folder.ts'
import { type Client, endServers } from './client.ts'

afterAll(endServers)

const wrong = (event = 'Workshop') => noteOf(event, { body: 'They explained resolution 1540 again.' })
const settings = { checkWorkspace: true }
const start = (folder: Folder) => startIn(folder, { configuration: settings, initializationOptions: { settings } })

type Ids = readonly { readonly uri: string; readonly value: string }[]

const pull = (client: Client, previousResultIds: Ids = [], more: object = {}) =>
  client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds, ...more })

/** The rules that found something in each note, or that it is unchanged. */
const drawn = (items: readonly WorkspaceDocumentDiagnosticReport[]) =>
  Object.fromEntries(
    items.map(item => [
      nameOf(item.uri),
      item.kind === 'full' ? item.items.some(({ code }) => code === 'resolution-year') : item.kind,
    ]),
  )
const idsOf = (items: readonly WorkspaceDocumentDiagnosticReport[]): Ids =>
  items.map(({ uri, resultId }) => ({ uri, value: resultId! }))

describe('workspace diagnostics', () => {
  it('are those of the notes that are not open, by the rules of their projects', async () => {
    using folder = new Folder({
      'a.note.md': wrong('A'),
      'b.note.md': wrong('B'),
      'off/c.note.md': wrong('C'),
      'off/rapporteur.yaml': 'rules:\n  resolution-year: off\n',
    })
    const client = await start(folder)
    await client.open(addressIn(folder, 'b.note.md'), wrong('B'))
    const { items } = await pull(client)
    expect(drawn(items)).toMatchObject({ 'a.note.md': true })
    expect(drawn(items)['c.note.md']).not.toBe(true)
    expect(drawn(items)).not.toHaveProperty('b.note.md')
    expect(items.every(({ version }) => version === null)).toBe(true)
    await client.stop()
  })

  it('wait until something has changed, and say only what', async () => {
    using folder = new Folder({ 'a.note.md': wrong('A'), 'b.note.md': wrong('B') })
    const client = await start(folder)
    const { items } = await pull(client)
    const again = pull(client, idsOf(items))
    folder.write('a.note.md', noteOf('Right'))
    const uri = addressIn(folder, 'a.note.md')
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] })
    expect(drawn((await again).items)).toEqual({ 'a.note.md': false, 'b.note.md': 'unchanged' })
    await client.stop()
  })

  it('are void for a note that is gone, and for all when the setting is turned off', async () => {
    using folder = new Folder({ 'a.note.md': wrong('A'), 'b.note.md': wrong('B') })
    const client = await start(folder)
    const ids = idsOf((await pull(client)).items)
    const afterDeletion = pull(client, ids)
    rmSync(join(folder.path, 'a.note.md'))
    const uri = addressIn(folder, 'a.note.md')
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 3 }] })
    const { items } = await afterDeletion
    expect(drawn(items)).toEqual({ 'a.note.md': false, 'b.note.md': 'unchanged' })
    const afterTurningOff = pull(client, idsOf(items))
    await client.configure({ checkWorkspace: false })
    expect(drawn((await afterTurningOff).items)).toEqual({ 'a.note.md': 'unchanged', 'b.note.md': false })
    await client.stop()
  })

  it('come bit by bit to a client that takes them so', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `${index}.note.md`)
    using folder = new Folder(Object.fromEntries(names.map(name => [name, wrong(name)])))
    const client = await start(folder)
    const parts: WorkspaceDocumentDiagnosticReport[][] = []
    client.connection.onNotification(
      '$/progress',
      ({ token, value }: { token: string; value: WorkspaceDiagnosticReport }) => {
        if (token === 'bits') parts.push(value.items)
      },
    )
    const { items } = await pull(client, [], { partialResultToken: 'bits' })
    expect(items).toEqual([])
    expect(parts.length).toBeGreaterThan(1)
    expect(Object.keys(drawn(parts.flat())).sort()).toEqual([...names].sort())
    await client.stop()
  })

  it('can be called off', async () => {
    using folder = new Folder({ 'a.note.md': wrong() })
    const client = await start(folder)
    const ids = idsOf((await pull(client)).items)
    const held = pull(client, ids).then(
      () => 'answered',
      (error: { code: number }) => error.code,
    )
    const source = new CancellationTokenSource()
    const second = client.connection.sendRequest('workspace/diagnostic', { previousResultIds: ids }, source.token).then(
      () => 'answered',
      (error: { code: number }) => error.code,
    )
    source.cancel()
    expect(await second).toBe(-32800)
    await client.configure({ checkWorkspace: false })
    expect(await held).toBe('answered')
    await client.stop()
  })

  it('are none for a client that did not ask for them; its next request waits', async () => {
    using folder = new Folder({ 'a.note.md': wrong() })
    const client = await startIn(folder)
    expect(await pull(client)).toEqual({ items: [] })
    const held = pull(client)
    await client.configure(settings)
    expect(drawn((await held).items)).toEqual({ 'a.note.md': true })
    await client.stop()
  })

  it('stay when a note is closed in the editor', async () => {
    using folder = new Folder({ 'a.note.md': wrong() })
    const client = await start(folder)
    const document = await client.open(addressIn(folder, 'a.note.md'), noteOf('Right'))
    await document.close()
    expect((await pull(client)).items).toHaveLength(1)
    const last = await document.request<DocumentDiagnosticReport>('textDocument/diagnostic')
    expect(last.kind === 'full' && last.items.some(({ code }) => code === 'resolution-year')).toBe(true)
    await client.stop()
  })
})
