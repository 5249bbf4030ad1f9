// decade-form: a decade is written with four figures and without an apostrophe, "the 1990s".
import { defineRule } from '../rule.ts'
import { numbersAndTime } from '../sources.ts'

export const decadeForm = defineRule({
  id: 'decade-form',
  group: 'dates',
  title: 'The decade is not written in United Nations style',
  reason:
    'A decade is a plural of years, not a possessive, so that it has no apostrophe; and with four figures nobody has to guess the century: the 1990s, the mid-2000s.',
  source: numbersAndTime,
  cases: {
    apostrophe: { title: 'An apostrophe before the s', severity: 'warning' },
    'two-figures': { title: 'Two figures only', severity: 'warning' },
  },
  examples: () => ({
    invalid: [
      { text: 'It began in the 1980’s.', case: 'apostrophe', marks: ['1980’s'], fixed: 'It began in the 1980s.' },
      {
        text: 'It began in the late ’80s.',
        case: 'two-figures',
        marks: ['’80s'],
        fixed: 'It began in the late 1980s.',
      },
      {
        text: 'It began in the 70s and went on.',
        case: 'two-figures',
        marks: ['70s'],
        fixed: 'It began in the 1970s and went on.',
      },
    ],
    valid: [
      'It began in the early 1980s and ended in the mid-2000s.',
      'It was 2020’s best report, and 2020’s the year.',
      'Temperatures in the 30s were measured, and a man in his 50s spoke.',
    ],
  }),
  looksAt: 'numbers',
  checkPassage({ text }, report) {
    if (!/\d0['’]?s/.test(text)) return
    const decade =
      /(?<![\w$€£.])((?:19|20)\d0)['’]s\b(?!\s[a-z]+\s(?:report|review|meeting|session))|(?<=\b[Tt]he\s(?:early\s|late\s|mid-)?)['’‘]?(\d0)s\b|(?<![\w'’])['’‘](\d0)s\b/g
    for (const match of text.matchAll(decade)) {
      const span = { from: match.index, to: match.index + match[0].length }
      const [written, full, bare, clipped] = match
      const short = bare ?? clipped
      if (full !== undefined) {
        // "2020’s report" is a possessive: only after "the" and the like, or where no word follows, is it a decade.
        if (!isDecade(text, span.from, span.to)) continue
        propose('apostrophe', `${full}s`, 'a decade has no apostrophe', true)
      } else {
        const years = Number(short)
        if (years < 40 && bare !== undefined && written === `${bare}s`) continue
        propose('two-figures', `${years < 40 ? 20 : 19}${short}s`, 'a decade has four figures', false)
      }

      function propose(ruleCase: 'apostrophe' | 'two-figures', right: string, why: string, safe: boolean) {
        report({
          case: ruleCase,
          span,
          message: `"${written}": ${why}. Write "${right}".`,
          fixes: [{ title: `Write "${right}"`, safe, edits: [{ span, newText: right }] }],
        })
      }
    }
  },
})

/** Whether the words around show a decade and no possessive ("2020’s report"). */
function isDecade(text: string, from: number, to: number): boolean {
  if (/\b(?:[Tt]he|early|late|[Mm]id|since|in)[\s-]$/.test(text.slice(Math.max(0, from - 7), from))) return true
  return !/^\s[a-z]/.test(text.slice(to, to + 2))
}
