// A language client for tests: speaks to the bundled server over real standard input and output, as an editor does.
// Every message that the server sends is looked at: see checker/ and nothing-wrong.ts.
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  type ClientCapabilities,
  createMessageConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeParams,
  type InitializeResult,
  type LogMessageParams,
  type MessageConnection,
  type Position,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { full } from './capabilities.ts'
import { watched } from './checker/watch.ts'

/** The bundled server. */
export const serverBundle = join(import.meta.dirname, '../../dist/server.cjs')

export interface ClientOptions {
  /** Everything an editor can do, if absent. */
  readonly capabilities?: ClientCapabilities
  readonly initializationOptions?: unknown
  /** Parameters of `initialize` as an editor sends them, which count before all others. */
  readonly params?: Partial<InitializeParams>
  /** What the client answers when the server asks for its configuration. */
  readonly configuration?: unknown
  readonly processId?: number | null
  readonly workspaceFolders?: readonly string[]
  /** Texts that the client gives the server when it is asked for them, by their addresses. */
  readonly files?: Readonly<Record<string, string>>
}

/** A running server and the client's end of the connection. */
export interface Client {
  readonly connection: MessageConnection
  readonly process: ChildProcess
  readonly initialized: InitializeResult
  readonly logged: readonly LogMessageParams[]
  /** All diagnostics that were pushed, in order. */
  readonly published: readonly PublishDiagnosticsParams[]
  /** How often the server asked to pull again. */
  readonly refreshes: () => number
  request<R>(method: string, params?: unknown): Promise<R>
  notify(method: string, params?: unknown): Promise<void>
  /** The next notification of a kind. */
  next<P>(method: string): Promise<P>
  /** Opens a document; `|` marks nothing, texts are taken as they stand. */
  open(name: string, text: string, languageId?: string): Promise<OpenDocument>
  /** What the client answers to `workspace/configuration` from now on. */
  configure(configuration: unknown): Promise<void>
  /** Ends the server as the protocol has it; its exit code. */
  stop(): Promise<number | null>
  readonly exited: Promise<number | null>
}

/** A document that is open in the client. */
export interface OpenDocument {
  readonly uri: string
  readonly text: () => string
  readonly version: () => number
  readonly id: { readonly textDocument: { readonly uri: string } }
  /** The position of the first character of `text` in the document, plus `offset`. */
  at(text: string, offset?: number): Position
  /** Sends changes as they are given. */
  change(...changes: TextDocumentContentChangeEvent[]): Promise<void>
  /** Replaces the first occurrence of `old`. */
  replace(old: string, by: string): Promise<void>
  /** Applies edits of the server, as an editor would, and tells the server. */
  apply(edits: readonly TextEdit[]): Promise<void>
  /** Applies the part of a workspace edit that is about this document. */
  applyWorkspace(edit: WorkspaceEdit): Promise<void>
  /** The diagnostics of the document as it is now, pulled or as pushed. */
  diagnostics(): Promise<Diagnostic[]>
  request<R>(method: string, params?: object): Promise<R>
  save(): Promise<void>
  close(): Promise<void>
}

const running = new Set<ChildProcess>()

/** Ends servers that a failed test left running. */
export function endServers(): void {
  for (const process of running) process.kill('SIGKILL')
}

