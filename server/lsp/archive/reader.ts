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
import { createKeeper, messageOf } from './keeper.ts'
import { createPace } from './pace.ts'
import { beginProgress, type Progress } from './progress.ts'
import { archived, type Shelf } from './shelf.ts'

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
  const { client } = session
  let waiting = 0
  const pace = createPace(queue, runtime, () => waiting > 0)
  const keeper = createKeeper(client, runtime, shelf.packer, message => connection.console.warn(message))
  const unsearched = [...session.folders()]
  const mayBeFolders: string[] = []
  let mustReconsider = false
  const backlog = createBacklog()
  const failures = createFailures(connection)
  let isStopped = false
  /** Whether the cache on the disk says less than the shelf. */
  let isUnsaved = false
  let saving: Promise<void> | undefined
  let running: Promise<void> | undefined

  const isLeft = () => unsearched.length > 0 || mayBeFolders.length > 0 || mustReconsider || !backlog.isEmpty()

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
      await lookForFolders()
      isSearch = unsearched.length > 0
      if (isSearch) {
        await keeper?.load()
        progress = beginProgress(
          connection,
          client,
          () => runtime.now(),
          () => (isStopped = true),
        )
      }
      while (isLeft() && !isStopped) {
        await lookForFolders()
        if (unsearched.length > 0) await search()
        if (mustReconsider) await findOtherwiseConfigured()
        count += await readDue(progress)
      }
      if (isSearch && !isStopped) {
        keeper?.release()
        if (isUnsaved) saving = save(pace)
      }
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

  async function lookForFolders(): Promise<void> {
    if (mayBeFolders.length === 0) return
    const folders = await files.foldersAmong(mayBeFolders.splice(0))
    if (folders.length === 0) return
    unsearched.push(...folders)
    touched()
  }

  /** Finds the notes of the folders not searched yet. */
  async function search(): Promise<void> {
    const folders = [...unsearched]
    failures.removeWithin(folders)
    for await (const { notes, failures: unread, alias } of files.find(folders)) {
      if (alias) shelf.alias(alias)
      // Folders may be closed meanwhile.
      for (const uri of notes) if (!shelf.get(uri) && isNoteOf(session.folders(), uri)) backlog.add(uri)
      for (const failure of unread) if (isSearched(session.folders(), failure.uri)) failures.add(failure)
      if (isStopped) return
      if (pace.over()) await pace.turn()
    }
    unsearched.splice(0, folders.length)
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
        if (text !== undefined && isCurrent()) await take(uri, text, isCurrent)
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
      remove(uri)
      failures.add({ uri, message: messageOf(error) })
      return undefined
    }
  }

  /** Files a note, unless it was overtaken meanwhile. */
  async function take(uri: string, text: string, isCurrent: () => boolean): Promise<void> {
    const notation = notationOfName(uri)!
    const configuration = session.configurationOf(uri)?.text
    const fingerprint = await files.fingerprint([notation, configuration ?? '', text])
    if (fingerprint !== undefined && shelf.get(uri)?.fingerprint === fingerprint) return
    const kept = fingerprint === undefined ? undefined : keeper?.find(uri, fingerprint)
    if (kept) return shelf.file({ note: kept, fingerprint, configuration })
    const analysis = session.service(uri).analyze(text, notation)
    for (const passage of analysis.passages()) {
      analysis.mentions(passage)
      if (pace.over()) await pace.turn()
    }
    if (!isCurrent()) return
    shelf.file({ note: archived(uri, analysis), fingerprint, configuration })
    isUnsaved = true
  }

  function remove(uri: string): void {
    if (!shelf.get(uri)) return
    shelf.remove(uri)
    isUnsaved = true
  }

  function forget(uri: string): void {
    backlog.drop(uri)
    failures.remove(uri)
    remove(uri)
  }

  async function save(inSlices?: typeof pace): Promise<void> {
    isUnsaved = false
    await keeper?.save(shelf.filed(), inSlices)
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
      mayBeFolders.push(...uris.filter(uri => isSearched(session.folders(), uri)))
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
      unsearched.push(...folders.filter(folder => open.some(each => isWithin(folder, each))))
      begin()
    },
    failures: () => failures.all(),
    async stop() {
      isStopped = true
      await saving
      if (isUnsaved) await save()
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
