#!/usr/bin/env node
// What `rapporteur` and the editor start: hands over to the server or the commands.
import { join } from 'node:path'
import v8 from 'node:v8'
import type * as Server from '../lsp/node.ts'
import { loadCompiled } from './compiled.ts'

/** So many milliseconds after the first note, what a server needs at its start has been called, and its code is kept. */
const settled = 10_000

if (process.argv[2] === 'server' && process.argv.some(argument => /^--(?:stdio|node-ipc)$/u.test(argument))) {
  void serve()
} else {
  const { keep } = loadCompiled(join(__dirname, 'commands.cjs'))
  // A check calls most of what any command calls.
  if (process.argv[2] === 'check') process.once('exit', keep)
}

/**
 * The heap stays small through hours of typing: once the first note is checked or an archive is read, room for what is
 * short-lived does not grow, and what has outlived its use is collected early. By themselves, both would grow several
 * times over before anything is thrown away.
 */
async function serve(): Promise<void> {
  const { exports, keep } = loadCompiled<typeof Server>(join(__dirname, 'server.cjs'))
  await exports.started
  keepHeapSmall(true)
  const settle = () => {
    // Kept code is taken only under the flags it was made under, and the bundle is loaded before the first note.
    keepHeapSmall(false)
    keep()
    keepHeapSmall(true)
  }
  setTimeout(settle, settled).unref()
  process.once('exit', settle)
}

/** Not so are the engine's own choices. */
function keepHeapSmall(isSmall: boolean): void {
  v8.setFlagsFromString(`--semi-space-growth-factor=${isSmall ? 1 : 2}`)
  v8.setFlagsFromString(`--heap-growing-percent=${isSmall ? 50 : 0}`)
}
