// premature-state-name: a State under a name that it took only after the day of the event.
import { writeDay } from '../../mentions/dates.ts'
import { nameFix, rightForm } from './name-fix.ts'
import { defineRule, type Facts, type Reporter } from '../rule.ts'
import { namesOfStates } from '../sources.ts'
import { eventWas, misnamedInText, misnamedParticipants } from './naming.ts'
import { severityOf, since, statesWithoutName } from './naming.ts'
import type { Misnaming } from './naming.ts'

type Case = 'later-name' | 'later-state'

export const prematureStateName = defineRule<Case>({
  id: 'premature-state-name',
  group: 'States',
  title: 'A State is named as it was not yet called on the day of the event',
  reason:
    'A note is a record of its day: it names each State as the United Nations named it on the day of the event. ' +
    'A name that a State took later has no place in it, though the note be written or corrected years afterwards.',
  source: namesOfStates,
  cases: {
    'later-name': { title: 'A later name', severity: 'error' },
    'later-state': { title: 'A State that was not yet there', severity: 'error' },
  },
  examples: () => ({
    invalid: [
      {
        in: 'participants',
        text: 'Serbia, Türkiye, Ukraine',
        case: 'later-name',
        marks: ['Türkiye'],
        fixed: 'Serbia, Turkey, Ukraine',
      },
      {
        in: 'participants',
        date: '10 April 2014',
        text: 'Montenegro, North Macedonia, Czechia',
        case: 'later-name',
        marks: ['North Macedonia', 'Czechia'],
        fixed: 'Montenegro, The former Yugoslav Republic of Macedonia, Czechia',
      },
      {
        date: '10 April 2014',
        text: 'North Macedonia presented its plan.',
        case: 'later-name',
        marks: ['North Macedonia'],
        fixed: 'The former Yugoslav Republic of Macedonia presented its plan.',
      },
      {
        date: '10 April 2014',
        text: 'The seminar was held in Czechia.',
        case: 'later-name',
        marks: ['Czechia'],
        fixed: 'The seminar was held in the Czech Republic.',
      },
      {
        in: 'participants',
        date: '10 March 2011',
        text: 'Kenya, South Sudan, Uganda',
        case: 'later-state',
        marks: ['South Sudan'],
      },
    ],
    valid: [
      { in: 'participants', text: 'North Macedonia, Serbia, Turkey' },
      { in: 'participants', date: '30 May 2022', text: 'Serbia, Türkiye, Ukraine' },
      { date: '12 April 2023', text: 'Türkiye and North Macedonia took part.' },
      { date: '5 May 2005', text: 'They spoke of a sovereign and viable State of Palestine.' },
      { date: '10 March 2011', text: 'The referendum in South Sudan was mentioned.' },
      { date: '8 July 1993', text: 'The situation in Serbia, particularly in Kosovo, was grave.' },
    ],
  }),
  looksAt: 'states',
  checkPassage: (context, report) => check(misnamedInText(context, 'premature'), context, report),
  checkHeader(context, report) {
    check(misnamedParticipants(context, 'premature'), context, report)
    const { period } = context.event
    for (const { passage, span, text, reading } of statesWithoutName(context, 'premature')) {
      const from = reading.was?.from
      if (!period || !from) continue
      report({
        case: 'later-state',
        passage,
        span,
        message: `"${text}" became a State on ${writeDay(from)}, and ${eventWas(period)}. Check the name or the date.`,
      })
    }
  },
})

function check(misnamings: readonly Misnaming[], { event }: Facts, report: Reporter<Case>): void {
  const { period } = event
  if (!period) return
  for (const misnaming of misnamings) {
    const { passage, span, label, was } = misnaming
    const from = was && since(was)
    report({
      case: 'later-name',
      passage,
      span,
      message:
        (from ? `"${label}" has been the name only ${from}` : `"${label}" was not yet the name`) +
        `; ${eventWas(period)}. Write "${rightForm(misnaming)}".`,
      ...severityOf(misnaming),
      fixes: [nameFix(misnaming)],
    })
  }
}