/** Starts the server and initializes it. */
export async function startClient(options: ClientOptions = {}): Promise<Client> {
  if (!existsSync(serverBundle)) throw new Error('dist/server.cjs is missing: run "npm run build" first.')
  const child = spawn(process.execPath, [serverBundle, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  running.add(child)
  const exited = new Promise<number | null>(resolve =>
    child.once('exit', code => {
      running.delete(child)
      resolve(code)
    }),
  )
  const { reader, writer } = watched(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin))
  const connection = createMessageConnection(reader, writer)
  const capabilities = options.params?.capabilities ?? options.capabilities ?? full
  const logged: LogMessageParams[] = []
  const published: PublishDiagnosticsParams[] = []
  const awaited = new Map<string, ((params: unknown) => void)[]>()
  let configuration: unknown = options.configuration ?? null
  let refreshes = 0

  connection.onNotification((method, params) => {
    if (method === 'window/logMessage') logged.push(params as unknown as LogMessageParams)
    if (method === 'textDocument/publishDiagnostics') published.push(params as unknown as PublishDiagnosticsParams)
    const waiting = awaited.get(method) ?? []
    awaited.delete(method)
    for (const resolve of waiting) resolve(params)
  })
  connection.onRequest((method, params) => {
    if (method === 'workspace/configuration') {
      return (params as unknown as { items: unknown[] }).items.map(() => configuration)
    }
    if (method === 'rapporteur/readFile') {
      const text = options.files?.[(params as unknown as { uri: string }).uri]
      return text === undefined ? null : { text }
    }
    if (method === 'rapporteur/findNotes') return { notes: Object.keys(options.files ?? {}) }
    if (method === 'workspace/diagnostic/refresh') refreshes++
    return null
  })
  connection.listen()

  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: options.processId === undefined ? process.pid : options.processId,
    rootUri: null,
    capabilities,
    initializationOptions: options.initializationOptions,
    workspaceFolders: options.workspaceFolders?.map(uri => ({ uri, name: uri })) ?? null,
    ...options.params,
  })
  await connection.sendNotification('initialized', {})

  const client: Client = {
    connection,
    process: child,
    initialized,
    logged,
    published,
    refreshes: () => refreshes,
    request: (method, params) => connection.sendRequest(method, params),
    notify: (method, params) => connection.sendNotification(method, params),
    next: <P>(method: string) =>
      new Promise<P>(resolve => {
        const waiting = awaited.get(method) ?? []
        awaited.set(method, [...waiting, params => resolve(params as P)])
      }),
    open: (name, text, languageId) => openIn(client, capabilities, name, text, languageId),
    async configure(next) {
      configuration = next ?? null
      await connection.sendNotification('workspace/didChangeConfiguration', { settings: null })
    },
    async stop() {
      await connection.sendRequest('shutdown')
      await connection.sendNotification('exit')
      const code = await exited
      connection.dispose()
      return code
    },
    exited,
  }
  return client
}

async function openIn(
  client: Client,
  capabilities: ClientCapabilities,
  name: string,
  source: string,
  languageId = /\.md$/u.test(name) ? 'note-markdown' : 'note-yaml',
): Promise<OpenDocument> {
  const uri = name.includes(':') ? name : `file:///notes/${name}`
  const document = TextDocument.create(uri, languageId, 1, source)
  const id = { textDocument: { uri } }
  const pulls = capabilities.textDocument?.diagnostic !== undefined
  await client.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text: source } })

  const opened: OpenDocument = {
    uri,
    text: () => document.getText(),
    version: () => document.version,
    id,
    at(text, offset = 0) {
      const from = document.getText().indexOf(text)
      if (from < 0) throw new Error(`The document does not contain ${JSON.stringify(text)}`)
      return document.positionAt(from + offset)
    },
    async change(...contentChanges) {
      const version = document.version + 1
      TextDocument.update(document, contentChanges, version)
      await client.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges })
    },
    replace: (old, by) =>
      opened.change({ range: { start: opened.at(old), end: opened.at(old, old.length) }, text: by }),
    apply: edits =>
      opened.change(
        ...[...edits]
          .sort((a, b) => document.offsetAt(b.range.start) - document.offsetAt(a.range.start))
          .map(({ range, newText }) => ({ range, text: newText })),
      ),
    async applyWorkspace({ documentChanges, changes }) {
      const edits = documentChanges
        ? documentChanges.flatMap(change => ('edits' in change && change.textDocument.uri === uri ? change.edits : []))
        : (changes?.[uri] ?? [])
      await opened.apply(edits as TextEdit[])
    },
    async diagnostics() {
      if (pulls) {
        const report = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', id)
        if (report.kind === 'unchanged') throw new Error('unchanged, though no result was named')
        return report.items
      }
      for (;;) {
        const last = client.published.findLast(params => params.uri === uri)
        if (last && (last.version ?? document.version) === document.version) return last.diagnostics
        await client.next('textDocument/publishDiagnostics')
      }
    },
    request: (method, params) => client.request(method, { ...id, ...params }),
    save: () => client.notify('textDocument/didSave', id),
    close: () => client.notify('textDocument/didClose', id),
  }
  return opened
}
