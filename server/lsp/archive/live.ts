// The archive as it stands at this moment: what the files say, and over it what stands in the editor, saved or not.
import type { Connection } from 'vscode-languageserver'
import type { Archive } from '../../archive/archive.ts'
import type { Queue } from '../queue.ts'
import type { Failure, Runtime } from '../runtime.ts'
import type { Session } from '../session.ts'
import { addressKey, countsWhenOpen } from './addresses.ts'
import { createWorkspaceFiles, tooLarge } from './files.ts'
import { createNotices } from './notices.ts'
import { createReader, type Reader } from './reader.ts'
import { createShelf, isTooLarge } from './shelf.ts'

/** The archive of one connection. */
export interface LiveArchive {
  /** Every note that is known, open notes as they stand now. Brings them up to date, so it costs nothing until asked. */
  current(): Archive
  /** The same, with what has been edited as it stood when that was last asked for: while somebody types it costs nothing. */
  recent(): Archive
  /** Resolves when every note of the workspace has been read once, or could not be. */
  complete(): Promise<void>
  /** The notes and folders that could not be read, and why; of an open note counts what stands in the editor. */
  failures(): readonly Failure[]
  /** What is told of the files. */
  readonly reader: Reader
  /** The text of a note's file; rejects where it cannot be read. */
  readFile(uri: string): Promise<string>
  /** An open note was opened or edited. */
  touched(): void
  /** `listener` is called whenever the archive may have changed, or will soon. */
  listen(listener: () => void): void
}

export function createLiveArchive(
  connection: Connection,
  session: Session,
  queue: Queue,
  runtime: Runtime,
): LiveArchive {
  const { client, documents } = session
  const counts = (uri: string) => countsWhenOpen(session.folders(), uri)
  const shelf = createShelf(documents, document => session.analysis(document), counts)
  const files = createWorkspaceFiles(session, runtime)
  const reader = createReader(connection, session, shelf, files, queue, runtime, touched)
  const listeners: (() => void)[] = []
  const notify = createNotices(
    connection,
    client,
    runtime,
    async () => {
      await reader.settled()
      shelf.showOpen()
    },
    () => failures().length,
  )
  function failures(): readonly Failure[] {
    const open = [...documents.values()].filter(({ uri }) => counts(uri))
    const keys = new Set(open.map(({ uri }) => addressKey(uri)))
    const ofFiles = reader.failures().filter(({ uri }) => !keys.has(addressKey(uri)))
    return [...ofFiles, ...open.filter(isTooLarge).map(({ uri }) => ({ uri, message: tooLarge }))]
  }
  function touched(): void {
    notify()
    for (const listener of listeners) listener()
  }
  const telling =
    <Arguments extends unknown[]>(change: (...args: Arguments) => void) =>
    (...args: Arguments) => {
      change(...args)
      touched()
    }
  return {
    current() {
      shelf.showOpen()
      return shelf.archive
    },
    recent() {
      shelf.showOpen('opened')
      return shelf.archive
    },
    complete: () => reader.finished(),
    failures,
    reader: {
      ...reader,
      changed: telling((uris: readonly string[]) => reader.changed(uris)),
      gone(uris) {
        const known = reader.gone(uris)
        if (known) touched()
        return known
      },
      search: telling((folders: readonly string[]) => reader.search(folders)),
      reconsider: telling(() => reader.reconsider()),
    },
    readFile: uri => files.read(uri),
    touched,
    listen: listener => void listeners.push(listener),
  }
}
