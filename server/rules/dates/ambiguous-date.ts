// ambiguous-date: a date in figures can be read in one way only.
import { isAmbiguous, isPossible, writeDay } from '../../mentions/dates.ts'
import { day } from '../../register/day.ts'
import { defineRule } from '../rule.ts'
import { numbersAndTime } from '../sources.ts'

export const ambiguousDate = defineRule({
  id: 'ambiguous-date',
  group: 'dates',
  title: 'The date in figures can be read in two ways',
  reason:
    'Half of the world reads 08/07/2020 as 8 July, the other half as 7 August. Nobody but the drafter can tell which day is meant, so both are offered and neither is chosen. In the header such a date counts as not known.',
  source: numbersAndTime,
  cases: { 'two-readings': { title: 'Day and month may be exchanged', severity: 'warning' } },
  examples: () => ({
    invalid: [
      {
        text: 'The report was due on 08/07/2020.',
        case: 'two-readings',
        marks: ['08/07/2020'],
        fixed: 'The report was due on 8 July 2020.',
      },
      { in: 'date', text: '8.7.2020', case: 'two-readings', marks: ['8.7.2020'], fixed: '8 July 2020' },
    ],
    valid: ['The report was due on 8 July 2020.', 'Version 3.1.2 was shown.'],
  }),
  looksAt: 'dates',
  checkPassage({ text, mentions }, report) {
    for (const date of mentions.dates) {
      if (!isAmbiguous(date)) continue
      const { day: first, month: second, year } = date.days[0]!
      if (
        ![
          { day: first!, month: second!, year },
          { day: second!, month: first!, year },
        ].every(isPossible)
      )
        continue
      const readings = [day(year!, second!, first!)!, day(year!, first!, second!)!].map(writeDay)
      report({
        case: 'two-readings',
        span: date.span,
        message: `"${text.slice(date.span.from, date.span.to)}" may be ${readings.join(' or ')}, depending on the reader's country. Write the month in letters.`,
        fixes: readings.map(reading => ({
          title: `Write "${reading}"`,
          safe: false,
          edits: [{ span: date.span, newText: reading }],
        })),
      })
    }
  },
})
