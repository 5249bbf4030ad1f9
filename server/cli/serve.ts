// `rapporteur server --stdio`: runs the bundled language server in this process.
import { createRequire } from 'node:module'
import { realpathSync } from 'node:fs'

/** Starts the server, which ends the process itself; never resolves. */
export function serve(): Promise<never> {
  // The server is a bundle of its own beside this one, so that it is there only once.
  createRequire(realpathSync(process.argv[1]!))('./server.cjs')
  return new Promise(() => {})
}
