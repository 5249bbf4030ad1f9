// outdated-state-name: a State under a name that it no longer had on the day of the event.
import { writeDay } from '../../mentions/dates.ts'
import { nameFix, rightForm } from './name-fix.ts'
import { defineRule, type Facts, type Reporter } from '../rule.ts'
import { namesOfStates } from '../sources.ts'
import { eventWas, misnamedInText, misnamedParticipants } from './naming.ts'
import { severityOf, since, statesWithoutName } from './naming.ts'
import type { Misnaming } from './naming.ts'

type Case = 'former-name' | 'former-state' | 'formal-name' | 'old-form'

export const outdatedStateName = defineRule<Case>({
  id: 'outdated-state-name',
  group: 'States',
  title: 'A State is named as it was no longer called on the day of the event',
  reason:
    'A note is a record of its day: it names each State as the United Nations named it on the day of the event. ' +
    'A State that had taken a new name by then is not called by its former one.',
  source: namesOfStates,
  cases: {
    'former-name': { title: 'A former name', severity: 'error' },
    'former-state': { title: 'A State that was no longer there', severity: 'error' },
    'formal-name': { title: 'A former short name that is still the formal name', severity: 'warning' },
    'old-form': { title: 'A form given up long ago', severity: 'warning' },
  },
  examples: () => ({
    invalid: [
      {
        in: 'participants',
        date: '12 April 2023',
        text: 'Albania, Turkey, Ukraine',
        case: 'former-name',
        marks: ['Turkey'],
        fixed: 'Albania, Türkiye, Ukraine',
      },
      {
        in: 'participants',
        date: '12 April 2023',
        text: 'Serbia, The former Yugoslav Republic of Macedonia, Ukraine',
        case: 'former-name',
        marks: ['former Yugoslav Republic of Macedonia'],
        fixed: 'Serbia, North Macedonia, Ukraine',
      },
      {
        in: 'participants',
        date: '12 April 2023',
        text: 'Croatia, Czech Republic, Finland',
        case: 'formal-name',
        marks: ['Czech Republic'],
        fixed: 'Croatia, Czechia, Finland',
      },
      {
        date: '12 April 2023',
        text: 'Points of contact of the Czech Republic and of Montenegro spoke.',
        case: 'formal-name',
        marks: ['Czech Republic'],
        fixed: 'Points of contact of Czechia and of Montenegro spoke.',
      },
      {
        date: '12 April 2023',
        text: 'The workshop was hosted by Swaziland.',
        case: 'former-name',
        marks: ['Swaziland'],
        fixed: 'The workshop was hosted by Eswatini.',
      },
      {
        in: 'participants',
        text: 'Armenia, Byelorussia, Belgium',
        case: 'old-form',
        marks: ['Byelorussia'],
        fixed: 'Armenia, Belarus, Belgium',
      },
      {
        in: 'participants',
        text: 'Croatia, Czechoslovakia, Denmark',
        case: 'former-state',
        marks: ['Czechoslovakia'],
      },
    ],
    valid: [
      { in: 'participants', date: '8 July 2020', text: 'Serbia, Turkey, Ukraine' },
      { in: 'participants', date: '10 April 2014', text: 'Czech Republic, The former Yugoslav Republic of Macedonia' },
      { in: 'participants', date: '1 June 2022', text: 'Serbia, Turkey, Ukraine' },
      { date: '12 April 2023', text: 'Eswatini (formerly Swaziland) gave an account of its new law.' },
      { date: '12 April 2023', text: 'The Government of the Czech Republic offered assistance.' },
      { date: '12 April 2023', text: 'He recalled the paper entitled “Turkey and resolution 1540 (2004)”.' },
    ],
  }),
  looksAt: 'states',
  checkPassage: (context, report) => check(misnamedInText(context, 'outdated'), context, report),
  checkHeader(context, report) {
    check(misnamedParticipants(context, 'outdated'), context, report)
    const { period } = context.event
    for (const { passage, span, text, reading } of statesWithoutName(context, 'outdated')) {
      const to = reading.was?.to
      if (!period || !to) continue
      report({
        case: 'former-state',
        passage,
        span,
        message: `"${text}" was a State until ${writeDay(to)}, and ${eventWas(period)}. Write the State that took part.`,
      })
    }
  },
})

function check(misnamings: readonly Misnaming[], { event }: Facts, report: Reporter<Case>): void {
  const { period } = event
  if (!period) return
  for (const misnaming of misnamings) {
    const { passage, span, label, was, right, state } = misnaming
    const from = since(right)
    const isFormal = state.formal?.replace(/^the /u, '') === label
    const write = `Write "${rightForm(misnaming)}".`
    report({
      case: isFormal ? 'formal-name' : was ? 'former-name' : 'old-form',
      passage,
      span,
      message:
        was && from
          ? `"${right.name}" has been the ${isFormal ? 'short ' : ''}name ${from}, and ${eventWas(period)}` +
            `${isFormal ? `; "${label}" is now the formal name only` : ''}. ${write}`
          : `"${label}" is no longer in use at the United Nations for this State. ${write}`,
      ...severityOf(misnaming),
      fixes: [nameFix(misnaming)],
    })
  }
}
