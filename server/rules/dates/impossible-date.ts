// impossible-date: the calendar has the date.
import { isPossible, monthNames, resolveDays, type ResolvedDay } from '../../mentions/dates.ts'
import { daysInMonth } from '../../register/day.ts'
import { defineRule } from '../rule.ts'

export const impossibleDate = defineRule({
  id: 'impossible-date',
  group: 'dates',
  title: 'There is no such date',
  reason:
    'A date that the calendar does not have is a slip of the pen that only someone who was there can mend; in the header it also leaves every check that depends on the day of the event without its ground.',
  source: { name: 'Gregorian calendar' },
  cases: { 'no-such-day': { title: 'The month has no such day, or the year no such month', severity: 'error' } },
  examples: () => ({
    invalid: [
      { text: 'It met on 31 June 2021.', case: 'no-such-day', marks: ['31 June 2021'] },
      { text: 'It met on 29 February 2023.', case: 'no-such-day', marks: ['29 February 2023'] },
      { text: 'It met on 30 February.', case: 'no-such-day', marks: ['30 February'] },
      { in: 'date', text: '30–31 April 2014', case: 'no-such-day', marks: ['30–31 April 2014'] },
      { in: 'date', text: '2020-13-08', case: 'no-such-day', marks: ['2020-13-08'] },
    ],
    valid: ['It met on 30 June 2021.', 'It met on 29 February 2024.', 'It met on 29 February.'],
  }),
  looksAt: 'dates',
  checkPassage({ text, mentions }, report) {
    for (const date of mentions.dates) {
      const wrong = resolveDays(date).find(day => !isPossible(day))
      if (!wrong || (wrong.day > 39 && wrong.year === undefined)) continue
      const span = { from: date.days[0]!.span.from, to: date.days.at(-1)!.span.to }
      report({
        case: 'no-such-day',
        span,
        message: `"${text.slice(span.from, span.to)}" is not in the calendar: ${explain(wrong)}. Check which day is meant.`,
      })
    }
  },
})

function explain({ day, month, year }: ResolvedDay): string {
  const name = monthNames[month - 1]
  if (name === undefined) return `there is no month ${month}`
  if (day === 0) return 'days are counted from 1'
  if (month === 2 && day === 29 && year !== undefined) return `${year} is not a leap year, so its February has 28 days`
  return `${name} has ${daysInMonth(year ?? 2000, month)} days`
}
