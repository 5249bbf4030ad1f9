// How the rules on resolutions write and name what is cited.
import type { Citation, CitedParagraph, CitedResolution } from '../../mentions/mention.ts'
import type { Span } from '../../note/span.ts'
import { writeDay } from '../../mentions/dates.ts'
import type { Period } from '../../register/day.ts'
import type { PassageContext } from '../rule.ts'

/** "1540 (2004)". */
export function numberAndYear({ number, year }: { readonly number: number; readonly year: number }): string {
  return `${number} (${year})`
}

/** A cited number with what names it: "resolution 1540" for the first of a citation, "1673" for a later one. */
export function namedSpan(citation: Citation, cited: CitedResolution): Span {
  return cited === citation.resolutions[0] ? { from: citation.noun.span.from, to: cited.span.to } : cited.span
}

/** "OP 11 (e)", "OP 3". */
export function operativeParagraph({ paragraph, letter }: Pick<CitedParagraph, 'paragraph' | 'letter'>): string {
  return letter === undefined ? `OP ${paragraph}` : `OP ${paragraph} (${letter})`
}

/** "8 July 2020", or the last day of an event over several days. */
export function lastDay(period: Period): string {
  return writeDay(period.to)
}

/** Whether words stand there in the manner of a title: capitals and short forms are let pass. */
export function isHeadline(role: PassageContext['passage']['role']): boolean {
  return role === 'title' || role === 'heading' || role === 'table-cell'
}
