// Puts what was read of a note on the shelf, and keeps what lies there from one start of the server to the next.
import type { Connection } from 'vscode-languageserver'
import { notationOfName } from '../../note/note.ts'
import type { Runtime } from '../runtime.ts'
import type { Session } from '../session.ts'
import type { WorkspaceFiles } from './files.ts'
import { createKeeper } from './keeper.ts'
import type { Pace } from './pace.ts'
import { archived, type Shelf } from './shelf.ts'

export interface Filing {
  /** Takes up what an earlier start has kept. */
  load(): Promise<void>
  /** Files the note whose file has this text, unless it was overtaken meanwhile. */
  file(uri: string, text: string, isCurrent: () => boolean): Promise<void>
  remove(uri: string): void
  /** Everything has been read once: what an earlier start has kept is let go, and what is new is kept, in slices. */
  keep(): void
  /** Resolves when all that is new is kept. */
  finish(): Promise<void>
}

export function createFiling(
  connection: Connection,
  session: Session,
  shelf: Shelf,
  files: WorkspaceFiles,
  pace: Pace,
  runtime: Runtime,
): Filing {
  const keeper = createKeeper(session.client, runtime, shelf.packer, message => connection.console.warn(message))
  /** Whether the cache on the disk says less than the shelf. */
  let isUnsaved = false
  let saving: Promise<void> | undefined

  async function save(inSlices?: Pace): Promise<void> {
    isUnsaved = false
    await keeper?.save(shelf.filed(), inSlices)
  }

  return {
    async load() {
      await keeper?.load()
    },
    async file(uri, text, isCurrent) {
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
    },
    remove(uri) {
      if (!shelf.get(uri)) return
      shelf.remove(uri)
      isUnsaved = true
    },
    keep() {
      keeper?.release()
      if (isUnsaved) saving = save(pace)
    },
    async finish() {
      await saving
      if (isUnsaved) await save()
    },
  }
}
