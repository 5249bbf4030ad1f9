// Checks passages, each on its own: as a whole, or of a paragraph only the sentences that have changed.
import { readMentions } from '../mentions/mentions.ts'
import type { Mentions, Reading } from '../mentions/mention.ts'
import type { BlockContent, Passage } from '../note/note.ts'
import type { Span, TextChange } from '../note/span.ts'
import type { Facts, Gathered, LookedAt, PassageContext, Rule } from '../rules/rule.ts'
import { charactersOf } from '../rules/wording/punctuation/characters.ts'
import { findWords } from '../rules/wording/find-words.ts'
import { isClosed, isClosedPassage } from './closed-places.ts'
import { type Contributions, saySame } from './contributions.ts'
import type { Finding } from './finding.ts'
import { onePlaceOneFinding } from './one-place.ts'
import type { Analyst, RunRules } from './run-rules.ts'
import { changedSentences, type ChangedSentences, findingsAround } from './sentences.ts'

/** The findings of one block and what it contributes to those of the whole note, relative to its place. */
export interface CheckedBlock {
  readonly content: BlockContent
  /** What the rules found, in no order, before some of it gave way to the rest. */
  readonly found: readonly Finding[]
  readonly findings: readonly Finding[]
  readonly contributions: Contributions
  /** The sentences that were checked again, where that was enough. */
  readonly rechecked?: RecheckedSentences
}

/** Sentences of a paragraph that have changed, the rest of it being as it was. */
export interface RecheckedSentences {
  /** Where they stand now, relative to the block. */
  readonly span: Span
  /** What they contribute alone. */
  readonly items: ReadonlyMap<Rule, readonly unknown[]>
  /** What has changed since the version before, relative to the block. */
  readonly change: TextChange
  /** The rules to which they contribute the same as before, wherever it stands. */
  readonly unaffected: ReadonlySet<Rule>
}

/** The same of passages that are no block. */
export type CheckedPassages = Omit<CheckedBlock, 'content' | 'rechecked'>

export interface PassageChecker {
  check(passages: readonly Passage[]): CheckedPassages
  /** `before` is an earlier version: of a paragraph that has changed little, only some sentences are checked again. */
  checkBlock(content: BlockContent, before?: CheckedBlock): CheckedBlock
}

const nothing: readonly never[] = []

/** `known` gives the mentions of a passage that were asked for already. */
export function createPassageChecker(
  { plan, failed }: Analyst,
  { register, project, kind, event, isDraft }: Facts,
  run: RunRules,
  reading: Reading,
  known: (passage: Passage) => Mentions | undefined,
): PassageChecker {
  function contextOf(passage: Passage): PassageContext {
    // Not kept unless already asked for: a large note has very many passages, and most are read once.
    const mentions = known(passage) ?? readMentions(passage.prose, reading)
    // Each by its name, which is several times quicker than all the facts at once.
    return { register, project, kind, event, isDraft, passage, text: passage.prose.text, mentions }
  }

  /** Lets the rules check a passage; of sentences on their own, `whole` is the text they stand in, and where. */
  function judge(
    context: PassageContext,
    found: Finding[],
    whole?: { readonly text: string; readonly at: number },
  ): void {
    const { passage, mentions } = context
    const isShut = (_: Passage, rule: Rule, span: Span) => isClosed(passage, mentions, rule, span, context, whole)
    const asked = plan.passage.filter(({ looksAt }) => looksAt === undefined || holds(context, looksAt))
    run(asked, found, (rule, report) => rule.checkPassage!(context, report), passage, isShut)
    run(
      findWords(plan.words, context.text),
      found,
      (asked, report) => asked.rule.checkWords!(asked.found, context, report),
      passage,
      isShut,
    )
  }

  function gather(rule: Rule, context: PassageContext): readonly unknown[] {
    try {
      return rule.gather!(context)
    } catch (error) {
      failed(rule.id, error)
      return []
    }
  }

  function check(passages: readonly Passage[]): CheckedPassages {
    const found: Finding[] = []
    const given = new Map<Rule, Gathered<unknown>[]>()
    for (const passage of passages) {
      if (isClosedPassage(passage)) continue
      const context = contextOf(passage)
      judge(context, found)
      for (const rule of plan.gathering) {
        const items = gather(rule, context)
        if (items.length === 0) continue
        const others = given.get(rule)
        if (others) others.push({ passage, items })
        else given.set(rule, [{ passage, items }])
      }
    }
    return {
      found,
      findings: onePlaceOneFinding(found, plan.rankOf),
      contributions: rule => given.get(rule) ?? nothing,
    }
  }

  /** What a passage contributes, gathered when it is asked for. */
  function contributionsOf(passage: Passage): Contributions {
    const given = new Map<Rule, readonly Gathered<unknown>[]>()
    let context: PassageContext | undefined
    return rule => {
      let known = given.get(rule)
      if (!known) {
        const items = gather(rule, (context ??= contextOf(passage)))
        given.set(rule, (known = items.length > 0 ? [{ passage, items }] : nothing))
      }
      return known
    }
  }

  /** The same for a paragraph of which only some sentences have changed; undefined for all others. */
  function recheck({ passages }: BlockContent, before: CheckedBlock): Omit<CheckedBlock, 'content'> | undefined {
    const [now, other] = passages
    const [old, otherOld] = before.content.passages
    if (now?.role !== 'paragraph' || old?.role !== 'paragraph' || other || otherOld) return undefined
    const isAround = ({ prose: { text } }: Passage) => plan.lookingAround.some(rule => rule.looksAround!(text))
    if ((!before.rechecked && isAround(old)) || isAround(now)) return undefined
    const changed = changedSentences(old, now)
    const found = changed && findingsAround(changed, before.found)
    if (!found) return undefined
    const context = contextOf(changed.passage)
    judge(context, found, { text: now.prose.text, at: changed.from })
    return {
      found,
      findings: onePlaceOneFinding(found, plan.rankOf),
      contributions: contributionsOf(now),
      rechecked: rechecked(changed, context, before.rechecked),
    }
  }

  function rechecked(
    { before: { from, to }, by }: ChangedSentences,
    context: PassageContext,
    last: RecheckedSentences | undefined,
  ): RecheckedSentences {
    const items = new Map(plan.gathering.map(rule => [rule, gather(rule, context)]))
    const known = last?.span.from === from && last.span.to === to ? last.items : undefined
    return {
      span: { from, to: to + by },
      items,
      change: { from, to, length: to - from + by },
      unaffected: new Set(plan.gathering.filter(rule => known && saySame(known.get(rule)!, items.get(rule)!))),
    }
  }

  return {
    check,
    checkBlock: (content, before) => ({
      content,
      ...((before && recheck(content, before)) ?? check(content.passages)),
    }),
  }
}

function holds({ text, mentions }: PassageContext, looksAt: LookedAt): boolean {
  switch (looksAt) {
    case 'dates':
    case 'citations':
    case 'states':
    case 'organizations':
      return mentions[looksAt].length > 0
    default:
      return charactersOf(text)[looksAt].length > 0
  }
}
