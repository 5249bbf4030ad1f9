// The notes of folders that the server cannot read itself: in a browser, and in workspaces that are no files.
import { RelativePattern, Uri, workspace, type CancellationToken, type Disposable } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { findNotesRequest, type FindNotesParams, type FindNotesResult } from '../server/lsp/protocol.ts'

/** Answers the server; what `files.exclude` hides is left out. */
export function answerFindNotes(client: BaseLanguageClient): Disposable {
  return client.onRequest(findNotesRequest, findNotes)
}

async function findNotes({ folders }: FindNotesParams, token: CancellationToken): Promise<FindNotesResult> {
  const found = await Promise.all(
    folders.map(folder => {
      const pattern = new RelativePattern(Uri.parse(folder), '**/*.note.{md,yaml,yml}')
      return workspace.findFiles(pattern, undefined, undefined, token)
    }),
  )
  return { notes: found.flat().map(uri => uri.toString()) }
}
