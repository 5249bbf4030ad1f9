// Finds notes folder by folder, where the editor cannot search.
import { FileType, Uri, workspace, type CancellationToken, type LogOutputChannel } from 'vscode'

/** No workspace is walked further, in folders: each may take a journey over the network. */
const mostFolders = 2_000
/** So many folders are listed at once. */
const atOnce = 16

/**
 * The notes below a folder; without links, hidden folders and other people's programs. What cannot be listed is told of in
 * the log, and the rest goes on. Never rejects; ends early with what it has when it is cancelled.
 */
export async function walk(root: Uri, token: CancellationToken, log: LogOutputChannel): Promise<readonly Uri[]> {
  const notes: Uri[] = []
  if (!(await isFolder(root))) return notes
  const folders = [root]
  let walked = 0
  while (walked < Math.min(folders.length, mostFolders) && !token.isCancellationRequested) {
    const next = folders.slice(walked, Math.min(walked + atOnce, mostFolders))
    walked += next.length
    for (const { folder, entries } of await Promise.all(next.map(folder => list(folder, log))))
      for (const [name, type] of entries) {
        if (type === FileType.File && isNote.test(name)) notes.push(Uri.joinPath(folder, name))
        if (type === FileType.Directory && !isSkipped.test(name)) folders.push(Uri.joinPath(folder, name))
      }
  }
  if (token.isCancellationRequested) return notes
  log.info(`The editor cannot search ${root.toString()}: ${walked} folders were walked, ${notes.length} notes found.`)
  if (folders.length > walked)
    log.warn(`No more than ${mostFolders} folders are walked: the notes of ${folders.length - walked} were not sought.`)
  return notes
}

const isNote = /\.note\.(?:md|ya?ml)$/i
const isSkipped = /^(?:\.|node_modules$)/

/** The server asks of all that appears, since it cannot see what is a folder. */
function isFolder(uri: Uri): Promise<boolean> {
  return Promise.resolve(workspace.fs.stat(uri)).then(
    ({ type }) => (type & FileType.Directory) !== 0,
    () => false,
  )
}

async function list(folder: Uri, log: LogOutputChannel) {
  try {
    return { folder, entries: await workspace.fs.readDirectory(folder) }
  } catch (error) {
    log.warn(`${folder.toString()} cannot be listed: ${String(error)}`)
    return { folder, entries: [] }
  }
}
