// Code lenses over the connection, and what they lead to.
import type { CodeLens } from 'vscode-languageserver'
import { rangeOf } from '../../archive/line-table.ts'
import { codeLenses as lensesOf, lensPlaces, type LensTopic } from '../../features/code-lenses.ts'
import { isObject } from '../client.ts'
import type { Document } from '../documents.ts'
import {
  type LensPlacesParams,
  type LensPlacesResult,
  showReferencesCommand,
  type ShowReferencesArguments,
} from '../protocol.ts'
import type { Session } from '../session.ts'

/** The lenses with their words, since an editor shows a gap where it has to ask for them; with a way to what they count for clients that can show that. */
export function codeLenses(session: Session, document: Document): CodeLens[] {
  if (!session.settings.codeLenses) return []
  const { uri } = document
  const positions = session.positions(document)
  const leads = session.client.options.showReferences === true
  return lensesOf(session.analysis(document), session.archive.recent(), uri).map(({ span, title, topic }) => {
    const range = positions.range(span)
    // A command without a name is words only.
    if (!leads || topic.of === 'participants') return { range, command: { title, command: '' } }
    const show: ShowReferencesArguments = [{ textDocument: { uri }, topic }, range.start]
    return { range, command: { title, command: showReferencesCommand, arguments: [...show] } }
  })
}

/** What a lens counts, once every note of the workspace is known. */
export async function placesOfLens(
  session: Session,
  { textDocument, topic }: LensPlacesParams,
): Promise<LensPlacesResult> {
  const document = session.documents.get(textDocument.uri)
  if (!document || !isObject(topic)) return []
  await session.archive.complete()
  const places = lensPlaces(session.analysis(document), session.archive.current(), document.uri, topic as LensTopic)
  return places.map(({ note, occurrence }) => ({
    uri: note.uri,
    range: rangeOf(note.lines, occurrence.span, session.client.encoding),
  }))
}
