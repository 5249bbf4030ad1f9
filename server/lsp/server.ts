// The language server: every message of the protocol to the part that answers it.
import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeResult,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver'
import { serverCapabilities } from './capabilities.ts'
import { createChecks, type Checks } from './checks.ts'
import { isObject, readClient } from './client.ts'
import { codeActions, resolveCodeAction } from './code-actions.ts'
import { completion, resolveCompletionItem } from './completion.ts'
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

  connection.onInitialize((params): InitializeResult => {
    const client = readClient(params)
    session = createSession(connection, client, readSettings(client.options.settings))
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

  connection.onDidOpenTextDocument(
    guard.notification('Opening', params => {
      const { uri } = params.textDocument
      const document = openDocument(params)
      if (!document) return void session!.documents.delete(uri)
      session!.documents.set(uri, document)
      checks!.changed(document)
    }),
  )
  connection.onDidChangeTextDocument(
    guard.notification('Changing', params => {
      const document = session!.documents.get(params.textDocument.uri)
      if (!document) return
      changeDocument(document, params, session!.client.encoding)
      checks!.changed(document)
    }),
  )
  connection.onDidSaveTextDocument(
    guard.notification('Saving', ({ textDocument }) => {
      const document = session!.documents.get(textDocument.uri)
      if (document) checks!.saved(document)
    }),
  )
  connection.onDidCloseTextDocument(
    guard.notification('Closing', ({ textDocument }) => {
      const document = session!.documents.get(textDocument.uri)
      if (!document) return
      session!.documents.delete(document.uri)
      checks!.closed(document)
    }),
  )

  /** A request about an open note: `neutral` where it is none, `ContentModified` where it was edited meanwhile. */
  function about<P extends { readonly textDocument: { readonly uri: string } }, R>(
    name: string,
    neutral: R,
    answer: (session: Session, document: Document, params: P) => R,
  ) {
    return guard.request<P, R>(name, neutral, async (params, token) => {
      const document = session!.documents.get(params.textDocument.uri)
      if (!document) return neutral
      const { revision } = document
      await queue.empty()
      if (token.isCancellationRequested) return neutral
      if (document.revision !== revision) {
        return new ResponseError(LSPErrorCodes.ContentModified, 'The note has changed.')
      }
      return answer(session!, document, params)
    })
  }

  connection.languages.diagnostics.on(
    guard.request('Diagnostics', { kind: 'full', items: [] }, params => checks!.pull(params)),
  )
  connection.onCodeAction(about('Code actions', null, codeActions))
  connection.onCodeActionResolve(
    guard.request('Code action', { title: '' }, action => resolveCodeAction(session!, action)),
  )
  connection.onCompletion(about('Completion', null, completion))
  connection.onCompletionResolve(
    guard.request('Completion item', { label: '' }, item => resolveCompletionItem(session!, item)),
  )
  connection.onHover(about('Hover', null, hoverCard))
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
