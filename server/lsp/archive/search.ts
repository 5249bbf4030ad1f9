// Finds the notes of folders, those that are open and those that come to be, and puts them on the backlog.
import type { Session } from '../session.ts'
import { isNoteOf, isSearched } from './addresses.ts'
import type { Backlog } from './backlog.ts'
import type { Failures } from './failures.ts'
import type { WorkspaceFiles } from './files.ts'
import type { Pace } from './pace.ts'
import type { Shelf } from './shelf.ts'

export interface Search {
  /** Folders are to be searched. */
  add(folders: readonly string[]): void
  /** At some of these addresses there may be folders. */
  consider(uris: readonly string[]): void
  /** Whether folders are still to be searched, or addresses to be looked at. */
  isLeft(): boolean
  /** Looks for folders at the addresses to be considered; whether there are folders to be searched now. */
  hasFolders(): Promise<boolean>
  /** Searches the folders; not to its end where `isStopped` says so. */
  go(isStopped: () => boolean): Promise<void>
}

/** `found` is called when folders were found that nobody had told of. */
export function createSearch(
  session: Session,
  shelf: Shelf,
  files: WorkspaceFiles,
  backlog: Backlog,
  failures: Failures,
  pace: Pace,
  found: () => void,
): Search {
  const unsearched = [...session.folders()]
  const mayBeFolders: string[] = []

  return {
    add: folders => void unsearched.push(...folders),
    consider: uris => void mayBeFolders.push(...uris),
    isLeft: () => unsearched.length > 0 || mayBeFolders.length > 0,
    async hasFolders() {
      if (mayBeFolders.length > 0) {
        const folders = await files.foldersAmong(mayBeFolders.splice(0))
        unsearched.push(...folders)
        if (folders.length > 0) found()
      }
      return unsearched.length > 0
    },
    async go(isStopped) {
      const folders = [...unsearched]
      failures.removeWithin(folders)
      for await (const { notes, failures: unread, alias } of files.find(folders)) {
        if (alias) shelf.alias(alias)
        // Folders may be closed meanwhile.
        for (const uri of notes) if (!shelf.get(uri) && isNoteOf(session.folders(), uri)) backlog.add(uri)
        for (const failure of unread) if (isSearched(session.folders(), failure.uri)) failures.add(failure)
        if (isStopped()) return
        if (pace.over()) await pace.turn()
      }
      unsearched.splice(0, folders.length)
    },
  }
}
