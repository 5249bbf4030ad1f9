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
import { status } from '../features/status.ts'
import { createBeside } from './beside.ts'
import { createDiagnostics, sameDiagnostics } from './diagnostics.ts'
import type { Document } from './documents.ts'
import { statusClearedNotification, statusNotification, type StatusParams } from './protocol.ts'
import type { Queue } from './queue.ts'
import type { Runtime } from './runtime.ts'
import type { Session } from './session.ts'

/** How long a note must rest, in milliseconds, before what touches the last insertion is shown. */
const rest = 500
/** How long a check may keep the server from answering, in milliseconds. */
const slice = 12

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

interface Report {
  readonly id: string
  readonly items: readonly Diagnostic[]
}

export function createChecks(connection: Connection, session: Session, queue: Queue, runtime: Runtime): Checks {
  const { client, documents } = session
  const diagnostics = createDiagnostics(client, runtime.rulePages)
  const reports = new WeakMap<Document, Report>()
  const due = new Set<Document>()
  const resting = new Map<Document, () => void>()
  const beside = createBeside(session, queue, runtime, document => {
    refresh(document)
    if (client.options.status && !resting.has(document)) sendStatus(document)
  })
  let reportCount = 0
  let publishing = false

  const nextTurn = () => new Promise<void>(done => runtime.nextTurn(done))
  const isOpen = (document: Document) => documents.get(document.uri) === document
  // A client that pulls and cannot be asked to pull again would never see what was withheld.
  const mayWait = () => session.settings.waitForPause && (!client.diagnostics.pull || client.diagnostics.refresh)

  /** Checks a note in slices; whether it is still the version that was begun with. */
  async function check(document: Document): Promise<boolean> {
    const { revision } = document
    const waiting = session.ready(document)
    if (waiting) {
      await waiting
      if (document.revision !== revision || !isOpen(document)) return false
    }
    for (;;) {
      const until = runtime.now() + slice
      if (session.analysis(document).check(() => runtime.now() > until)) {
        runtime.checked?.()
        return true
      }
      await nextTurn()
      if (document.revision !== revision || !isOpen(document)) return false
    }
  }

  function report(document: Document): Diagnostic[] {
    const { items, withheld } = diagnostics.of(document, session.analysis(document), mayWait())
    if (!withheld) document.insertion = undefined
    if (withheld || client.options.status) awaitRest(document)
    return items
  }

  async function publish(document: Document): Promise<void> {
    let items: Diagnostic[] = []
    try {
      if (!(await check(document))) return
      items = report(document)
    } catch (error) {
      session.failed('Checking', error)
    }
    const { uri, text } = document
    const version = client.diagnostics.version ? { version: text.version } : {}
    void connection.sendDiagnostics({ uri, ...version, diagnostics: items })
  }

  async function publishDue(): Promise<void> {
    publishing = true
    while (due.size > 0) {
      await queue.empty()
      // Requests that waited for the same moment come first, since somebody looks at their answer right now;
      // the library writes it one turn after it was given.
      await nextTurn()
      await nextTurn()
      for (const document of [...due]) {
        due.delete(document)
        if (isOpen(document)) await publish(document)
      }
    }
    publishing = false
  }

  function publishSoon(document: Document): void {
    due.add(document)
    if (!publishing) void queue.hold(publishDue())
  }

  /** Shows again what the client shows now. */
  function refresh(document: Document): void {
    if (!client.diagnostics.pull) publishSoon(document)
    else if (client.diagnostics.refresh) connection.languages.diagnostics.refresh().catch(() => {})
  }

  /** Does at the end of the rest, or at once after the first check, what need not be done at every keystroke. */
  function awaitRest(document: Document): void {
    resting.get(document)?.()
    const rested = () => {
      resting.delete(document)
      if (document.insertion) {
        document.insertion = undefined
        refresh(document)
      }
      if (client.options.status) sendStatus(document)
    }
    const since = runtime.now() - document.changedAt
    resting.set(document, runtime.after(document.revision === 0 ? 0 : Math.max(0, rest - since), rested))
  }

  function sendStatus(document: Document): void {
    const foundBeside = document.beside.map(({ finding }) => finding)
    const { period, ...counted } = status(session.analysis(document), foundBeside)
    const configuration = session.configurationOf(document.uri)?.uri
    const params: StatusParams = {
      uri: document.uri,
      version: document.text.version,
      eventDays: period ?? null,
      ...counted,
      ...(configuration !== undefined && { configuration }),
    }
    void connection.sendNotification(statusNotification, params)
  }

  return {
    changed(document) {
      document.changedAt = runtime.now()
      if (!client.diagnostics.pull) publishSoon(document)
    },
    saved(document) {
      if (!document.insertion) return
      document.insertion = undefined
      refresh(document)
    },
    closed(document) {
      resting.get(document)?.()
      resting.delete(document)
      if (!client.diagnostics.pull) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] })
      if (client.options.status) void connection.sendNotification(statusClearedNotification, { uri: document.uri })
    },
    reconsider() {
      beside.touched()
      if (!client.diagnostics.pull) for (const document of documents.values()) publishSoon(document)
      else if (client.diagnostics.refresh) connection.languages.diagnostics.refresh().catch(() => {})
    },
    async pull({ textDocument, previousResultId }) {
      const document = documents.get(textDocument.uri)
      if (!document) return { kind: 'full', items: [] }
      const { revision } = document
      await queue.empty()
      if (document.revision !== revision || !isOpen(document) || !(await queue.hold(check(document)))) {
        return new ResponseError(LSPErrorCodes.ServerCancelled, 'The note has changed.', { retriggerRequest: true })
      }
      const items = report(document)
      const last = reports.get(document)
      if (last && sameDiagnostics(last.items, items)) {
        if (last.id === previousResultId) return { kind: 'unchanged', resultId: last.id }
        return { kind: 'full', resultId: last.id, items }
      }
      const id = String(++reportCount)
      reports.set(document, { id, items })
      return { kind: 'full', resultId: id, items }
    },
  }
}
