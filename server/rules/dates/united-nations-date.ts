// A date as the United Nations writes it, "8 July 2020": made of what is written in the text.
import { isAmbiguous, isPossible, monthNames, resolveDays } from '../../mentions/dates.ts'
import type { DateMention } from '../../mentions/mention.ts'

/**
 * The date in United Nations style, what is repeated in it kept or not; undefined where it is impossible, ambiguous,
 * or runs backwards. `preposition` is the "from" or "between" before it, which decides how its days are joined.
 */
export function inUnitedNationsStyle(
  date: DateMention,
  text: string,
  preposition: string | undefined,
  keepsRepeated: boolean,
): string | undefined {
  if (date.form === 'month') {
    const [first, last] = [date.days[0]!, date.days.at(-1)!]
    const written = `${monthNames[last.month! - 1]} ${last.year}`
    if (first === last) return written
    return monthNames[first.month! - 1]! + joiner(text.slice(first.span.to, last.span.from), preposition) + written
  }
  const days = resolveDays(date)
  if (days.length === 0 || isAmbiguous(date) || !days.every(isPossible)) return undefined
  if (date.period === undefined && (days.length > 2 || days.every(day => day.year !== undefined))) return undefined
  // In figures each day has all its parts.
  const keeps = keepsRepeated && date.form !== 'iso' && date.form !== 'numeric'
  let result = ''
  days.forEach((day, index) => {
    const next = days[index + 1]
    const [written, following] = [date.days[index]!, date.days[index + 1]]
    const isWithYear =
      day.year !== undefined &&
      (next?.year !== day.year || (keeps && written.year !== undefined && following?.year !== undefined))
    const isWithMonth =
      next?.month !== day.month ||
      isWithYear ||
      (keeps && written.month !== undefined && following?.month !== undefined)
    result += String(day.day)
    if (isWithMonth) result += ` ${monthNames[day.month - 1]}`
    if (isWithYear) result += ` ${day.year}`
    if (next === undefined) return
    const gap = text.slice(date.days[index]!.span.to, date.days[index + 1]!.span.from)
    result += joiner(gap, preposition)
  })
  return result
}

/** What should stand between two days, given what does. */
function joiner(gap: string, preposition: string | undefined): string {
  const isDash = /^\s*(?:--?|[\u2010-\u2015])\s*$/.test(gap)
  if (preposition === 'between' && (isDash || gap.trim() === 'to')) return ' and '
  if (!isDash) return gap.replace(/\bthe\s+/i, '')
  return preposition === 'from' ? ' to ' : '–'
}
