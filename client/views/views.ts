// The views of the archive: the tree of notes, the attendance register and the timeline.
import type { Disposable, ExtensionContext, LogOutputChannel } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { archiveOf } from './archive.ts'
import { showNotes } from './notes-view.ts'
import { registerPanels } from './panels.ts'

/** Registers the views and their commands; nothing is asked of the server before one is in sight. */
export function registerViews(
  context: ExtensionContext,
  client: BaseLanguageClient,
  log: LogOutputChannel,
): Disposable[] {
  const archive = archiveOf(client)
  return [archive, ...showNotes(client, archive, context.workspaceState), ...registerPanels(context, archive, log)]
}
