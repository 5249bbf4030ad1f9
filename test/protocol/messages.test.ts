// The check of every message can fail: wrong messages of each kind, and right ones that a client did not claim.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ClientCapabilities } from 'vscode-languageserver-protocol/node'
import { describe, expect, it } from 'vitest'
import { full } from './capabilities.ts'
import { readShapes } from './checker/typings.ts'
import { watchWire } from './checker/wire.ts'

const shapes = readShapes()
const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }
const uri = 'file:///notes/a.note.md'

/** What is found wrong with an answer to a request. */
function answer(method: string, result: unknown, capabilities: ClientCapabilities = full): string[] {
  const wire = initialized(capabilities)
  wire.sent({ jsonrpc: '2.0', id: 1, method, params: { capabilities } })
  return wire.received({ jsonrpc: '2.0', id: 1, result })
}

/** What is found wrong with a request (where there is an id) or a notification of the server. */
function call(
  method: string,
  params: unknown,
  { id, capabilities = full, options }: { id?: number; capabilities?: ClientCapabilities; options?: object } = {},
): string[] {
  return initialized(capabilities, options).received({
    jsonrpc: '2.0',
    method,
    params,
    ...(id !== undefined && { id }),
  })
}

function initialized(capabilities: ClientCapabilities, initializationOptions?: object) {
  const wire = watchWire(shapes)
  wire.sent({ jsonrpc: '2.0', id: 0, method: 'initialize', params: { capabilities, initializationOptions } })
  return wire
}

describe('the protocol’s types', () => {
  it('know every message that is the protocol’s or ours', () => {
    expect(Object.keys(shapes.messages)).toEqual(
      expect.arrayContaining(['initialize', 'textDocument/hover', 'workspace/applyEdit', 'rapporteur/status']),
    )
    const protocol = readFileSync(join(import.meta.dirname, '../../server/lsp/protocol.ts'), 'utf8')
    const ours = [...protocol.matchAll(/'(rapporteur\/[\w/]+)'/gu)].map(([, method]) => method)
    expect(ours.length).toBeGreaterThan(5)
    for (const method of ours) expect(shapes.messages).toHaveProperty([method!])
  })

  it.each<[string, unknown]>([
    ['textDocument/hover', null],
    ['textDocument/hover', { contents: { kind: 'markdown', value: 'Text' }, range }],
    ['textDocument/completion', [{ label: 'Moldova', data: { any: ['thing'] } }]],
    ['textDocument/semanticTokens/full', { data: [0, 1, 2, 3, 4] }],
    ['textDocument/documentSymbol', [{ name: 'Title', kind: 15, range, selectionRange: range, children: [] }]],
    ['textDocument/diagnostic', { kind: 'full', items: [{ range, message: 'Wrong.', severity: 1, code: 'rule' }] }],
    ['textDocument/rename', { changes: { [uri]: [{ range, newText: 'a' }] } }],
    ['rapporteur/kinds', [{ id: '2020', name: 'Information note' }]],
    ['shutdown', null],
  ])('take a right answer to %s: %j', (method, result) => {
    expect(answer(method, result)).toEqual([])
  })

  it.each<[string, unknown, string]>([
    ['textDocument/hover', undefined, 'result: null, not undefined'],
    ['textDocument/hover', { content: 'Text' }, 'result.content: the protocol has no such property'],
    ['textDocument/hover', { contents: { kind: 'html', value: '' } }, 'result.contents.kind: "plaintext", not "html"'],
    ['textDocument/completion', [{ title: 'Moldova' }], 'result[0].label: is missing'],
    ['textDocument/completion', [{ label: 'Moldova', kind: 99 }], 'result[0].kind'],
    ['textDocument/semanticTokens/full', { data: [0, -1, 2, 3, 4] }, 'result.data[1]: an integer of 0 or more, not -1'],
    [
      'textDocument/documentSymbol',
      [{ name: 7, kind: 15, range, selectionRange: range }],
      'result[0].name: a string, not 7',
    ],
    ['textDocument/foldingRange', [{ startLine: 1.5, endLine: 2 }], 'result[0].startLine'],
    ['textDocument/diagnostic', { items: [] }, 'result.kind: is missing'],
    [
      'textDocument/rename',
      { changes: { [uri]: [{ range, text: 'a' }] } },
      `result.changes.${uri}[0].newText: is missing`,
    ],
    ['textDocument/rename', { edits: [] }, 'result.edits: the protocol has no such property'],
    ['textDocument/selectionRange', [{ range, parent: { start: 1 } }], 'result[0].parent.range: is missing'],
    ['rapporteur/kinds', [{ id: '2020' }], 'result[0].name: is missing'],
    ['rapporteur/insert', { version: 1, edits: [], note: '' }, 'result.note: the protocol has no such property'],
    ['shutdown', {}, 'result: null, not {}'],
    ['textDocument/unheardOf', null, 'the protocol has no such request'],
  ])('refuse a wrong answer to %s: %j', (method, result, problem) => {
    expect(answer(method, result).join('\n')).toContain(problem)
  })

  it.each<[string, unknown, number | undefined, string]>([
    ['window/logMessage', { type: 9, message: 'Hello' }, undefined, 'params.type'],
    ['window/logMessage', { type: 3, text: 'Hello' }, undefined, 'params.message: is missing'],
    ['window/logMessage', { type: 3, message: 'Hello' }, 4, 'is a notification'],
    ['workspace/configuration', { items: [{ part: 'rapporteur' }] }, 4, 'params.items[0].part'],
    ['workspace/configuration', { items: [] }, undefined, 'is a request'],
    ['workspace/diagnostic/refresh', { why: 'so' }, 4, 'takes no params'],
    [
      'textDocument/publishDiagnostics',
      { uri, diagnostics: [{ range }] },
      undefined,
      'params.diagnostics[0].message: is missing',
    ],
    [
      'client/registerCapability',
      { registrations: [{ id: '1', method: 'workspace/didChangeWatchedFiles', registerOptions: { globs: [] } }] },
      4,
      'registerOptions.watchers: is missing',
    ],
    [
      'client/registerCapability',
      { registrations: [{ id: '1', method: 'workspace/unheardOf' }] },
      4,
      'workspace/unheardOf cannot be registered',
    ],
    ['rapporteur/status', { uri }, undefined, 'params.version: is missing'],
    ['rapporteur/unheardOf', {}, undefined, 'the protocol has no such message'],
    ['textDocument/hover', { textDocument: { uri }, position: range.start }, 4, 'is for a client to send'],
    ['$/progress', { value: 1 }, undefined, 'params.token: is missing'],
  ])('refuse a wrong message %s: %j', (method, params, id, problem) => {
    expect(call(method, params, { ...(id !== undefined && { id }), options: { status: true } }).join('\n')).toContain(
      problem,
    )
  })

  it('refuse what is no message, or an answer to nothing', () => {
    const wire = initialized(full)
    expect(wire.received({ id: 0, result: null })).not.toEqual([])
    expect(wire.received({ jsonrpc: '2.0', id: 7, result: null })).not.toEqual([])
    expect(wire.received({ jsonrpc: '2.0', id: 0, result: null, extra: 1 })).not.toEqual([])
    expect(wire.received({ jsonrpc: '2.0', id: 0, error: { code: 'x', message: 'Failed.' } })).not.toEqual([])
    expect(wire.received({ jsonrpc: '2.0', id: null, error: { code: -32700, message: 'Not JSON.' } })).toEqual([])
  })
})

