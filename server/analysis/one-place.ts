// One place, one finding: where several rules meet, the one that matters most speaks.
import { overlaps } from '../note/span.ts'
import type { Severity } from '../project/configuration.ts'
import type { Finding } from './finding.ts'

const bySeverity: Record<Severity, number> = { error: 0, warning: 1, info: 2 }

/** Whether a finding in the text is silent beside others, of which those on labels do not count. */
export function givesWay(finding: Finding, others: readonly Finding[], rankOf: (rule: string) => number): boolean {
  const weight = weigh(rankOf)
  return others.some(other => other.inText && overlaps(other.span, finding.span) && weight(other) <= weight(finding))
}

function weigh(rankOf: (rule: string) => number): (finding: Finding) => number {
  return ({ severity, rule }) => (severity === 'error' ? 0 : 1_000_000) + rankOf(rule) * 10 + bySeverity[severity]
}

/**
 * Puts each finding that overlaps a weightier one beneath it, and sorts the rest by place: what is wrong in fact goes
 * before all else, then what does more harm (`rankOf` a rule, the lowest first), then the severer, then the first.
 */
export function onePlaceOneFinding(findings: readonly Finding[], rankOf: (rule: string) => number): readonly Finding[] {
  if (findings.length < 2) return findings
  const weight = weigh(rankOf)
  const sorted = [...findings].sort(
    (a, b) => a.span.from - b.span.from || a.span.to - b.span.to || weight(a) - weight(b),
  )
  const kept: Finding[] = []
  const beneath = new Map<Finding, Finding[]>()
  const put = (lighter: Finding, weightier: Finding) => {
    beneath.set(weightier, [...(beneath.get(weightier) ?? []), lighter])
  }
  for (const finding of sorted) {
    let meets = false
    for (let index = kept.length - 1; index >= 0; index--) {
      const other = kept[index]!
      // Those kept do not overlap: all before one that ends before the finding do so too.
      if (other.span.to < finding.span.from) break
      const same = other.span.from === finding.span.from && other.span.to === finding.span.to
      if (!same && !overlaps(other.span, finding.span)) continue
      meets = weight(other) <= weight(finding)
      put(meets ? finding : other, meets ? other : finding)
      if (meets) break
      kept.splice(index, 1)
    }
    if (!meets) kept.push(finding)
  }
  const withBeneath = (finding: Finding): Finding => {
    const below = beneath.get(finding)
    return below ? { ...finding, beneath: below.map(withBeneath) } : finding
  }
  return beneath.size > 0 ? kept.map(withBeneath) : kept
}

/** What is left where some findings are suppressed, those on labels last: in the place of each, what was beneath it. */
export function withoutSuppressed(
  findings: readonly Finding[],
  isSuppressed: (finding: Finding) => boolean,
  rankOf: (rule: string) => number,
): readonly Finding[] {
  const suppressed = new Set(findings.filter(isSuppressed))
  if (suppressed.size === 0) return findings
  const kept = findings.filter(finding => !suppressed.has(finding))
  const risen = [...suppressed].flatMap(({ beneath = [] }) => beneath)
  if (risen.length === 0) return kept
  const speaking = [...kept.filter(({ inText }) => inText), ...withoutSuppressed(risen, isSuppressed, rankOf)]
  return [...onePlaceOneFinding(speaking, rankOf), ...kept.filter(({ inText }) => !inText)]
}
