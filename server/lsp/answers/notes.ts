// The project's own requests: standard clauses, new notes, the preview.
import { renderPreview } from '../../features/preview.ts'
import { headerTexts, offeredOn, periodOf, readTypedDate } from '../../features/new-note.ts'
import { noteFileName } from '../../project/file-name.ts'
import { insertContact, insertDisclaimer } from '../../project/insert.ts'
import { skeleton } from '../../project/new-note.ts'
import { createSnippetPen } from '../../project/snippet-pen.ts'
import type { Document } from '../documents.ts'
import {
  type InsertParams,
  type InsertResult,
  type KindsResult,
  languageIds,
  type NewNoteParams,
  type NewNoteResult,
  type OfferedParams,
  type OfferedResult,
  type PreviewResult,
  type ReadDateParams,
  type ReadDateResult,
} from '../protocol.ts'
import type { Session } from '../session.ts'

export function insert(session: Session, document: Document, { clause }: InsertParams): InsertResult {
  const { note, kind, event, project } = session.analysis(document)
  const edits = (clause === 'disclaimer' ? insertDisclaimer : insertContact)(note, kind, event.period, project.clauses)
  const positions = session.positions(document)
  return {
    version: document.text.version,
    edits: edits.map(({ span, newText }) => ({ range: positions.range(span), newText })),
  }
}

export function preview(session: Session, document: Document): PreviewResult {
  const analysis = session.analysis(document)
  return {
    version: document.text.version,
    title: analysis.event.title ?? analysis.kind.name,
    html: renderPreview(analysis),
  }
}

export function kinds(session: Session): KindsResult {
  return session
    .service()
    .project.kinds.map(({ id, name, from }) => ({ id, name, from: from ?? '' }))
    .sort((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0))
    .map(({ id, name }) => ({ id, name }))
}

export function readDate({ text }: ReadDateParams): ReadDateResult {
  const read = readTypedDate(text)
  return 'period' in read ? { text: read.text } : read
}

export function offered(session: Session, { date }: OfferedParams): OfferedResult {
  return offeredOn(session.service().project.register, periodOf(date))
}

export function newNote(session: Session, { kind: id, notation, event }: NewNoteParams): NewNoteResult {
  const { kinds, clauses, register } = session.service().project
  const kind = kinds.find(kind => kind.id === id)
  if (!kind) return null
  const lines = skeleton(kind, notation, clauses, createSnippetPen(), event && headerTexts(register, event))
  const fileName = noteFileName(event?.title ?? '', event && periodOf(event.date)?.from, notation)
  return { languageId: languageIds[notation], snippet: lines.join('\n') + '\n', fileName }
}
