// The language server: every message of the protocol to the part that answers it.
import {
  type CodeAction,
  type CodeActionParams,
  type CompletionItem,
  type CompletionList,
  type CompletionParams,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type Hover,
  type HoverParams,
  type InitializeResult,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { configurationName } from '../project/configuration.ts'
import { serverCapabilities } from './capabilities.ts'
import { createChecks, type Checks } from './checks.ts'
import { isObject, readClient } from './client.ts'
import { codeActions, resolveCodeAction } from './code-actions.ts'
import { completion, resolveCompletionItem } from './completion.ts'
import {
  configurationActions,
  configurationCompletion,
  configurationHover,
  type Configurations,
  createConfigurations,
} from './configurations.ts'
import { changeDocument, type Document, openDocument } from './documents.ts'
import { foldingRanges } from './folding.ts'
import { createGuard } from './guard.ts'
import { hoverCard } from './hover.ts'
import { documentLinks } from './links.ts'
import { insert, kinds, newNote, preview } from './notes.ts'
import {
  insertRequest,
  type InsertParams,
  type InsertResult,
  kindsRequest,
  type KindsResult,
  newNoteRequest,
  type NewNoteParams,
  type NewNoteResult,
  previewRequest,
  type PreviewParams,
  type PreviewResult,
} from './protocol.ts'
import { isConfiguration } from './projects.ts'
import { createQueue } from './queue.ts'
import { rulePageContent } from './rule-pages.ts'
import type { Runtime } from './runtime.ts'
import { semanticTokens } from './semantic-tokens.ts'
import { createSession, type Session } from './session.ts'
import { readSettings } from './settings.ts'
import { documentSymbols } from './symbols.ts'

/** Serves the connection until the client ends it. Does no work before the first note is opened. */
export function startServer(connection: Connection, runtime: Runtime): void {
  const queue = createQueue(runtime)
  const guard = createGuard(() => session, queue)
  let session: Session | undefined
  let checks: Checks | undefined
  let configurations: Configurations | undefined

  connection.onInitialize((params): InitializeResult => {
    const client = readClient(params)
    session = createSession(connection, client, readSettings(client.options.settings), runtime.readFile)
    configurations = createConfigurations(connection, session, queue, runtime, reload)
    checks = createChecks(connection, session, queue, runtime)
    return { capabilities: serverCapabilities(client), serverInfo: { name: 'Rapporteur' } }
  })
  connection.onInitialized(
    guard.notification('Initialized', () => {
      const { pull, register } = session!.client.configuration
      if (register) {
        const options = { section: 'rapporteur' }
        connection.client.register(DidChangeConfigurationNotification.type, options).catch(() => {})
      }
      if (pull) void askConfiguration()
      if (session!.client.watch) {
        const watchers = [{ globPattern: `**/${configurationName}` }]
        connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => {})
      }
    }),
  )
  connection.onShutdown(guard.shutDown)

  connection.onDidChangeConfiguration(
    guard.notification('Configuration', ({ settings }) => {
      if (session!.client.configuration.pull) void askConfiguration()
      else if (isObject(settings) && 'rapporteur' in settings) configure(settings['rapporteur'])
    }),
  )

  async function askConfiguration(): Promise<void> {
    try {
      configure(await connection.workspace.getConfiguration('rapporteur'))
    } catch (error) {
      session!.failed('Asking for the configuration', error)
    }
  }

  function configure(value: unknown): void {
    const before = session!.settings
    session!.configure(readSettings(value))
    const after = session!.settings
    if (JSON.stringify(before) !== JSON.stringify(after)) checks!.reconsider()
  }

  connection.onDidChangeWatchedFiles(
    guard.notification('Files', ({ changes }) => {
      if (changes.some(({ uri }) => isConfiguration(uri))) reload()
    }),
  )

  /** A project's configuration has changed: its notes are checked again. */
  function reload(): void {
    session!.reload()
    checks!.reconsider()
  }

  connection.onDidOpenTextDocument(
    guard.notification('Opening', params => {
      const { uri } = params.textDocument
      if (configurations!.opened(params)) return
      const document = openDocument(params)
      if (!document) return void session!.documents.delete(uri)
      session!.documents.set(uri, document)
      checks!.changed(document)
    }),
  )
  connection.onDidChangeTextDocument(
    guard.notification('Changing', params => {
      if (configurations!.changed(params)) return
      const document = session!.documents.get(params.textDocument.uri)
      if (!document) return
      changeDocument(document, params, session!.client.encoding)
      checks!.changed(document)
    }),
  )
  connection.onDidSaveTextDocument(
    guard.notification('Saving', ({ textDocument }) => {
      if (configurations!.get(textDocument.uri)) return reload()
      const document = session!.documents.get(textDocument.uri)
      if (document) checks!.saved(document)
    }),
  )
  connection.onDidCloseTextDocument(
    guard.notification('Closing', ({ textDocument }) => {
      if (configurations!.closed(textDocument.uri)) return
      const document = session!.documents.get(textDocument.uri)
      if (!document) return
      session!.documents.delete(document.uri)
      checks!.closed(document)
    }),
  )

  /**
   * A request about an open note: `neutral` where it is none, `ContentModified` where it was edited meanwhile.
   * `ofConfiguration` answers for an open configuration.
   */
  function about<P extends { readonly textDocument: { readonly uri: string } }, R>(
    name: string,
    neutral: R,
    answer: (session: Session, document: Document, params: P) => R,
    ofConfiguration?: (session: Session, document: TextDocument, params: P) => R | Promise<R>,
  ) {
    return guard.request<P, R>(name, neutral, async (params, token) => {
      const document = session!.documents.get(params.textDocument.uri)
      const configuration = document ? undefined : configurations!.get(params.textDocument.uri)
      if (configuration && ofConfiguration) return ofConfiguration(session!, configuration, params)
      if (!document) return neutral
      const { revision } = document
      await queue.empty()
      await session!.ready(document)
      if (token.isCancellationRequested) return neutral
      if (document.revision !== revision) {
        return new ResponseError(LSPErrorCodes.ContentModified, 'The note has changed.')
      }
      return answer(session!, document, params)
    })
  }

  connection.languages.diagnostics.on(
    guard.request('Diagnostics', { kind: 'full', items: [] }, async params => {
      const configuration = configurations!.get(params.textDocument.uri)
      if (!configuration) return checks!.pull(params)
      return { kind: 'full', items: await configurations!.diagnostics(configuration) }
    }),
  )
  connection.onCodeAction(
    about<CodeActionParams, CodeAction[] | null>('Code actions', null, codeActions, (session, document, params) =>
      configurationActions(session, configurations!, document, params),
    ),
  )
  connection.onCodeActionResolve(
    guard.request('Code action', { title: '' }, action => resolveCodeAction(session!, action)),
  )
  connection.onCompletion(
    about<CompletionParams, CompletionList | CompletionItem[] | null>(
      'Completion',
      null,
      completion,
      configurationCompletion,
    ),
  )
  connection.onCompletionResolve(
    guard.request('Completion item', { label: '' }, item => resolveCompletionItem(session!, item)),
  )
  connection.onHover(about<HoverParams, Hover | null>('Hover', null, hoverCard, configurationHover))
  connection.onDocumentSymbol(about('Symbols', null, documentSymbols))
  connection.onFoldingRanges(about('Folding', null, foldingRanges))
  connection.languages.semanticTokens.on(about('Semantic tokens', { data: [] }, semanticTokens))
  connection.languages.semanticTokens.onRange(about('Semantic tokens', { data: [] }, semanticTokens))
  connection.onDocumentLinks(about('Links', null, documentLinks))
  connection.workspace.textDocumentContent.on(guard.request('Rule page', null, rulePageContent))

  connection.onRequest(insertRequest, about<InsertParams, InsertResult>('Insert', null, insert))
  connection.onRequest(previewRequest, about<PreviewParams, PreviewResult>('Preview', null, preview))
  connection.onRequest(
    kindsRequest,
    guard.request<unknown, KindsResult>('Kinds', [], () => kinds(session!)),
  )
  connection.onRequest(
    newNoteRequest,
    guard.request<NewNoteParams, NewNoteResult>('New note', null, params => newNote(session!, params)),
  )
  connection.listen()
}
