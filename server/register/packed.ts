// The shapes in which scripts/compile-register.ts stores the data: what it writes and what the loaders read.
import type { Day } from './day.ts'

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

/** The data of the States, each in the form of table.ts or lookup.ts. */
export interface PackedStates {
  /** The day on which the facts were last checked. */
  readonly checkedOn: Day
  /** The first day of which the names in force are known. */
  readonly coverageFrom: Day
  /** State by ISO code: members and observers in UN order, then former Members, then other entities. */
  readonly states: string
  /** The entries (`PackedEntry[]`) of a label, by its folded form (`fold` of label.ts). */
  readonly labels: string
}

/** A label of a body as written, with plain apostrophes, and the body's id. */
export type PackedBodyLabel = readonly [written: string, id: string]

export interface PackedOrganizations {
  /** Organization by id. */
  readonly organizations: string
  /** The labels (`PackedBodyLabel[]`) by their folded form (`foldBody` of label.ts). */
  readonly labels: string
}

/** What is looked for in running text (see find-names.ts): all labels but ambiguous abbreviations. */
export interface PackedNames {
  /** The marked labels by the word they begin with. */
  readonly starts: string
  /** Those words that have no capital, separated by spaces. */
  readonly small: string
}

export interface PackedResolutions {
  /** The first year of the table. */
  readonly firstYear: string
  /** The last number of each year from the first on; separated by spaces. */
  readonly lastOfYear: string
  /** The day of adoption of the first resolution. */
  readonly firstDay: Day
  /** For each number in turn, the days since the last known adoption before it in base 36, or `-` where not known; separated by spaces. */
  readonly adopted: string
  /** The different subjects, separated by line feeds; the first is empty: none. */
  readonly topics: string
  /** For each number in turn, the place of its subject in `topics` in base 36; separated by spaces. */
  readonly topicOf: string
  /** Structure by number, those of the 1540 family first. */
  readonly structures: string
}
