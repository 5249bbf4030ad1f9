// Folding ranges over the connection; whole lines, which every client can fold.
import type { FoldingRange } from 'vscode-languageserver'
import { folding, type FoldingRange as Range } from '../../features/folding.ts'
import type { Document } from '../documents.ts'
import type { Session } from '../session.ts'

export function foldingRanges(session: Session, document: Document): FoldingRange[] {
  const { text } = document
  const can = session.client.folding
  const lineOf = (offset: number) => text.positionAt(offset).line
  return folding(session.analysis(document))
    .slice(0, can.limit)
    .map(({ span, kind, summary }) => ({
      startLine: lineOf(span.from),
      endLine: lineOf(span.to),
      ...kindFor(kind, can.kind),
      ...(can.collapsedText && { collapsedText: `… ${summary}`.trim() }),
    }))
}

/** The kind of the protocol that says the same, if there is one and the client knows it. */
function kindFor(kind: Range['kind'], knows: (kind: string) => boolean): Pick<FoldingRange, 'kind'> {
  const named = kind === 'comment' ? 'comment' : kind === 'header' ? 'region' : undefined
  return named !== undefined && knows(named) ? { kind: named } : {}
}
