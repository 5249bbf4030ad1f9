// The extension: starts the language server and what the editor shows beside its answers.
import { l10n, Uri, window, workspace, type ExtensionContext } from 'vscode'
import { CloseAction, type BaseLanguageClient, type LanguageClientOptions } from 'vscode-languageclient'
import {
  languageIds,
  readFileRequest,
  type InitializationOptions,
  type ReadFileParams,
  type ReadFileResult,
  type Settings,
} from '../server/lsp/protocol.ts'
import { registerCommands } from './commands.ts'
import { answerFindNotes } from './find-notes.ts'
import { offerParticipants } from './paste.ts'
import { registerPreview } from './preview.ts'
import { registerReferences } from './references.ts'
import { showStatus } from './status.ts'
import { registerViews } from './views/views.ts'

/** Makes the client of this runtime: over a process in Node, over a worker in a browser. */
export type NewLanguageClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient

let running: BaseLanguageClient | undefined

/** Registers everything and starts the server; resolves when the server answers. */
export async function startClient(context: ExtensionContext, newLanguageClient: NewLanguageClient): Promise<void> {
  const log = window.createOutputChannel('Rapporteur', { log: true })
  const initializationOptions: InitializationOptions = {
    status: true,
    readFile: true,
    findNotes: true,
    ...(context.storageUri && { cacheFolder: context.storageUri.toString() }),
    showReferences: true,
    archive: true,
    settings: readSettings(),
  }
  const client = newLanguageClient('rapporteur', 'Rapporteur', {
    documentSelector: [
      ...Object.values(languageIds).map(language => ({ language })),
      { pattern: '**/rapporteur.yaml' },
    ],
    outputChannel: log,
    initializationOptions,
    middleware: {
      // The server does not answer for a text that has changed since, and the editor would not ask again: whoever
      // types fast would see no suggestions.
      async provideCompletionItem(document, position, context, token, next) {
        for (;;) {
          const { version } = document
          const items = await next(document, position, context, token)
          if (items || token.isCancellationRequested || document.version === version) return items
        }
      },
    },
    errorHandler: {
      error: (...error) => restarts.error(...error),
      closed: async () => {
        const result = await restarts.closed()
        if (result.action === CloseAction.Restart)
          void window.showWarningMessage(l10n.t('Rapporteur stopped unexpectedly and was started again.'))
        return result
      },
    },
  })
  client.onRequest(readFileRequest, readFile)
  const restarts = client.createDefaultErrorHandler()
  running = client
  context.subscriptions.push(
    log,
    answerFindNotes(client, log),
    ...registerCommands(context, client, log),
    registerReferences(client),
    ...registerPreview(client),
    ...showStatus(client),
    ...offerParticipants(client),
    ...registerViews(context, client, log),
  )
  try {
    await client.start()
  } catch (error) {
    log.error('The server did not start.', error)
    void window.showErrorMessage(l10n.t('Rapporteur could not be started. “Rapporteur: Show Log” says why.'))
  }
}

/** Stops the server. */
export async function stopClient(): Promise<void> {
  if (running?.needsStop()) await running.stop()
}

/** A file as the editor has it: in a browser the server has no other way to one. */
async function readFile({ uri }: ReadFileParams): Promise<ReadFileResult> {
  try {
    return { text: new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri))) }
  } catch {
    return null
  }
}

/** A plain copy: what the editor gives cannot be posted to a worker. */
function readSettings(): Settings {
  const settings = workspace.getConfiguration('rapporteur')
  return {
    rules: { ...settings.get<NonNullable<Settings['rules']>>('rules', {}) },
    waitForPause: settings.get('waitForPause', true),
    checkWorkspace: settings.get('checkWorkspace', false),
    fixOnSave: settings.get('fixOnSave', false),
    inlayHints: { ...settings.get<NonNullable<Settings['inlayHints']>>('inlayHints', {}) },
    codeLenses: settings.get('codeLenses', true),
  }
}
