// Runs the rules under given facts: on blocks, on the header, on the note as a whole.
import type { Mentions } from '../mentions/mention.ts'
import { readMentions } from '../mentions/mentions.ts'
import type { Participant } from '../mentions/participant.ts'
import { readParticipants } from '../mentions/participants.ts'
import type { BlockContent, Field, Note, Passage } from '../note/note.ts'
import type { Prose } from '../note/prose.ts'
import type { Project } from '../project/project.ts'
import type { Facts, Reporter, Rule } from '../rules/rule.ts'
import { isClosed, isClosedPassage } from './closed-places.ts'
import type { Finding } from './finding.ts'
import { onePlaceOneFinding } from './one-place.ts'
import { fieldPassages } from './passages.ts'
import { placeReport, shiftFinding } from './place.ts'
import type { RulePlan } from './rule-plan.ts'

/** What analysing needs beside the note. */
export interface Analyst {
  readonly project: Project
  readonly plan: RulePlan
  /** Told of a rule that threw; its finding is left out and the rest goes on. */
  readonly failed: (rule: string, error: unknown) => void
}

/** The findings of one block, relative to its place. */
export interface CheckedBlock {
  readonly content: BlockContent
  readonly findings: readonly Finding[]
}

/** A header, who took part by it, and what was found in it. */
export interface CheckedHeader {
  readonly fields: readonly Field[]
  readonly participants: readonly Participant[]
  readonly findings: readonly Finding[]
}

/** The rules under certain facts. What it gives depends on its arguments alone, so it may be kept while they do not change. */
export interface Checker {
  readonly facts: Facts
  /** The mentions of a passage, kept as long as its prose. */
  mentions(passage: Passage): Mentions
  /** The findings in a title, disclaimer or contact line, at their absolute places; kept as long as its prose. */
  checkClause(clause: Passage): Finding[]
  checkBlock(content: BlockContent): CheckedBlock
  checkHeader(fields: readonly Field[]): CheckedHeader
  checkNote(note: Note, header: CheckedHeader): Finding[]
}

export function createChecker({ plan, failed }: Analyst, facts: Facts): Checker {
  const { register, event } = facts
  const reading = { register, period: event.period, eventTitle: event.title }
  const kept = new WeakMap<Prose, Mentions>()
  const clauses = new WeakMap<Prose, readonly Finding[]>()

  function mentions({ prose }: Passage): Mentions {
    let known = kept.get(prose)
    if (!known) kept.set(prose, (known = readMentions(prose, reading)))
    return known
  }

  /** One check of one rule. `closed` tells the places where it must keep silent. */
  function run(
    rule: Rule,
    own: Passage | undefined,
    closed: Mentions | undefined,
    found: Finding[],
    check: (report: Reporter) => void,
  ): void {
    try {
      check(report => {
        const severity = plan.severity(rule, report.case, report.severity)
        if (severity === 'off') return
        if (own && closed && isClosed(own, closed, rule, report.span)) return
        found.push(placeReport(rule, report, severity, own))
      })
    } catch (error) {
      failed(rule.id, error)
    }
  }

  function checkPassage(passage: Passage): Finding[] {
    const found: Finding[] = []
    if (isClosedPassage(passage)) return found
    // Not kept unless already asked for: a large note has very many passages, and most are read once.
    const mentioned = kept.get(passage.prose) ?? readMentions(passage.prose, reading)
    const context = { ...facts, passage, text: passage.prose.text, mentions: mentioned }
    for (const rule of plan.passage) {
      run(rule, passage, mentioned, found, report => rule.checkPassage!(context, report))
    }
    return found
  }

  return {
    facts,
    mentions,
    checkClause(clause) {
      let known = clauses.get(clause.prose)
      if (!known) clauses.set(clause.prose, (known = checkPassage({ ...clause, at: 0 })))
      return known.map(finding => shiftFinding(finding, clause.at))
    },
    checkBlock: content => ({
      content,
      findings:
        content.passages.length === 0 ? [] : onePlaceOneFinding(content.passages.flatMap(checkPassage), plan.groupOf),
    }),
    checkHeader(fields) {
      const participants = fields
        .filter(field => field.key === 'participants')
        .flatMap(field => readParticipants(field, reading))
      const context = { ...facts, fields, participants, mentions }
      const found: Finding[] = []
      for (const rule of plan.header) {
        run(rule, undefined, undefined, found, report => rule.checkHeader!(context, report))
      }
      const inText = [...fieldPassages(fields).flatMap(checkPassage), ...found.filter(finding => finding.inText)]
      const onLabels = found.filter(finding => !finding.inText)
      return { fields, participants, findings: [...onePlaceOneFinding(inText, plan.groupOf), ...onLabels] }
    },
    checkNote(note, { fields, participants }) {
      const context = { ...facts, note, fields, participants, mentions }
      const found: Finding[] = []
      for (const rule of plan.note) run(rule, undefined, undefined, found, report => rule.checkNote!(context, report))
      return found
    },
  }
}
