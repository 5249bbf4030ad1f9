// Hover over the connection.
import type { Hover, HoverParams } from 'vscode-languageserver'
import { hover } from '../../features/hover.ts'
import type { Document } from '../documents.ts'
import { markup } from '../markup.ts'
import type { Session } from '../session.ts'
import { archivedNote } from './archived-notes.ts'

export function hoverCard(session: Session, document: Document, { position }: HoverParams): Hover | null {
  const positions = session.positions(document)
  const beside = document.beside.map(({ finding }) => finding)
  const around = () => ({ note: archivedNote(session, document), archive: session.archive.current() })
  const card = hover(session.analysis(document), positions.offset(position), beside, around)
  if (!card) return null
  return { contents: markup(card.markdown, session.client.hover.markdown), range: positions.range(card.span) }
}
