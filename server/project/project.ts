// What a project decided: its kinds of note, clauses and configuration over the register. Immutable.
import type { Labels } from '../note/note.ts'
import type { Register } from '../register/register.ts'
import type { Configuration } from './configuration.ts'
import type { Kind, StandardClause } from './kind.ts'

export interface Project {
  readonly register: Register
  readonly kinds: readonly Kind[]
  readonly clauses: readonly StandardClause[]
  readonly configuration: Configuration
  readonly labels: Labels
}
