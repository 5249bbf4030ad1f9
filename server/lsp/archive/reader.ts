// Reads the notes of the workspace in the background: all once, then those whose files or configurations change.
import type { Connection } from 'vscode-languageserver'
import { notationOfName } from '../../note/note.ts'
import type { Queue } from '../queue.ts'
import type { Failure, Runtime } from '../runtime.ts'
import type { Session } from '../session.ts'
import { addressKey, isNoteOf, isSearched, isWithin, isWithinAny } from './addresses.ts'
import { createBacklog, type ReadFile } from './backlog.ts'
import { createFailures } from './failures.ts'
import type { WorkspaceFiles } from './files.ts'
import { createFiling } from './filing.ts'
import { messageOf } from './keeper.ts'
import { createPace } from './pace.ts'
import { beginProgress, type Progress } from './progress.ts'
import { createSearch } from './search.ts'
import type { Shelf } from './shelf.ts'

export interface Reader {
  /** Reads in the background what is not read yet. */
  begin(): void
  /** Whether nothing is left to be read. */
  isComplete(): boolean
  /** The same, or reading was called off. */
  isIdle(): boolean
  /** Resolves when nothing is left to be read; makes haste meanwhile. */
  finished(): Promise<void>
  /** Resolves when nothing is left to be read, without any haste. */
  settled(): Promise<void>
  /** Files were made or changed, or are no longer open: they are read again. */
  changed(uris: readonly string[]): void
  /** Something was made that may be a folder: if it is, its notes are read. */
  appeared(uris: readonly string[]): void
  /** Files or folders are gone; whether notes are gone with them. */
  gone(uris: readonly string[]): boolean
  /** A configuration has changed: notes that were read under another are read again. */
  reconsider(): void
  /** Folders are open now, or have more to tell. */
  search(folders: readonly string[]): void
  failures(): readonly Failure[]
  /** Stops reading, and keeps what has been read. */
  stop(): Promise<void>
}

/** `touched` is called when more is to be read than the reader was told of. */
export function createReader(
  connection: Connection,
  session: Session,
  shelf: Shelf,
  files: WorkspaceFiles,
  queue: Queue,
  runtime: Runtime,
  touched: () => void,
): Reader {
  let waiting = 0
  const pace = createPace(queue, runtime, () => waiting > 0)
  const backlog = createBacklog()
  const failures = createFailures(connection)
  const filing = createFiling(connection, session, shelf, files, pace, runtime)
  const searching = createSearch(session, shelf, files, backlog, failures, pace, touched)
  let mustReconsider = false
  let isStopped = false
  let running: Promise<void> | undefined

  const isLeft = () => searching.isLeft() || mustReconsider || !backlog.isEmpty()

  function wake(): Promise<void> {
    running ??= work().finally(() => {
      running = undefined
    })
    return running
  }

  async function work(): Promise<void> {
    const started = runtime.now()
    let isSearch = false
    let count = 0
    let progress: Progress | undefined
    try {
      await pace.turn()
      isSearch = await searching.hasFolders()
      if (isSearch) {
        await filing.load()
        progress = showProgress()
      }
      while (isLeft() && !isStopped) {
        if (await searching.hasFolders()) await searching.go(() => isStopped)
        if (mustReconsider) await findOtherwiseConfigured()
        count += await readDue(progress)
      }
      if (isSearch && !isStopped) filing.keep()
    } catch (error) {
      session.failed('Reading the archive', error)
      isStopped = true
    }
    progress?.end()
    if (isSearch && count > 0) {
      const seconds = ((runtime.now() - started) / 1000).toFixed(1)
      connection.console.info(`Archive: ${count} ${count === 1 ? 'note' : 'notes'} read in ${seconds} s.`)
    }
    failures.tell()
  }

  /** Shows how far reading is; there a person can call it off. */
  function showProgress(): Progress | undefined {
    const callOff = () => (isStopped = true)
    return beginProgress(connection, session.client, () => runtime.now(), callOff)
  }

  async function findOtherwiseConfigured(): Promise<void> {
    mustReconsider = false
    for (const { note, configuration } of [...shelf.filed()]) {
      await session.ready(note)
      if (session.configurationOf(note.uri)?.text !== configuration) backlog.add(note.uri)
      if (pace.over()) await pace.turn()
    }
  }

  /** Reads what is due; how many notes that were. */
  async function readDue(progress: Progress | undefined): Promise<number> {
    let count = 0
    let ahead = readSome()
    for (let read = await ahead; read.length > 0; read = await ahead) {
      // While these are analysed, the next are read.
      ahead = readSome()
      for (const { uri, text, isCurrent, done } of read) {
        if (pace.over()) await pace.turn()
        if (text !== undefined && isCurrent()) await filing.file(uri, text, isCurrent)
        done()
        count++
        progress?.report(count, count + backlog.size())
      }
    }
    return count
  }

  /** The texts of some of the files that are due; none once reading was called off. */
  function readSome(): Promise<readonly ReadFile[]> {
    return isStopped ? Promise.resolve([]) : backlog.next(readFile)
  }

  /** The text of a note, undefined after telling why there is none. */
  async function readFile(uri: string): Promise<string | undefined> {
    try {
      await session.ready({ uri })
      const text = await files.read(uri)
      failures.remove(uri)
      return text
    } catch (error) {
      if (!backlog.isReading(uri)) return undefined
      filing.remove(uri)
      failures.add({ uri, message: messageOf(error) })
      return undefined
    }
  }

  function forget(uri: string): void {
    backlog.drop(uri)
    failures.remove(uri)
    filing.remove(uri)
  }

  async function settled(): Promise<void> {
    while ((isLeft() || running) && !isStopped) await wake()
  }

  function begin(): void {
    if (isLeft() && !isStopped) void wake()
  }

  const isComplete = () => !(isLeft() || running)

  return {
    begin,
    isComplete,
    isIdle: () => isStopped || isComplete(),
    async finished() {
      waiting++
      isStopped = false
      try {
        await settled()
      } finally {
        waiting--
      }
    },
    settled,
    changed(uris) {
      const open = new Set([...session.documents.keys()].map(addressKey))
      for (const uri of uris) if (isNoteOf(session.folders(), uri) && !open.has(addressKey(uri))) backlog.add(uri)
      begin()
    },
    appeared(uris) {
      shelf.unalias(keysOf(uris))
      searching.consider(uris.filter(uri => isSearched(session.folders(), uri)))
      begin()
    },
    gone(uris) {
      const notes = uris.filter(uri => notationOfName(uri))
      const folders = keysOf(uris.filter(uri => !notationOfName(uri)))
      const gone = [...notes, ...(folders.size > 0 ? known().filter(uri => isWithinAny(uri, folders)) : [])]
      for (const uri of gone) forget(uri)
      shelf.unalias(folders)
      return gone.length > 0
    },
    reconsider() {
      mustReconsider = true
      begin()
    },
    search(folders) {
      const open = session.folders()
      searching.add(folders.filter(folder => open.some(each => isWithin(folder, each))))
      begin()
    },
    failures: () => failures.all(),
    async stop() {
      isStopped = true
      await filing.finish()
    },
  }

  /** The addresses of everything that is known. */
  function known(): string[] {
    const filed = [...shelf.filed()].map(({ note }) => note)
    return [...[...filed, ...failures.all()].map(({ uri }) => uri), ...backlog.uris()]
  }
}

function keysOf(folders: readonly string[]): ReadonlySet<string> {
  return new Set(folders.map(uri => addressKey(uri).replace(/\/$/u, '')))
}
