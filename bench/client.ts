// The smallest language client that can take the time: framed JSON over standard input and output.
import { type ChildProcessByStdio, execFileSync, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Readable, Writable } from 'node:stream'
import type { Diagnostic } from 'vscode-languageserver-protocol'

interface Message {
  readonly id?: number | string
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

/** A server that is being measured. */
export interface Server {
  notify(method: string, params: unknown): void
  request<R>(method: string, params: unknown): Promise<R>
  /** Many notifications in one piece, as they lie in a full pipe. */
  burst(method: string, params: readonly unknown[]): void
  /** Resolves with the diagnostics pushed for a version of the open document. */
  pushed(version: number): Promise<readonly Diagnostic[]>
  /** Resident memory in bytes. */
  memory(): number
  stop(): Promise<void>
}

/** What the client says when a server asks something of it, by method. */
export type Answers = Readonly<Record<string, (params: unknown) => unknown>>

/** Starts a server; the arguments are those of Node. */
export function startServer(nodeArguments: readonly string[], answers: Answers = {}): Server {
  const child: ChildProcessByStdio<Writable, Readable, null> = spawn(process.execPath, nodeArguments, {
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const requests = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>()
  const exited = new Promise<void>(resolve => child.once('exit', () => resolve()))
  let published: { version: number; diagnostics: readonly Diagnostic[] } | undefined
  let awaited: { version: number; resolve: (diagnostics: readonly Diagnostic[]) => void } | undefined
  let count = 0

  const send = (message: object) => void child.stdin.write(frame(message))
  readFrames(child.stdout, body => {
    const { id, method, params, result, error } = JSON.parse(body) as Message
    if (method === 'textDocument/publishDiagnostics') {
      published = params as typeof published
      if (awaited && published && (published.version ?? awaited.version) >= awaited.version) {
        awaited.resolve(published.diagnostics)
        awaited = undefined
      }
    } else if (method !== undefined) {
      if (id !== undefined) send({ jsonrpc: '2.0', id, result: answers[method]?.(params) ?? null })
    } else {
      const request = requests.get(id as number)
      requests.delete(id as number)
      if (error) request?.reject(new Error(error.message))
      else request?.resolve(result)
    }
  })

  const request = <R>(method: string, params: unknown) =>
    new Promise<R>((resolve, reject) => {
      const id = ++count
      requests.set(id, { resolve: resolve as (result: unknown) => void, reject })
      send({ jsonrpc: '2.0', id, method, params })
    })
  return {
    notify: (method, params) => send({ jsonrpc: '2.0', method, params }),
    request,
    burst: (method, list) =>
      void child.stdin.write(Buffer.concat(list.map(params => frame({ jsonrpc: '2.0', method, params })))),
    pushed: version =>
      new Promise(resolve => {
        if (published && published.version >= version) resolve(published.diagnostics)
        else awaited = { version, resolve }
      }),
    memory: () => memoryOf(child.pid!),
    async stop() {
      await request('shutdown', undefined)
      send({ jsonrpc: '2.0', method: 'exit' })
      await exited
    },
  }
}

function frame(message: object): Buffer {
  const body = Buffer.from(JSON.stringify(message))
  return Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body])
}

function readFrames(stream: Readable, receive: (body: string) => void): void {
  let chunks: Buffer[] = []
  let held = 0
  let wanted = -1
  stream.on('data', (chunk: Buffer) => {
    chunks.push(chunk)
    held += chunk.length
    for (;;) {
      if (held < wanted) return
      let buffer = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)
      if (wanted < 0) {
        const end = buffer.indexOf('\r\n\r\n')
        if (end >= 0) wanted = Number(/content-length: *(\d+)/iu.exec(buffer.toString('latin1', 0, end))![1])
        if (end >= 0) buffer = buffer.subarray(end + 4)
      } else {
        receive(buffer.toString('utf8', 0, wanted))
        buffer = buffer.subarray(wanted)
        wanted = -1
      }
      const before = held
      chunks = [buffer]
      held = buffer.length
      if (held === 0 || (before === held && wanted < 0)) return
    }
  })
}

function memoryOf(pid: number): number {
  if (process.platform === 'linux') {
    return Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) * 1024
  }
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) * 1024
}
