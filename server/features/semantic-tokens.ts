// Semantic tokens: States, resolutions, dates and organizations, from the register and not from a pattern.
import type { Analysis } from '../analysis/analysis.ts'
import type { Span } from '../note/span.ts'

export const tokenTypes = ['state', 'citation', 'date', 'organization'] as const
/** `outdated`: not the name, or not yet in force, on the day of the event; `unknown`: no such resolution, paragraph or date. */
export const tokenModifiers = ['outdated', 'unknown'] as const

export type TokenType = (typeof tokenTypes)[number]
export type TokenModifier = (typeof tokenModifiers)[number]

export interface SemanticToken {
  /** On one line; a mention over several lines is several tokens. */
  readonly span: Span
  readonly type: TokenType
  readonly modifiers: readonly TokenModifier[]
}

/** The tokens, sorted and without overlaps; of `within` only, if it is given. */
export function semanticTokens(_analysis: Analysis, _within?: Span): readonly SemanticToken[] {
  return []
}
