// Security Council resolutions: number, year, date, subject, and the paragraphs of the 1540 family.
import type { Day } from './day.ts'

export interface Resolution {
  readonly number: number
  readonly year: number
  /** Day of adoption; undefined where the table has none. */
  readonly adopted: Day | undefined
  /** Short agenda subject, a hint only. */
  readonly topic: string | undefined
}

/** The operative paragraphs of a resolution, as far as known. */
export interface Structure {
  readonly number: number
  /** Whether the paragraphs were read from the full text; nothing is called wrong on an unverified structure. */
  readonly verified: boolean
  /** False: a sole, unnumbered operative paragraph. */
  readonly numbered: boolean
  /** How many operative paragraphs; undefined where not established. */
  readonly count: number | undefined
  readonly paragraphs: readonly Paragraph[]
  /** Of the resolutions on 1540 (2004) itself, against those merely often cited beside it. */
  readonly family: boolean
}

export interface Paragraph {
  readonly number: number
  readonly topic: string | undefined
  /** Lettered sub-paragraphs, set off or printed inside the running text. */
  readonly letters: readonly { readonly letter: string; readonly topic: string | undefined }[]
}

/** Whether a paragraph exists: `unknown` where the table cannot tell. */
export type ParagraphVerdict = 'exists' | 'no-such-paragraph' | 'no-such-subparagraph' | 'unnumbered' | 'unknown'

export interface Resolutions {
  /** The highest number of the table. */
  readonly last: number
  /** The year of the highest number: from then on nothing is said of unknown numbers. */
  readonly lastYear: number
  get(number: number): Resolution | undefined
  structure(number: number): Structure | undefined
  /** Structures of all resolutions with known paragraphs, the 1540 family first, by number. */
  readonly structures: readonly Structure[]
  paragraph(number: number, paragraph: number, letter: string | undefined): ParagraphVerdict
  /** Resolutions whose number begins with the digits, or whose subject has every word of the query; best first, at most `limit`. */
  search(query: string, limit: number): readonly Resolution[]
}
