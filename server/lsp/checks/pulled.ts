// What clients that pull were told of each note, so that what is the same is not sent again.
import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver'
import type { Document } from '../documents.ts'
import { sameDiagnostics } from './diagnostics.ts'

/** The report for a client that has the result `previousId`. */
export type Pulled = (
  document: Document,
  items: Diagnostic[],
  previousId: string | undefined,
) => DocumentDiagnosticReport

export function createPulled(): Pulled {
  const told = new WeakMap<Document, { readonly id: string; readonly items: readonly Diagnostic[] }>()
  let count = 0
  return (document, items, previousId) => {
    const last = told.get(document)
    if (last && sameDiagnostics(last.items, items)) {
      if (last.id === previousId) return { kind: 'unchanged', resultId: last.id }
      return { kind: 'full', resultId: last.id, items }
    }
    const id = String(++count)
    told.set(document, { id, items })
    return { kind: 'full', resultId: id, items }
  }
}
