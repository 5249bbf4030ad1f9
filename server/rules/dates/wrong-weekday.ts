// wrong-weekday: the day of the week is that of the date.
import {
  monthNames,
  resolveDays,
  weekdayNames,
  weekdayNumber,
  weekdayOfDay,
  type ResolvedDay,
} from '../../mentions/dates.ts'
import { day, type Period } from '../../register/day.ts'
import { defineRule } from '../rule.ts'

export const wrongWeekday = defineRule({
  id: 'wrong-weekday',
  group: 'dates',
  title: 'The day of the week does not match the date',
  reason:
    'Where the day of the week and the date disagree, one of the two is wrong, and a reader who takes the wrong one misses the event or misdates it.',
  source: { name: 'Gregorian calendar' },
  cases: {
    mismatch: { title: 'The date falls on another day of the week', severity: 'error' },
    event: { title: 'A date without its year that is a day of the event', severity: 'warning' },
  },
  examples: {
    invalid: [
      {
        text: 'It opened on Monday, 8 July 2020, in Vienna.',
        case: 'mismatch',
        marks: ['Monday'],
        fixed: 'It opened on Wednesday, 8 July 2020, in Vienna.',
      },
      {
        text: 'It opened on Monday, 8 July, in Vienna.',
        case: 'event',
        marks: ['Monday'],
        fixed: 'It opened on Wednesday, 8 July, in Vienna.',
      },
      { in: 'date', text: '8 July 2020 (Thu)', case: 'mismatch', marks: ['Thu'], fixed: '8 July 2020 (Wednesday)' },
    ],
    valid: [
      'It opened on Wednesday, 8 July 2020, in Vienna.',
      'It opened on Wednesday, 8 July.',
      'It opened on Monday, 9 March.',
    ],
  },
  looksAt: 'dates',
  checkPassage({ mentions, event }, report) {
    for (const date of mentions.dates) {
      if (!date.days.some(written => written.weekday)) continue
      resolveDays(date).forEach((resolved, index) => {
        const { weekday } = date.days[index]!
        const year = resolved.year ?? yearOfEvent(resolved, event.period)
        const actual = weekdayOfDay({ ...resolved, year })
        if (!weekday || actual === undefined || weekdayNumber(weekday.name) === actual) return
        const right = weekdayNames[actual]!
        const written = `${resolved.day} ${monthNames[resolved.month - 1]} ${year}`
        report({
          case: resolved.year === undefined ? 'event' : 'mismatch',
          span: weekday.span,
          message: `${written} is a ${right}, not a ${weekdayNames[weekdayNumber(weekday.name)]}. Check whether the date or the day of the week is meant.`,
          fixes: [{ title: `Write "${right}"`, safe: false, edits: [{ span: weekday.span, newText: right }] }],
        })
      })
    }
  },
})

/** The year of a day without one, where it is a day of the event. */
function yearOfEvent({ day: number, month }: ResolvedDay, event: Period | undefined): number | undefined {
  if (!event) return undefined
  const year = Number(event.from.slice(0, 4))
  const date = day(year, month, number)
  return date !== undefined && event.from <= date && date <= event.to ? year : undefined
}
