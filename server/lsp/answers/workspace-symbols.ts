// Workspace symbols over the connection; where each is in its note is said when asked, to clients that ask.
import type {
  SymbolInformation,
  SymbolKind,
  WorkspaceSymbol as ProtocolSymbol,
  WorkspaceSymbolParams,
} from 'vscode-languageserver'
import type { Subject } from '../../archive/facts.ts'
import { containerOf, createSymbolSearch, symbolSpan, type WorkspaceSymbol } from '../../features/workspace-symbols.ts'
import { isObject } from '../client.ts'
import type { Session } from '../session.ts'
import { rangeIn } from './archived-notes.ts'

/** Kinds that every client knows (File to Array). */
const kinds: Readonly<Record<WorkspaceSymbol['kind'], SymbolKind>> = {
  note: 1, // File
  person: 13, // Variable
  organization: 2, // Module
  abbreviation: 14, // Constant
  resolution: 16, // Number
}

/** Answers for one connection, so that what was made of the archive is kept from letter to letter. */
export function createWorkspaceSymbols() {
  const search = createSymbolSearch()
  let shown = new Map<WorkspaceSymbol, SymbolInformation | ProtocolSymbol>()
  let revision = -1

  return (session: Session, { query }: WorkspaceSymbolParams): SymbolInformation[] | ProtocolSymbol[] => {
    const archive = session.archive.current()
    if (revision !== archive.revision) shown = new Map()
    revision = archive.revision
    return search(archive, session.service().project.register, query).map(symbol => {
      const known = shown.get(symbol) ?? show(session, symbol)
      shown.set(symbol, known)
      return known
    })
  }
}

/** A symbol as the client is shown it: with its range, or without for a client that asks for it later. */
function show({ client }: Session, symbol: WorkspaceSymbol): SymbolInformation | ProtocolSymbol {
  const { name, kind, note, subject } = symbol
  const { uri } = note
  const container = containerOf(symbol)
  const shown = { name, kind: kinds[kind], ...(container !== undefined && { containerName: container }) }
  return client.workspaceSymbols.resolveRange
    ? { ...shown, location: { uri }, ...(subject !== undefined && { data: { subject } }) }
    : { ...shown, location: { uri, range: rangeIn(note, symbolSpan(symbol), client.encoding) } }
}

/** The symbol with its range; as it was where its note is gone. */
export function resolveWorkspaceSymbol(session: Session, symbol: ProtocolSymbol): ProtocolSymbol {
  const note = session.archive.current().note(symbol.location.uri)
  if (!note) return symbol
  const data: unknown = symbol.data
  const subject = isObject(data) ? (data['subject'] as Subject) : undefined
  const range = rangeIn(note, symbolSpan({ note, subject }), session.client.encoding)
  return { ...symbol, location: { uri: note.uri, range } }
}
