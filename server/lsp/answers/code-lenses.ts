// Code lenses over the connection: their places at once, their words when they are shown.
import type { CodeLens, Command } from 'vscode-languageserver'
import { rangeOf } from '../../archive/line-table.ts'
import { codeLenses as lensesOf, resolveLens, type LensTopic } from '../../features/code-lenses.ts'
import { isObject } from '../client.ts'
import type { Document } from '../documents.ts'
import { showReferencesCommand, type ShowReferencesArguments } from '../protocol.ts'
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

/** The lens with its words; with a way to what it counts for clients that can show places. */
export function resolveCodeLens(session: Session, lens: CodeLens): CodeLens {
  const data: unknown = lens.data
  const document = isObject(data) ? session.documents.get(data['uri'] as string) : undefined
  if (!document) return lens
  const { topic } = data as LensData
  const { title, places } = resolveLens(session.analysis(document), session.archive.current(), document.uri, topic)
  // A command without a name is words only.
  const words: Command = { title, command: '' }
  if (session.client.options.showReferences !== true || places.length === 0) return { ...lens, command: words }
  const { encoding } = session.client
  const references: ShowReferencesArguments = [
    document.uri,
    lens.range.start,
    places.map(({ note, occurrence }) => ({ uri: note.uri, range: rangeOf(note.lines, occurrence.span, encoding) })),
  ]
  return { ...lens, command: { title, command: showReferencesCommand, arguments: [...references] } }
}
