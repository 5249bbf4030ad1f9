#!/usr/bin/env node
// What `rapporteur` and the editor start: hands over to the server or the commands.
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { loadCompiled } from './compiled.ts'

if (process.argv[2] === 'server' && process.argv.some(argument => /^--(?:stdio|node-ipc)$/u.test(argument))) {
  // The heap stays small through hours of typing: room for what is short-lived does not grow, and what has outlived its
  // use is collected early. By themselves, both would grow several times over before anything is thrown away.
  setFlagsFromString('--semi-space-growth-factor=1')
  setFlagsFromString('--heap-growing-percent=50')
  loadCompiled(join(__dirname, 'server.cjs'))
} else {
  loadCompiled(join(__dirname, 'commands.cjs'))
}
