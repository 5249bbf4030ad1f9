// date-order: a range of dates runs forward.
import { isPossible, resolveDays, type ResolvedDay } from '../../mentions/dates.ts'
import type { WrittenDay } from '../../mentions/mention.ts'
import { defineRule, type ProposedEdit } from '../rule.ts'

export const dateOrder = defineRule({
  id: 'date-order',
  group: 'dates',
  title: 'The range of dates runs backwards',
  reason:
    'A range that ends before it begins has a slip in one of its days. In the header it leaves the checks that depend on the day of the event without their ground.',
  source: { name: 'Gregorian calendar' },
  cases: { backwards: { title: 'The last day lies before the first', severity: 'error' } },
  examples: () => ({
    invalid: [
      { in: 'date', text: '10–8 July 2020', case: 'backwards', marks: ['10–8 July 2020'], fixed: '8–10 July 2020' },
      {
        text: 'It met from 10 July 2020 to 8 July 2020.',
        case: 'backwards',
        marks: ['10 July 2020 to 8 July 2020'],
        fixed: 'It met from 8 July 2020 to 10 July 2020.',
      },
    ],
    valid: [
      'It met from 8 to 10 July 2020.',
      'It met from 30 December to 2 January 2020.',
      'It met on 9 and 8 July 2020.',
    ],
  }),
  looksAt: 'dates',
  checkPassage({ text, mentions }, report) {
    for (const date of mentions.dates) {
      const resolved = resolveDays(date)
      if (resolved.length !== 2 || !resolved.every(isPossible) || !isBackwards(resolved[0]!, resolved[1]!)) continue
      const [first, last] = [date.days[0]!, date.days[1]!]
      const isBetween = /\bbetween\s+$/i.test(text.slice(Math.max(0, date.span.from - 10), date.span.from))
      if (!isBetween && /\band\b|\bor\b|[,&]/.test(text.slice(first.span.to, last.span.from))) continue
      const span = { from: first.span.from, to: last.span.to }
      const edits = exchange(text, first, last)
      report({
        case: 'backwards',
        span,
        message: `"${text.slice(span.from, span.to)}" ends before it begins. Check both days.`,
        ...(edits && { fixes: [{ title: 'Exchange the two days', safe: false, edits }] }),
      })
    }
  },
})

/** Whether the first day lies after the last; unknown years are taken as the same one only within a month. */
function isBackwards(first: ResolvedDay, last: ResolvedDay): boolean {
  if (first.year === undefined || last.year === undefined)
    return first.year === last.year && first.month === last.month && first.day > last.day
  return (
    first.year > last.year ||
    (first.year === last.year && (first.month > last.month || (first.month === last.month && first.day > last.day)))
  )
}

/** Exchanges the days where both are written alike, or share the month. */
function exchange(text: string, first: WrittenDay, last: WrittenDay): ProposedEdit[] | undefined {
  if (first.weekday || last.weekday) return undefined
  const isWhole = (written: WrittenDay) => written.month !== undefined && written.year !== undefined
  if (isWhole(first) && isWhole(last))
    return [
      { span: first.span, newText: text.slice(last.span.from, last.span.to) },
      { span: last.span, newText: text.slice(first.span.from, first.span.to) },
    ]
  if (first.month !== undefined) return undefined
  const digits = (written: WrittenDay) => {
    const found = /\d+/.exec(text.slice(written.span.from, written.span.to))!
    const from = written.span.from + found.index
    return { from, to: from + found[0].length }
  }
  return [
    { span: digits(first), newText: String(last.day) },
    { span: digits(last), newText: String(first.day) },
  ]
}
