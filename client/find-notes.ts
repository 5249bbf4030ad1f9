// The notes of folders that the server cannot read itself: in a browser, and in workspaces that are no files.
import {
  CancellationTokenSource,
  RelativePattern,
  Uri,
  workspace,
  type CancellationToken,
  type Disposable,
  type LogOutputChannel,
} from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { findNotesRequest, type FindNotesParams, type FindNotesResult } from '../server/lsp/protocol.ts'
import { walk } from './walk.ts'

/** How long the editor's search may take before the folders are walked as well, in milliseconds. */
const patience = 1_500

/** Answers the server; what `files.exclude` hides is left out wherever the editor can search. */
export function answerFindNotes(client: BaseLanguageClient, log: LogOutputChannel): Disposable {
  async function answer({ folders }: FindNotesParams, token: CancellationToken): Promise<FindNotesResult> {
    const found = await Promise.all(folders.map(folder => notesBelow(Uri.parse(folder), token, log)))
    return { notes: found.flat().map(uri => uri.toString()) }
  }
  return client.onRequest(findNotesRequest, answer)
}

/**
 * In a file system that nobody has told the editor how to search, its search never ends: then the folders are walked, and
 * what ends first counts.
 */
async function notesBelow(folder: Uri, asked: CancellationToken, log: LogOutputChannel): Promise<readonly Uri[]> {
  const ended = new CancellationTokenSource()
  const following = asked.onCancellationRequested(() => {
    ended.cancel()
  })
  const pattern = new RelativePattern(folder, '**/*.note.{md,yaml,yml}')
  const searched = workspace.findFiles(pattern, undefined, undefined, ended.token)
  try {
    if (folder.scheme === 'file') return await searched
    const walked = new Promise(resolve => setTimeout(resolve, patience)).then(() => walk(folder, ended.token, log))
    return await Promise.race([searched, walked])
  } finally {
    following.dispose()
    ended.cancel()
  }
}
