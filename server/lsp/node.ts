// The server in Node: over standard input and output, or over IPC when an editor starts it so.
import { readFileSync, statSync } from 'node:fs'
import { setTimeout, clearTimeout, setImmediate } from 'node:timers'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { createConnection } from 'vscode-languageserver/node'
import { startServer } from './server.ts'
import { wholeMessages } from './whole-messages.ts'

function readFile(uri: string): string | undefined {
  const path = fileURLToPath(uri)
  return statSync(path, { throwIfNoEntry: false }) ? readFileSync(path, 'utf8') : undefined
}

const isStdio = process.argv.includes('--stdio')
const connection = isStdio ? createConnection(process.stdin, wholeMessages(process.stdout)) : createConnection()

/** Resolves when a note has been checked for the first time, or the notes of an archive are about to be read. */
export const started = new Promise<void>(begun =>
  startServer(connection, {
    // The clock `performance` would be loaded first.
    now: () => process.uptime() * 1000,
    checked: begun,
    nextTurn: callback => void setImmediate(callback),
    after(milliseconds, callback) {
      const timer = setTimeout(callback, milliseconds)
      return () => clearTimeout(timer)
    },
    readFile,
    async files() {
      begun()
      return (await import('./node-files.ts')).nodeFiles(__filename)
    },
    rulePages: new URL('../docs/rules/', pathToFileURL(__filename)).href,
  }),
)
