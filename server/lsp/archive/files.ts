// The files of the workspace: read by the server itself where it can, else by the client.
import {
  findNotesRequest,
  type FindNotesParams,
  type FindNotesResult,
  readFileRequest,
  type ReadFileParams,
  type ReadFileResult,
} from '../protocol.ts'
import type { ArchiveFiles, FoundNotes, Runtime } from '../runtime.ts'
import type { Session } from '../session.ts'
import { messageOf } from './keeper.ts'

/** In bytes of a file, in characters of a text; what is larger is no note, and reading it would keep the server from everything else. */
export const largestNote = 1_000_000
/** Why a larger one is not in the archive. */
export const tooLarge = 'it is too large for a note (more than 1 MB)'

export interface WorkspaceFiles {
  /** The notes below folders, bit by bit; what cannot be read is told of and the rest goes on. */
  find(folders: readonly string[]): AsyncIterable<FoundNotes>
  /** The addresses without those at which there is no folder, as far as the server can see for itself. */
  foldersAmong(uris: readonly string[]): Promise<readonly string[]>
  /** The text of a note; rejects with an error whose message says for a person why it cannot be read. */
  read(uri: string): Promise<string>
  /** The same for the same texts; undefined where the runtime cannot tell. */
  fingerprint(texts: readonly string[]): Promise<string | undefined>
}

export function createWorkspaceFiles({ asking, client: { options } }: Session, runtime: Runtime): WorkspaceFiles {
  let loading: Promise<ArchiveFiles> | undefined
  const own = () => (loading ??= runtime.files?.())
  const isOwn = (uri: string) => runtime.files !== undefined && uri.startsWith('file:')

  async function ask(folders: readonly string[]): Promise<FoundNotes> {
    const params: FindNotesParams = { folders }
    try {
      const { notes } = await asking.ask<FindNotesResult>(findNotesRequest, params)
      return { notes: notes.filter(uri => typeof uri === 'string'), failures: [] }
    } catch (error) {
      const why = error instanceof TypeError ? '' : ` (${messageOf(error)})`
      const message = `the editor does not tell what lies in the folder${why}`
      return { notes: [], failures: folders.map(uri => ({ uri, message })) }
    }
  }

  async function readOwn(uri: string): Promise<string | undefined> {
    return (await own())?.readNote(uri, largestNote)
  }

  async function askFor(uri: string): Promise<string> {
    const params: ReadFileParams = { uri }
    const result = options.readFile ? await asking.ask<ReadFileResult>(readFileRequest, params) : null
    if (typeof result?.text !== 'string') throw new Error('the editor has no such file')
    return result.text
  }

  return {
    async *find(folders) {
      const owned = folders.filter(isOwn)
      if (owned.length > 0) yield* (await own())!.findNotes(owned)
      const others = folders.filter(uri => !isOwn(uri))
      if (others.length > 0 && options.findNotes) yield await ask(others)
    },
    async foldersAmong(uris) {
      const areFolders = await Promise.all(uris.map(async uri => !isOwn(uri) || (await own())!.isFolder(uri)))
      return uris.filter((_, index) => areFolders[index])
    },
    async read(uri) {
      const text = await (isOwn(uri) ? readOwn(uri) : askFor(uri))
      if (text === undefined || text.length > largestNote) throw new Error(tooLarge)
      return text
    },
    fingerprint: async texts => (await own())?.fingerprint(texts),
  }
}
