// capitals-short-form: "the committee" in a note that elsewhere has "the Committee".
import type { Span } from '../../../note/span.ts'
import { defineRule } from '../../rule.ts'
import { capitalization } from '../../sources.ts'

/** Short forms of names, in small letters. */
const terms = ['committee', 'council', 'convention'] as const

interface Found {
  readonly term: string
  /** "the committee" in small letters; absent for another use of the word. */
  readonly span?: Span
  readonly is: 'small' | 'capital' | 'another'
}

export const capitalsShortForm = defineRule<'small', Found>({
  id: 'capitals-short-form',
  group: 'wording',
  title: 'The short form of a name with a small letter',
  reason:
    'The Committee, the Council and the Convention have a capital where they stand for a full name. Nothing is said in a note that speaks of another committee, council or convention, too.',
  source: capitalization,
  cases: { small: { title: 'A short form with a small letter', severity: 'warning' } },
  examples: () => ({
    invalid: [
      {
        text: 'The 1540 Committee was thanked. The experts told the committee of the visit.',
        case: 'small',
        marks: ['committee'],
        fixed: 'The 1540 Committee was thanked. The experts told the Committee of the visit.',
      },
    ],
    valid: [
      'The 1540 Committee was thanked. A drafting committee was formed, and the committee met twice.',
      'The committee of ministers met.',
    ],
  }),
  gather: ({ passage, text }) => {
    const found: Found[] = []
    if (passage.role !== 'paragraph' && passage.role !== 'list-item') return found
    for (const term of terms)
      for (let at = text.indexOf(term.slice(1)); at >= 0; at = text.indexOf(term.slice(1), at + 1)) {
        const from = at - 1
        const to = from + term.length
        const isOne = /^(?:$|[^\w-])/.test(text.slice(to, to + 1))
        if (text[from] === term[0]) {
          const isShort = isOne && /(?:^|\s)the $/.test(text.slice(Math.max(0, from - 5), from))
          const isNamed = /^ (?:of|on|for|to) (?!the (?:visit|new|status))/.test(text.slice(to, to + 24))
          found.push(isShort && !isNamed ? { term, is: 'small', span: { from, to } } : { term, is: 'another' })
        } else if (isOne && text[from] === term[0]!.toUpperCase()) found.push({ term, is: 'capital' })
      }
    return found
  },
  checkGathered(gathered, _context, report) {
    const all = gathered.flatMap(({ items }) => items)
    for (const { passage, items } of gathered)
      for (const { term, span } of items) {
        const same = span ? all.filter(item => item.term === term) : []
        if (!span || !same.some(({ is }) => is === 'capital') || same.some(({ is }) => is === 'another')) continue
        const right = term.charAt(0).toUpperCase() + term.slice(1)
        report({
          case: 'small',
          passage,
          span,
          message: `Where it stands for a full name, "${right}" has a capital.`,
          fixes: [{ title: `Write "${right}"`, safe: false, edits: [{ span, newText: right }] }],
        })
      }
  },
})
