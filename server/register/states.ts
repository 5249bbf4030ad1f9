// States and their names through time: which name is right on a day, and what a written label means.
import type { Interval, Period } from './day.ts'

/** A name of a State and when it was in force. */
export interface StateName extends Interval {
  /** As the United Nations lists it: "Moldova" is listed "Republic of Moldova", the Netherlands "Netherlands (Kingdom of the)". */
  readonly name: string
  /** In running text, without the article: "Kingdom of the Netherlands". */
  readonly inText: string
  /** Whether running text has "the" before `inText`. */
  readonly article: boolean
  /** Compared word by word to put States in UN order. */
  readonly sortKey: string
  readonly certainty: 'exact' | 'recalled' | 'approximate'
  /** Days between which both the old and the new name pass. */
  readonly transition?: { readonly notBefore: string; readonly notAfter: string }
}

export interface State {
  /** ISO 3166-1 alpha-3. */
  readonly iso3: string
  readonly iso2: string | null
  readonly status: 'member' | 'observer' | 'former-member' | 'other'
  readonly names: readonly StateName[]
  /** The formal name, article included. */
  readonly formal: string | null
  readonly unMemberSince: string | null
}

/**
 * What a label means on a date:
 * `official` the name in force, or one that passes on that day (a transition); `accepted` an accepted short form (United Kingdom, UK in a list);
 * `formal` the formal name; `outdated` an earlier name, or a form long given up; `premature` a later name;
 * `informal` an everyday form; `misspelled`; `ambiguous` may be one of several States; `other` a territory or entity that is no Member or observer.
 */
export type StateVerdict =
  'official' | 'accepted' | 'formal' | 'outdated' | 'premature' | 'informal' | 'misspelled' | 'ambiguous' | 'other'

/** How a label reads on a date. */
export interface StateReading {
  readonly label: string
  readonly verdict: StateVerdict
  /** The State meant; several for a `split` label ("Serbia and Montenegro" in 2010) or an ambiguous one. */
  readonly states: readonly State[]
  /** The name in force on the date (the newest, if the date is unknown); undefined where `states` is not exactly one. */
  readonly right: StateName | undefined
  /** The name the label equals, for `outdated` and `premature` that are former or later official names. */
  readonly was: StateName | undefined
  /** Whether a finding on it may be an error in running text; false where the register is not wholly sure. */
  readonly certain: boolean
  /** False: speak of it only as an item of a list, never in running text. */
  readonly inProse: boolean
}

export interface States {
  /** Members and observers in UN order of their newest names. */
  readonly all: readonly State[]
  byIso3(iso3: string): State | undefined
  /** The name of a State in force on any day of the period (the newest without one); undefined if the State had none then. */
  nameOn(state: State, period: Period | undefined): StateName | undefined
  /** What a label means, as a whole; `undefined` if it is no State's. Without a period, every name that was ever right is `official`. */
  read(label: string, period: Period | undefined): StateReading | undefined
  /** The States whose names are nearest to a label that `read` does not know: at most three, the nearest first, empty if none is near. */
  similar(label: string, period: Period | undefined): readonly StateName[]
  /** Finds every known label in a text, longest first, not inside a longer capitalized name or a lookalike. Spans in offsets of the text. */
  find(text: string): readonly { readonly from: number; readonly to: number }[]
}
