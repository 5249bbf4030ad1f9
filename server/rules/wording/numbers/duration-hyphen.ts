// duration-hyphen: "a two day workshop", "a three-days visit".
import { lettersStart } from '../../../mentions/steps.ts'
import { defineRule } from '../../rule.ts'
import { spellingList } from '../../sources.ts'

/** What lasts some days. */
const event =
  /^ (?:(?:training |regional |national |working |technical |virtual |online |official |country )?(?:workshop|meeting|event|conference|seminar|course|visit|session|mission|exercise|programme|symposium|forum|round table|dialogue|debate|briefing|retreat|training|period|mandate|project|summit|consultation)(s?))(?![\w-])/
const number = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|half|full|multi)$/i
/** Before "two days workshop" it is sure that the days belong to the workshop. */
const determiner = /(?:^|\s)(?:an?|this|another)\s(?:[a-z]+\s)?$/i

export const durationHyphen = defineRule({
  id: 'duration-hyphen',
  group: 'wording',
  title: 'A length of time before a noun is not written with a hyphen',
  reason:
    'A number and its unit that stand before a noun as one adjective are joined, and the unit has no plural: a two-day workshop, a three-week course; but the workshop lasted two days.',
  source: spellingList,
  cases: {
    hyphen: { title: 'No hyphen', severity: 'warning' },
    plural: { title: 'The unit in the plural', severity: 'warning' },
  },
  examples: () => ({
    invalid: [
      {
        text: 'A two day workshop followed a 12 day visit.',
        case: 'hyphen',
        marks: ['two day', '12 day'],
        fixed: 'A two-day workshop followed a 12 day visit.',
      },
      {
        text: 'It was a three days national seminar and a two-weeks course.',
        case: 'plural',
        marks: ['three days', 'two-weeks'],
        fixed: 'It was a three-day national seminar and a two-weeks course.',
      },
    ],
    valid: [
      'A two-day workshop lasted two days; for three days meetings were held.',
      'In its first three months training was given.',
      'On day two, workshops began. One day sessions will be recorded. In five years programmes had doubled.',
    ],
  }),
  words: () => 'day|days|week|weeks|month|months|year|years',
  checkWords({ words, span, plain }, { text }, report) {
    const joint = plain[span.from - 1]
    if (joint !== ' ' && joint !== '-') return
    const end = span.from - 1
    const figures = /\d{1,2}$/.exec(plain.slice(Math.max(0, end - 2), end))?.[0]
    const from = figures === undefined ? lettersStart(plain, end) : end - figures.length
    if (figures === undefined ? !number.test(plain.slice(from, end)) : /[\w.,]/.test(plain[from - 1] ?? '')) return
    const isPlural = words.endsWith('s')
    if (joint === '-' && !isPlural) return
    // "a two and a half day visit"
    if (plain.startsWith('half', from) && plain.endsWith('and a ', from)) return
    const [follows, ending] = event.exec(plain.slice(span.to, span.to + 40)) ?? []
    if (follows === undefined) return
    // "One day sessions will be recorded"; "in two days training was given".
    if (ending === 's' && joint === ' ') return
    if (isPlural && joint === ' ' && !determiner.test(plain.slice(Math.max(0, from - 30), from))) return
    const unit = isPlural ? words.slice(0, -1) : words
    const newText = `${text.slice(from, end)}-${unit}`
    const place = { from, to: span.to }
    report({
      case: isPlural ? 'plural' : 'hyphen',
      span: place,
      message: `Before a noun it is one adjective. Write "${newText}".`,
      fixes: [{ title: `Write "${newText}"`, safe: true, edits: [{ span: place, newText }] }],
    })
  },
})