describe('what is not claimed', () => {
  const diagnostic = (more: object) => ({ uri, diagnostics: [{ range, message: 'Wrong.', ...more }] })
  const register = (method: string, registerOptions?: object) => ({
    registrations: [{ id: '1', method, registerOptions }],
  })

  it.each<[string, unknown, number?]>([
    ['workspace/configuration', { items: [] }, 4],
    ['workspace/applyEdit', { edit: { changes: {} } }, 4],
    ['workspace/diagnostic/refresh', undefined, 4],
    ['workspace/codeLens/refresh', undefined, 4],
    ['workspace/inlayHint/refresh', undefined, 4],
    ['window/workDoneProgress/create', { token: 'a' }, 4],
    ['window/showDocument', { uri }, 4],
    ['client/registerCapability', register('workspace/didChangeConfiguration', { section: 'rapporteur' }), 4],
    [
      'client/registerCapability',
      register('workspace/didChangeWatchedFiles', { watchers: [{ globPattern: '**' }] }),
      4,
    ],
    ['textDocument/publishDiagnostics', { uri, version: 1, diagnostics: [] }],
    ['textDocument/publishDiagnostics', diagnostic({ codeDescription: { href: 'https://example.org' } })],
    ['textDocument/publishDiagnostics', diagnostic({ tags: [1] })],
    [
      'textDocument/publishDiagnostics',
      diagnostic({ relatedInformation: [{ location: { uri, range }, message: 'Here.' }] }),
    ],
    ['textDocument/publishDiagnostics', diagnostic({ data: 1 })],
  ])('is not to be sent: %s %j', (method, params, id) => {
    const options = { ...(id !== undefined && { id }) }
    expect(call(method, params, options)).toEqual([])
    expect(call(method, params, { ...options, capabilities: {} }).join('\n')).toMatch(/not claim/u)
  })

  it('is not to be sent: a pattern relative to a folder', () => {
    const watchers = [{ globPattern: { baseUri: 'file:///notes', pattern: '*.md' } }]
    const params = register('workspace/didChangeWatchedFiles', { watchers })
    const capabilities = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } }
    expect(call('client/registerCapability', params, { id: 4 })).toEqual([])
    expect(call('client/registerCapability', params, { id: 4, capabilities })).toHaveLength(1)
  })

  it('is not to be sent: progress of which the client knows nothing', () => {
    expect(call('$/progress', { token: 'a', value: { kind: 'end' } })).toHaveLength(1)
    const wire = initialized(full)
    wire.sent({ jsonrpc: '2.0', id: 5, method: 'textDocument/references', params: { workDoneToken: 'a' } })
    expect(
      wire.received({ jsonrpc: '2.0', method: '$/progress', params: { token: 'a', value: { kind: 'end' } } }),
    ).toEqual([])
  })

  it('is not to be sent: our own messages to a client that did not ask for them', () => {
    const params = { uri, version: 1, kind: '', eventDays: null, errors: 0, warnings: 0, infos: 0, pages: 1 }
    expect(call('rapporteur/status', params, { options: { status: true } })).toEqual([])
    expect(call('rapporteur/status', params, { options: { status: false } })).toHaveLength(1)
    expect(call('rapporteur/readFile', { uri }, { id: 4, options: { readFile: true } })).toEqual([])
    expect(call('rapporteur/readFile', { uri }, { id: 4 })).toHaveLength(1)
  })

  const insertReplace = { newText: 'a', insert: range, replace: range }
  const link = { targetUri: uri, targetRange: range, targetSelectionRange: range }
  const edit = (change: object) => ({ documentChanges: [change] })
  const inDocument = (one: object) =>
    edit({ textDocument: { uri, version: 1 }, edits: [{ range, newText: 'a', ...one }] })
  it.each<[string, unknown]>([
    ['textDocument/hover', { contents: { kind: 'markdown', value: '**a**' } }],
    ['textDocument/completion', [{ label: 'a', insertTextFormat: 2 }]],
    ['textDocument/completion', [{ label: 'a', textEdit: insertReplace }]],
    ['textDocument/completion', [{ label: 'a', labelDetails: { detail: 'b' } }]],
    ['textDocument/completion', [{ label: 'a', preselect: true }]],
    ['textDocument/completion', [{ label: 'a', kind: 25 }]],
    ['textDocument/completion', [{ label: 'a', documentation: { kind: 'markdown', value: '**a**' } }]],
    ['textDocument/completion', { isIncomplete: false, items: [], itemDefaults: { editRange: range } }],
    ['completionItem/resolve', { label: 'a', documentation: { kind: 'markdown', value: '**a**' } }],
    ['textDocument/signatureHelp', { signatures: [{ label: 'a', parameters: [{ label: [0, 1] }] }] }],
    ['textDocument/documentSymbol', [{ name: 'a', kind: 15, range, selectionRange: range }]],
    ['textDocument/documentLink', [{ range, tooltip: 'a' }]],
    ['textDocument/definition', [link]],
    ['textDocument/codeAction', [{ title: 'a', edit: {} }]],
    ['textDocument/rename', inDocument({})],
    ['textDocument/rename', inDocument({ annotationId: 'a' })],
    ['textDocument/rename', edit({ kind: 'create', uri })],
    ['textDocument/rename', edit({ kind: 'rename', oldUri: uri, newUri: uri })],
    ['textDocument/rename', { changeAnnotations: { a: { label: 'a' } } }],
    ['textDocument/inlayHint', [{ position: range.start, label: 'a', tooltip: { kind: 'markdown', value: '**a**' } }]],
    ['textDocument/foldingRange', [{ startLine: 0, endLine: 1, collapsedText: 'a' }]],
    ['workspace/symbol', [{ name: 'a', kind: 3, location: { uri } }]],
    ['initialize', { capabilities: { codeActionProvider: {} } }],
    ['initialize', { capabilities: { renameProvider: { prepareProvider: true } } }],
    ['initialize', { capabilities: { inlayHintProvider: true } }],
    ['initialize', { capabilities: { textDocumentSync: { willSaveWaitUntil: true } } }],
    [
      'initialize',
      { capabilities: { semanticTokensProvider: { legend: { tokenTypes: [], tokenModifiers: [] }, range: true } } },
    ],
    ['initialize', { capabilities: { workspace: { fileOperations: { willRename: { filters: [] } } } } }],
  ])('is not to be answered: %s %j', (method, result) => {
    expect(answer(method, result)).toEqual([])
    expect(answer(method, result, {}).join('\n')).toMatch(/not claim/u)
  })

  it('is not to be answered: more ranges than a client folds', () => {
    const ranges = [0, 1, 2].map(line => ({ startLine: line, endLine: line + 1 }))
    const limited = (rangeLimit: number) => ({ textDocument: { foldingRange: { rangeLimit } } })
    expect(answer('textDocument/foldingRange', ranges, limited(3))).toEqual([])
    expect(answer('textDocument/foldingRange', ranges, limited(2))).toHaveLength(1)
  })

  it('is not to be answered: positions in an encoding of the server’s liking', () => {
    const result = { capabilities: { positionEncoding: 'utf-8' } }
    expect(answer('initialize', result, { general: { positionEncodings: ['utf-8'] } })).toEqual([])
    expect(answer('initialize', result, {})).toHaveLength(1)
  })
})
