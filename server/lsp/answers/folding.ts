// Folding ranges over the connection; whole lines, which every client can fold.
import type { FoldingRange } from 'vscode-languageserver'
import { folding } from '../../features/folding.ts'
import type { Document } from '../documents.ts'
import type { Session } from '../session.ts'

export function foldingRanges(session: Session, document: Document): FoldingRange[] {
  const { text } = document
  const lineOf = (offset: number) => text.positionAt(offset).line
  return folding(session.analysis(document))
    .slice(0, session.client.folding.limit)
    .map(({ span, kind }) => ({
      startLine: lineOf(span.from),
      endLine: lineOf(span.to),
      ...(kind === 'comment' && { kind }),
    }))
}
