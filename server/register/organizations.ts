// Organizations and bodies: names, abbreviations and their history.
import type { Interval } from './day.ts'

export interface Organization {
  readonly id: string
  /** Current full English name. */
  readonly name: string
  /** Abbreviations in order of preference. */
  readonly abbreviations: readonly string[]
  readonly kind: string
  /** Other forms by which it is met: for recognition, not errors. */
  readonly aliases: readonly string[]
  readonly history: readonly (Interval & { readonly name: string; readonly abbreviation: string | null })[]
  readonly parent: string | null
  readonly from: string | null
  readonly to: string | null
  readonly note: string | null
}

export interface Organizations {
  readonly all: readonly Organization[]
  byId(id: string): Organization | undefined
  /** The body a label names: full name, abbreviation, "Name (ABBR)", alias or former name. An abbreviation is matched with its capitals. */
  read(label: string): Organization | undefined
  /** Finds full names and unambiguous abbreviations in a text, longest first. Spans in offsets of the text. */
  find(text: string): readonly { readonly from: number; readonly to: number; readonly organization: Organization }[]
}
