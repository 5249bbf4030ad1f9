// Asks the client to ask again for what it shows in and beside the text, when that has changed without an edit.
import { CodeLensRefreshRequest, type Connection } from 'vscode-languageserver'
import type { Client } from './client.ts'

/** After a change of settings or of a project: hints, lenses and colours. */
export function refreshShown(connection: Connection, client: Client): void {
  if (client.inlayHints.refresh) connection.languages.inlayHint.refresh().catch(() => {})
  if (client.tokens.refresh) connection.languages.semanticTokens.refresh().catch(() => {})
  refreshLenses(connection, client)
}

/** After a change of other notes. */
export function refreshLenses(connection: Connection, client: Client): void {
  if (client.codeLenses.refresh) connection.sendRequest(CodeLensRefreshRequest.type).catch(() => {})
}
