// Runs the rules under given facts: on blocks, on the header, on the note as a whole.
import type { Mentions } from '../mentions/mention.ts'
import { readMentions } from '../mentions/mentions.ts'
import type { Participant } from '../mentions/participant.ts'
import { readParticipants } from '../mentions/participants.ts'
import type { BlockContent, Field, Note, Passage } from '../note/note.ts'
import type { Prose } from '../note/prose.ts'
import type { Project } from '../project/project.ts'
import type { Facts, Gathered, PassageContext, Reporter, Rule } from '../rules/rule.ts'
import { findWords } from '../rules/wording/find-words.ts'
import { isClosed, isClosedPassage } from './closed-places.ts'
import type { Finding } from './finding.ts'
import { onePlaceOneFinding } from './one-place.ts'
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

/** What one passage gave to a rule that judges over the whole note. */
export interface Contribution extends Gathered<unknown> {
  readonly rule: Rule
}

/** The findings of one block and what it contributes to those of the whole note, relative to its place. */
export interface CheckedBlock {
  readonly content: BlockContent
  readonly findings: readonly Finding[]
  readonly contributions: readonly Contribution[]
}

/** A header, who took part by it, and what was found in it. */
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
  /** Judges over the whole note what its passages gave, at their absolute places and in the order of the source. */
  checkGathered(note: Note, header: CheckedHeader, contributions: readonly Contribution[]): Finding[]
  /** What silences findings in a note; undefined where nothing does. */
  silence(note: Note, suppressing: SuppressingBlocks): Silence | undefined
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

  /** One check of one rule: of the passage `own`, if it is given. With `closed`, it keeps silent in closed places. */
  function run(
    rule: Rule,
    found: Finding[],
    check: (report: Reporter) => void,
    own?: Passage,
    closed?: (passage: Passage) => Mentions,
  ): void {
    try {
      check(report => {
        const asked = plan.severity(rule, report.case, report.severity)
        if (asked === 'off') return
        const severity = facts.isDraft && rule.cases[report.case]?.onlyWhenFinal ? 'info' : asked
        const passage = own ?? report.passage
        if (closed && passage && isClosed(passage, closed(passage), rule, report.span, facts)) return
        found.push(placeReport(rule, report, severity, own))
      })
    } catch (error) {
      failed(rule.id, error)
    }
  }

  function checkPassage(passage: Passage, found: Finding[], contributions: Contribution[]): void {
    if (isClosedPassage(passage)) return
    // Not kept unless already asked for: a large note has very many passages, and most are read once.
    const mentioned = kept.get(passage.prose) ?? readMentions(passage.prose, reading)
    const context = { ...facts, passage, text: passage.prose.text, mentions: mentioned }
    for (const rule of plan.passage) {
      run(
        rule,
        found,
        report => rule.checkPassage!(context, report),
        passage,
        () => mentioned,
      )
    }
    for (const { rule, found: at } of findWords(plan.words, context.text)) {
      run(
        rule,
        found,
        report => rule.checkWords!(at, context, report),
        passage,
        () => mentioned,
      )
    }
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
    return { findings: onePlaceOneFinding(findings, plan.groupOf), contributions }
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
      const participants = fields
        .filter(field => field.key === 'participants')
        .flatMap(field => readParticipants(field, reading))
      const context = { ...facts, fields, participants, mentions }
      const found: Finding[] = []
      for (const rule of plan.header) {
        run(rule, found, report => rule.checkHeader!(context, report))
      }
      const { findings, contributions } = checkPassages(fieldPassages(fields))
      const inText = [...findings, ...found.filter(finding => finding.inText)]
      const onLabels = found.filter(finding => !finding.inText)
      return {
        fields,
        participants,
        findings: [...onePlaceOneFinding(inText, plan.groupOf), ...onLabels],
        contributions,
      }
    },
    checkNote(note, { fields, participants }) {
      const context = { ...facts, note, fields, participants, mentions }
      const found: Finding[] = []
      for (const rule of plan.note) run(rule, found, report => rule.checkNote!(context, report))
      return found
    },
    checkGathered(note, { fields, participants }, contributions) {
      const context = { ...facts, note, fields, participants, mentions }
      const found: Finding[] = []
      for (const rule of plan.gathering) {
        const own = contributions.filter(contribution => contribution.rule === rule)
        run(rule, found, report => rule.checkGathered!(own, context, report), undefined, mentions)
      }
      return found
    },
    silence: (note, suppressing) => silenceOf(note, suppressing, () => plan.names),
    checkSuppressions(note, { fields, participants }, silence) {
      const context = { ...facts, note, fields, participants, mentions }
      const judged = silence.judged()
      const found: Finding[] = []
      for (const rule of plan.suppressions) run(rule, found, report => rule.checkSuppressions!(judged, context, report))
      return found
    },
  }
}
