// When notes are checked and what the client is told: pushed after changes, or pulled by the client.
import {
  type Connection,
  type Diagnostic,
  type DiagnosticServerCancellationData,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver'
import type { Document } from '../documents.ts'
import { statusClearedNotification, statusNotification } from '../protocol.ts'
import type { Queue } from '../queue.ts'
import type { Runtime } from '../runtime.ts'
import type { Session } from '../session.ts'
import { createBeside } from './beside.ts'
import { createDiagnostics } from './diagnostics.ts'
import { createDue } from './due.ts'
import { createPulled } from './pulled.ts'
import { createRest } from './rest.ts'
import { checkInSlices, isOpen } from './slices.ts'
import { statusParams } from './status-params.ts'

export interface Checks {
  /** A note was opened or changed. */
  changed(document: Document): void
  /** A note was saved: nothing in it is half-typed. */
  saved(document: Document): void
  closed(document: Document): void
  /** The settings have changed. */
  reconsider(): void
  pull(
    params: DocumentDiagnosticParams,
  ): Promise<DocumentDiagnosticReport | ResponseError<DiagnosticServerCancellationData>>
}

export function createChecks(connection: Connection, session: Session, queue: Queue, runtime: Runtime): Checks {
  const { client, documents } = session
  const diagnostics = createDiagnostics(client, runtime.rulePages)
  const pulled = createPulled()
  const rest = createRest(runtime, document => {
    showWithheld(document)
    if (client.options.status) sendStatus(document)
  })
  const beside = createBeside(session, queue, runtime, document => {
    refresh(document)
    if (client.options.status && !rest.isAwaited(document)) sendStatus(document)
  })
  const publishSoon = createDue(queue, runtime, publish)

  // A client that pulls and cannot be asked to pull again would never see what was withheld.
  const mayWait = () => session.settings.waitForPause && (!client.diagnostics.pull || client.diagnostics.refresh)

  function report(document: Document): Diagnostic[] {
    const { items, withheld } = diagnostics.of(document, session.analysis(document), mayWait())
    if (!withheld) document.insertion = undefined
    if (withheld || client.options.status) rest.await(document)
    return items
  }

  async function publish(document: Document): Promise<void> {
    if (!isOpen(document, session)) return
    let items: Diagnostic[] = []
    try {
      if (!(await checkInSlices(document, session, runtime))) return
      items = report(document)
    } catch (error) {
      session.failed('Checking', error)
    }
    const { uri, text } = document
    const version = client.diagnostics.version ? { version: text.version } : {}
    void connection.sendDiagnostics({ uri, ...version, diagnostics: items })
  }

  /** Has a client that pulls pull again. */
  function askToPull(): void {
    if (client.diagnostics.refresh) connection.languages.diagnostics.refresh().catch(() => {})
  }

  /** Shows again what the client shows now. */
  function refresh(document: Document): void {
    if (client.diagnostics.pull) askToPull()
    else publishSoon(document)
  }

  function showWithheld(document: Document): void {
    if (!document.insertion) return
    document.insertion = undefined
    refresh(document)
  }

  function sendStatus(document: Document): void {
    void connection.sendNotification(statusNotification, statusParams(document, session))
  }

  return {
    changed(document) {
      document.changedAt = runtime.now()
      if (!client.diagnostics.pull) publishSoon(document)
    },
    saved: showWithheld,
    closed(document) {
      rest.callOff(document)
      if (!client.diagnostics.pull) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] })
      if (client.options.status) void connection.sendNotification(statusClearedNotification, { uri: document.uri })
    },
    reconsider() {
      beside.touched()
      if (client.diagnostics.pull) askToPull()
      else for (const document of documents.values()) publishSoon(document)
    },
    async pull({ textDocument, previousResultId }) {
      const document = documents.get(textDocument.uri)
      if (!document) return { kind: 'full', items: [] }
      const { revision } = document
      await queue.empty()
      const isCurrent = document.revision === revision && isOpen(document, session)
      if (!isCurrent || !(await queue.hold(checkInSlices(document, session, runtime)))) {
        return new ResponseError(LSPErrorCodes.ServerCancelled, 'The note has changed.', { retriggerRequest: true })
      }
      return pulled(document, report(document), previousResultId)
    },
  }
}
