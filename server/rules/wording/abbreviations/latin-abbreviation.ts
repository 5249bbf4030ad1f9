// latin-abbreviation: "e.g.", "i.e." and "etc." outside brackets.
import { defineRule } from '../../rule.ts'
import { disasterManual } from '../../sources.ts'

const plainWords: Readonly<Record<string, string>> = { 'e.g.': 'for example', 'i.e.': 'that is', 'viz.': 'namely' }

export const latinAbbreviation = defineRule({
  id: 'latin-abbreviation',
  group: 'wording',
  title: 'A Latin abbreviation in running text',
  reason:
    'In a sentence the English words are read more easily; the abbreviations are for brackets, footnotes and tables. Many agencies allow them everywhere, so the rule is off until you ask for it.',
  source: disasterManual,
  cases: { latin: { title: 'Outside brackets', severity: 'info', optIn: true } },
  examples: () => ({
    invalid: [
      {
        text: 'Some ports, e.g. that of Lima, replied.',
        case: 'latin',
        marks: ['e.g.'],
        fixed: 'Some ports, for example that of Lima, replied.',
      },
      {
        text: 'Controls, i.e. licensing, apply.',
        case: 'latin',
        marks: ['i.e.'],
        fixed: 'Controls, that is, licensing, apply.',
      },
      { text: 'They bought lists, guides etc.', case: 'latin', marks: ['etc.'] },
    ],
    valid: ['Some ports (e.g. that of Lima, i.e. the largest) replied.'],
  }),
  words: () => 'e.g.|i.e.|viz.|etc.|etc',
  checkWords({ words, span, plain }, { text, passage }, report) {
    if (passage.role === 'table-cell') return
    const before = plain.slice(Math.max(0, span.from - 400), span.from)
    if (before.lastIndexOf('(') > before.lastIndexOf(')')) return
    const english = Object.hasOwn(plainWords, words) ? plainWords[words]! : undefined
    const newText = words === 'i.e.' && plain.charAt(span.to) !== ',' ? `${english},` : english
    report({
      case: 'latin',
      span,
      message: english
        ? `"${text.slice(span.from, span.to)}" is for brackets and notes. Write "${english}".`
        : 'Say what else is meant, or begin the list with "such as".',
      fixes: newText === undefined ? [] : [{ title: `Write "${english}"`, safe: false, edits: [{ span, newText }] }],
    })
  },
})
