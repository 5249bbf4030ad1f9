// Document links over the connection; those to other notes from where the note itself lies.
import type { DocumentLink } from 'vscode-languageserver'
import { links } from '../../features/links.ts'
import { onLines } from '../../features/places.ts'
import type { Document } from '../documents.ts'
import type { Session } from '../session.ts'

export function documentLinks(session: Session, document: Document): DocumentLink[] {
  const positions = session.positions(document)
  const analysis = session.analysis(document)
  return links(analysis).flatMap(({ span, target: written, tooltip }) => {
    const target = absolute(written, document.uri)
    if (target === undefined) return []
    // A link over several lines would be underlined with the indents between.
    return onLines(analysis.note.source, span).map(line => ({
      range: positions.range(line),
      target,
      ...(session.client.links.tooltip && { tooltip }),
    }))
  })
}

/** An address as it is, a relative one from that of the note; undefined where the note lies nowhere ("untitled:"). */
function absolute(target: string, base: string): string | undefined {
  if (/^[a-z]+:/iu.test(target)) return target
  return URL.canParse(target, base) ? new URL(target, base).href : undefined
}
