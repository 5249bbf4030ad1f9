// A date as it is found in the text, and the day of the week that belongs to it.
import type { Span } from '../note/span.ts'
import { jointBefore, weekdayAt, weekdayEndingAt } from './calendar-words.ts'
import type { DateMention, WrittenDay } from './mention.ts'
import { isLetter, spaceEnd, spaceStart } from './steps.ts'

/** A date as found, before neighbours are joined to ranges. */
export interface WrittenDate {
  readonly span: Span
  readonly days: readonly WrittenDay[]
  readonly form: DateMention['form']
}

/** The day of the week before a date. Of several ("Wednesday to Friday, 8–10 July") none. */
export function weekdayBefore(text: string, at: number): WrittenDay['weekday'] {
  let end = spaceStart(text, at)
  if (end === at) return undefined
  if (text[end - 1] === ',') end--
  const found = weekdayEndingAt(text, end)
  if (!found) return undefined
  const joint = jointBefore(text, found.from)
  if (joint && weekdayEndingAt(text, joint.from)) return undefined
  return { name: found.name, span: { from: found.from, to: found.to } }
}

/** "8 July 2020 (Wednesday)", "8 July 2020, Wednesday", "8 July 2020, a Wednesday". */
export function withWeekdayAfter(text: string, date: WrittenDate): WrittenDate {
  const day = date.days[0]!
  if (date.days.length !== 1 || day.weekday) return date
  let at = spaceEnd(text, date.span.to)
  const mark = text[at]
  if (mark === ',' || mark === '(') at = spaceEnd(text, at + 1)
  else if (at === date.span.to) return date
  const isNamed = text[at] === 'a' && spaceEnd(text, at + 1) > at + 1
  if (isNamed) at = spaceEnd(text, at + 1)
  else if (mark !== ',' && mark !== '(') return date
  const found = isLetter(text.charCodeAt(at)) ? weekdayAt(text, at) : undefined
  if (!found) return date
  const next = spaceEnd(text, found.to)
  if (mark === '(' ? text[found.to] !== ')' : !isNamed && next < text.length && !',.;:)'.includes(text[next]!))
    return date
  // "8 July, Tuesday, 9 July": the weekday belongs to the date that follows it.
  if (/^,?\s+(?:the\s+)?\d/.test(text.slice(found.to, found.to + 10))) return date
  const to = mark === '(' ? found.to + 1 : found.to
  const weekday = { name: found.name, span: { from: found.from, to: found.to } }
  return { ...date, span: { from: date.span.from, to }, days: [{ ...day, weekday }] }
}
