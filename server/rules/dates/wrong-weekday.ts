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
import type { WrittenDay } from '../../mentions/mention.ts'
import { defineRule, type Reporter } from '../rule.ts'

type Case = 'mismatch' | 'event'

type Weekday = NonNullable<WrittenDay['weekday']>

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
  examples: () => ({
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
      {
        text: 'It was held on Tuesday 8 and Thursday 9 July 2020.',
        case: 'mismatch',
        marks: ['Tuesday'],
        fixed: 'It was held on Wednesday 8 and Thursday 9 July 2020.',
      },
      { in: 'date', text: '8 July 2020 (Thu)', case: 'mismatch', marks: ['Thu'], fixed: '8 July 2020 (Wednesday)' },
    ],
    valid: [
      'It was held on Wednesday 8 and Thursday 9 July 2020.',
      'It opened on Wednesday, 8 July 2020, in Vienna.',
      'It opened on Wednesday, 8 July.',
      'It opened on Monday, 9 March.',
    ],
  }),
  looksAt: 'dates',
  checkPassage({ text, mentions, event }, report) {
    for (const date of mentions.dates) {
      if (!date.days.some(written => written.weekday)) continue
      const resolvedDays = resolveDays(date)
      const first = firstOfTwo(text, date.span.from)
      if (first && resolvedDays[0])
        checkDay(first.weekday, { ...resolvedDays[0], day: first.day }, event.period, report)
      resolvedDays.forEach((resolved, index) => {
        const { weekday } = date.days[index]!
        if (weekday) checkDay(weekday, resolved, event.period, report)
      })
    }
  },
})

function checkDay(weekday: Weekday, resolved: ResolvedDay, event: Period | undefined, report: Reporter<Case>): void {
  const year = resolved.year ?? yearOfEvent(resolved, event)
  const actual = weekdayOfDay({ ...resolved, year })
  if (actual === undefined || weekdayNumber(weekday.name) === actual) return
  const right = weekdayNames[actual]!
  const written = `${resolved.day} ${monthNames[resolved.month - 1]} ${year}`
  report({
    case: resolved.year === undefined ? 'event' : 'mismatch',
    span: weekday.span,
    message: `${written} is a ${right}, not a ${weekdayNames[weekdayNumber(weekday.name)]}. Check whether the date or the day of the week is meant.`,
    fixes: [{ title: `Write "${right}"`, safe: false, edits: [{ span: weekday.span, newText: right }] }],
  })
}

const dayBefore =
  /\b((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(,? (?:the )?)(\d{1,2})(?:st|nd|rd|th)?(?:,? (?:and|to|until) (?:on )?| ?[–-] ?)$/

/** The first day of "Tuesday 8 and Wednesday 9 July", before the date at `from`, which has the month. */
function firstOfTwo(text: string, from: number): { readonly weekday: Weekday; readonly day: number } | undefined {
  const start = Math.max(0, from - 35)
  const match = dayBefore.exec(text.slice(start, from))
  if (!match) return undefined
  const at = start + match.index
  return { weekday: { name: match[1]!, span: { from: at, to: at + match[1]!.length } }, day: Number(match[3]) }
}

/** The year of a day without one, where it is a day of the event. */
function yearOfEvent({ day: number, month }: ResolvedDay, event: Period | undefined): number | undefined {
  if (!event) return undefined
  const year = Number(event.from.slice(0, 4))
  const date = day(year, month, number)
  return date !== undefined && event.from <= date && date <= event.to ? year : undefined
}
