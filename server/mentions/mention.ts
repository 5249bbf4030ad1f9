// What prose mentions: dates, States, resolutions, organizations, each at its place and with what it means.
import type { Span } from '../note/span.ts'
import type { Period } from '../register/day.ts'
import type { Organization } from '../register/organizations.ts'
import type { Register } from '../register/register.ts'
import type { StateReading } from '../register/states.ts'

/** A date or range of dates as written. Spans in offsets of the prose. */
export interface DateMention {
  readonly kind: 'date'
  readonly span: Span
  /** What it means, where it is a possible date of the calendar with a year; a range's first and last day. */
  readonly period: Period | undefined
  /** The parts as written, first and last day of a range in order; numbers not checked against the calendar. */
  readonly days: readonly WrittenDay[]
  readonly form: 'day-month' | 'month-day' | 'numeric' | 'iso' | 'month'
}

/** One day as written; a part that is not written is undefined. `month` is 1 to 12 (or beyond, if so written in figures). */
export interface WrittenDay {
  readonly span: Span
  readonly day: number | undefined
  readonly month: number | undefined
  readonly year: number | undefined
  readonly weekday: { readonly name: string; readonly span: Span } | undefined
}

/** A label that is, was, or is nearly a State's name. */
export interface StateMention {
  readonly kind: 'state'
  readonly span: Span
  readonly reading: StateReading
}

/** A citation of one or more Security Council resolutions, with the paragraphs cited of them: "paragraphs 3 (a) and (d) of resolution 1540 (2004)". */
export interface Citation {
  readonly kind: 'citation'
  readonly span: Span
  /** `resolution`: the word; `abbreviation`: UNSCR, SCR; `symbol`: S/RES/1540 (2004); `number`: the number alone ("OP 13 of 1540 (2004)"). */
  readonly form: 'resolution' | 'abbreviation' | 'symbol' | 'number'
  /** The word or abbreviation before the numbers ("resolutions", "UNSCR"), or "S/RES/"; empty before a number alone. */
  readonly noun: { readonly text: string; readonly span: Span }
  readonly resolutions: readonly CitedResolution[]
  /** Paragraphs cited of the first resolution; empty where none. */
  readonly paragraphs: readonly CitedParagraph[]
}

export interface CitedResolution {
  /** Of number and year as written: "1540 (2004)". */
  readonly span: Span
  readonly number: number
  readonly numberSpan: Span
  readonly year: number | undefined
  /** Of the digits of the year. */
  readonly yearSpan: Span | undefined
}

/** A reference to a numbered operative paragraph; `3 (a) and (d)` are two. A range "4 to 7" is one with `last`. */
export interface CitedParagraph {
  readonly span: Span
  readonly paragraph: number
  /** The last paragraph of a range, else undefined. */
  readonly last: number | undefined
  /** The letter of the sub-paragraph, lower case. */
  readonly letter: string | undefined
}

export interface OrganizationMention {
  readonly kind: 'organization'
  readonly span: Span
  readonly organization: Organization
}

/** All mentions of one passage, each list sorted by `span.from`, without overlaps in a list. */
export interface Mentions {
  readonly dates: readonly DateMention[]
  readonly states: readonly StateMention[]
  readonly citations: readonly Citation[]
  readonly organizations: readonly OrganizationMention[]
  /** Stretches that are official titles: the event's own title repeated, names of treaties and bodies. Closed to rules like quotations. */
  readonly titles: readonly Span[]
}

/** What reading prose needs to know beside the prose. */
export interface Reading {
  readonly register: Register
  /** The days of the event, undefined if not known. */
  readonly period: Period | undefined
  /** The event's title as the header has it. */
  readonly eventTitle: string | undefined
}
