// Definition, declaration, type definition, references and highlights over the connection.
import type {
  DefinitionLink,
  DocumentHighlight,
  Location,
  ReferenceParams,
  TextDocumentPositionParams,
} from 'vscode-languageserver'
import { define, type Question } from '../../features/definition.ts'
import { footnoteMarks } from '../../features/footnotes.ts'
import { highlights, references } from '../../features/references.ts'
import { isDeclaration, subjectsAt } from '../../features/subject-at.ts'
import type { Document } from '../documents.ts'
import type { Session } from '../session.ts'
import { archivedNote, rangeIn } from './archived-notes.ts'
import { registerPageOf } from './register-pages.ts'

/** Null where nothing stands, or nothing is known of it. */
export type GoneTo = DefinitionLink[] | Location | null

/** The way to what stands at a place: as a link for clients that know links, else as a location. */
export function goTo(question: Question) {
  return (session: Session, document: Document, params: TextDocumentPositionParams): GoneTo => {
    const { encoding, goTo, showsContent } = session.client
    const analysis = session.analysis(document)
    const positions = session.positions(document)
    const note = archivedNote(session, document)
    const archive = session.archive.current()
    const found = define(analysis, note, archive, positions.offset(params.position), question, showsContent)
    if (!found) return null
    const { origin, target } = found
    const start = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }
    const place =
      target.kind === 'place'
        ? {
            targetUri: target.note.uri,
            targetRange: rangeIn(target.note, target.span, encoding),
            targetSelectionRange: rangeIn(target.note, target.selection, encoding),
          }
        : {
            targetUri: registerPageOf(
              target.subject,
              session.service(document.uri).project.register,
              note.facts.period,
            ),
            targetRange: start,
            targetSelectionRange: start,
          }
    return goTo[question] === 'link'
      ? [{ originSelectionRange: positions.range(origin), ...place }]
      : { uri: place.targetUri, range: place.targetSelectionRange }
  }
}

export function referencesOf(session: Session, document: Document, params: ReferenceParams): Location[] | null {
  const { encoding } = session.client
  const note = archivedNote(session, document)
  const positions = session.positions(document)
  const offset = positions.offset(params.position)
  const marks = footnoteMarks(session.analysis(document).note.source, offset)
  if (marks.length > 0)
    return marks
      .filter(({ isOwn }) => !isOwn || params.context.includeDeclaration)
      .map(({ span }) => ({ uri: document.uri, range: positions.range(span) }))
  const [at] = subjectsAt(session.analysis(document), note.facts, offset)
  if (!at) return null
  return references(session.archive.current(), at.subject, params.context.includeDeclaration).map(place => ({
    uri: place.note.uri,
    range: rangeIn(place.note, place.occurrence.span, encoding),
  }))
}

const [read, write] = [2, 3] as const

/** Every place of the subject, or of the footnote's mark, in the note; where it is introduced it is written, else read. */
export function documentHighlights(
  session: Session,
  document: Document,
  { position }: TextDocumentPositionParams,
): DocumentHighlight[] | null {
  const positions = session.positions(document)
  const offset = positions.offset(position)
  const marks = footnoteMarks(session.analysis(document).note.source, offset)
  if (marks.length > 0)
    return marks.map(({ span, isOwn }) => ({ range: positions.range(span), kind: isOwn ? write : read }))
  const { facts } = archivedNote(session, document)
  const [at] = subjectsAt(session.analysis(document), facts, offset)
  if (!at) return null
  return highlights(facts, at.subject).map(occurrence => ({
    range: positions.range(occurrence.span),
    kind: isDeclaration(occurrence) ? write : read,
  }))
}
