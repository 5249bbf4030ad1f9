// The progress of reading the archive, for clients that show it.
import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver'
import type { Client } from '../client.ts'

/** How often at most the client is told, in milliseconds. */
const interval = 200

export interface Progress {
  report(done: number, all: number): void
  end(): void
}

/** Begins to show progress; `cancelled` is called when the user wants no more of it. Undefined for a client that shows none. */
export function beginProgress(
  connection: Connection,
  client: Client,
  now: () => number,
  cancelled: () => void,
): Progress | undefined {
  if (!client.workDoneProgress) return undefined
  let shown: WorkDoneProgressServerReporter | undefined
  let isOver = false
  let last = now()

  // What the client answers is not waited for: some never do.
  async function show(): Promise<void> {
    const reporter = await connection.window.createWorkDoneProgress()
    if (isOver) return
    reporter.token.onCancellationRequested(cancelled)
    reporter.begin('Reading the archive', 0, undefined, true)
    shown = reporter
  }
  show().catch(() => {})

  return {
    report(done, all) {
      if (now() - last < interval) return
      last = now()
      shown?.report((100 * done) / all, `${done} of ${all} notes`)
    },
    end() {
      isOver = true
      shown?.done()
    },
  }
}
