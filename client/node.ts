// The extension in the Node extension host: the server is a process of its own.
import { Uri, type ExtensionContext } from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import { startClient, stopClient } from './client.ts'

export function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/cli.cjs')
  // The server's compiled code is kept there, so that the next start is quicker.
  const env = { NODE_COMPILE_CACHE: Uri.joinPath(context.globalStorageUri, 'compiled').fsPath }
  const server = { module, args: ['server'], transport: TransportKind.ipc, options: { env } }
  return startClient(
    context,
    (id, name, options) =>
      new LanguageClient(
        id,
        name,
        { run: server, debug: { ...server, options: { env, execArgv: ['--nolazy', '--inspect=6009'] } } },
        options,
      ),
  )
}

export const deactivate = stopClient
