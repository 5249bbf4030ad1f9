// Semantic tokens over the connection: five numbers a token, each place relative to the one before.
import type { SemanticTokens, SemanticTokensParams, SemanticTokensRangeParams } from 'vscode-languageserver'
import { semanticTokens as tokensOf, tokenModifiers, tokenTypes } from '../../features/semantic-tokens.ts'
import type { Document } from '../documents.ts'
import type { Session } from '../session.ts'

export function semanticTokens(
  session: Session,
  document: Document,
  params: SemanticTokensParams | SemanticTokensRangeParams,
): SemanticTokens {
  const positions = session.positions(document)
  const within = 'range' in params ? positions.span(params.range) : undefined
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
  return { data }
}
