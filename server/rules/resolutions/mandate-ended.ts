// mandate-ended: a mandate that is said to go on had not ended before the event.
import { writeDay, writePeriod } from '../../mentions/dates.ts'
import type { Day } from '../../register/day.ts'
import type { Resolutions } from '../../register/resolutions.ts'
import { defineRule } from '../rule.ts'
import { resolutionTable } from '../sources.ts'
import { extensionsIn, type Extension } from './mandates.ts'

export const mandateEnded = defineRule({
  id: 'mandate-ended',
  group: 'resolutions',
  title: 'The mandate had ended before the event',
  reason:
    'The mandate of the 1540 Committee has been extended several times, and sentences on it travel from note to note. One that says that the mandate "runs until" a day before the event is out of date. What is told of the past ("was extended until") is let pass.',
  source: resolutionTable,
  cases: { ended: { title: 'A mandate that "runs" until a day before the event', severity: 'warning' } },
  examples: () => ({
    invalid: [
      {
        text: 'The mandate of the Committee runs until 25 April 2021.',
        date: '12 April 2023',
        case: 'ended',
        marks: ['25 April 2021'],
      },
      {
        text: 'Its current mandate expires on 30 November 2022.',
        date: '12 April 2023',
        case: 'ended',
        marks: ['30 November 2022'],
      },
    ],
    valid: [
      'The mandate of the Committee runs until 25 April 2021.',
      { text: 'In 2011 the mandate was extended until 25 April 2021.', date: '12 April 2023' },
      { text: 'The mandate runs until 30 November 2032; the report is due on 1 March 2023.', date: '12 April 2023' },
    ],
  }),
  looksAt: 'dates',
  checkPassage({ text, event, mentions, register }, report) {
    const { period } = event
    if (!period || !text.includes('andate')) return
    for (const { span, period: dated } of mentions.dates) {
      if (!dated || dated.to >= period.from) continue
      const before = text.slice(Math.max(0, span.from - 160), span.from)
      const isSaid =
        /\b[Mm]andate\b[^.;]{0,100}\b(?:runs|expires|ends|lasts|continues|will\s(?:run|expire|end|last|continue)|is\s(?:valid|extended|set\sto\sexpire|due\sto\s(?:expire|end)))\s(?:until|till|to|on|in|through)\s$/.test(
          before,
        )
      if (!isSaid) continue
      const next = extensionAfter(register.resolutions, dated.to, period.from)
      report({
        case: 'ended',
        span,
        message:
          `A mandate that ended on ${writeDay(dated.to)} was over at the time of the event (${writePeriod(period)}). ` +
          (next === undefined
            ? 'Check the date.'
            : `The mandate of the 1540 Committee was extended to ${writeDay(next.until)} by resolution ${next.by}.`),
      })
    }
  },
})

/** The extension of the 1540 Committee's mandate in force on a day, if one of its mandates ended on `ended`. */
function extensionAfter(resolutions: Resolutions, ended: Day, on: Day): Extension | undefined {
  const extensions = extensionsIn(resolutions)
  return extensions.some(({ until }) => until === ended) ? extensions.find(({ until }) => until >= on) : undefined
}
