// From note to note over the connection: definition, references, highlights, rename, symbols, citations.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  ClientCapabilities,
  DocumentHighlight,
  Location,
  LocationLink,
  TypeHierarchyItem,
  WorkspaceEdit,
  WorkspaceSymbol,
} from 'vscode-languageserver-protocol/node'
import { inMarkdown, inYaml } from '../archive/notes.ts'
import { full } from './capabilities.ts'
import { type Client, type ClientOptions, endServers, type OpenDocument, startClient } from './client.ts'

const here = inMarkdown({
  event: 'Talks on ports',
  participants: 'Albania, Japan',
  body: 'In Japan, Ms. Ana Okoro cited paragraph 3 of resolution 1540 (2004).\nUsers of CIT – Türkiye’s too – thanked Ms. Okoro.',
})
const earlier = inYaml({
  event: 'Seminar on licences',
  date: '10 April 2014',
  body: '“Ö” – the chemical inventory tool (CIT) of Ms. Ana Okoro;\nresolution 1540 (2004) asks for it.',
})

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-navigation-'))
  writeFileSync(join(folder, 'here.note.md'), here)
  writeFileSync(join(folder, 'earlier.note.yaml'), earlier)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))
afterEach(endServers)

const uriOf = (name: string) => `${pathToFileURL(folder).href}/${name}`

async function open(options: ClientOptions = {}): Promise<{ client: Client; note: OpenDocument }> {
  const client = await startClient({ ...options, workspaceFolders: [pathToFileURL(folder).href] })
  return { client, note: await client.open(uriOf('here.note.md'), here, 'note-markdown') }
}

/** Where the words stand in a text, as a range; characters as the encoding counts them. */
function rangeOf(text: string, words: string, bytes = false, after = '') {
  const from = text.indexOf(words, text.indexOf(after))
  const before = text.slice(0, from).split('\n')
  const count = (part: string) => (bytes ? Buffer.byteLength(part) : part.length)
  const start = { line: before.length - 1, character: count(before.at(-1)!) }
  return { start, end: { line: start.line, character: start.character + count(words) } }
}

/** Everything a client can do, but for some of it. */
function without(change: (capabilities: ClientCapabilities) => void): ClientCapabilities {
  const capabilities = structuredClone(full)
  change(capabilities)
  return capabilities
}

describe('definition', () => {
  test('in another note, as a link with what it leads from', async () => {
    const { note } = await open()
    await note.request('textDocument/references', { position: note.at('CIT'), context: { includeDeclaration: true } })
    const links = await note.request<LocationLink[]>('textDocument/definition', { position: note.at('CIT', 1) })
    expect(links).toEqual([
      {
        originSelectionRange: rangeOf(here, 'CIT'),
        targetUri: uriOf('earlier.note.yaml'),
        targetRange: rangeOf(earlier, 'CIT'),
        targetSelectionRange: rangeOf(earlier, 'CIT'),
      },
    ])
  })

  test('a location in bytes for a client that knows no links and counts bytes', async () => {
    const { note } = await open({
      capabilities: without(capabilities => {
        capabilities.general = { positionEncodings: ['utf-8'] }
        capabilities.textDocument!.definition = {}
      }),
    })
    await note.request('textDocument/references', { position: note.at('CIT'), context: { includeDeclaration: true } })
    const place = await note.request<Location>('textDocument/definition', { position: note.at('CIT') })
    expect(place).toEqual({ uri: uriOf('earlier.note.yaml'), range: rangeOf(earlier, 'CIT', true) })
  })

  test('a page of the register, which the server gives', async () => {
    const { client, note } = await open()
    const [link] = await note.request<LocationLink[]>('textDocument/definition', { position: note.at('Japan') })
    expect(link!.targetUri).toBe('rapporteur-register:/state/JPN/Japan.md?2020-07-08/2020-07-08')
    const { text } = await client.request<{ text: string }>('workspace/textDocumentContent', { uri: link!.targetUri })
    expect(text).toMatch(/^\*\*Japan\*\*/u)
    expect(text).toContain(`- [Talks on ports](${uriOf('here.note.md')}), 8 July 2020`)
    const unknown = await client.request<{ text: string }>('workspace/textDocumentContent', {
      uri: 'rapporteur-register:/state/%E0%A4%A/x.md',
    })
    expect(unknown.text).toMatch(/has nothing on/u)
  })

  test('without pages, the entry in the list', async () => {
    const { note } = await open({
      capabilities: without(capabilities => delete capabilities.workspace!.textDocumentContent),
    })
    const [link] = await note.request<LocationLink[]>('textDocument/definition', {
      position: note.at('In Japan', 4),
    })
    expect(link).toMatchObject({ targetUri: note.uri, targetSelectionRange: rangeOf(here, 'Japan') })
  })
})

