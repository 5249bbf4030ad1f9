// Document symbols over the connection: a tree, or a list for clients that show no trees.
import type { DocumentSymbol, SymbolInformation, SymbolKind } from 'vscode-languageserver'
import { type NoteSymbol, type NoteSymbolKind, symbols } from '../../features/symbols.ts'
import type { Document } from '../documents.ts'
import type { Session } from '../session.ts'

/** Kinds that every client knows (File to Array). */
const kinds: Readonly<Record<NoteSymbolKind, SymbolKind>> = {
  title: 1, // File
  field: 7, // Property
  group: 18, // Array
  section: 15, // String, as editors show headings
  clause: 14, // Constant
}

export function documentSymbols(session: Session, document: Document): DocumentSymbol[] | SymbolInformation[] {
  const positions = session.positions(document)
  const outline = symbols(session.analysis(document))
  const tree = ({ name, detail, kind, span, selection, children }: NoteSymbol): DocumentSymbol => ({
    name,
    ...(detail && { detail }),
    kind: kinds[kind],
    range: positions.range(span),
    selectionRange: positions.range(selection),
    children: children.map(tree),
  })
  if (session.client.symbols.hierarchical) return outline.map(tree)
  const list = (within: string | undefined, { name, kind, span, children }: NoteSymbol): SymbolInformation[] => [
    {
      name,
      kind: kinds[kind],
      location: { uri: document.uri, range: positions.range(span) },
      ...(within !== undefined && { containerName: within }),
    },
    ...children.flatMap(child => list(name, child)),
  ]
  return outline.flatMap(symbol => list(undefined, symbol))
}
