// The server in a web worker.
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser'
import { startServer } from './server.ts'

interface Port {
  onmessage: () => void
  postMessage(message: unknown): void
}
declare const MessageChannel: new () => { readonly port1: Port; readonly port2: Port }
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0]

// A message to oneself is the shortest way to the next turn; timers in a worker wait for milliseconds.
const turns = new MessageChannel()
const waiting: (() => void)[] = []
turns.port1.onmessage = () => waiting.shift()?.()

startServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), {
  now: () => performance.now(),
  nextTurn(callback) {
    waiting.push(callback)
    turns.port2.postMessage(undefined)
  },
  after(milliseconds, callback) {
    const timer = setTimeout(callback, milliseconds)
    return () => clearTimeout(timer)
  },
})
