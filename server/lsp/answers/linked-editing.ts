// Linked editing ranges over the connection.
import type { LinkedEditingRangeParams, LinkedEditingRanges } from 'vscode-languageserver'
import { linkedPlaces, linkedWord } from '../../features/linked-editing.ts'
import type { Document } from '../documents.ts'
import type { Session } from '../session.ts'

export function linkedEditingRanges(
  session: Session,
  document: Document,
  { position }: LinkedEditingRangeParams,
): LinkedEditingRanges | null {
  const positions = session.positions(document)
  const places = linkedPlaces(session.analysis(document), positions.offset(position))
  return places.length === 0 ? null : { ranges: places.map(span => positions.range(span)), wordPattern: linkedWord }
}
