// The call hierarchy of citations over the connection: who cites a resolution or paragraph, and what a note cites.
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  CallHierarchyPrepareParams,
  SymbolKind,
} from 'vscode-languageserver'
import type { ArchivedNote } from '../../archive/archive.ts'
import type { Subject } from '../../archive/facts.ts'
import { kindOf, registeredName, keyOf } from '../../archive/subject.ts'
import { citedBy, cites, citingAt, type Citing, type CitingPlaces } from '../../features/citations.ts'
import { symbolSpan } from '../../features/workspace-symbols.ts'
import { writePeriod } from '../../mentions/dates.ts'
import type { Span } from '../../note/span.ts'
import { isObject } from '../client.ts'
import type { Document } from '../documents.ts'
import type { Session } from '../session.ts'
import { archivedNote, rangeIn } from './archived-notes.ts'
import { registerPageOf } from './register-pages.ts'

const [file, number] = [1, 16] as const satisfies readonly SymbolKind[]

export function prepareCitations(
  session: Session,
  document: Document,
  { position }: CallHierarchyPrepareParams,
): CallHierarchyItem[] | null {
  const note = archivedNote(session, document)
  const found = citingAt(session.analysis(document), note, session.positions(document).offset(position))
  return found ? [itemOf(session, found.item, note, found.span)] : null
}

/** Who cites what an item is. */
export function citingNotes(session: Session, item: CallHierarchyItem): CallHierarchyIncomingCall[] | null {
  const subject = subjectOf(item)
  if (subject === undefined) return null
  return citedBy(session.archive.current(), subject).map(places => ({
    from: itemOf(session, places.item, places.note, undefined),
    fromRanges: rangesOf(session, places),
  }))
}

/** What the note cites that an item is. */
export function citedSubjects(session: Session, item: CallHierarchyItem): CallHierarchyOutgoingCall[] | null {
  const note = subjectOf(item) === undefined ? noteAt(session, item.uri) : undefined
  if (!note) return null
  return cites(note).map(places => ({
    to: itemOf(session, places.item, note, places.spans[0]),
    fromRanges: rangesOf(session, places),
  }))
}

function noteAt(session: Session, uri: string): ArchivedNote | undefined {
  const document = session.documents.get(uri)
  return document ? archivedNote(session, document) : session.archive.current().note(uri)
}

function subjectOf({ data }: CallHierarchyItem): Subject | undefined {
  const known: unknown = data
  return isObject(known) && typeof known['subject'] === 'string' ? (known['subject'] as Subject) : undefined
}

function rangesOf({ client }: Session, { note, spans }: CitingPlaces) {
  return spans.map(span => rangeIn(note, span, client.encoding))
}

/** `note` is where a cited item stands, at `span`: its own page is the register's, where the client shows that. */
function itemOf(session: Session, item: Citing, note: ArchivedNote, span: Span | undefined): CallHierarchyItem {
  const { encoding, showsContent } = session.client
  if (item.kind === 'note') {
    const { event, period } = item.note.facts
    const range = rangeIn(item.note, span ?? symbolSpan({ note: item.note, subject: undefined }), encoding)
    return {
      name: event ?? item.note.uri.slice(item.note.uri.lastIndexOf('/') + 1),
      ...(period && { detail: writePeriod(period) }),
      kind: file,
      uri: item.note.uri,
      range,
      selectionRange: range,
    }
  }
  const { register } = session.service().project
  const { subject } = item
  const name = registeredName(subject, register) ?? keyOf(subject)
  const range =
    showsContent || !span
      ? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }
      : rangeIn(note, span, encoding)
  return {
    name: kindOf(subject) === 'resolution' ? `Resolution ${name}` : name,
    kind: number,
    uri: showsContent ? registerPageOf(subject, register, note.facts.period) : note.uri,
    range,
    selectionRange: range,
    data: { subject },
  }
}
