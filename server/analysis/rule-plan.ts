// Which rules run for a project, and with what severity each of their cases speaks.
import type { Configuration, Severity } from '../project/configuration.ts'
import type { Rule, RuleGroup } from '../rules/rule.ts'
import { wordIndex } from '../rules/wording/compiled/word-index.ts'
import { openIndex, type WordIndex } from '../rules/wording/word-index.ts'

/** The rules that have something to say under a configuration, by what they look at. */
export interface RulePlan {
  readonly passage: readonly Rule[]
  readonly words: WordIndex
  /** Those that may judge a sentence by the others of its passage. */
  readonly lookingAround: readonly Rule[]
  readonly header: readonly Rule[]
  readonly note: readonly Rule[]
  readonly gathering: readonly Rule[]
  readonly suppressions: readonly Rule[]
  /** Those that look across notes. */
  readonly archive: readonly Rule[]
  /** Every rule and `rule/case` there is, and whether it speaks of a note by itself. */
  readonly names: ReadonlyMap<string, boolean>
  /** The same, and whether it speaks of a note beside others. */
  readonly namesBeside: ReadonlyMap<string, boolean>
  /** How much harm a rule prevents: the lower, the more. Below 100,000. */
  readonly rankOf: (rule: string) => number
  /** The severity a case speaks with, or `off`. `proposed` is the rule's own, which a configuration overrides. */
  severity(rule: Rule, ruleCase: string, proposed: Severity | undefined): Severity | 'off'
}

/** The groups, those first whose findings prevent most harm. */
const byHarm: readonly RuleGroup[] = ['text', 'resolutions', 'States', 'dates', 'structure', 'wording']

/** Sorts the rules out for a configuration. */
export function planRules(rules: readonly Rule[], configuration: Pick<Configuration, 'severities'>): RulePlan {
  const { severities } = configuration
  const configured = (rule: Rule, ruleCase: string) => severities[`${rule.id}/${ruleCase}`] ?? severities[rule.id]
  // Rules on wording yield to those listed before them: capitals, spelling, the rest.
  const ranks = new Map(
    rules.map(({ id, group }, index) => [id, byHarm.indexOf(group) * 1_000 + (group === 'wording' ? index : 0)]),
  )
  const isOn = (rule: Rule, ruleCase: string) => {
    const severity = configured(rule, ruleCase)
    return severity === undefined ? !rule.cases[ruleCase]?.optIn : severity !== 'off'
  }
  const active = rules.filter(rule => Object.keys(rule.cases).some(name => isOn(rule, name)))
  let words: WordIndex | undefined
  const namesOfAll = (isAsked: (rule: Rule) => boolean) =>
    new Map(rules.flatMap(rule => namesOf(rule, ruleCase => isAsked(rule) && isOn(rule, ruleCase))))
  let names: ReadonlyMap<string, boolean> | undefined
  let namesBeside: ReadonlyMap<string, boolean> | undefined
  return {
    get words() {
      return (words ??= openIndex(wordIndex, active))
    },
    passage: active.filter(rule => 'checkPassage' in rule),
    lookingAround: active.filter(rule => 'looksAround' in rule),
    header: active.filter(rule => 'checkHeader' in rule),
    note: active.filter(rule => 'checkNote' in rule),
    gathering: active.filter(rule => 'checkGathered' in rule),
    suppressions: active.filter(rule => 'checkSuppressions' in rule),
    archive: active.filter(rule => 'checkArchive' in rule),
    get names() {
      return (names ??= namesOfAll(rule => !('checkArchive' in rule)))
    },
    get namesBeside() {
      return (namesBeside ??= namesOfAll(rule => 'checkArchive' in rule))
    },
    rankOf: rule => ranks.get(rule) ?? 0,
    severity(rule, ruleCase, proposed) {
      if (!isOn(rule, ruleCase)) return 'off'
      const setting = configured(rule, ruleCase)
      const own = proposed ?? rule.cases[ruleCase]?.severity ?? 'warning'
      return setting === undefined || setting === 'on' ? own : setting
    },
  }
}

/** The names of a rule and its cases, and whether they speak. */
function namesOf({ id, cases }: Rule, isOn: (ruleCase: string) => boolean): (readonly [string, boolean])[] {
  const own = Object.keys(cases).map(name => [name, isOn(name)] as const)
  return [[id, own.some(([, on]) => on)], ...own.map(([name, on]) => [`${id}/${name}`, on] as const)]
}
