// Code lenses over the connection: their places at once, their words when they are shown.
import type { CodeLens } from 'vscode-languageserver'
import { rangeOf } from '../../archive/line-table.ts'
import { codeLenses as lensesOf, lensPlaces, lensTitle, type LensTopic } from '../../features/code-lenses.ts'
import { isObject } from '../client.ts'
import type { Document } from '../documents.ts'
import {
  type LensPlacesParams,
  type LensPlacesResult,
  showReferencesCommand,
  type ShowReferencesArguments,
} from '../protocol.ts'
import type { Session } from '../session.ts'

/** `data` of a lens: for which note, and what it counts. */
interface LensData {
  readonly uri: string
  readonly topic: LensTopic
}

export function codeLenses(session: Session, document: Document): CodeLens[] {
  if (!session.settings.codeLenses) return []
  const positions = session.positions(document)
  const { uri } = document
  return lensesOf(session.analysis(document), session.archive.current(), uri).map(({ span, topic }) => ({
    range: positions.range(span),
    data: { uri, topic } satisfies LensData,
  }))
}

/** The lens with its words, and with a way to what it counts for clients that can show that. */
export function resolveCodeLens(session: Session, lens: CodeLens): CodeLens {
  const data: unknown = lens.data
  const document = isObject(data) ? session.documents.get(data['uri'] as string) : undefined
  if (!document) return lens
  const { uri } = document
  const { topic } = data as LensData
  const title = lensTitle(session.analysis(document), session.archive.current(), uri, topic)
  // A command without a name is words only.
  if (session.client.options.showReferences !== true || topic.of === 'participants')
    return { ...lens, command: { title, command: '' } }
  const show: ShowReferencesArguments = [{ textDocument: { uri }, topic }, lens.range.start]
  return { ...lens, command: { title, command: showReferencesCommand, arguments: [...show] } }
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
