// The shapes in which scripts/compile-register.ts stores the data: what it writes and what the loaders read.
import type { Interval } from './day.ts'
import type { Group } from './groups.ts'
import type { Organization } from './organizations.ts'
import type { Structure } from './resolutions.ts'
import type { State } from './states.ts'

/** A label under which a State is met beside its names in force. */
export interface PackedAlias extends Interval {
  readonly name: string
  readonly kind: 'accepted-short' | 'informal' | 'outdated' | 'misspelling'
  /** False: spoken of only in lists. */
  readonly prose?: false
  /** The States it stands for, where it is not one. */
  readonly split?: readonly string[]
}

/** A formal name and when it was in force, without the article. */
export interface PackedFormal extends Interval {
  readonly name: string
  readonly certainty: 'exact' | 'recalled' | 'approximate'
}

export interface PackedState extends State {
  readonly formals: readonly PackedFormal[]
  readonly aliases: readonly PackedAlias[]
}

export interface PackedStates {
  /** Members and observers in UN order, then former Members, then other entities. */
  readonly states: readonly PackedState[]
  readonly ambiguous: readonly {
    readonly label: string
    readonly candidates: readonly string[]
    readonly prose?: false
  }[]
  /** Names that contain a State's name and do not mean it. */
  readonly lookalikes: readonly string[]
  /** Labels on which nothing in running text is called an error. */
  readonly unsafe: readonly string[]
}

export interface PackedOrganizations {
  readonly organizations: readonly Organization[]
  /** Abbreviations with another common meaning. */
  readonly ambiguous: readonly string[]
}

export type PackedGroups = readonly Group[]

export interface PackedResolutions {
  /** The first year of the table. */
  readonly firstYear: number
  /** The last number of each year from the first on. */
  readonly lastOfYear: readonly number[]
  /** For each number in turn, days since the adoption before it in base 36, or `-` where not known. Separated by spaces. */
  readonly adopted: string
  /** The day of adoption of the first resolution. */
  readonly firstDay: string
  /** The different subjects, separated by line feeds; the first is empty: none. */
  readonly topics: string
  /** For each number in turn, the place of its subject in `topics` in base 36. Separated by spaces. */
  readonly topicOf: string
}

export type PackedStructures = readonly Structure[]
