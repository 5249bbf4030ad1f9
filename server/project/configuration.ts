// What a project decided in its configuration: severities, own kinds, names and terms, choices, additions to the register.
import type { Choices } from './data/choices.ts'
import type { Kind } from './kind.ts'

export type Severity = 'error' | 'warning' | 'info'

/** How a rule or a case is set: a severity, `off`, or `on` with the severity of its own. */
export type RuleSetting = Severity | 'off' | 'on'

/** A term as the project writes it, and the ways it is not to be written. */
export interface Term {
  readonly write: string
  readonly not: readonly string[]
}

/** A name of a State that the register does not have. Ends of intervals are included; null is open. */
export interface AddedStateName {
  readonly en: string
  readonly from: string | null
  readonly to: string | null
  /** As in running text, without the article; `en` if absent. */
  readonly inText?: string
  readonly article?: boolean
  readonly sortKey?: string
}

/** Names of a State the register knows, added to its own. */
export interface AddedState {
  readonly iso3: string
  readonly names: readonly AddedStateName[]
  readonly aliases: readonly { readonly name: string; readonly kind: AliasKind }[]
}

export type AliasKind = 'accepted-short' | 'informal' | 'outdated' | 'misspelling'

export interface AddedResolution {
  readonly number: number
  readonly year: number
  readonly adopted?: string
  readonly topic?: string
}

export interface AddedOrganization {
  readonly name: string
  readonly abbreviations: readonly string[]
  readonly aliases: readonly string[]
  readonly from: string | null
  readonly to: string | null
}

/** Facts that a project adds to the register. */
export interface Additions {
  readonly states: readonly AddedState[]
  readonly resolutions: readonly AddedResolution[]
  readonly organizations: readonly AddedOrganization[]
}

/** A configuration. Immutable. */
export interface Configuration {
  /** By `rule` or `rule/case`; the latter wins. */
  readonly severities: Readonly<Record<string, RuleSetting>>
  /** The project's own kinds of note. */
  readonly kinds: readonly Kind[]
  /** Words and names that no rule on wording or spelling touches. */
  readonly names: readonly string[]
  readonly terms: readonly Term[]
  readonly choices: Choices
  readonly additions: Additions
}

export const defaultConfiguration: Configuration = {
  severities: {},
  kinds: [],
  names: [],
  terms: [],
  choices: {},
  additions: { states: [], resolutions: [], organizations: [] },
}
