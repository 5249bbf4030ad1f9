// Reads a configuration from the text of a file: what is sound in it, and what is wrong with the rest.
import {
  type ChosenAbbreviation,
  type Configuration,
  defaultConfiguration,
  type RuleSetting,
  type Term,
} from './configuration.ts'
import { configurationShape, type NamedRules } from './configuration-shape.ts'
import { type ConfigurationProblem, readTree } from './configuration-tree.ts'
import type { Register } from '../register/register.ts'
import type { Choices } from './data/choices.ts'
import { givesNoReason } from './placeholder.ts'
import { readAdditions, type WrittenOrganization, type WrittenRegister } from './read-additions.ts'
import { readKinds, type WrittenKind } from './read-kinds.ts'
import { readShape, type Reading, valuePlace } from './read-shape.ts'

export type { ConfigurationProblem } from './configuration-tree.ts'
export type { NamedRules } from './configuration-shape.ts'

interface WrittenSetting {
  readonly severity: RuleSetting
  readonly reason?: string
}

/** A configuration as its shape has it: what `readShape` gives, every part optional. */
interface Written {
  readonly rules?: Readonly<Record<string, RuleSetting | WrittenSetting>>
  readonly names?: readonly string[]
  readonly terms?: readonly Term[]
  readonly abbreviations?: readonly ChosenAbbreviation[]
  readonly persons?: readonly Term[]
  readonly choices?: Choices
  readonly organizations?: readonly WrittenOrganization[]
  readonly kinds?: readonly WrittenKind[]
  readonly register?: WrittenRegister
}

export interface ReadConfiguration {
  readonly configuration: Configuration
  /** In the order of the text. */
  readonly problems: readonly ConfigurationProblem[]
}

/**
 * Reads a configuration. What cannot be used is a problem, and the sound rest is used. Never throws.
 * `register` is the one that it may add to.
 */
export function readConfiguration(text: string, rules: NamedRules, register: Register): ReadConfiguration {
  const problems: ConfigurationProblem[] = []
  const reading: Reading = { tell: problem => void problems.push(problem), places: new WeakMap() }
  const tree = readTree(text, reading.tell)
  const read = tree && readShape(tree, configurationShape(rules, register), 'The configuration', reading)
  const written = (read ?? {}) as Written
  const configuration: Configuration = {
    ...defaultConfiguration,
    severities: severitiesOf(written),
    reasons: readReasons(written, reading),
    kinds: readKinds(written.kinds ?? [], reading),
    names: written.names ?? [],
    terms: readTerms(written.terms ?? [], reading),
    abbreviations: readTerms(written.abbreviations ?? [], reading),
    persons: readTerms(written.persons ?? [], reading),
    choices: written.choices ?? {},
    additions: readAdditions(written.register ?? {}, written.organizations ?? [], register, reading),
  }
  return { configuration, problems: problems.sort((a, b) => a.span.from - b.span.from) }
}

function severitiesOf({ rules = {} }: Written): Configuration['severities'] {
  return Object.fromEntries(
    Object.entries(rules).map(([name, setting]) => [name, typeof setting === 'string' ? setting : setting.severity]),
  )
}

/** The reasons that are given; what only stands for one is told of. */
function readReasons({ rules = {} }: Written, reading: Reading): Configuration['reasons'] {
  const reasons: Record<string, string> = {}
  for (const [name, setting] of Object.entries(rules)) {
    if (typeof setting === 'string' || setting.reason === undefined) continue
    const { severity, reason } = setting
    if (!givesNoReason(reason)) reasons[name] = reason
    else
      reading.tell({
        span: valuePlace(setting, 'reason', reading),
        message: `"${reason}" is no reason. Write why "${name}" is set to "${severity}".`,
      })
  }
  return reasons
}

/** The terms without those that say the contrary of another; of abbreviations, of another for the same name. */
function readTerms<Wanted extends Term & { readonly name?: string }>(
  terms: readonly Wanted[],
  reading: Reading,
): readonly Wanted[] {
  return terms.filter(term => {
    const wanted = new Set(terms.filter(({ name }) => name === term.name).map(({ write }) => write))
    const contrary = term.not.find(form => wanted.has(form))
    if (contrary === undefined) return true
    reading.tell({
      span: valuePlace(term, 'not', reading),
      message: `"${contrary}" is both to be written and not to be written.`,
    })
    return false
  })
}
