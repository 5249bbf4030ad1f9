// Each editor's real initialization is replayed, everything the server then offers is asked of it, and nothing comes
// back that the editor did not claim (which the client of these tests holds every message to: see checker/).
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  CancellationTokenSource,
  type CodeAction,
  type CompletionItem,
  type CompletionList,
  type Diagnostic,
  type DocumentSymbol,
  type Hover,
  type InitializeParams,
  type SemanticTokens,
} from 'vscode-languageserver-protocol/node'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { at, places } from './checker/claims.ts'
import { type Client, endServers, type OpenDocument, startClient } from './client.ts'
import { markdownNote, yamlNote } from './sample.ts'

interface Editor {
  readonly editor: string
  readonly version: string
  /** How its parameters were gathered. */
  readonly gathered: string
  readonly params: InitializeParams
}

/** What each is known to get: the encoding of positions, and whether it asks for diagnostics or is sent them. */
const expected: Readonly<Record<string, { encoding: string; pulls: boolean; snippets: boolean }>> = {
  'emacs-28': { encoding: 'utf-16', pulls: false, snippets: false },
  'emacs-31': { encoding: 'utf-32', pulls: true, snippets: false },
  helix: { encoding: 'utf-8', pulls: false, snippets: true },
  kate: { encoding: 'utf-16', pulls: false, snippets: true },
  'kate-22': { encoding: 'utf-16', pulls: false, snippets: false },
  'neovim-0.7': { encoding: 'utf-16', pulls: false, snippets: false },
  'neovim-0.11': { encoding: 'utf-8', pulls: true, snippets: true },
  sublime: { encoding: 'utf-16', pulls: true, snippets: true },
  vscode: { encoding: 'utf-16', pulls: true, snippets: true },
  zed: { encoding: 'utf-16', pulls: false, snippets: true },
}

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-editors-'))
const uri = pathToFileURL(folder).href
beforeAll(() => {
  cpSync(join(import.meta.dirname, '../../examples'), join(folder, 'archive'), { recursive: true })
  mkdirSync(join(folder, 'notes'))
  writeFileSync(join(folder, 'notes', 'a.note.md'), markdownNote)
  writeFileSync(join(folder, 'notes', 'a.note.yaml'), yamlNote)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))
afterEach(endServers)

const data = join(import.meta.dirname, 'editors')
const editors = readdirSync(data).map(file => file.replace('.json', ''))

function read(name: string): Editor {
  return JSON.parse(readFileSync(join(data, `${name}.json`), 'utf8').replaceAll('file:///notes', uri)) as Editor
}

it('the editors are those that are expected here, each with where its parameters are from', () => {
  expect(editors.sort()).toEqual(Object.keys(expected).sort())
  for (const { editor, version, gathered } of editors.map(read)) {
    for (const text of [editor, version, gathered]) expect(text).toMatch(/\w/u)
  }
})

describe.each(editors)('%s', name => {
  const { params } = read(name)
  const wanted = expected[name]!
  const start = () => startClient({ params, configuration: {}, files: {} })

  it('is answered in its own terms', async () => {
    const client = await start()
    const { capabilities } = client.initialized
    expect(capabilities.positionEncoding).toBe(wanted.encoding)
    expect(capabilities.diagnosticProvider !== undefined).toBe(wanted.pulls)
    expect(await client.stop()).toBe(0)
  })

  it.each([
    ['a.note.md', markdownNote],
    ['a.note.yaml', yamlNote],
  ])('asks for everything that it is offered in %s', async (file, text) => {
    const client = await start()
    const note = await client.open(`${uri}/notes/${file}`, text)
    const diagnostics = await note.diagnostics()
    expect(diagnostics.map(({ code }) => code)).toContain('resolution-year')
    await ask(client, note, diagnostics)

    await note.replace('It was a good day.', 'Moldo')
    await askAt(client, note, note.at('Moldo', 5))
    const completions = await items(client, note, note.at('Moldo', 5))
    expect(completions.map(({ label }) => label)).toContain('Republic of Moldova')
    if (!wanted.snippets) expect(completions.filter(({ insertTextFormat }) => insertTextFormat === 2)).toEqual([])

    await note.save()
    await client.configure({ rules: { 'resolution-year': 'off' } })
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: note.uri, type: 2 }] })
    await ask(client, note, await note.diagnostics())
    await note.close()
    expect(await client.stop()).toBe(0)
  })

  it('asks for everything that it is offered in a configuration', async () => {
    const client = await start()
    const configuration = await client.open(`${uri}/rapporteur.yaml`, 'rules:\n  resolution-yeer: off\n', 'yaml')
    await ask(client, configuration, [])
    await configuration.close()
    expect(await client.stop()).toBe(0)
  })
})

/** Whether the server offered to answer a request. */
function offered(client: Client, method: string): boolean {
  const place = places.get(method)?.server
  if (place === undefined) throw new Error(`${method} is not offered anywhere.`)
  const offer = at(client.initialized.capabilities, place)
  return offer !== undefined && offer !== false
}

