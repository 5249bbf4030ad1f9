// A folder of notes on the disk, and what a test asks of the archive that a server makes of it.
import { pathToFileURL } from 'node:url'
import type { ArchiveGroupsResult } from '../../server/lsp/protocol.ts'
import type { Folder } from '../support/command.ts'
import { type Client, type ClientOptions, startClient } from './client.ts'

/** A short note of an event; `body` is its background. */
export function noteOf(event: string, { date = '8 July 2020', body = 'The experts met.' } = {}): string {
  return `---\nevent: ${event}\norganizers: OSCE\ndate: ${date}\nvenue: Vienna, Austria\nparticipants: Albania\n---\n\n# Information Note\n\n## Background\n\n${body}\n`
}

/** The address of a file in a folder. */
export function addressIn(folder: Folder, name = ''): string {
  return pathToFileURL(folder.path).href + (name && `/${name}`)
}

/** A client that has the folder open. */
export function startIn(folder: Folder, options: ClientOptions = {}): Promise<Client> {
  return startClient({ workspaceFolders: [addressIn(folder)], ...options })
}

/** The notes of the archive once it is whole: the names of their files, and why others could not be read. */
export async function archiveOf(client: Client): Promise<{ notes: string[]; failures: Record<string, string> }> {
  const { groups, failures } = await client.request<ArchiveGroupsResult>('rapporteur/archive/groups', {
    by: 'year',
    filter: {},
  })
  const notes = await Promise.all(
    groups.map(({ key }) =>
      client.request<{ uri: string }[]>('rapporteur/archive/notes', { by: 'year', filter: {}, key }),
    ),
  )
  return {
    notes: notes
      .flat()
      .map(({ uri }) => nameOf(uri))
      .sort(),
    failures: Object.fromEntries(failures.map(({ uri, message }) => [nameOf(uri), message])),
  }
}

export function nameOf(uri: string): string {
  return decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1))
}

/** What the server wrote to the client's log, in order. */
export function logOf(client: Client): string[] {
  return client.logged.map(({ message }) => message)
}
