// sum: "45 persons (20 women and 27 men)", "30 officials, of whom 35 were women".
import { defineRule, type Reporter, type WordsFound } from '../../rule.ts'
import { valueOf } from './number-words.ts'
import { commonPractice } from '../../sources.ts'

export const sum = defineRule({
  id: 'sum',
  group: 'wording',
  title: 'The parts do not add up to the whole',
  reason: 'A reader who adds up women and men wants to find the number that the text gives for all.',
  source: commonPractice,
  cases: { parts: { title: 'Women and men are not as many as all together', severity: 'warning' } },
  examples: () => ({
    invalid: [
      { text: 'It was attended by 45 persons (20 women and 27 men).', case: 'parts', marks: ['20 women and 27 men'] },
      {
        text: 'Of 30 officials, 12 men and 19 women, most were new.',
        case: 'parts',
        marks: ['12 men and 19 women'],
      },
    ],
    valid: [
      'It was attended by 47 persons (20 women and 27 men) and by ten women and nine men online. In 2010 (20 women and 27 men) it was new.',
    ],
  }),
  words: () => 'women|men|female|male|females|males',
  checkWords: checkParts,
})

const count = String.raw`(\d{1,4}|[a-z]+(?:-[a-z]+)?)`
const people =
  'persons|people|participants|experts|officials|officers|delegates|representatives|students|trainees|speakers|lawyers|scientists|inspectors|candidates|members'

let around: RegExp | undefined

/** Asked at each of the two; the place of the first is the one that matters. */
function checkParts({ span, plain }: WordsFound, _context: unknown, report: Reporter<'parts'>): void {
  around ??= new RegExp(
    String.raw`(?:^|[ (])${count} (?:[a-z-]+ ){0,2}(?:${people})(?: \(|, |: )(${count} (?:wom[ae]n|m[ae]n|females?|males?)(?: and |, )${count} (?:women|men|females?|males?))(?:[).,;]| )`,
  )
  const from = Math.max(0, span.from - 70)
  const match = around.exec(plain.slice(from, span.to + 30))
  if (!match) return
  const [all, whole = '', parts = '', one = '', other = ''] = match
  const at = from + match.index + all.indexOf(parts)
  if (at + one.length + 1 !== span.from) return
  const [total, first, second] = [whole, one, other].map(valueIn)
  if (!total || !first || !second || first + second === total) return
  report({
    case: 'parts',
    span: { from: at, to: at + parts.length },
    message: `${one} and ${other} are ${first + second}, not ${total}. Correct the number that is wrong.`,
  })
}

function valueIn(written: string): number | undefined {
  return /^\d/.test(written) ? Number(written) : valueOf(written)
}
