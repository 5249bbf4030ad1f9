// The life of the server: start, what it offers to whom, messages that make no sense, and the end.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, describe, expect, it } from 'vitest'
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node'
import { full } from './capabilities.ts'
import { endServers, serverBundle, startClient } from './client.ts'

afterAll(endServers)

describe('a client that claims nothing', () => {
  it('gets what every client can show, in UTF-16, and its diagnostics pushed', async () => {
    const client = await startClient({ capabilities: {}, processId: null })
    const { capabilities } = client.initialized
    expect(capabilities.positionEncoding).toBe('utf-16')
    expect(capabilities.diagnosticProvider).toBeUndefined()
    expect(capabilities.codeActionProvider).toBeUndefined()
    const note = await client.open('a.note.md', 'The text of resolution 1540.\n')
    const [diagnostic, ...others] = (await note.diagnostics()).filter(({ code }) => code === 'resolution-year')
    expect(others).toEqual([])
    expect(diagnostic).toMatchObject({ source: 'rapporteur', severity: expect.any(Number) as number })
    expect(diagnostic).not.toHaveProperty('codeDescription')
    expect(diagnostic).not.toHaveProperty('relatedInformation')
    expect(diagnostic).not.toHaveProperty('data')
    expect(client.published.at(-1)).not.toHaveProperty('version')
    const position = note.at('resolution 1540')
    expect(await note.request('textDocument/completion', { position })).toMatchObject({ isIncomplete: false })
    for (const method of ['hover', 'documentSymbol', 'foldingRange', 'documentLink', 'semanticTokens/full']) {
      await expect(note.request(`textDocument/${method}`, { position })).resolves.toBeDefined()
    }
    expect(await client.stop()).toBe(0)
    expect(client.logged).toEqual([])
  })
})

describe('a client that can do everything', () => {
  it('is offered everything', async () => {
    const client = await startClient()
    expect(client.initialized).toMatchObject({
      serverInfo: { name: 'Rapporteur' },
      capabilities: {
        textDocumentSync: { openClose: true, change: 2, save: { includeText: false } },
        diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: true },
        codeActionProvider: {
          codeActionKinds: expect.arrayContaining(['quickfix', 'source.fixAll.rapporteur']) as string[],
          resolveProvider: true,
        },
        completionProvider: { resolveProvider: true },
        hoverProvider: true,
        documentSymbolProvider: true,
        foldingRangeProvider: true,
        documentLinkProvider: {},
        semanticTokensProvider: { full: { delta: true }, range: true },
        workspace: { workspaceFolders: { supported: true } },
      },
    })
    expect(await client.stop()).toBe(0)
  })

  it.each([[[]], [['file:///one']], [['file:///one', 'file:///two']]])('may have the folders %j', async folders => {
    const client = await startClient({ workspaceFolders: folders })
    const note = await client.open('untitled:Untitled-1', 'On resolution 1540.\n', 'note-markdown')
    expect((await note.diagnostics()).map(({ code }) => code)).toContain('resolution-year')
    expect(await client.stop()).toBe(0)
  })
})

describe('messages that make no sense', () => {
  it('are answered with an error or ignored, and the server goes on', async () => {
    const client = await startClient()
    const note = await client.open('a.note.md', 'On resolution 1540.\n')
    await expect(client.request('textDocument/unheardOf', {})).rejects.toMatchObject({ code: -32601 })
    await client.notify('rapporteur/unheardOf', { a: 1 })
    await client.notify('$/unheardOf', {})
    await client.notify('textDocument/didOpen', { textDocument: null })
    await client.notify('textDocument/didChange', { textDocument: { uri: note.uri, version: 2 } })
    await client.notify('textDocument/didChange', {
      textDocument: { uri: note.uri, version: 2 },
      contentChanges: [{ range: null, text: 'x' }, { text: 7 }],
    })
    await client.notify('textDocument/didChange', {
      textDocument: { uri: 'file:///no', version: 2 },
      contentChanges: [],
    })
    await client.notify('textDocument/didClose', { textDocument: { uri: 'file:///no' } })
    await client.notify('$/cancelRequest', { id: 4711 })
    expect(await client.request('textDocument/hover', {})).toBeNull()
    expect(await note.request('textDocument/hover', { position: null })).toBeNull()
    await expect(note.request('textDocument/hover', { position: { line: -1, character: 1e9 } })).resolves.toBeDefined()
    expect(await note.request('textDocument/codeAction', {})).toBeNull()
    expect(await client.request('textDocument/documentSymbol', { textDocument: { uri: 'file:///no' } })).toBeNull()
    expect(await client.request('rapporteur/newNote', { kind: 'no-such-kind', notation: 'markdown' })).toBeNull()
    expect((await note.diagnostics()).map(({ code }) => code)).toContain('resolution-year')
    expect(await client.stop()).toBe(0)
  })

  it('are logged without the words of the note', async () => {
    const client = await startClient()
    const note = await client.open('a.note.md', 'A confidential draft.\n')
    await note.request('textDocument/hover', { position: null })
    expect(client.logged.length).toBe(1)
    expect(client.logged[0]!.message).toContain('Hover failed')
    expect(JSON.stringify(client.logged)).not.toContain('confidential')
    await client.stop()
  })
})

describe('the beginning', () => {
  it('refuses requests before it', async () => {
    const child = spawn(process.execPath, [serverBundle, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
    const connection = createMessageConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    )
    connection.listen()
    for (const method of ['textDocument/hover', 'workspace/symbol', 'shutdown'])
      await expect(connection.sendRequest(method, {})).rejects.toMatchObject({ code: -32002 })
    await connection.sendNotification('textDocument/didClose', { textDocument: { uri: 'file:///a.note.md' } })
    await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} })
    await expect(connection.sendRequest('textDocument/hover', {})).resolves.toBeNull()
    connection.dispose()
    child.kill()
  })

  it('comes once', async () => {
    const client = await startClient()
    const note = await client.open('a.note.md', 'On resolution 1540.\n')
    const again = { processId: null, rootUri: null, capabilities: full }
    await expect(client.request('initialize', again)).rejects.toMatchObject({ code: -32600 })
    expect((await note.diagnostics()).map(({ code }) => code)).toContain('resolution-year')
    await client.stop()
  })
})

describe('the end', () => {
  it('refuses requests after shutdown', async () => {
    const client = await startClient()
    await client.request('shutdown')
    for (const method of ['textDocument/hover', 'shutdown', 'initialize'])
      await expect(client.request(method, { capabilities: {} })).rejects.toMatchObject({ code: -32600 })
    await client.notify('exit')
    expect(await client.exited).toBe(0)
  })

  it('without shutdown is an error', async () => {
    const client = await startClient()
    await client.notify('exit')
    expect(await client.exited).toBe(1)
  })

  it('comes when standard input ends', async () => {
    const client = await startClient()
    client.process.stdin!.end()
    expect(await client.exited).toBe(1)
  })

  it('comes when the editor has died', async () => {
    const editor = spawn(process.execPath, ['-e', 'process.stdin.resume()'], { stdio: ['pipe', 'ignore', 'ignore'] })
    const client = await startClient({ processId: editor.pid! })
    editor.kill('SIGKILL')
    await once(editor, 'exit')
    expect(await client.exited).toBe(1)
  })
})
