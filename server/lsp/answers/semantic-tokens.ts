// Semantic tokens over the connection: five numbers a token, each place relative to the one before.
import type {
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensDeltaParams,
  SemanticTokensEdit,
  SemanticTokensRangeParams,
} from 'vscode-languageserver'
import { semanticTokens as tokensOf, tokenModifiers, tokenTypes } from '../../features/semantic-tokens.ts'
import type { Span } from '../../note/span.ts'
import type { Document } from '../documents.ts'
import type { Session } from '../session.ts'

/** All tokens; for a client that asks for what has changed, with the name of the answer. */
export function semanticTokens(session: Session, document: Document): SemanticTokens {
  const data = encode(session, document)
  if (!session.client.tokens.delta) return { data }
  return { resultId: remember(document, data), data }
}

/** What has changed since the answer that the client has; all tokens where that is not the last one given. */
export function semanticTokensDelta(
  session: Session,
  document: Document,
  { previousResultId }: SemanticTokensDeltaParams,
): SemanticTokens | SemanticTokensDelta {
  const before = answered.get(document)
  const data = encode(session, document)
  if (before?.id !== previousResultId) return { resultId: remember(document, data), data }
  const edits = editsBetween(before.data, data)
  return { resultId: edits.length === 0 ? before.id : remember(document, data), edits }
}

export function semanticTokensRange(
  session: Session,
  document: Document,
  { range }: SemanticTokensRangeParams,
): SemanticTokens {
  return { data: encode(session, document, session.positions(document).span(range)) }
}

interface Answer {
  readonly id: string
  readonly data: Uint32Array
}

/** The last answer for each open note: one is enough, since a client goes on from the last it was given. */
const answered = new WeakMap<Document, Answer>()

function remember(document: Document, data: readonly number[]): string {
  const id = String(Number(answered.get(document)?.id ?? 0) + 1)
  answered.set(document, { id, data: Uint32Array.from(data) })
  return id
}

function encode(session: Session, document: Document, within?: Span): number[] {
  const positions = session.positions(document)
  const data: number[] = []
  let line = 0
  let character = 0
  for (const { span, type, modifiers } of tokensOf(session.analysis(document), within)) {
    const { start, end } = positions.range(span)
    const bits = modifiers.reduce((sum, modifier) => sum | (1 << tokenModifiers.indexOf(modifier)), 0)
    data.push(
      start.line - line,
      start.line === line ? start.character - character : start.character,
      end.character - start.character,
      tokenTypes.indexOf(type),
      bits,
    )
    line = start.line
    character = start.character
  }
  return data
}

/** The one edit between two answers, over whole tokens; none where they are equal. */
function editsBetween(before: Uint32Array, after: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before[head] === after[head]) head++
  if (head === before.length && head === after.length) return []
  head -= head % 5
  let tail = 0
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  tail -= tail % 5
  return [{ start: head, deleteCount: before.length - head - tail, data: after.slice(head, after.length - tail) }]
}
