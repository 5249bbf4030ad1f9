// What a project decided: its kinds of note, clauses, names and configuration over the register. Immutable.
import type { Labels } from '../note/note.ts'
import type { AddedOrganization } from '../register/additions.ts'
import { extendRegister } from '../register/extend.ts'
import type { Register } from '../register/register.ts'
import { defaultConfiguration, type Configuration } from './configuration.ts'
import { standardClauses } from './data/clauses.ts'
import { chosenOptions } from './data/choices.ts'
import { standardKinds } from './data/kinds.ts'
import type { Kind, StandardClause } from './kind.ts'
import { labelsOf } from './labels.ts'

export interface Project {
  readonly register: Register
  /** The project's own first, then the newest first. */
  readonly kinds: readonly Kind[]
  readonly clauses: readonly StandardClause[]
  readonly configuration: Configuration
  /** Words that no rule on wording or spelling touches: the project's names and terms, and what its choices take for right. */
  readonly names: readonly string[]
  readonly labels: Labels
}

/** The project with the settings given; without any, the published kinds and clauses over a register. */
export function defaultProject(register: Register, given: Partial<Configuration> = {}): Project {
  const configuration = withChoices({ ...defaultConfiguration, ...given })
  const { additions, names, terms } = configuration
  const kinds = [...configuration.kinds, ...standardKinds]
  const isExtended = Object.values(additions).some(({ length }) => length > 0)
  return {
    register: isExtended ? extendRegister(register, additions).register : register,
    kinds,
    clauses: standardClauses,
    configuration,
    names: [...names, ...terms.map(({ write }) => write), ...additions.organizations.flatMap(namesOf)],
    labels: labelsOf(kinds),
  }
}

/** The configuration with what follows from its choices. */
function withChoices(configuration: Configuration): Configuration {
  const options = chosenOptions(configuration.choices)
  if (options.length === 0) return configuration
  const { additions, severities, names } = configuration
  const silenced = options.flatMap(({ silences = [] }) => silences.map(name => [name, 'off'] as const))
  return {
    ...configuration,
    severities: { ...Object.fromEntries(silenced), ...severities },
    names: [...names, ...options.flatMap(({ words = [] }) => words)],
    additions: {
      ...additions,
      states: [...additions.states, ...options.flatMap(({ states = [] }) => states)],
      organizations: [...additions.organizations, ...options.flatMap(({ organizations = [] }) => organizations)],
    },
  }
}

function namesOf({ name, aliases }: AddedOrganization): readonly string[] {
  return [name, ...aliases]
}
