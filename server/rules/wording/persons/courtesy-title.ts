// courtesy-title: "Mr" without its point, "Mrs." and "Miss".
import { isCapital, isSpace } from '../../../mentions/steps.ts'
import { defineRule } from '../../rule.ts'
import { inclusiveLanguage } from '../../sources.ts'

export const courtesyTitle = defineRule({
  id: 'courtesy-title',
  group: 'wording',
  title: 'A courtesy title is not written in United Nations style',
  reason:
    'Mr., Ms. and Dr. have a point. Ms. does not say whether a woman is married, which is nobody’s business in a note; who wishes to be Mrs. stays so.',
  source: inclusiveLanguage,
  cases: {
    point: { title: 'No point', severity: 'warning' },
    'married-title': { title: 'Mrs. or Miss', severity: 'info' },
  },
  examples: () => ({
    invalid: [
      {
        text: 'Mr Aydin spoke after Dr Okoro.',
        case: 'point',
        marks: ['Mr', 'Dr'],
        fixed: 'Mr. Aydin spoke after Dr Okoro.',
      },
      { text: 'Mrs. Lopez spoke.', case: 'married-title', marks: ['Mrs.'], fixed: 'Ms. Lopez spoke.' },
      { text: 'It was Miss Tan.', case: 'married-title', marks: ['Miss'], fixed: 'It was Ms. Tan.' },
    ],
    valid: ['Mr. Aydin and Ms. Lopez thanked Dr. Okoro and Mr. President. They did not miss Tan; MS Aurora sailed.'],
  }),
  words: () => 'mr|ms|mrs|dr|messrs|miss',
  checkWords({ words, span, plain }, { text }, report) {
    const title = text.slice(span.from, span.to)
    if (title !== words.charAt(0).toUpperCase() + words.slice(1)) return
    const hasPoint = text.charAt(span.to) === '.'
    const end = hasPoint ? span.to + 1 : span.to
    if (!isSpace(plain.charCodeAt(end)) || !isCapital(plain.charCodeAt(end + 1))) return
    if (words === 'mrs' || words === 'miss') {
      const place = { from: span.from, to: end }
      report({
        case: 'married-title',
        span: place,
        message: `"${title}" says whether a woman is married. Write "Ms.", unless she wishes otherwise.`,
        fixes: [{ title: 'Write "Ms."', safe: false, edits: [{ span: place, newText: 'Ms.' }] }],
      })
    } else if (!hasPoint) {
      report({
        case: 'point',
        span,
        message: `"${title}" is written with a point. Write "${title}."`,
        fixes: [{ title: `Write "${title}."`, safe: true, edits: [{ span: { from: end, to: end }, newText: '.' }] }],
      })
    }
  },
})
