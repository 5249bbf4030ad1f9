// Semantic tokens: States, resolutions, dates and organizations, from the register and not from a pattern.
import type { Analysis } from '../analysis/analysis.ts'
import type { Citation, DateMention, StateMention } from '../mentions/mention.ts'
import type { Passage } from '../note/note.ts'
import { overlaps, shift, type Span } from '../note/span.ts'
import type { Resolutions } from '../register/resolutions.ts'
import { blocksWithin, passagesOutside, passagesOutsideWithin, perBlock } from './per-block.ts'
import { inSource, isInWordsOfOthers, onLines } from './places.ts'

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

/** The tokens, sorted and without overlaps; only those that touch `within`, if it is given. */
export function semanticTokens(analysis: Analysis, within?: Span): readonly SemanticToken[] {
  const passages = within ? passagesOutsideWithin(analysis, within) : passagesOutside(analysis)
  const blocks = within ? blocksWithin(analysis.note, within) : analysis.note.blocks
  const tokens = passages.flatMap(passage => tokensOf(analysis, passage, 0))
  for (const block of blocks)
    for (const token of blockTokens(analysis, block)) tokens.push({ ...token, span: shift(token.span, block.at) })
  return withoutOverlaps(within ? tokens.filter(({ span }) => overlaps(span, within)) : tokens)
}

const blockTokens = perBlock((analysis, { passages }, { at }) =>
  passages.flatMap(passage => tokensOf(analysis, passage, at)),
)

/** The tokens of a passage, in the offsets of its `at`; `by` leads from there to the source. */
function tokensOf(analysis: Analysis, passage: Passage, by: number): SemanticToken[] {
  const mentions = analysis.mentions(passage)
  const { states, dates, citations, organizations } = mentions
  const token = (span: Span, type: TokenType, modifier?: TokenModifier): SemanticToken => ({
    span: inSource(passage, span),
    type,
    modifiers: modifier ? [modifier] : [],
  })
  const { resolutions } = analysis.project.register
  const tokens = [
    ...citations.map(({ span, ...citation }) =>
      token(span, 'citation', isUnknown(citation, resolutions) ? 'unknown' : undefined),
    ),
    ...dates.map(date => token(date.span, 'date', isImpossible(date) ? 'unknown' : undefined)),
    ...organizations.map(({ span }) => token(span, 'organization')),
    ...states
      .filter(state => isName(state, passage))
      .map(({ span, reading }) =>
        token(
          span,
          'state',
          isOutdated(reading.verdict) && !isInWordsOfOthers(passage, mentions, span) ? 'outdated' : undefined,
        ),
      ),
  ]
  const { source } = analysis.note
  return tokens.flatMap(token =>
    onLines(source, shift(token.span, by)).map(span => ({ ...token, span: shift(span, -by) })),
  )
}

/** Whether a label that may be another word is plainly a State's name here. */
function isName({ reading }: StateMention, { role }: Passage): boolean {
  return reading.states.length > 0 && reading.verdict !== 'other' && (reading.inProse || role === 'participants')
}

function isOutdated(verdict: StateMention['reading']['verdict']): boolean {
  return verdict === 'outdated' || verdict === 'premature'
}

function isUnknown(
  { resolutions, paragraphs }: Pick<Citation, 'resolutions' | 'paragraphs'>,
  known: Resolutions,
): boolean {
  const wrongYear = resolutions.some(({ number, year }) => {
    const right = known.get(number)?.year
    return right !== undefined && year !== undefined && right !== year
  })
  const first = resolutions[0]
  return (
    wrongYear ||
    paragraphs.some(
      ({ paragraph, letter }) => first && known.paragraph(first.number, paragraph, letter).startsWith('no-such'),
    )
  )
}

function isImpossible({ period, days }: DateMention): boolean {
  return !period && days.every(({ day, month, year }) => day !== undefined && month !== undefined && year !== undefined)
}

/** In order; of two that overlap the one that begins first, of those that begin together the longest. */
function withoutOverlaps(tokens: SemanticToken[]): SemanticToken[] {
  tokens.sort((a, b) => a.span.from - b.span.from || b.span.to - a.span.to)
  let end = 0
  return tokens.filter(({ span }) => {
    if (span.from < end) return false
    end = span.to
    return true
  })
}
