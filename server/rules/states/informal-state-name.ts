// informal-state-name: an everyday form of a State's name in place of the one the United Nations uses.
import type { Period } from '../../register/day.ts'
import { nameFix, rightForm } from './name-fix.ts'
import { defineRule, type Facts, type Reporter } from '../rule.ts'
import { namesOfStates } from '../sources.ts'
import { eventWas, misnamedInText, misnamedParticipants, since } from './naming.ts'
import type { Misnaming } from './naming.ts'
import { formOf } from './state-name-form.ts'

type Case = 'everyday-form'

export const informalStateName = defineRule<Case>({
  id: 'informal-state-name',
  group: 'States',
  title: 'A State is named by an everyday form of its name',
  reason:
    'The United Nations lists every State under one short name, which the State itself has asked for. ' +
    'Everyday forms such as "Moldova" or "South Korea" do not stand in its documents, save in the words of others.',
  source: namesOfStates,
  cases: { 'everyday-form': { title: 'An everyday form', severity: 'warning' } },
  examples: () => ({
    invalid: [
      {
        in: 'participants',
        text: 'Georgia, Moldova, San Marino',
        case: 'everyday-form',
        marks: ['Moldova'],
        fixed: 'Georgia, Republic of Moldova, San Marino',
      },
      {
        in: 'participants',
        text: 'Representatives from Georgia, Moldova and San Marino',
        case: 'everyday-form',
        marks: ['Moldova'],
        fixed: 'Representatives from Georgia, the Republic of Moldova and San Marino',
      },
      {
        text: 'Moldova’s plan was welcomed.',
        case: 'everyday-form',
        marks: ['Moldova'],
        fixed: 'The Republic of Moldova’s plan was welcomed.',
      },
      {
        text: 'The experts visited Laos.',
        case: 'everyday-form',
        marks: ['Laos'],
        fixed: "The experts visited the Lao People's Democratic Republic.",
      },
      {
        text: 'Guests came from Mauritania, São Tomé and Senegal.',
        case: 'everyday-form',
        marks: ['São Tomé'],
        fixed: 'Guests came from Mauritania, Sao Tome and Principe and Senegal.',
      },
    ],
    valid: [
      'The team saw São Tomé, Trinidad and the ports of Melanesia, Micronesia and Polynesia; the Maldives, Sri Lanka and India sent experts.',
      { in: 'participants', text: 'Republic of Moldova, United Kingdom (UK), United States (US)' },
      { text: 'The speaker from the Republic of Moldova thanked the Islamic Republic of Iran.' },
      { text: 'The Vietnam Academy of Sciences sent a paper on “Syria after the war”.' },
      'The Special Envoy for Syria and the Special Representative of the Secretary-General for Syria spoke.',
      'The Macedonia region of Greece, the Macedonia name dispute and the Iran, North Korea, and Syria Nonproliferation Act were mentioned.',
    ],
  }),
  looksAt: 'states',
  checkPassage: (context, report) => check(misnamedInText(context, 'informal'), context, report),
  checkHeader: (context, report) => check(misnamedParticipants(context, 'informal'), context, report),
})

function check(misnamings: readonly Misnaming[], { event }: Facts, report: Reporter<Case>): void {
  for (const misnaming of misnamings) {
    const { passage, span, label, right } = misnaming
    if (formOf(label)) continue
    report({
      case: 'everyday-form',
      passage,
      span,
      message:
        `${formerly(misnaming, event.period) ?? `"${label}" is an everyday form; the United Nations lists this State as "${right.name}".`} ` +
        `Write "${rightForm(misnaming)}".`,
      fixes: [nameFix(misnaming)],
    })
  }
}

/** The reason for a form that once was the listed name: "Netherlands" until about 2023. */
function formerly({ label, was, right }: Misnaming, period: Period | undefined): string | undefined {
  const from = since(right)
  if (!period || !from || !was) return undefined
  return `The United Nations has listed this State as "${right.name}" ${from}, and ${eventWas(period)}; "${label}" is the everyday form.`
}
