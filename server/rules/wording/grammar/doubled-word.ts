// doubled-word: "of of", a small word written twice.
import { isCapital } from '../../../mentions/steps.ts'
import { defineRule } from '../../rule.ts'
import { commonPractice } from '../../sources.ts'

/** Words that do not follow themselves; "that that", "had had", "dealt with with care" and "went on on Monday" may be right. */
const small =
  'the a an of to and for from or as its their this these which when will shall should must be been was were not'

export const doubledWord = defineRule({
  id: 'doubled-word',
  group: 'wording',
  title: 'A small word stands twice',
  reason:
    'When a sentence is recast a small word is easily left behind, and the eye reads over it. Only words that do not follow themselves are looked at.',
  source: commonPractice,
  cases: { doubled: { title: 'The same word twice', severity: 'warning' } },
  examples: () => ({
    invalid: [
      {
        text: 'The reports of of the the experts were read.',
        case: 'doubled',
        marks: ['of of', 'the the'],
        fixed: 'The reports of the the experts were read.',
      },
      { text: 'The the note was sent.', case: 'doubled', marks: ['The the'], fixed: 'The note was sent.' },
    ],
    valid: [
      'It was clear that that State had had a plan, which was dealt with with care and went on on Monday.',
      'Serbia and the The former Yugoslav Republic of Macedonia were there. Plan A a year later was plan B.',
    ],
  }),
  words: () => small.replaceAll(/(\w+) ?/g, '$1 $1|').slice(0, -1),
  checkWords({ span, plain }, { text }, report) {
    const gap = plain.indexOf(' ', span.from)
    if (isCapital(plain.charCodeAt(gap + 1)) || /^A /.test(plain.slice(span.from, span.to))) return
    const newText = text.slice(span.from, gap)
    report({
      case: 'doubled',
      span,
      message: `"${text.slice(span.from, span.to)}" has the same word twice. Write "${newText}".`,
      fixes: [{ title: `Write "${newText}"`, safe: true, edits: [{ span, newText }] }],
    })
  },
})
