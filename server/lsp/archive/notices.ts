// Tells a client that the archive may have changed, once for all that happens in a row: if it asked for it, and of its code lenses.
import type { Connection } from 'vscode-languageserver'
import type { Client } from '../client.ts'
import { archiveChangedNotification, type ArchiveChangedParams } from '../protocol.ts'
import { refreshLenses } from '../refresh.ts'
import type { Runtime } from '../runtime.ts'

/** How long nothing must have changed, in milliseconds: whoever types is not looking at the archive. */
const rest = 500

/** The result is called whenever something may have changed; `complete` resolves when it can be asked for. */
export function createNotices(
  connection: Connection,
  client: Client,
  runtime: Runtime,
  complete: () => Promise<void>,
  failures: () => number,
): () => void {
  const isTold = client.options.archive === true
  if (!isTold && !client.codeLenses.refresh) return () => {}
  let callOff: (() => void) | undefined
  return () => {
    callOff?.()
    callOff = runtime.after(rest, () => {
      callOff = undefined
      void complete().then(() => {
        const params: ArchiveChangedParams = { failures: failures() }
        if (isTold) void connection.sendNotification(archiveChangedNotification, params)
        refreshLenses(connection, client)
      })
    })
  }
}