/** Asks for what is asked of a whole document, then at one long word of each line. */
async function ask(client: Client, note: OpenDocument, diagnostics: readonly Diagnostic[]): Promise<void> {
  const lines = note.text().split('\n')
  const range = { start: { line: 0, character: 0 }, end: { line: lines.length - 1, character: 0 } }
  const options = { tabSize: 2, insertSpaces: true }
  const request = async <R>(method: string, params: object = {}) =>
    offered(client, method) ? note.request<R | null>(method, params) : null
  const whole = (method: string) => request<unknown>(method, { range, ranges: [range], options, reason: 1 })

  for (const method of [
    'textDocument/documentSymbol',
    'textDocument/foldingRange',
    'textDocument/documentLink',
    'textDocument/codeLens',
    'textDocument/semanticTokens/range',
    'textDocument/formatting',
    'textDocument/rangeFormatting',
    'textDocument/rangesFormatting',
    'textDocument/willSaveWaitUntil',
  ])
    await whole(method)
  const tokens = await request<SemanticTokens>('textDocument/semanticTokens/full')
  if (tokens?.resultId !== undefined)
    await request('textDocument/semanticTokens/full/delta', { previousResultId: tokens.resultId })
  await resolveEach(client, 'inlayHint/resolve', (await whole('textDocument/inlayHint')) as object[] | null)

  for (const about of [...diagnostics, ...diagnostics.map(() => undefined)]) {
    const context = { diagnostics: about ? [about] : [], triggerKind: 1 }
    const actions = await request<CodeAction[]>('textDocument/codeAction', { range: about?.range ?? range, context })
    // A chosen action is resolved only where it came without its edit, as editors do.
    await resolveEach(
      client,
      'codeAction/resolve',
      actions?.filter(({ edit, data }) => !edit && data !== undefined),
    )
    if (!about) break
  }
  for (const [line, text] of lines.entries()) {
    const word = text.slice((line * 7) % 20).search(/\w{4}/u)
    if (word >= 0) await askAt(client, note, { line, character: ((line * 7) % 20) + word + 2 })
  }
  if (offered(client, 'workspace/symbol')) {
    const symbols = await client.request<object[] | null>('workspace/symbol', { query: 'OSCE' })
    await resolveEach(client, 'workspaceSymbol/resolve', symbols?.slice(0, 3))
  }
  // The server keeps this request until something has changed, as the protocol has it: the editor asks once, then stops.
  if (offered(client, 'workspace/diagnostic')) {
    const stop = new CancellationTokenSource()
    const params = { previousResultIds: [] }
    const asked = client.connection.sendRequest('workspace/diagnostic', params, stop.token).catch(() => null)
    await client.request('workspace/symbol', { query: 'OSCE' })
    stop.cancel()
    await asked
  }
  if (offered(client, 'workspace/willRenameFiles'))
    await client.request('workspace/willRenameFiles', { files: [{ oldUri: note.uri, newUri: `${note.uri}.note.md` }] })
}

/** Asks for what is asked at a place. */
async function askAt(client: Client, note: OpenDocument, position: { line: number; character: number }): Promise<void> {
  const request = async <R>(method: string, params: object = {}) =>
    offered(client, method) ? note.request<R | null>(method, { position, ...params }) : null
  await request<Hover>('textDocument/hover')
  await request('textDocument/definition')
  await request('textDocument/references', { context: { includeDeclaration: true } })
  await request<DocumentSymbol>('textDocument/documentHighlight')
  await request('textDocument/selectionRange', { positions: [position] })
  await request('textDocument/linkedEditingRange')
  await request('textDocument/signatureHelp', { context: { triggerKind: 1, isRetrigger: false } })
  await request('textDocument/onTypeFormatting', { ch: '\n', options: { tabSize: 2, insertSpaces: true } })
  await request('textDocument/inlineCompletion', { context: { triggerKind: 1 } })
  // What cannot be renamed is refused, with words.
  const refused = (error: unknown) => {
    expect(error).toMatchObject({ message: expect.stringMatching(/\w/u) as string })
    return null
  }
  const prepared = await request('textDocument/prepareRename').catch(refused)
  if (prepared || !offered(client, 'textDocument/prepareRename'))
    await request('textDocument/rename', { newName: 'Something else' }).catch(refused)
  const calls = await request<object[]>('textDocument/prepareCallHierarchy')
  for (const item of calls ?? []) {
    await client.request('callHierarchy/incomingCalls', { item })
    await client.request('callHierarchy/outgoingCalls', { item })
  }
  const belonging = await request<object[]>('textDocument/prepareTypeHierarchy')
  for (const item of belonging ?? []) {
    await client.request('typeHierarchy/supertypes', { item })
    await client.request('typeHierarchy/subtypes', { item })
  }
  await items(client, note, position)
}

/** The completions at a place, the first few also resolved. */
async function items(client: Client, note: OpenDocument, position: object): Promise<CompletionItem[]> {
  const answer = await note.request<CompletionList | CompletionItem[] | null>('textDocument/completion', { position })
  const all = Array.isArray(answer) ? answer : (answer?.items ?? [])
  await resolveEach(client, 'completionItem/resolve', all.slice(0, 3))
  return all
}

async function resolveEach(client: Client, method: string, all: readonly object[] | null | undefined): Promise<void> {
  if (offered(client, method)) for (const one of all ?? []) await client.request(method, one)
}
