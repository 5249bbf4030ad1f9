// Document links over the connection.
import type { DocumentLink } from 'vscode-languageserver'
import { links } from '../../features/links.ts'
import type { Document } from '../documents.ts'
import type { Session } from '../session.ts'

export function documentLinks(session: Session, document: Document): DocumentLink[] {
  const positions = session.positions(document)
  return links(session.analysis(document)).map(({ span, target, tooltip }) => ({
    range: positions.range(span),
    target,
    ...(session.client.links.tooltip && { tooltip }),
  }))
}
