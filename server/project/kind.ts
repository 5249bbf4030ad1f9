// Kinds of note and standard clauses: what a project expects of a note. Data, see data/.
import type { Interval } from '../register/day.ts'

/** A field a kind of note has in its header. */
export interface KindField {
  /** Canonical key: event, organizers, date, venue, date-and-venue, participants ... */
  readonly key: string
  /** The label as this kind prints it. */
  readonly label: string
  readonly synonyms: readonly string[]
  readonly required: boolean
  /** Keys of the fields that this one stands for: "Date and Venue" for the date and the venue. */
  readonly covers?: readonly string[]
}

/** A section a kind of note has, in the order of the list. */
export interface KindSection {
  readonly id: string
  readonly heading: string
  readonly synonyms: readonly string[]
  readonly required: boolean
  /** Set if the contact line stands in this section. */
  readonly hosts?: 'contact'
}

/** A kind of information note. The validity only breaks ties between kinds that fit equally well. */
export interface Kind extends Interval {
  readonly id: string
  /** For a person: "Information note (since 2020)". */
  readonly name: string
  /** The H1 it carries, if it carries one. */
  readonly title: string | undefined
  readonly fields: readonly KindField[]
  readonly sections: readonly KindSection[]
  /** Ids of the standard clauses it ends with, undefined where it has none. */
  readonly disclaimer: string | undefined
  readonly contact: string | undefined
  /** Ids of the standard clauses that may stand in its text: statements on the mandate. */
  readonly statements: readonly string[]
}

/** A standard text and since when it has been in use. */
export interface StandardClause extends Interval {
  readonly id: string
  /** For a person: "Contact line". */
  readonly name: string
  readonly text: string
  /** Where the wording was read. */
  readonly source: string
}
