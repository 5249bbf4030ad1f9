// Runs the rules under given facts: on blocks, on the header, on the note as a whole.
import type { Mentions } from '../mentions/mention.ts'
import { readMentions } from '../mentions/mentions.ts'
import type { Participant } from '../mentions/participant.ts'
import { readParticipants } from '../mentions/participants.ts'
import type { BlockContent, Field, Note, Passage } from '../note/note.ts'
import type { Prose } from '../note/prose.ts'
import type { Project } from '../project/project.ts'
import type { Contribution, Contributions } from './contributions.ts'
import type { Facts, PassageContext, Reporter, Rule } from '../rules/rule.ts'
import { findWords } from '../rules/wording/find-words.ts'
import { isClosed, isClosedPassage } from './closed-places.ts'
import type { Finding } from './finding.ts'
import { givesWay, onePlaceOneFinding, withoutSuppressed } from './one-place.ts'
import { fieldPassages } from './passages.ts'
import { placeReport } from './place.ts'
import type { RulePlan } from './rule-plan.ts'
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
  readonly findings: readonly Finding[]
  readonly contributions: readonly Contribution[]
}

/** A header, who took part by it, and what was found in it; each read when it is first asked for. */
export interface CheckedHeader {
  readonly fields: readonly Field[]
  readonly participants: readonly Participant[]
  readonly findings: readonly Finding[]
  readonly contributions: readonly Contribution[]
}

/** The findings in a clause and what it contributes, as if it stood at 0. */
type CheckedClause = Pick<CheckedBlock, 'findings' | 'contributions'>

/** The rules under certain facts. What it gives depends on its arguments alone, so it may be kept while they do not change. */
export interface Checker {
  readonly facts: Facts
  /** The mentions of a passage, kept as long as its prose. */
  mentions(passage: Passage): Mentions
  /** A title, disclaimer or contact line; kept as long as its prose. */
  checkClause(clause: Passage): CheckedClause
  checkBlock(content: BlockContent): CheckedBlock
  checkHeader(fields: readonly Field[]): CheckedHeader
  checkNote(note: Note, header: CheckedHeader): Finding[]
  /**
   * Judges over the whole note what its passages gave, at their absolute places and in the order of the source. `spoken`
   * gives what was found already around an offset: what is weightier there speaks instead.
   */
  checkGathered(
    note: Note,
    header: CheckedHeader,
    contributions: Contributions,
    spoken: (offset: number) => readonly Finding[],
  ): Finding[]
  /** What silences findings in a note; undefined where nothing does. */
  silence(note: Note, suppressing: SuppressingBlocks): Silence | undefined
  /** What is left of findings in the order of the source where some of them are suppressed. */
  withoutSuppressed(findings: readonly Finding[], isSuppressed: (finding: Finding) => boolean): readonly Finding[]
  checkSuppressions(note: Note, header: CheckedHeader, silence: Silence): Finding[]
}

export function createChecker({ plan, failed }: Analyst, facts: Facts): Checker {
  const { register, event } = facts
  const reading = { register, period: event.period, eventTitle: event.title }
  const kept = new WeakMap<Prose, Mentions>()
  const clauses = new WeakMap<Prose, CheckedClause>()

  function mentions({ prose }: Passage): Mentions {
    let known = kept.get(prose)
    if (!known) kept.set(prose, (known = readMentions(prose, reading)))
    return known
  }

  /**
   * Lets rules check, one after the other: a passage, if `own` is given. With `closed`, they keep silent in closed places.
   * A rule that throws is left out.
   */
  function run<Asked extends { readonly rule: Rule } | Rule>(
    all: readonly Asked[],
    found: Finding[],
    check: (asked: Asked, report: Reporter) => void,
    own?: Passage,
    closed?: (passage: Passage) => Mentions,
  ): void {
    let rule: Rule
    const report: Reporter = reported => {
      const asked = plan.severity(rule, reported.case, reported.severity)
      if (asked === 'off') return
      const severity = facts.isDraft && rule.cases[reported.case]?.onlyWhenFinal ? 'info' : asked
      const passage = own ?? reported.passage
      if (closed && passage && isClosed(passage, closed(passage), rule, reported.span, facts)) return
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

  function checkPassage(passage: Passage, found: Finding[], contributions: Contribution[]): void {
    if (isClosedPassage(passage)) return
    // Not kept unless already asked for: a large note has very many passages, and most are read once.
    const mentioned = kept.get(passage.prose) ?? readMentions(passage.prose, reading)
    const context = { ...facts, passage, text: passage.prose.text, mentions: mentioned }
    const closed = () => mentioned
    run(plan.passage, found, (rule, report) => rule.checkPassage!(context, report), passage, closed)
    run(
      findWords(plan.words, context.text),
      found,
      (asked, report) => asked.rule.checkWords!(asked.found, context, report),
      passage,
      closed,
    )
    for (const rule of plan.gathering) {
      const items = gather(rule, context)
      if (items.length > 0) contributions.push({ rule, passage, items })
    }
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
    const findings: Finding[] = []
    const contributions: Contribution[] = []
    for (const passage of passages) checkPassage(passage, findings, contributions)
    return { findings: onePlaceOneFinding(findings, plan.rankOf), contributions }
  }

  function checkFields(fields: readonly Field[], participants: readonly Participant[]): CheckedClause {
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
    checkBlock: content => ({ content, ...checkPassages(content.passages) }),
    checkHeader(fields) {
      let participants: readonly Participant[] | undefined
      let checked: CheckedClause | undefined
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
    checkGathered(note, { fields, participants }, contributions, spoken) {
      const context = { ...facts, note, fields, participants, mentions }
      const found: Finding[] = []
      run(
        plan.gathering,
        found,
        (rule, report) => rule.checkGathered!(contributions.get(rule) ?? [], context, report),
        undefined,
        mentions,
      )
      return found.filter(finding => !givesWay(finding, spoken(finding.span.from), plan.rankOf))
    },
    silence: (note, suppressing) => silenceOf(note, suppressing, () => plan.names),
    withoutSuppressed: (findings, isSuppressed) => withoutSuppressed(findings, isSuppressed, plan.rankOf),
    checkSuppressions(note, { fields, participants }, silence) {
      const context = { ...facts, note, fields, participants, mentions }
      const judged = silence.judged()
      const found: Finding[] = []
      run(plan.suppressions, found, (rule, report) => rule.checkSuppressions!(judged, context, report))
      return found
    },
  }
}
