// office-capitals: the office of one person without its capitals, or by another name than the usual one.
import { defineRule } from '../../rule.ts'
import { editorialGuide } from '../../sources.ts'

const offices: Readonly<Record<string, string>> = {
  'permanent representative': 'Permanent Representative',
  'deputy permanent representative': 'Deputy Permanent Representative',
  'foreign minister': 'Minister for Foreign Affairs',
  'minister of foreign affairs': 'Minister for Foreign Affairs',
  'the chair of the committee': 'the Chair of the Committee',
  'the chair of the 1540 committee': 'the Chair of the 1540 Committee',
}

export const officeCapitals = defineRule({
  id: 'office-capitals',
  group: 'wording',
  title: 'An office is without capitals, or has another name',
  reason:
    'The office of one person has capitals (the Permanent Representative of Ecuador); the office in general has none. A Government may itself write "Minister of Foreign Affairs" in English, so the rule is off until you ask for it.',
  source: editorialGuide,
  cases: {
    capitals: { title: 'Small letters for one person’s office', severity: 'info', optIn: true },
    name: { title: 'Minister for Foreign Affairs', severity: 'info', optIn: true },
  },
  examples: () => ({
    invalid: [
      {
        text: 'They met the permanent representative of Ecuador.',
        case: 'capitals',
        marks: ['permanent representative'],
        fixed: 'They met the Permanent Representative of Ecuador.',
      },
      {
        text: 'They met the chair of the Committee.',
        case: 'capitals',
        marks: ['the chair of the Committee'],
        fixed: 'They met the Chair of the Committee.',
      },
      {
        text: 'The Foreign Minister of Chile spoke.',
        case: 'name',
        marks: ['Foreign Minister'],
        fixed: 'The Minister for Foreign Affairs of Chile spoke.',
      },
    ],
    valid: [
      'The permanent representatives and the Permanent Representative of Ecuador met the Minister for Foreign Affairs.',
    ],
  }),
  words: () => Object.keys(offices).join('|'),
  checkWords({ words, span, plain }, { text }, report) {
    const written = text.slice(span.from, span.to)
    const right = offices[words]!
    const isName = words.includes('minister')
    if (!isName && written.slice(words.startsWith('the') ? 4 : 0).startsWith('Chair')) return
    if (!isName && written.charAt(0) === right.charAt(0) && written === right) return
    if (words.endsWith('representative') && !/^ of (?:the )?[A-Z]/.test(plain.slice(span.to, span.to + 9))) return
    const newText = /^The/.test(written) ? right.replace('the', 'The') : right
    if (newText === written) return
    const isBeforeName = isName && /^ [A-Z]/.test(plain.slice(span.to, span.to + 2))
    report({
      case: isName ? 'name' : 'capitals',
      span,
      message: isName
        ? `The usual title is "${right}"${isBeforeName ? ', behind the name' : ''}. Keep another one only if the Government uses it.`
        : `The office of one person has capitals. Write "${newText}".`,
      fixes: isBeforeName ? [] : [{ title: `Write "${newText}"`, safe: false, edits: [{ span, newText }] }],
    })
  },
})
