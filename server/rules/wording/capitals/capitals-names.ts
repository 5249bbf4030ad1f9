// capitals-names: "april", "peruvian".
import { isDigit, wordBefore } from '../../../mentions/steps.ts'
import { defineRule } from '../../rule.ts'
import { capitalization } from '../../sources.ts'
import { nationalities } from '../data/nationalities.ts'

const others =
  'January February April June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday ' +
  'European African Asian English Arab Arabic'

export const capitalsNames = defineRule({
  id: 'capitals-names',
  group: 'wording',
  title: 'A month, a day of the week or a nationality with a small letter',
  reason:
    'Names of months and days, and words made of names of countries and peoples, have a capital in English: in April, the Peruvian delegate.',
  source: capitalization,
  cases: { small: { title: 'A name with a small letter', severity: 'warning' } },
  examples: () => ({
    invalid: [
      {
        text: 'In april the peruvian delegate spoke on monday.',
        case: 'small',
        marks: ['april', 'peruvian', 'monday'],
        fixed: 'In April the peruvian delegate spoke on monday.',
      },
    ],
    valid: ['In April the Peruvian delegate spoke to an august body; the floor was given a polish.'],
  }),
  words: () => `${nationalities} ${others}`.toLowerCase().replace(' polish ', ' ').replaceAll(' ', '|'),
  checkWords({ words, span, plain }, _context, report) {
    if (
      plain.slice(span.from, span.to) !== words ||
      /[@_./]/.test(
        plain.charAt(span.from - 1) +
          plain
            .slice(span.to, span.to + 2)
            .trim()
            .replace(/^[.][^a-z]?$/, ''),
      )
    )
      return
    if (words === 'arabic' && wordBefore(plain, span.from) === 'gum') return
    if (
      words === 'august' &&
      !isDigit(plain.charCodeAt(span.to + 1)) &&
      !/\d $/.test(plain.slice(0, span.from)) &&
      !/^(?:in|since|by|until)$/i.test(wordBefore(plain, span.from))
    )
      return
    const right = words.charAt(0).toUpperCase() + words.slice(1)
    report({
      case: 'small',
      span,
      message: `"${right}" has a capital in English.`,
      fixes: [{ title: `Write "${right}"`, safe: true, edits: [{ span, newText: right }] }],
    })
  },
})
