// The extension in the browser's extension host: the server is a web worker.
import { Uri, type ExtensionContext } from 'vscode'
import { LanguageClient } from 'vscode-languageclient/browser'
import { startClient, stopClient } from './client.ts'

/** What the editor's web host has; its types come with the DOM's, which nothing else here needs. */
declare const Worker: new (address: string) => ConstructorParameters<typeof LanguageClient>[2] & object

export function activate(context: ExtensionContext): Promise<void> {
  const address = Uri.joinPath(context.extensionUri, 'dist/server-web.js').toString(true)
  return startClient(
    context,
    (id, name, options) => new LanguageClient(id, name, () => Promise.resolve(new Worker(address) as never), options),
  )
}

export const deactivate = stopClient
