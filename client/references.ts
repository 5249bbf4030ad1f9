// What a code lens counts, shown as the editor shows references.
import { commands, Position, type Disposable } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import {
  lensPlacesRequest,
  showReferencesCommand,
  type LensPlacesResult,
  type ShowReferencesArguments,
} from '../server/lsp/protocol.ts'

/** Registers the command that the lenses run. */
export function registerReferences(client: BaseLanguageClient): Disposable {
  return commands.registerCommand(showReferencesCommand, async (...[params, at]: ShowReferencesArguments) => {
    const places = await client.sendRequest<LensPlacesResult>(lensPlacesRequest, params)
    const convert = client.protocol2CodeConverter
    await commands.executeCommand(
      'editor.action.showReferences',
      convert.asUri(params.textDocument.uri),
      new Position(at.line, at.character),
      places.map(({ uri, range }) => convert.asLocation({ uri, range })),
    )
  })
}
