// Runs the rules under given facts: on blocks, on the header, on the note as a whole.
import type { Mentions } from '../mentions/mention.ts'
import { readMentions } from '../mentions/mentions.ts'
import type { Participant } from '../mentions/participant.ts'
import { readParticipants } from '../mentions/participants.ts'
import type { BlockContent, Field, Note, Passage } from '../note/note.ts'
import type { Prose } from '../note/prose.ts'
import type { Span } from '../note/span.ts'
import type { Facts, Gathered, Rule } from '../rules/rule.ts'
import type { JudgedSuppression } from '../rules/suppression.ts'
import { isClosed } from './closed-places.ts'
import type { Contributions } from './contributions.ts'
import type { Finding } from './finding.ts'
import { givesWay, onePlaceOneFinding, withoutSuppressed } from './one-place.ts'
import { type CheckedBlock, type CheckedPassages, createPassageChecker } from './passage-checker.ts'
import { fieldPassages } from './passages.ts'
import { type Analyst, createRunner } from './run-rules.ts'
import { silenceOf, type Silence, type SuppressingBlocks } from './suppressions.ts'

/** A header, who took part by it, and what was found in it; each read when it is first asked for. */
export interface CheckedHeader {
  readonly fields: readonly Field[]
  readonly participants: readonly Participant[]
  readonly findings: readonly Finding[]
  readonly contributions: Contributions
}

/** The rules under certain facts. What it gives depends on its arguments alone, so it may be kept while they do not change. */
export interface Checker {
  readonly facts: Facts
  /** The mentions of a passage, kept as long as its prose. */
  mentions(passage: Passage): Mentions
  /** A title, disclaimer or contact line, as if it stood at 0; kept as long as its prose. */
  checkClause(clause: Passage): CheckedPassages
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

export function createChecker(analyst: Analyst, facts: Facts): Checker {
  const { plan } = analyst
  const { register, event } = facts
  const reading = { register, period: event.period, eventTitle: event.title }
  const kept = new WeakMap<Prose, Mentions>()
  const clauses = new WeakMap<Prose, CheckedPassages>()

  const run = createRunner(analyst, facts)
  const passages = createPassageChecker(analyst, facts, run, reading, ({ prose }) => kept.get(prose))

  function mentions({ prose }: Passage): Mentions {
    let known = kept.get(prose)
    if (!known) kept.set(prose, (known = readMentions(prose, reading)))
    return known
  }

  function checkFields(fields: readonly Field[], participants: readonly Participant[]): Omit<CheckedPassages, 'found'> {
    const context = { ...facts, fields, participants, mentions }
    const found: Finding[] = []
    run(plan.header, found, (rule, report) => rule.checkHeader!(context, report))
    const { findings, contributions } = passages.check(fieldPassages(fields))
    const inText = [...findings, ...found.filter(finding => finding.inText)]
    const onLabels = found.filter(finding => !finding.inText)
    return { findings: [...onePlaceOneFinding(inText, plan.rankOf), ...onLabels], contributions }
  }

  return {
    facts,
    mentions,
    checkClause(clause) {
      let known = clauses.get(clause.prose)
      if (!known) clauses.set(clause.prose, (known = passages.check([{ ...clause, at: 0 }])))
      return known
    },
    checkBlock: (content, before) => passages.checkBlock(content, before),
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
