// What a project decided: its kinds of note, clauses, names and configuration over the register. Immutable.
import type { Labels } from '../note/note.ts'
import { extendRegister } from '../register/extend.ts'
import type { Register } from '../register/register.ts'
import { defaultConfiguration, type Configuration } from './configuration.ts'
import { standardClauses } from './data/clauses.ts'
import { type Choices, wordsOfChoices } from './data/choices.ts'
import { standardKinds } from './data/kinds.ts'
import type { Kind, StandardClause } from './kind.ts'
import { labelsOf } from './labels.ts'

export interface Project {
  readonly register: Register
  /** The project's own first, then the newest first. */
  readonly kinds: readonly Kind[]
  readonly clauses: readonly StandardClause[]
  readonly configuration: Configuration
  /** What the project writes where practice is mixed; a point it is silent on is absent. */
  readonly choices: Choices
  /** Words that no rule on wording or spelling touches: the project's names and terms, and what its choices take for right. */
  readonly names: readonly string[]
  readonly labels: Labels
}

/** The project with the settings given; without any, the published kinds and clauses over a register. */
export function defaultProject(register: Register, given: Partial<Configuration> = {}): Project {
  const configuration: Configuration = { ...defaultConfiguration, ...given }
  const { choices } = configuration
  const extended = Object.values(configuration.additions).some(({ length }) => length > 0)
    ? extendRegister(register, configuration.additions).register
    : register
  const kinds = [...configuration.kinds, ...standardKinds]
  const names = [
    ...configuration.names,
    ...configuration.terms.map(({ write }) => write),
    ...wordsOfChoices(choices),
    ...configuration.additions.organizations.flatMap(({ name, aliases }) => [name, ...aliases]),
  ]
  return { register: extended, kinds, clauses: standardClauses, configuration, choices, names, labels: labelsOf(kinds) }
}
