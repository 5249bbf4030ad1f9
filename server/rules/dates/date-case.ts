// What is wrong with a date that is not written in United Nations style.
import { monthNames } from '../../mentions/dates.ts'
import type { DateMention } from '../../mentions/mention.ts'
import type { Span } from '../../note/span.ts'

/** The cases of the rule `date-format`. */
export type DateCase =
  'order' | 'ordinal' | 'comma' | 'leading-zero' | 'month-name' | 'numeric' | 'range-dash' | 'from-to' | 'hyphens'

/** What is wrong with a date that should read `right`, the weightiest first; undefined if nothing is. `preposition` is the "from" or "between" before it. */
export function caseOf(
  date: DateMention,
  span: Span,
  right: string,
  text: string,
  preposition: string | undefined,
): DateCase | undefined {
  const written = text.slice(span.from, span.to)
  if (date.form === 'iso' || date.form === 'numeric') return 'numeric'
  if (date.form === 'month-day') return 'order'
  const plain = written.replace(/\s+/g, ' ')
  if (plain === right.replace(/\s+/g, ' ')) return undefined
  // A line in capitals has its months in capitals, too.
  if (plain.toLowerCase() === right.toLowerCase() && isInCapitals(text)) return undefined
  if (/\d-[a-z]+-\d{4}$/i.test(written)) return 'hyphens'
  if (/\d\s?(?:st|nd|rd|th)\b|^the\s|\d\s+(?:day\s+)?of\s+[a-z]/i.test(written)) return 'ordinal'
  if (/(?:,|\sof)\s+\d{4}/.test(written)) return 'comma'
  if (/(?<!\d)0\d/.test(written)) return 'leading-zero'
  const months = written.match(/(?<![a-z])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*/gi) ?? []
  if (!isInCapitals(text) && months.some(word => !(monthNames as readonly string[]).includes(word))) return 'month-name'
  const dash = date.days
    .slice(1)
    .some((day, index) => /[-\u2010-\u2015]/.test(text.slice(date.days[index]!.span.to, day.span.from)))
  if (preposition !== undefined && / (?:to|and) /.test(right) && (dash || / to /.test(plain))) return 'from-to'
  return dash ? 'range-dash' : undefined
}

function isInCapitals(text: string): boolean {
  const others = text.replace(/\d{1,2}\s+[A-Z]+\s+\d{4}/g, '')
  return others === others.toUpperCase() && /[A-Z]/.test(others)
}
