// What a project decided in its configuration: severities, own kinds, names and terms, choices, additions to the register.
import type { RegisterAdditions } from '../register/additions.ts'
import type { Choices } from './data/choices.ts'
import type { Kind } from './kind.ts'

/** The name of the file that holds a project's configuration: it is for all notes in its folder and below. */
export const configurationName = 'rapporteur.yaml'

export type Severity = 'error' | 'warning' | 'info'

/** How a rule or a case is set: a severity, `off`, or `on` with the severity of its own. */
export type RuleSetting = Severity | 'off' | 'on'

/** A term as the project writes it, and the ways it is not to be written. */
export interface Term {
  readonly write: string
  readonly not: readonly string[]
}

/** The abbreviation that the project has chosen of several for one name. */
export interface ChosenAbbreviation extends Term {
  readonly name: string
}

/** A configuration. Immutable. */
export interface Configuration {
  /** By `rule` or `rule/case`; the latter wins. */
  readonly severities: Readonly<Record<string, RuleSetting>>
  /** Why rules and cases are set so, under the same names; of those that say why. */
  readonly reasons: Readonly<Record<string, string>>
  /** The project's own kinds of note. */
  readonly kinds: readonly Kind[]
  /** Words and names that no rule on wording or spelling touches. */
  readonly names: readonly string[]
  readonly terms: readonly Term[]
  readonly abbreviations: readonly ChosenAbbreviation[]
  /** Names of persons as the project writes them. */
  readonly persons: readonly Term[]
  readonly choices: Choices
  /** Facts that the project adds to the register. */
  readonly additions: RegisterAdditions
}

export const defaultConfiguration: Configuration = {
  severities: {},
  reasons: {},
  kinds: [],
  names: [],
  terms: [],
  abbreviations: [],
  persons: [],
  choices: {},
  additions: { states: [], resolutions: [], organizations: [] },
}
