// resolution-not-yet-adopted: a resolution cited in a note had been adopted when the event took place.
import { writeDay } from '../../mentions/dates.ts'
import { defineRule } from '../rule.ts'
import { resolutionTable } from '../sources.ts'
import { lastDay } from './citing.ts'

export const resolutionNotYetAdopted = defineRule({
  id: 'resolution-not-yet-adopted',
  group: 'resolutions',
  title: 'The resolution was adopted after the event',
  reason:
    'A note records what was said and done at an event. A resolution that the Security Council adopted only later was not before the participants; either its number or the date of the event is a slip, or the note says more than happened. Of an event over several days the last one counts.',
  source: resolutionTable,
  cases: { later: { title: 'Adopted after the last day of the event', severity: 'warning' } },
  examples: () => ({
    invalid: [
      {
        text: 'Participants discussed resolution 2663 (2022).',
        case: 'later',
        marks: ['2663 (2022)'],
      },
      {
        text: 'Participants discussed resolutions 1977 (2011) and 2325 (2016).',
        date: '10 April 2014',
        case: 'later',
        marks: ['2325 (2016)'],
      },
    ],
    valid: [
      'Participants discussed resolution 2325 (2016).',
      { text: 'It was adopted as resolution 2325 (2016).', date: '14–15 December 2016' },
    ],
  }),
  looksAt: 'citations',
  checkPassage({ register, event, mentions }, report) {
    const { period } = event
    if (!period) return
    for (const citation of mentions.citations)
      for (const { span, number, year } of citation.resolutions) {
        const known = register.resolutions.get(number)
        if (known?.adopted === undefined || known.year !== year || known.adopted <= period.to) continue
        report({
          case: 'later',
          span,
          message: `Resolution ${number} (${year}) was adopted on ${writeDay(known.adopted)}, after the event (${lastDay(period)}). Check the number, or the date of the event.`,
        })
      }
  },
})
