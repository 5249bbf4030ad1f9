// The archive as it stands at this moment: what the files say, and over it what stands in the editor, saved or not.
import type { Connection } from 'vscode-languageserver'
import type { Archive } from '../../archive/archive.ts'
import type { Queue } from '../queue.ts'
import type { Failure, Runtime } from '../runtime.ts'
import type { Session } from '../session.ts'
import { countsWhenOpen } from './addresses.ts'
import { createWorkspaceFiles } from './files.ts'
import { createNotices } from './notices.ts'
import { createReader, type Reader } from './reader.ts'
import { createShelf } from './shelf.ts'

/** The archive of one connection. */
export interface LiveArchive {
  /** Every note that is known, open notes as they stand now. Brings them up to date, so it costs nothing until asked. */
  current(): Archive
  /** Resolves when every note of the workspace has been read once, or could not be. */
  complete(): Promise<void>
  /** The notes and folders that could not be read, and why. */
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
  const shelf = createShelf(
    documents,
    document => session.analysis(document),
    uri => countsWhenOpen(session.folders(), uri),
  )
  const files = createWorkspaceFiles(connection, client, runtime)
  const reader = createReader(connection, session, shelf, files, queue, runtime)
  const listeners: (() => void)[] = []
  const notify = createNotices(
    connection,
    client,
    runtime,
    () => reader.settled(),
    () => reader.failures().length,
  )
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
    complete: () => reader.finished(),
    failures: () => reader.failures(),
    reader: {
      ...reader,
      changed: telling((uris: readonly string[]) => reader.changed(uris)),
      gone: telling((uris: readonly string[]) => reader.gone(uris)),
      search: telling((folders: readonly string[]) => reader.search(folders)),
      reconsider: telling(() => reader.reconsider()),
    },
    readFile: uri => files.read(uri),
    touched,
    listen: listener => void listeners.push(listener),
  }
}
