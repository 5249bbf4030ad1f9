// Selection ranges over the connection: each within its parent.
import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver'
import { selectionSpans } from '../../features/selection.ts'
import type { Document } from '../documents.ts'
import type { Session } from '../session.ts'

export function selectionRanges(session: Session, document: Document, params: SelectionRangeParams): SelectionRange[] {
  const analysis = session.analysis(document)
  const positions = session.positions(document)
  return params.positions.map(position => {
    const spans = selectionSpans(analysis, positions.offset(position))
    return spans.reduceRight<SelectionRange | undefined>(
      (parent, span) => ({ range: positions.range(span), ...(parent && { parent }) }),
      undefined,
    )!
  })
}
