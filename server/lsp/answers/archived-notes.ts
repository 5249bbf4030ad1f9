// Open notes as the archive has them, and places in notes that are not open.
import type { Range } from 'vscode-languageserver'
import type { ArchivedNote } from '../../archive/archive.ts'
import { lineTable, rangeOf } from '../../archive/line-table.ts'
import { factsOf } from '../../archive/read-facts.ts'
import type { Span } from '../../note/span.ts'
import { isTooLarge } from '../archive/shelf.ts'
import type { Document } from '../documents.ts'
import type { Encoding } from '../positions.ts'
import type { Session } from '../session.ts'

/** An open note as it stands now; one that is not of the workspace is read for itself, one that is too large has nothing. */
export function archivedNote(session: Session, document: Document): ArchivedNote {
  const known = session.archive.current().note(document.uri)
  if (known) return known
  const analysis = session.analysis(document)
  const read = isTooLarge(document) ? session.service(document.uri).analyze('', document.notation) : analysis
  return { uri: document.uri, facts: factsOf(read), lines: lineTable(analysis.note.source) }
}

/** Where a span of a note is, open or not. */
export function rangeIn({ lines }: ArchivedNote, span: Span, encoding: Encoding): Range {
  return rangeOf(lines, span, encoding)
}
