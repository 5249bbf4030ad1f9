// comma-before-clause: "said, that", "asked, whether".
import { defineRule } from '../../rule.ts'
import { commonPractice } from '../../sources.ts'

const saying =
  'said stated noted mentioned explained stressed emphasized underlined recalled added reported announced replied concluded indicated highlighted observed agreed hoped'
const asking = 'asked wondered'

export const commaBeforeClause = defineRule({
  id: 'comma-before-clause',
  group: 'wording',
  title: 'A comma before that, if or whether',
  reason:
    'What somebody said or asked follows the verb without a comma in English, unlike in German, Russian or Polish.',
  source: commonPractice,
  cases: { needless: { title: 'A needless comma', severity: 'warning' } },
  examples: () => ({
    invalid: [
      {
        text: 'The expert said, that it was new. A speaker asked, whether it was.',
        case: 'needless',
        marks: ['said, that', 'asked, whether'],
        fixed: 'The expert said that it was new. A speaker asked, whether it was.',
      },
    ],
    valid: [
      'As the expert said, that was new. The expert, it was noted, that day was absent. It is new, he added, that it works.',
      'The expert noted, that is, that it was new.',
    ],
  }),
  words: () =>
    [
      ...saying.split(' ').map(verb => `${verb}, that`),
      ...asking.split(' ').flatMap(verb => [`${verb}, if`, `${verb}, whether`, `${verb}, why`]),
    ].join('|'),
  checkWords({ span, plain }, _context, report) {
    const lead = plain.slice(Math.max(0, span.from - 120), span.from)
    const sentence = lead.slice((/.*[.;!?:]['")”]* /.exec(lead)?.[0] ?? '').length)
    if (sentence.includes(',') || !/^(?:[A-Z]|$)/.test(sentence)) return
    if (/^(?:As|What|If|When|While|Although|Once|All|Whatever) /.test(sentence)) return
    if (!/^ (?!(?:is|was|day|year|way|in turn|of|too)\b)[\w“"‘]/.test(plain.slice(span.to, span.to + 10))) return
    const at = plain.indexOf(',', span.from)
    report({
      case: 'needless',
      span,
      message: 'Before what is said or asked there is no comma.',
      fixes: [{ title: 'Remove the comma', safe: false, edits: [{ span: { from: at, to: at + 1 }, newText: '' }] }],
    })
  },
})
