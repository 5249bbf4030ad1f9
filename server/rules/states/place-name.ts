// place-name: cities under names that they no longer, or did not yet, have.
import { holdsDuring, type Day } from '../../register/day.ts'
import { defineRule } from '../rule.ts'
import { eventWas } from './naming.ts'

/** A city's name that is not, or not always, the right one; `from` and `to` are the days on which it is wrong, if not always. */
interface PlaceName {
  readonly written: string
  readonly right: string
  readonly from?: Day
  readonly to?: Day
}

/** Facts only; days are those of the laws that changed the names. */
const placeNames: readonly PlaceName[] = [
  { written: 'Alma-Ata', right: 'Almaty' },
  { written: 'Ashkhabad', right: 'Ashgabat' },
  { written: 'Astana', right: 'Nur-Sultan', from: '2019-03-24', to: '2022-09-16' },
  { written: 'Bombay', right: 'Mumbai' },
  { written: 'Calcutta', right: 'Kolkata' },
  { written: 'Frunze', right: 'Bishkek' },
  { written: 'Kharkov', right: 'Kharkiv' },
  { written: 'Kiev', right: 'Kyiv' },
  { written: 'Kishinev', right: 'Chisinau' },
  { written: 'Lvov', right: 'Lviv' },
  { written: 'Madras', right: 'Chennai' },
  { written: 'Nur-Sultan', right: 'Astana', from: '2022-09-18' },
  { written: 'Nur-Sultan', right: 'Astana', to: '2019-03-22' },
  { written: 'Odessa', right: 'Odesa' },
  { written: 'Peking', right: 'Beijing' },
  { written: 'Rangoon', right: 'Yangon' },
]

export const placeName = defineRule({
  id: 'place-name',
  group: 'States',
  title: 'A city under a name that it did not have on the day of the event',
  reason: 'Cities change their names, and the United Nations follows the country that they are in.',
  source: {
    name: 'United Nations Editorial Manual, Country names',
    url: 'https://www.un.org/dgacm/en/content/editorial-manual/country-names',
  },
  cases: { 'another-name': { title: 'Not the name of the day', severity: 'warning', optIn: true } },
  examples: () => ({
    invalid: [
      {
        text: 'The seminar in Kiev was the first.',
        case: 'another-name',
        marks: ['Kiev'],
        fixed: 'The seminar in Kyiv was the first.',
      },
      {
        date: '12 April 2023',
        text: 'The group met in Nur-Sultan.',
        case: 'another-name',
        marks: ['Nur-Sultan'],
        fixed: 'The group met in Astana.',
      },
    ],
    valid: [
      'The group met in Nur-Sultan, Almaty and Kyiv.',
      'He recalled the “Almaty talks in Odessa” and Odessa, Texas.',
    ],
  }),
  words: () => [...new Set(placeNames.map(({ written }) => written.toLowerCase()))].join('|'),
  checkWords({ span, plain }, { event }, report) {
    const written = plain.slice(span.from, span.to)
    if (
      /^, (?:Texas|Florida)/.test(plain.slice(span.to, span.to + 9)) ||
      /^ [A-Z]/.test(plain.slice(span.to, span.to + 2))
    )
      return
    const { period } = event
    const found = placeNames.find(
      ({ written: name, from = null, to = null }) =>
        name === written && ((from === null && to === null) || (period && holdsDuring({ from, to }, period))),
    )
    if (!found) return
    const { right, from, to } = found
    const when = period && (from ?? to) !== undefined ? `; ${eventWas(period)}` : ''
    report({
      case: 'another-name',
      span,
      message: `"${written}" is not the name of this city${when}. Write "${right}".`,
      fixes: [{ title: `Write "${right}"`, safe: false, edits: [{ span, newText: right }] }],
    })
  },
})
