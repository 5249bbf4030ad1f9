// The language server: its life from initialization to shutdown, and what the client tells it of its texts.
import {
  type Connection,
  DidChangeConfigurationNotification,
  ErrorCodes,
  type InitializeResult,
  ResponseError,
} from 'vscode-languageserver'
import { serverCapabilities } from './capabilities.ts'
import { type Checks, createChecks } from './checks/checks.ts'
import { isObject, readClient } from './client.ts'
import { type Configurations, createConfigurations } from './configurations.ts'
import { changeDocument, openDocument } from './documents.ts'
import { createGuard } from './guard.ts'
import { createQueue } from './queue.ts'
import { refreshShown } from './refresh.ts'
import { answerRequests } from './requests.ts'
import type { Runtime } from './runtime.ts'
import { createSession, type Session } from './session.ts'
import { readSettings } from './settings.ts'
import { createWorkspaceChecks, type WorkspaceChecks } from './checks/workspace-checks.ts'
import { followFiles, watchWorkspace } from './workspace-events.ts'

/** Serves the connection until the client ends it. Does no work before the first note is opened. */
export function startServer(connection: Connection, runtime: Runtime): void {
  const queue = createQueue(runtime)
  const guard = createGuard(() => session, queue)
  let session: Session | undefined
  let checks: Checks | undefined
  let configurations: Configurations | undefined
  let workspaceChecks: WorkspaceChecks | undefined

  connection.onInitialize((params): InitializeResult | ResponseError<never> => {
    if (session) return new ResponseError(ErrorCodes.InvalidRequest, 'The server is initialized already.')
    const client = readClient(params)
    session = createSession(connection, client, readSettings(client.options.settings), queue, runtime)
    configurations = createConfigurations(connection, session, queue, runtime, reload)
    checks = createChecks(connection, session, queue, runtime)
    workspaceChecks = createWorkspaceChecks(session, queue, runtime)
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
      watchWorkspace(connection, guard, session!)
    }),
  )
  const shutDown = guard.request<void, void>('Shutdown', undefined, async () => {
    guard.shutDown()
    await session!.archive.reader.stop()
  })
  connection.onShutdown(token => shutDown(undefined, token))

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
    if (JSON.stringify(before) !== JSON.stringify(after)) showAgain()
  }

  followFiles(connection, guard, () => session!, reload)

  /** A project's configuration has changed: its notes are checked again. */
  function reload(): void {
    session!.reload()
    session!.archive.reader.reconsider()
    showAgain()
  }

  function showAgain(): void {
    workspaceChecks!.touched()
    checks!.reconsider()
    refreshShown(connection, session!.client)
  }

  connection.onDidOpenTextDocument(
    guard.notification('Opening', params => {
      const { uri } = params.textDocument
      if (configurations!.opened(params)) return
      const document = openDocument(params)
      if (!document) return void session!.documents.delete(uri)
      session!.documents.set(uri, document)
      session!.archive.touched()
      checks!.changed(document)
    }),
  )
  connection.onDidChangeTextDocument(
    guard.notification('Changing', params => {
      if (configurations!.changed(params)) return
      const document = session!.documents.get(params.textDocument.uri)
      if (!document) return
      changeDocument(document, params, session!.client.encoding)
      session!.archive.touched()
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
      session!.archive.reader.changed([document.uri])
      checks!.closed(document)
    }),
  )

  answerRequests(connection, {
    guard,
    queue,
    get session() {
      return session!
    },
    get checks() {
      return checks!
    },
    get configurations() {
      return configurations!
    },
    get workspaceChecks() {
      return workspaceChecks!
    },
  })
  connection.listen()
}