test('references across notes, open or not; highlights in this one', async () => {
  const { note } = await open()
  const at = { position: note.at('1540') }
  const places = await note.request<Location[]>('textDocument/references', {
    ...at,
    context: { includeDeclaration: true },
  })
  expect(places).toEqual([
    { uri: uriOf('earlier.note.yaml'), range: rangeOf(earlier, '1540 (2004)') },
    { uri: note.uri, range: rangeOf(here, '1540 (2004)') },
  ])
  const person = await note.request<DocumentHighlight[]>('textDocument/documentHighlight', {
    position: note.at('Ms. Okoro', 5),
  })
  expect(person.map(({ kind }) => kind)).toEqual([3, 2])
})

test('the marks of a footnote, and a card of what it says; a card of a person with the other notes', async () => {
  const { client, note } = await open()
  const text = here.replace('# Information Note', '# Information Note[^x]') + '\n[^x]: For information.\n'
  const other = await client.open(uriOf('footnote.note.md'), text, 'note-markdown')
  const position = other.at('Note[^x]', 6)
  const first = rangeOf(text, '[^x]')
  const own = rangeOf(text, '[^x]', false, '[^x]: For')
  expect(await other.request('textDocument/documentHighlight', { position })).toEqual([
    { range: first, kind: 2 },
    { range: own, kind: 3 },
  ])
  const referencesOf = (includeDeclaration: boolean) =>
    other.request('textDocument/references', { position, context: { includeDeclaration } })
  expect(await referencesOf(false)).toEqual([{ uri: other.uri, range: first }])
  expect(await referencesOf(true)).toHaveLength(2)
  expect(await other.request('textDocument/hover', { position })).toEqual({
    contents: { kind: 'markdown', value: 'For information.' },
    range: first,
  })
  const { contents } = await note.request<{ contents: { value: string } }>('textDocument/hover', {
    position: note.at('Ms. Ana Okoro', 8),
  })
  expect(contents.value).toMatch(/^\*\*.*Ana Okoro\*\*\n\n2 times in this note, also in 2 other notes\n\n/u)
  expect(contents.value).toContain(`- [Seminar on licences](${uriOf('earlier.note.yaml')}), 10 April 2014`)
})

describe('rename', () => {
  test('is prepared, and edits every note with its version', async () => {
    const { note } = await open()
    const position = note.at('Ana Okoro')
    expect(await note.request('textDocument/prepareRename', { position })).toEqual({
      range: rangeOf(here, 'Ana Okoro'),
      placeholder: 'Ana Okoro',
    })
    const edit = await note.request<WorkspaceEdit>('textDocument/rename', { position, newName: 'Anna Okoru' })
    expect(edit).toEqual({
      documentChanges: [
        {
          textDocument: { uri: uriOf('earlier.note.yaml'), version: null },
          edits: [{ range: rangeOf(earlier, 'Ana Okoro'), newText: 'Anna Okoru', annotationId: 'others' }],
        },
        {
          textDocument: { uri: note.uri, version: 1 },
          edits: [
            { range: rangeOf(here, 'Ana Okoro'), newText: 'Anna Okoru', annotationId: 'this' },
            { range: rangeOf(here, 'Okoro', false, 'thanked'), newText: 'Okoru', annotationId: 'this' },
          ],
        },
      ],
      changeAnnotations: { this: { label: 'In this note' }, others: { label: 'In other notes' } },
    })
    await note.applyWorkspace(edit)
    expect(note.text()).toContain('thanked Ms. Okoru.')
  })

  test('as plain changes for a client that knows no versions', async () => {
    const { note } = await open({
      capabilities: without(capabilities => {
        capabilities.workspace!.workspaceEdit = {}
      }),
    })
    const edit = await note.request<WorkspaceEdit>('textDocument/rename', {
      position: note.at('Ana Okoro'),
      newName: 'Anna Okoru',
    })
    expect(Object.keys(edit)).toEqual(['changes'])
    expect(Object.keys(edit.changes!).sort()).toEqual([uriOf('earlier.note.yaml'), note.uri].sort())
  })

  test('is refused in a sentence', async () => {
    const { note } = await open()
    await expect(note.request('textDocument/prepareRename', { position: note.at('1540') })).rejects.toThrow(
      /keeps its number/u,
    )
    await expect(
      note.request('textDocument/rename', { position: note.at('Japan'), newName: 'Nippon' }),
    ).rejects.toThrow('"Nippon" was not the name of this State on 8 July 2020: it was "Japan".')
  })
})

