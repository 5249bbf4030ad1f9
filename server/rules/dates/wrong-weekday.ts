// Rule: the day of the week is that of the date.
import { monthNames, resolveDays, weekdayNames, weekdayNumber, weekdayOfDay } from '../../mentions/dates.ts'
import { defineRule } from '../rule.ts'

export const wrongWeekday = defineRule({
  id: 'wrong-weekday',
  group: 'dates',
  title: 'The day of the week does not match the date',
  reason:
    'Where the day of the week and the date disagree, one of the two is wrong, and a reader who takes the wrong one misses the event or misdates it.',
  source: { name: 'Gregorian calendar' },
  cases: { mismatch: { title: 'The date falls on another day of the week', severity: 'error' } },
  examples: {
    invalid: [
      {
        text: 'It opened on Monday, 8 July 2020, in Vienna.',
        case: 'mismatch',
        marks: ['Monday'],
        fixed: 'It opened on Wednesday, 8 July 2020, in Vienna.',
      },
      { in: 'date', text: '8 July 2020 (Thu)', case: 'mismatch', marks: ['Thu'], fixed: '8 July 2020 (Wednesday)' },
    ],
    valid: ['It opened on Wednesday, 8 July 2020, in Vienna.', 'It opened on Monday, 8 July.'],
  },
  checkPassage({ mentions }, report) {
    for (const date of mentions.dates) {
      if (!date.days.some(written => written.weekday)) continue
      resolveDays(date).forEach((resolved, index) => {
        const { weekday } = date.days[index]!
        const actual = weekdayOfDay(resolved)
        if (!weekday || actual === undefined || weekdayNumber(weekday.name) === actual) return
        const right = weekdayNames[actual]!
        const written = `${resolved.day} ${monthNames[resolved.month - 1]} ${resolved.year}`
        report({
          case: 'mismatch',
          span: weekday.span,
          message: `${written} is a ${right}, not a ${weekdayNames[weekdayNumber(weekday.name)]}. Check whether the date or the day of the week is meant.`,
          fixes: [{ title: `Write "${right}"`, safe: false, edits: [{ span: weekday.span, newText: right }] }],
        })
      })
    }
  },
})
