// What is found in open notes beside the other notes of the archive: found out at rest and bit by bit, kept while somebody types.
import type { DiagnosticRelatedInformation } from 'vscode-languageserver'
import type { Analysis } from '../../analysis/analysis.ts'
import type { Finding, Fix } from '../../analysis/finding.ts'
import type { Archive } from '../../archive/archive.ts'
import { rangeOf } from '../../archive/line-table.ts'
import { archiveView } from '../../archive/view.ts'
import { moved, type TextChange } from '../../note/span.ts'
import type { ArchiveView } from '../../rules/rule.ts'
import type { LanguageService } from '../../service.ts'
import { isSearched } from '../archive/addresses.ts'
import { createPace } from '../archive/pace.ts'
import type { Document } from '../documents.ts'
import type { Queue } from '../queue.ts'
import type { Runtime } from '../runtime.ts'
import type { Session } from '../session.ts'

/** How long nothing must have changed, in milliseconds, before notes are looked at beside each other. */
const rest = 500

/** A finding and the places in other notes that it is about as well. */
export interface FindingBeside {
  readonly finding: Finding
  readonly elsewhere: readonly DiagnosticRelatedInformation[]
}

/** Looks at the open notes beside the others whenever the archive has rested. */
export interface Beside {
  /** The settings may have changed; of changes of the archive it hears by itself. */
  touched(): void
}

/** `changed` is called for each open note of which something else is found now. */
export function createBeside(
  session: Session,
  queue: Queue,
  runtime: Runtime,
  changed: (document: Document) => void,
): Beside {
  const { archive: live, documents } = session
  const pace = createPace(queue, runtime, () => true)
  let callOff: (() => void) | undefined
  let touches = 0
  let view: ArchiveView | undefined
  let looked: { readonly revision: number; readonly services: readonly LanguageService[] } | undefined

  function touched(): void {
    touches++
    callOff?.()
    callOff = runtime.after(rest, () => void look())
  }

  async function look(): Promise<void> {
    callOff = undefined
    // What is said of half an archive would soon be wrong.
    if (!live.reader.isIdle()) return touched()
    const seen = touches
    try {
      await pace.turn()
      const archive = live.current()
      const { revision } = archive
      const open = [...documents.values()]
      const services = open.map(({ uri }) => session.service(uri))
      const isSame = services.every((service, index) => service === looked?.services[index])
      if (looked?.revision === revision && looked.services.length === services.length && isSame) return
      for await (const document of inSlices(open, services)) {
        if (touches !== seen) return
        if (document) lookAt(document, archive)
      }
      looked = { revision, services }
    } catch (error) {
      session.failed('Looking across notes', error)
    }
  }

  /** The notes, one by one, when all is known that is to be known of them together; undefined after each pause before. */
  async function* inSlices(
    open: readonly Document[],
    services: readonly LanguageService[],
  ): AsyncGenerator<Document | undefined> {
    view ??= archiveView(live.current())
    for (const service of new Set(services))
      while (!service.prepareArchive(view, () => pace.over())) {
        await pace.turn()
        yield undefined
      }
    for (const document of open) {
      if (pace.over()) await pace.turn()
      yield document
    }
  }

  function lookAt(document: Document, archive: Archive): void {
    const note = archive.note(document.uri)
    const found = note ? session.service(document.uri).checkArchive(note, view!) : []
    const beside = note ? besideIn(session, session.analysis(document), note.uri, found) : []
    if (JSON.stringify(beside) === JSON.stringify(document.beside)) return
    document.beside = beside
    changed(document)
  }

  live.listen(touched)
  return { touched }
}

/** What was found in a note beside the others, as far as the note lets it be said, and which of its suppressions have nothing to silence. */
export function besideIn(
  session: Session,
  analysis: Analysis,
  uri: string,
  found: readonly Finding[],
): readonly FindingBeside[] {
  const all = [...analysis.audible(found), ...(isBesideAll(session, uri) ? analysis.inVain(found) : [])]
  return all.map(finding => ({ finding, elsewhere: elsewhere(session, finding) }))
}

/** Whether all notes beside which a note stands are known: it is of the workspace, and all of that could be read. */
export function isBesideAll(session: Session, uri: string): boolean {
  const { archive } = session
  return isSearched(session.folders(), uri) && archive.reader.isComplete() && archive.failures().length === 0
}

function elsewhere({ archive, client }: Session, { related }: Finding): DiagnosticRelatedInformation[] {
  return related.flatMap(({ uri, span, message }) => {
    const lines = uri === undefined ? undefined : archive.current().note(uri)?.lines
    return uri === undefined || !lines
      ? []
      : [{ location: { uri, range: rangeOf(lines, span, client.encoding) }, message }]
  })
}

/** The findings after an edit, at their new places; one whose words are edited is gone until the next look. */
export function afterEdit(beside: readonly FindingBeside[], change: TextChange): readonly FindingBeside[] {
  return beside.flatMap(({ finding, elsewhere }) => {
    const span = moved(finding.span, change)
    return span
      ? [{ finding: { ...finding, span, fixes: finding.fixes.flatMap(fix => movedFix(fix, change)) }, elsewhere }]
      : []
  })
}

function movedFix(fix: Fix, change: TextChange): Fix[] {
  const edits = fix.edits.flatMap(edit => {
    const span = moved(edit.span, change)
    return span ? [{ ...edit, span }] : []
  })
  return edits.length === fix.edits.length ? [{ ...fix, edits }] : []
}
