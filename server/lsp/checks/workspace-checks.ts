// The findings of all notes of the workspace, for a client that pulls them: notes that are not open, as their files are.
import type {
  CancellationToken,
  Diagnostic,
  DocumentDiagnosticReport,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver'
import { archiveView } from '../../archive/view.ts'
import type { ArchiveView } from '../../rules/rule.ts'
import type { LanguageService } from '../../service.ts'
import type { ArchivedNote } from '../../archive/archive.ts'
import { addressKey } from '../archive/addresses.ts'
import { createPace } from '../archive/pace.ts'
import { besideIn, isBesideAll } from './beside.ts'
import { createDiagnostics } from './diagnostics.ts'
import { openDocument } from '../documents.ts'
import { fingerprintOf } from '../fingerprint.ts'
import { languageIds } from '../protocol.ts'
import type { Queue } from '../queue.ts'
import type { Runtime } from '../runtime.ts'
import type { Session } from '../session.ts'

/** How many reports are sent together to a client that takes them bit by bit. */
const together = 20

export interface WorkspaceChecks {
  /** Something has changed that findings may depend on. */
  touched(): void
  /**
   * What has changed since the client's results. The first request is answered at once, a later one when there is
   * something new. `report` is given for a client that takes the reports bit by bit.
   */
  pull(
    params: WorkspaceDiagnosticParams,
    token: CancellationToken,
    report?: (reports: WorkspaceDocumentDiagnosticReport[]) => void,
  ): Promise<WorkspaceDiagnosticReport>
  /** The findings of one note that is not open. */
  pullOne(uri: string, previousResultId: string | undefined): Promise<DocumentDiagnosticReport>
}

/** What a note was checked as, and the name of what was found. */
interface Checked {
  readonly note: ArchivedNote
  readonly service: LanguageService
  /** The name of what was found beside the other notes. */
  readonly beside: string
  readonly id: string
}

const nothing = fingerprintOf([])

export function createWorkspaceChecks(session: Session, queue: Queue, runtime: Runtime): WorkspaceChecks {
  const { client, documents, archive: live } = session
  const diagnostics = createDiagnostics(client, runtime.rulePages)
  const pace = createPace(queue, runtime, () => false)
  const checked = new Map<string, Checked>()
  let view: ArchiveView | undefined
  let changes = 0
  let wake: (() => void)[] = []
  let hasAnswered = false
  let isListening = false

  function touched(): void {
    changes++
    const woken = wake
    wake = []
    for (const done of woken) done()
  }

  /** Begins to hear of changes in the archive, with the first request. */
  function listen(): void {
    if (!isListening) live.listen(touched)
    isListening = true
  }

  /** Resolves when something has changed since `seen` changes, or the request is cancelled. */
  function changed(seen: number, token: CancellationToken): Promise<void> {
    if (changes !== seen || token.isCancellationRequested) return Promise.resolve()
    return new Promise(done => {
      const listening = token.onCancellationRequested(() => done())
      wake.push(() => {
        listening.dispose()
        done()
      })
    })
  }

  /** The findings of a note of the archive as its file is, and their name; only the name where `known` is still true. */
  async function check(note: ArchivedNote, known: Checked | undefined): Promise<{ id: string; items?: Diagnostic[] }> {
    const { uri, facts } = note
    await session.ready(note)
    const service = session.service(uri)
    view ??= archiveView(live.current())
    while (!service.prepareArchive(view, () => pace.over())) await pace.turn()
    const found = service.checkArchive(note, view)
    const beside = fingerprintOf([found, isBesideAll(session, uri)])
    if (known?.note === note && known.service === service && known.beside === beside) return known
    const text = await live.readFile(uri)
    const document = openDocument({
      textDocument: { uri, languageId: languageIds[facts.notation], version: 0, text },
    })!
    const analysis = service.analyze(text, facts.notation)
    while (!analysis.check(() => pace.over())) await pace.turn()
    document.beside = besideIn(session, analysis, uri, found)
    const { items } = diagnostics.of(document, analysis, false)
    const id = fingerprintOf(items)
    checked.set(uri, { note, service, beside, id })
    return { id, items }
  }

  /** Reports on all notes, one by one. */
  async function* reports(
    { previousResultIds }: WorkspaceDiagnosticParams,
    token: CancellationToken,
  ): AsyncGenerator<WorkspaceDocumentDiagnosticReport> {
    const previous = new Map(previousResultIds.map(({ uri, value }) => [addressKey(uri), { uri, value }]))
    const open = new Set([...documents.keys()].map(addressKey))
    const notes = session.settings.checkWorkspace ? live.current().notes() : []
    for (const note of notes) {
      const key = addressKey(note.uri)
      const before = previous.get(key)
      previous.delete(key)
      if (open.has(key)) continue
      const { uri } = before ?? note
      const result = await resultOf(note, before?.value)
      if (token.isCancellationRequested) return
      if (result.kind === 'full' ? before || result.items.length > 0 : before) yield { ...result, uri, version: null }
      if (pace.over()) await pace.turn()
    }
    // What is not a note of the archive any more has no findings.
    for (const [key, { uri, value }] of previous)
      if (!open.has(key)) yield { ...report(nothing, [], value), uri, version: null }
  }

  async function resultOf(note: ArchivedNote, previous: string | undefined): Promise<DocumentDiagnosticReport> {
    try {
      const known = checked.get(note.uri)
      // Without the result that the client has, its items are needed.
      const { id, items } = await check(note, known?.id === (previous ?? nothing) ? known : undefined)
      return report(id, items, previous)
    } catch {
      // The file cannot be read now; the log says why when the archive reads it again.
      return report(nothing, [], previous)
    }
  }

  return {
    touched,
    async pull(params, token, send) {
      listen()
      for (;;) {
        const seen = changes
        await pace.turn()
        if (session.settings.checkWorkspace) await live.reader.settled()
        const items: WorkspaceDocumentDiagnosticReport[] = []
        let isNew = false
        for await (const each of reports(params, token)) {
          items.push(each)
          isNew ||= each.kind === 'full'
          if (send && isNew && items.length >= together) send(items.splice(0))
        }
        if (token.isCancellationRequested) return { items: [] }
        if (isNew || !hasAnswered) {
          hasAnswered = true
          if (!send) return { items }
          if (items.length > 0) send(items)
          return { items: [] }
        }
        await changed(seen, token)
      }
    },
    async pullOne(uri, previousResultId) {
      const note = session.settings.checkWorkspace ? live.current().note(uri) : undefined
      return note ? resultOf(note, previousResultId) : report(nothing, [], previousResultId)
    },
  }
}

function report(id: string, items: Diagnostic[] | undefined, previous: string | undefined): DocumentDiagnosticReport {
  return !items || id === previous ? { kind: 'unchanged', resultId: id } : { kind: 'full', resultId: id, items }
}
