// The extension in the Node extension host: the server is a process of its own.
import type { ExtensionContext } from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import { startClient, stopClient } from './client.ts'

export function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/server.cjs')
  const server = { module, transport: TransportKind.ipc }
  return startClient(
    context,
    (id, name, options) =>
      new LanguageClient(
        id,
        name,
        { run: server, debug: { ...server, options: { execArgv: ['--nolazy', '--inspect=6009'] } } },
        options,
      ),
  )
}

export const deactivate = stopClient
