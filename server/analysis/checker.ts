// Runs the rules under given facts: on blocks, on the header, on the note as a whole.
import type { Mentions } from '../mentions/mention.ts'
import { readMentions } from '../mentions/mentions.ts'
import type { Participant } from '../mentions/participant.ts'
import { readParticipants } from '../mentions/participants.ts'
import type { BlockContent, Field, Note, Passage } from '../note/note.ts'
import type { Prose } from '../note/prose.ts'
import type { Span, TextChange } from '../note/span.ts'
import type { Project } from '../project/project.ts'
import type { Facts, Gathered, LookedAt, PassageContext, Reporter, Rule } from '../rules/rule.ts'
import type { JudgedSuppression } from '../rules/suppression.ts'
import { charactersOf } from '../rules/wording/characters.ts'
import { findWords } from '../rules/wording/find-words.ts'
import { isClosed, isClosedPassage } from './closed-places.ts'
import { type Contributions, saySame } from './contributions.ts'
import type { Finding } from './finding.ts'
import { givesWay, onePlaceOneFinding, withoutSuppressed } from './one-place.ts'
import { fieldPassages } from './passages.ts'
import { placeReport } from './place.ts'
import type { RulePlan } from './rule-plan.ts'
import { changedSentences, type ChangedSentences, findingsAround } from './sentences.ts'
import { silenceOf, type Silence, type SuppressingBlocks } from './suppressions.ts'

/** What analysing needs beside the note. */
export interface Analyst {
  readonly project: Project
  readonly plan: RulePlan
  /** Told of a rule that threw; its finding is left out and the rest goes on. */
  readonly failed: (rule: string, error: unknown) => void
}

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

/** A header, who took part by it, and what was found in it; each read when it is first asked for. */
export interface CheckedHeader {
  readonly fields: readonly Field[]
  readonly participants: readonly Participant[]
  readonly findings: readonly Finding[]
  readonly contributions: Contributions
}

/** The same of a clause, as if it stood at 0. */
type CheckedClause = Omit<CheckedBlock, 'content'>

/** The rules under certain facts. What it gives depends on its arguments alone, so it may be kept while they do not change. */
export interface Checker {
  readonly facts: Facts
  /** The mentions of a passage, kept as long as its prose. */
  mentions(passage: Passage): Mentions
  /** A title, disclaimer or contact line; kept as long as its prose. */
  checkClause(clause: Passage): CheckedClause
  /** `before` is an earlier version: of a paragraph that has changed little, only some sentences are checked again. */
  checkBlock(content: BlockContent, before?: CheckedBlock): CheckedBlock
  checkHeader(fields: readonly Field[]): CheckedHeader
  checkNote(note: Note, header: CheckedHeader): Finding[]
  /**
   * Lets the rules that gather judge over the whole note what `gathered` says its passages gave to each, at their absolute
   * places and in the order of the source. Those of which `known` gives the findings are not asked.
   */
  checkGathered(
    note: Note,
    header: CheckedHeader,
    gathered: (rule: Rule) => readonly Gathered<unknown>[],
    known: (rule: Rule) => readonly Finding[] | undefined,
  ): ReadonlyMap<Rule, readonly Finding[]>
  /** Whether something weightier speaks where a finding stands. */
  givesWay(finding: Finding, others: readonly Finding[]): boolean
  /** What silences findings in a note by itself, or `beside` others; undefined where nothing does. */
  silence(note: Note, suppressing: SuppressingBlocks, beside?: 'beside'): Silence | undefined
  /** What is left of findings in the order of the source where some of them are suppressed. */
  withoutSuppressed(findings: readonly Finding[], isSuppressed: (finding: Finding) => boolean): readonly Finding[]
  checkSuppressions(note: Note, header: CheckedHeader, judged: readonly JudgedSuppression[]): Finding[]
}

const nothing: readonly never[] = []

