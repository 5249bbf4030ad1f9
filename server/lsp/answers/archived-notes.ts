// Open notes as the archive has them, and places in notes that are not open.
import type { Range } from 'vscode-languageserver'
import type { ArchivedNote } from '../../archive/archive.ts'
import { lineTable, rangeOf } from '../../archive/line-table.ts'
import { factsOf } from '../../archive/read-facts.ts'
import type { Span } from '../../note/span.ts'
import type { Document } from '../documents.ts'
import type { Encoding } from '../positions.ts'
import type { Session } from '../session.ts'

/** An open note as it stands now; one that is not of the workspace is read for itself. */
export function archivedNote(session: Session, document: Document): ArchivedNote {
  const known = session.archive.current().note(document.uri)
  if (known) return known
  const analysis = session.analysis(document)
  return { uri: document.uri, facts: factsOf(analysis), lines: lineTable(analysis.note.source) }
}

/** Where a span of a note is, open or not. */
export function rangeIn({ lines }: ArchivedNote, span: Span, encoding: Encoding): Range {
  return rangeOf(lines, span, encoding)
}
