// Lets rules check, one after the other, and places what they report.
import type { Passage } from '../note/note.ts'
import type { Span } from '../note/span.ts'
import type { Project } from '../project/project.ts'
import type { Facts, Reporter, Rule } from '../rules/rule.ts'
import type { Finding } from './finding.ts'
import { placeReport } from './place.ts'
import type { RulePlan } from './rule-plan.ts'

/** What analysing needs beside the note. */
export interface Analyst {
  readonly project: Project
  readonly plan: RulePlan
  /** Told of a rule that threw; its finding is left out and the rest goes on. */
  readonly failed: (rule: string, error: unknown) => void
}

/**
 * Lets rules check and adds what they report to `found`: of a passage, if `own` is given. They keep silent where a place
 * `isShut` to them. A rule that throws is left out.
 */
export type RunRules = <Asked extends { readonly rule: Rule } | Rule>(
  all: readonly Asked[],
  found: Finding[],
  check: (asked: Asked, report: Reporter) => void,
  own?: Passage,
  isShut?: (passage: Passage, rule: Rule, span: Span) => boolean,
) => void

export function createRunner({ plan, failed }: Analyst, facts: Facts): RunRules {
  return (all, found, check, own, isShut) => {
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
}