export function createChecker({ plan, failed }: Analyst, facts: Facts): Checker {
  const { register, project, kind, event, isDraft } = facts
  const reading = { register, period: event.period, eventTitle: event.title }
  const kept = new WeakMap<Prose, Mentions>()
  const clauses = new WeakMap<Prose, CheckedClause>()

  function mentions({ prose }: Passage): Mentions {
    let known = kept.get(prose)
    if (!known) kept.set(prose, (known = readMentions(prose, reading)))
    return known
  }

  /**
   * Lets rules check, one after the other: a passage, if `own` is given. They keep silent where a place `isShut` to them. A rule
   * that throws is left out.
   */
  function run<Asked extends { readonly rule: Rule } | Rule>(
    all: readonly Asked[],
    found: Finding[],
    check: (asked: Asked, report: Reporter) => void,
    own?: Passage,
    isShut?: (passage: Passage, rule: Rule, span: Span) => boolean,
  ): void {
    let rule: Rule
    const report: Reporter = reported => {
      const asked = plan.severity(rule, reported.case, reported.severity)
      if (asked === 'off') return
      const severity = facts.isDraft && rule.cases[reported.case]?.onlyWhenFinal ? 'info' : asked
      const passage = own ?? reported.passage
      if (isShut && passage && isShut(passage, rule, reported.span)) return
      found.push(placeReport(rule, reported, severity, own))
    }
    for (const asked of all) {
      rule = 'rule' in asked ? asked.rule : asked
      try {
        check(asked, report)
      } catch (error) {
        failed(rule.id, error)
      }
    }
  }

  function contextOf(passage: Passage): PassageContext {
    // Not kept unless already asked for: a large note has very many passages, and most are read once.
    const mentions = kept.get(passage.prose) ?? readMentions(passage.prose, reading)
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
    const isShut = (_: Passage, rule: Rule, span: Span) => isClosed(passage, mentions, rule, span, facts, whole)
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

  function checkPassages(passages: readonly Passage[]): CheckedClause {
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

  function checkFields(fields: readonly Field[], participants: readonly Participant[]): Omit<CheckedClause, 'found'> {
    const context = { ...facts, fields, participants, mentions }
    const found: Finding[] = []
    run(plan.header, found, (rule, report) => rule.checkHeader!(context, report))
    const { findings, contributions } = checkPassages(fieldPassages(fields))
    const inText = [...findings, ...found.filter(finding => finding.inText)]
    const onLabels = found.filter(finding => !finding.inText)
    return { findings: [...onePlaceOneFinding(inText, plan.rankOf), ...onLabels], contributions }
  }

  return {
    facts,
    mentions,
    checkClause(clause) {
      let known = clauses.get(clause.prose)
      if (!known) clauses.set(clause.prose, (known = checkPassages([{ ...clause, at: 0 }])))
      return known
    },
    checkBlock: (content, before) => ({
      content,
      ...((before && recheck(content, before)) ?? checkPassages(content.passages)),
    }),
    checkHeader(fields) {
      let participants: readonly Participant[] | undefined
      let checked: ReturnType<typeof checkFields> | undefined
      const took = () =>
        (participants ??= fields
          .filter(field => field.key === 'participants')
          .flatMap(field => readParticipants(field, reading)))
      const judged = () => (checked ??= checkFields(fields, took()))
      return {
        fields,
        get participants() {
          return took()
        },
        get findings() {
          return judged().findings
        },
        get contributions() {
          return judged().contributions
        },
      }
    },
    checkNote(note, { fields, participants }) {
      const context = { ...facts, note, fields, participants, mentions }
      const found: Finding[] = []
      run(plan.note, found, (rule, report) => rule.checkNote!(context, report))
      return found
    },
    checkGathered(note, { fields, participants }, gathered, known) {
      const context = { ...facts, note, fields, participants, mentions }
      const isShut = (passage: Passage, rule: Rule, span: Span) =>
        isClosed(passage, mentions(passage), rule, span, facts)
      const judged = (rule: Rule) => {
        const found: Finding[] = []
        run([rule], found, (_, report) => rule.checkGathered!(gathered(rule), context, report), undefined, isShut)
        return found
      }
      return new Map(plan.gathering.map(rule => [rule, known(rule) ?? judged(rule)]))
    },
    givesWay: (finding, others) => givesWay(finding, others, plan.rankOf),
    silence: (note, suppressing, beside) =>
      silenceOf(note, suppressing, () => (beside ? plan.namesBeside : plan.names)),
    withoutSuppressed: (findings, isSuppressed) => withoutSuppressed(findings, isSuppressed, plan.rankOf),
    checkSuppressions(note, { fields, participants }, judged) {
      const context = { ...facts, note, fields, participants, mentions }
      const found: Finding[] = []
      run(plan.suppressions, found, (rule, report) => rule.checkSuppressions!(judged, context, report))
      return found
    },
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