test('workspace symbols, with their ranges when they are resolved', async () => {
  const { client, note } = await open()
  // The first request waits until all notes were read.
  const [symbol, ...others] = await client.request<WorkspaceSymbol[]>('workspace/symbol', { query: 'okoro' })
  expect(others).toEqual([])
  expect(symbol).toMatchObject({
    name: 'Ana Okoro',
    location: { uri: note.uri },
    containerName: 'Talks on ports, 8 July 2020',
  })
  const resolved = await client.request<WorkspaceSymbol>('workspaceSymbol/resolve', symbol)
  expect(resolved.location).toEqual({ uri: note.uri, range: rangeOf(here, 'Ana Okoro') })
})

test('who cites a resolution, and what a note cites', async () => {
  const { client, note } = await open()
  const [item] = await note.request<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', {
    position: note.at('1540'),
  })
  expect(item!.name).toBe('Resolution 1540 (2004)')
  const citing = await client.request<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item })
  expect(citing.map(({ from, fromRanges }) => [from.name, from.detail, fromRanges])).toEqual([
    ['Seminar on licences', '10 April 2014', [rangeOf(earlier, '1540 (2004)')]],
    ['Talks on ports', '8 July 2020', [rangeOf(here, '1540 (2004)')]],
  ])
  const cited = await client.request<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', {
    item: citing[1]!.from,
  })
  expect(cited.map(({ to }) => to.name)).toEqual(['paragraph 3 of 1540 (2004)', 'Resolution 1540 (2004)'])
})

describe('type hierarchy: what belongs to what', () => {
  test('from a State to its groups on the day, and to their members', async () => {
    const { client, note } = await open()
    const prepared = await note.request<TypeHierarchyItem[]>('textDocument/prepareTypeHierarchy', {
      position: note.at('Albania'),
    })
    expect(prepared).toMatchObject([
      { name: 'Albania', uri: 'rapporteur-register:/state/ALB/Albania.md?2020-07-08/2020-07-08' },
    ])
    const groups = await client.request<TypeHierarchyItem[]>('typeHierarchy/supertypes', { item: prepared[0] })
    const osce = groups.find(({ name }) => name.endsWith('(OSCE)'))!
    expect(osce.detail).toBe('57 participating States')
    const parts = await client.request<TypeHierarchyItem[]>('typeHierarchy/subtypes', { item: osce })
    expect(parts.map(({ name }) => name)).toContain('Turkey')
    const forum = parts.find(({ name }) => name.startsWith('Forum for Security'))!
    expect(await client.request('typeHierarchy/supertypes', { item: forum })).toMatchObject([{ name: osce.name }])
    const place = await note.request('textDocument/prepareTypeHierarchy', { position: note.at('cited paragraph') })
    expect(place).toBeNull()
  })

  test('without pages, at their places in the notes; an item that was not asked for is none', async () => {
    const { client, note } = await open({
      capabilities: without(capabilities => delete capabilities.workspace!.textDocumentContent),
    })
    await note.request('textDocument/references', { position: note.at('CIT'), context: { includeDeclaration: true } })
    const [item] = await note.request<TypeHierarchyItem[]>('textDocument/prepareTypeHierarchy', {
      position: note.at('In Japan', 4),
    })
    expect(item).toMatchObject({ name: 'Japan', uri: note.uri })
    const groups = await client.request<TypeHierarchyItem[]>('typeHierarchy/supertypes', { item })
    expect(groups.length).toBeGreaterThan(0)
    for (const group of groups) expect(group).toMatchObject({ uri: note.uri, range: item!.range })
    for (const data of [undefined, {}, { of: 'state:JPN', period: { from: 'x', to: 'y' }, origin: item }])
      expect(await client.request('typeHierarchy/supertypes', { item: { ...item, data } })).toBeNull()
  })

  test('is not offered to a client that does not ask for it', async () => {
    const { client } = await open({
      capabilities: without(capabilities => delete capabilities.textDocument!.typeHierarchy),
    })
    expect(client.initialized.capabilities.typeHierarchyProvider).toBeUndefined()
  })
})
