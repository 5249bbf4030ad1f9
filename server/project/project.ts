// What a project decided: its kinds of note, clauses and configuration over the register. Immutable.
import type { Labels } from '../note/note.ts'
import type { Register } from '../register/register.ts'
import { defaultConfiguration, type Configuration } from './configuration.ts'
import { standardClauses } from './data/clauses.ts'
import { standardKinds } from './data/kinds.ts'
import type { Kind, StandardClause } from './kind.ts'
import { labelsOf } from './labels.ts'

export interface Project {
  readonly register: Register
  /** The newest first. */
  readonly kinds: readonly Kind[]
  readonly clauses: readonly StandardClause[]
  readonly configuration: Configuration
  readonly labels: Labels
}

/** The project of whoever has not set up one: the published kinds and clauses over a register, with the settings given. */
export function defaultProject(register: Register, configuration: Configuration = defaultConfiguration): Project {
  return { register, kinds: standardKinds, clauses: standardClauses, configuration, labels: labelsOf(standardKinds) }
}
