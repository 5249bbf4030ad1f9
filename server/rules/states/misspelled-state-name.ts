// misspelled-state-name: a State's name with a slip of spelling.
import { nameFix, rightForm } from './name-fix.ts'
import { defineRule, type Reporter } from '../rule.ts'
import { misnamedInText, misnamedParticipants, namesOfStates, type Misnaming } from './naming.ts'

type Case = 'misspelling' | 'diacritics'

export const misspelledStateName = defineRule<Case>({
  id: 'misspelled-state-name',
  group: 'States',
  title: 'A State’s name is misspelt',
  reason:
    'A State reads its own name first. Letters, hyphens and diacritics are part of it: "Côte d’Ivoire", "Guinea-Bissau", "Kyrgyzstan".',
  source: namesOfStates,
  cases: {
    misspelling: { title: 'A known misspelling', severity: 'error' },
    diacritics: { title: 'Only diacritics or capitals differ', severity: 'warning' },
  },
  examples: {
    invalid: [
      {
        in: 'participants',
        text: 'Georgia, Kazahkstan, Ukraine',
        case: 'misspelling',
        marks: ['Kazahkstan'],
        fixed: 'Georgia, Kazakhstan, Ukraine',
      },
      {
        text: 'Kazahkstan and Guinea Bissau replied.',
        case: 'misspelling',
        marks: ['Kazahkstan', 'Guinea Bissau'],
        fixed: 'Kazakhstan and Guinea Bissau replied.',
      },
      {
        in: 'participants',
        date: '12 April 2023',
        text: 'Serbia, Turkiye, Ukraine',
        case: 'diacritics',
        marks: ['Turkiye'],
        fixed: 'Serbia, Türkiye, Ukraine',
      },
    ],
    valid: [
      { in: 'participants', text: 'Côte d’Ivoire, Guinea-Bissau, Kazakhstan' },
      { text: 'Columbia University and the Brasil institute were represented.' },
    ],
  },
  checkPassage: (context, report) => check(misnamedInText(context, 'misspelled'), report),
  checkHeader: (context, report) => check(misnamedParticipants(context, 'misspelled'), report),
})

function check(misnamings: readonly Misnaming[], report: Reporter<Case>): void {
  for (const misnaming of misnamings) {
    const { passage, span, label, place, reading, right } = misnaming
    report({
      case: [right.name, right.inText].map(folded).includes(folded(label)) ? 'diacritics' : 'misspelling',
      passage,
      span,
      message: `"${label}" is not how this State’s name is spelt. Write "${rightForm(misnaming)}".`,
      ...((place === 'text' || place === 'address') && !reading.certain ? { severity: 'warning' as const } : {}),
      fixes: [nameFix(misnaming)],
    })
  }
}

/** Without diacritics, capitals and an article. */
function folded(name: string): string {
  return name.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase().replace(/^the /u, '')
}
