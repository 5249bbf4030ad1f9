// What the client tells of files and folders: configurations and notes that change on the disk, folders that open.
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileOperationRegistrationOptions,
  type ServerCapabilities,
  WatchKind,
} from 'vscode-languageserver'
import { notationOfName } from '../note/note.ts'
import { configurationName } from '../project/configuration.ts'
import { isWithin } from './archive/addresses.ts'
import type { Client } from './client.ts'
import type { Guard } from './guard.ts'
import { isConfiguration } from './projects.ts'
import type { Session } from './session.ts'

const noteGlob = '**/*.note.{md,yaml,yml}'

/** Notes and configurations, and folders that hold them. */
const operations: FileOperationRegistrationOptions = {
  filters: [
    { pattern: { glob: noteGlob, matches: 'file' } },
    { pattern: { glob: `**/${configurationName}`, matches: 'file' } },
    { pattern: { glob: '**', matches: 'folder' } },
  ],
}

/** The part of the server's capabilities that is about the workspace's files and folders. */
export function workspaceEventCapabilities(client: Client): NonNullable<ServerCapabilities['workspace']> {
  const { created, renamed, deleted, willRename } = client.fileOperations
  return {
    ...(client.workspaceFolders && { workspaceFolders: { supported: true, changeNotifications: true } }),
    ...((created || renamed || deleted || willRename) && {
      fileOperations: {
        ...(created && { didCreate: operations }),
        ...(renamed && { didRename: operations }),
        ...(deleted && { didDelete: operations }),
        ...(willRename && { willRename: operations }),
      },
    }),
  }
}

/** Asks a client that can to tell of the files on the disk and of folders. To be called when it is initialized. */
export function watchWorkspace(connection: Connection, guard: Guard, session: Session): void {
  const { client, archive } = session
  if (client.watch) {
    const watchers = [
      { globPattern: noteGlob },
      { globPattern: `**/${configurationName}` },
      // Of a folder that comes or goes, only the folder is told.
      { globPattern: '**', kind: WatchKind.Create | WatchKind.Delete },
    ]
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => {})
  }
  if (client.workspaceFolders)
    connection.workspace.onDidChangeWorkspaceFolders(
      guard.notification('Folders', ({ added, removed }) => {
        session.changeFolders(addresses(added), addresses(removed))
        archive.reader.gone(addresses(removed).filter(uri => !session.folders().some(folder => isWithin(uri, folder))))
        // What was known as another folder's may be one's own as well.
        archive.reader.search(removed.length > 0 ? session.folders() : addresses(added))
      }),
    )
  archive.reader.begin()
}

/** Follows what the client tells; `reload` is called when a configuration has changed. */
export function followFiles(connection: Connection, guard: Guard, session: () => Session, reload: () => void): void {
  function filesChanged(changed: readonly string[], gone: readonly string[]): void {
    const { reader } = session().archive
    const folders = gone.filter(uri => !isFile(uri))
    const areGone = reader.gone(gone)
    // A folder takes its configuration along.
    if ([...changed, ...gone].some(isConfiguration) || (areGone && folders.length > 0)) reload()
    reader.changed(changed)
  }

  connection.onDidChangeWatchedFiles(
    guard.notification('Files', ({ changes }) => {
      // Of several changes of one file the last counts.
      const last = new Map(changes.map(({ uri, type }) => [uri, type]))
      const uris = [...last.keys()]
      const isGone = (uri: string) => last.get(uri) === FileChangeType.Deleted
      filesChanged(
        uris.filter(uri => isFile(uri) && !isGone(uri)),
        uris.filter(isGone),
      )
      session().archive.reader.appeared(uris.filter(uri => !isFile(uri) && last.get(uri) === FileChangeType.Created))
    }),
  )
  /** Files and folders that the user made, renamed or deleted in the editor. */
  function operated(added: readonly string[], gone: readonly string[]): void {
    filesChanged(added.filter(isFile), gone)
    session().archive.reader.appeared(added.filter(uri => !isFile(uri)))
  }

  connection.workspace.onDidCreateFiles(guard.notification('Files made', ({ files }) => operated(addresses(files), [])))
  connection.workspace.onDidDeleteFiles(
    guard.notification('Files deleted', ({ files }) => operated([], addresses(files))),
  )
  connection.workspace.onDidRenameFiles(
    guard.notification('Files renamed', ({ files }) =>
      operated(
        files.map(({ newUri }) => newUri),
        files.map(({ oldUri }) => oldUri),
      ),
    ),
  )
}

/** Whether an address is that of a file the server reads, by its name. */
const isFile = (uri: string) => notationOfName(uri) !== undefined || isConfiguration(uri)

const addresses = (files: readonly { readonly uri: string }[]) => files.map(({ uri }) => uri)
