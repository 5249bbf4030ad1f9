// How a finding's rule is named in reports and configurations.
import type { Finding } from '../../analysis/finding.ts'

/** "resolution-year/missing"; the rule alone where its case has the same name. */
export function nameOf({ rule, case: ruleCase }: Pick<Finding, 'rule' | 'case'>): string {
  return Object.is(ruleCase, rule) ? rule : `${rule}/${ruleCase}`
}
