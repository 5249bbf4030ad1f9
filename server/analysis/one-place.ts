// One place, one finding: where several rules meet, the one that matters most speaks.
import { overlaps } from '../note/span.ts'
import type { RuleGroup } from '../rules/rule.ts'
import type { Severity } from '../project/configuration.ts'
import type { Finding } from './finding.ts'

const bySeverity: Record<Severity, number> = { error: 0, warning: 1, info: 2 }
const byGroup: Record<RuleGroup, number> = { text: 0, resolutions: 1, States: 2, dates: 3, structure: 4, wording: 5 }

/** Drops each finding that overlaps a weightier one, and sorts the rest by place. `groupOf` gives a rule's group. */
export function onePlaceOneFinding(
  findings: readonly Finding[],
  groupOf: (rule: string) => RuleGroup,
): readonly Finding[] {
  if (findings.length < 2) return findings
  const weight = (finding: Finding) => bySeverity[finding.severity] * 10 + byGroup[groupOf(finding.rule)]
  const sorted = [...findings].sort(
    (a, b) => a.span.from - b.span.from || a.span.to - b.span.to || weight(a) - weight(b),
  )
  const kept: Finding[] = []
  for (const finding of sorted) {
    let meets = false
    for (let index = kept.length - 1; index >= 0; index--) {
      const other = kept[index]!
      const same = other.span.from === finding.span.from && other.span.to === finding.span.to
      if (!same && !overlaps(other.span, finding.span)) continue
      meets = weight(other) <= weight(finding)
      if (meets) break
      kept.splice(index, 1)
    }
    if (!meets) kept.push(finding)
  }
  return kept
}
