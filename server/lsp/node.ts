// The server in Node: over standard input and output, or over IPC when an editor starts it so.
import { setTimeout, clearTimeout, setImmediate } from 'node:timers'
import { pathToFileURL } from 'node:url'
import { createConnection } from 'vscode-languageserver/node'
import { startServer } from './server.ts'
import { wholeMessages } from './whole-messages.ts'

const isStdio = process.argv.includes('--stdio')
const connection = isStdio ? createConnection(process.stdin, wholeMessages(process.stdout)) : createConnection()

startServer(connection, {
  now: () => performance.now(),
  nextTurn: callback => void setImmediate(callback),
  after(milliseconds, callback) {
    const timer = setTimeout(callback, milliseconds)
    return () => clearTimeout(timer)
  },
  rulePages: new URL('../docs/rules/', pathToFileURL(__filename)).href,
})
