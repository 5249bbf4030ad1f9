// A language client that takes the time, on the library that editors use.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import {
  createMessageConnection,
  type Diagnostic,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node'

/** A server that is being measured. */
export interface Server {
  notify(method: string, params: unknown): void
  request<R>(method: string, params: unknown): Promise<R>
  /** Resolves with the diagnostics pushed for a version of the open document. */
  pushed(version: number): Promise<readonly Diagnostic[]>
  /** Resident memory in bytes. */
  memory(): number
  stop(): Promise<void>
}

/** What the client says when a server asks something of it, by method; `text` is that of the open document. */
export type Answers = Readonly<Record<string, (params: unknown, text: string) => unknown>>

/** Starts a server; the arguments are those of Node. */
export function startServer(nodeArguments: readonly string[], answers: Answers = {}, text = () => ''): Server {
  const child = spawn(process.execPath, nodeArguments, { stdio: ['pipe', 'pipe', 'ignore'] })
  const exited = new Promise<void>(resolve => child.once('exit', () => resolve()))
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  )
  let published: PublishDiagnosticsParams | undefined
  let awaited: { version: number; resolve: (diagnostics: readonly Diagnostic[]) => void } | undefined

  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published = params
    if (awaited && (params.version ?? Infinity) >= awaited.version) {
      awaited.resolve(params.diagnostics)
      awaited = undefined
    }
  })
  connection.onRequest((method, params) => answers[method]?.(params, text()) ?? null)
  connection.onNotification(() => {})
  connection.listen()
  return {
    notify(method, params) {
      // What was pushed before a change is not about the text after it, also where a server names no version.
      if (method === 'textDocument/didChange') published = undefined
      void connection.sendNotification(method, params)
    },
    request: (method, params) => connection.sendRequest(method, params),
    pushed: version =>
      new Promise(resolve => {
        if (published && (published.version ?? Infinity) >= version) resolve(published.diagnostics)
        else awaited = { version, resolve }
      }),
    memory: () => memoryOf(child),
    async stop() {
      await connection.sendRequest('shutdown')
      await connection.sendNotification('exit')
      await exited
      connection.dispose()
    },
  }
}

function memoryOf({ pid }: ChildProcess): number {
  if (process.platform === 'linux') {
    return Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) * 1024
  }
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) * 1024
}
