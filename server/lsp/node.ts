// The server in Node: over standard input and output, or over IPC when an editor starts it so.
import { readFileSync, statSync } from 'node:fs'
import { setTimeout, clearTimeout, setImmediate } from 'node:timers'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { createConnection } from 'vscode-languageserver/node'
import { startServer } from './server.ts'
import { wholeMessages } from './whole-messages.ts'

// The heap stays small through hours of typing: room for what is short-lived does not grow, and what has outlived its
// use is collected early. By themselves, both would grow several times over before anything is thrown away.
setFlagsFromString('--semi-space-growth-factor=1')
setFlagsFromString('--heap-growing-percent=50')

function readFile(uri: string): string | undefined {
  const path = fileURLToPath(uri)
  return statSync(path, { throwIfNoEntry: false }) ? readFileSync(path, 'utf8') : undefined
}

const isStdio = process.argv.includes('--stdio')
const connection = isStdio ? createConnection(process.stdin, wholeMessages(process.stdout)) : createConnection()

startServer(connection, {
  now: () => performance.now(),
  nextTurn: callback => void setImmediate(callback),
  after(milliseconds, callback) {
    const timer = setTimeout(callback, milliseconds)
    return () => clearTimeout(timer)
  },
  readFile,
  files: async () => (await import('./node-files.ts')).nodeFiles(__filename),
  rulePages: new URL('../docs/rules/', pathToFileURL(__filename)).href,
})
