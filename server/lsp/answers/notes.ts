// The project's own requests: standard clauses, new notes, the preview.
import { renderPreview } from '../../features/preview.ts'
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
  type PreviewResult,
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

export function newNote(session: Session, { kind: id, notation }: NewNoteParams): NewNoteResult {
  const { kinds, clauses } = session.service().project
  const kind = kinds.find(kind => kind.id === id)
  if (!kind) return null
  const lines = skeleton(kind, notation, clauses, createSnippetPen())
  return { languageId: languageIds[notation], snippet: lines.join('\n') + '\n' }
}
