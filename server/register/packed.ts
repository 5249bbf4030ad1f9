// The shapes in which scripts/compile-register.ts stores the data: what it writes and what the loaders read.
import type { Day } from './day.ts'
import type { Group } from './groups.ts'
import type { Organization } from './organizations.ts'
import type { Structure } from './resolutions.ts'
import type { State } from './states.ts'

/**
 * Labels by their first word, the longest first: what a finder looks for in running text.
 * A label that begins with "the" stands under "the" and "The".
 */
export type Starts = Readonly<Record<string, readonly string[]>>

/** Why a label is known. `written` is the label with plain apostrophes; absent ends of an interval are open. */
export type PackedEntry =
  | {
      /** A name that is or was in force: the State's name at the place `name` of its list. */
      readonly kind: 'name'
      readonly written: string
      readonly iso3: string
      readonly name: number
      /** Whether it is the form of lists; else only that of running text. */
      readonly listed: boolean
      readonly unsafe?: true
    }
  | {
      readonly kind: 'accepted-short' | 'informal' | 'outdated' | 'misspelling'
      readonly written: string
      readonly iso3: string
      readonly from?: Day
      readonly to?: Day
      /** False: spoken of only in lists. */
      readonly prose?: false
      /** The States it stands for, where it is not one. */
      readonly split?: readonly string[]
      /** Present where it has other uses in running text, so that nothing said of it is certain. */
      readonly unsafe?: true
    }
  | {
      readonly kind: 'formal'
      readonly written: string
      readonly iso3: string
      readonly from?: Day
      readonly to?: Day
      readonly exact: boolean
    }
  | {
      readonly kind: 'ambiguous'
      readonly written: string
      readonly candidates: readonly string[]
      readonly prose?: false
    }

export interface PackedStates {
  /** Members and observers in UN order, then former Members, then other entities. */
  readonly states: readonly State[]
  /** What a label means, by its folded form (`fold` of label.ts). */
  readonly labels: Readonly<Record<string, readonly PackedEntry[]>>
  readonly starts: Starts
  /** Those of `starts` that contain a State's name and do not mean it. */
  readonly lookalikes: readonly string[]
}

export interface PackedOrganizations {
  readonly organizations: readonly Organization[]
  /** The place of the body in `organizations`, by its label as written; abbreviations included. */
  readonly labels: Readonly<Record<string, number>>
  /** The same by the folded form (`foldBody` of label.ts), without abbreviations. */
  readonly folded: Readonly<Record<string, number>>
  readonly starts: Starts
}

export type PackedGroups = readonly Group[]

export interface PackedResolutions {
  /** The first year of the table. */
  readonly firstYear: number
  /** The last number of each year from the first on. */
  readonly lastOfYear: readonly number[]
  /** The day of adoption of the first resolution. */
  readonly firstDay: Day
  /** For each number in turn, the days since the last known adoption before it in base 36, or `-` where not known; separated by spaces. */
  readonly adopted: string
  /** The different subjects, separated by line feeds; the first is empty: none. */
  readonly topics: string
  /** For each number in turn, the place of its subject in `topics` in base 36; separated by spaces. */
  readonly topicOf: string
}

export type PackedStructures = readonly Structure[]
