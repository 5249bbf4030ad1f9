// unreadable-date: the date of the event can be read, since everything that depends on the day hangs on it.
import { readEventPeriod } from '../../mentions/dates.ts'
import { defineRule } from '../rule.ts'

export const unreadableDate = defineRule({
  id: 'unreadable-date',
  group: 'dates',
  title: 'The date of the event cannot be read',
  reason:
    'Names of States and resolutions are checked against the day of the event. Where the header has a date that cannot be read, these checks keep silent, and a note that looks sound may not be.',
  source: { name: "Rapporteur's own: the checks on States and resolutions need the day" },
  cases: { unreadable: { title: 'No day, month and year can be made out', severity: 'warning' } },
  examples: () => ({
    invalid: [
      { in: 'date', text: '8 Jully 2020', case: 'unreadable', marks: ['8 Jully 2020'] },
      { in: 'date', text: 'to be confirmed', case: 'unreadable', marks: ['to be confirmed'] },
      { in: 'date', text: '8 July', case: 'unreadable', marks: ['8 July'] },
    ],
    valid: [
      { in: 'date', text: '8 July 2020' },
      { in: 'date', text: '8–10 July 2020' },
      { in: 'date', text: '31 June 2020' },
      { in: 'date', text: '08/07/2020' },
    ],
  }),
  checkHeader(context, report) {
    for (const { key, value } of context.fields) {
      if ((key !== 'date' && key !== 'date-and-venue') || value.form !== 'text') continue
      const { passage } = value.text
      const { text } = passage.prose
      if (text.trim() === '' || readEventPeriod(text)) continue
      // A whole date that is impossible or ambiguous has a finding of its own.
      const isWhole = context
        .mentions(passage)
        .dates.some(({ days }) =>
          days.some(({ day, month, year }) => day !== undefined && month !== undefined && year !== undefined),
        )
      if (isWhole) continue
      report({
        case: 'unreadable',
        passage,
        span: { from: 0, to: text.length },
        message:
          'No day, month and year can be read here, so names of States and resolutions are not checked against the day of the event. Write the date like "8 July 2020".',
      })
    }
  },
})
