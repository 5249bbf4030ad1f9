// The extension in the browser's extension host: the server is a web worker.
import { Uri, type ExtensionContext } from 'vscode'
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser'
import { startClient, stopClient } from './client.ts'

/** What the editor's web host has; its types come with the DOM's, which nothing else here needs. */
declare const Worker: new (address: string) => { terminate(): void }

export function activate(context: ExtensionContext): Promise<void> {
  const address = Uri.joinPath(context.extensionUri, 'dist/server-web.js').toString(true)
  let worker: InstanceType<typeof Worker> | undefined
  // The client would not know the host's workers as workers, so it is given their two ends.
  const connect = () => {
    worker?.terminate()
    worker = new Worker(address)
    const port = worker as never
    return Promise.resolve({ reader: new BrowserMessageReader(port), writer: new BrowserMessageWriter(port) })
  }
  return startClient(context, (id, name, options) => new LanguageClient(id, name, connect, options))
}

export const deactivate = stopClient
