// Rule, opt-in: general terms have no capitals, however important.
import { isCapital, isLetter, wordBefore } from '../../../mentions/steps.ts'
import { defineRule } from '../../rule.ts'
import { capitalization } from '../../sources.ts'
import { generalTerms } from '../data/general-terms.ts'

export const capitalsOfImportance = defineRule({
  id: 'capitals-of-importance',
  group: 'wording',
  title: 'A general term is written with capitals',
  reason:
    'In documents of the United Nations only names have capitals. Many pages of the 1540 Committee nevertheless write Points of Contact, National Action Plan or Comprehensive Review, so this rule is off until a project asks for it.',
  source: capitalization,
  cases: { term: { title: 'A general term with capitals', severity: 'info', optIn: true } },
  examples: () => ({
    invalid: [
      {
        text: 'It named its national Points of Contact and has a National Action Plan.',
        case: 'term',
        marks: ['Points of Contact', 'National Action Plan'],
        fixed: 'It named its national points of contact and has a National Action Plan.',
      },
    ],
    valid: [
      'It named its national points of contact and has a national action plan.',
      'Comprehensive reviews take long.',
      'The Vienna Action Plan was shown.',
      'The Action Plan on Ports, the Ministry of Border Control and its Strategy for Export Controls were named.',
    ],
  }),
  words: () => generalTerms.join('|'),
  checkWords({ words, span: whole, plain }, _, report) {
    // "national Points of Contact": what follows the small word.
    const skipped = words.startsWith('national ') && plain[whole.from] === 'n' ? 'national '.length : 0
    const span = { from: whole.from + skipped, to: whole.to }
    const term = words.slice(skipped)
    const written = plain.slice(span.from, span.to)
    if (!hasCapitals(written) || written === written.toUpperCase()) return
    // Only inside a sentence, and not as part of a longer name.
    if (!/[a-z\d,;)] $/.test(plain.slice(Math.max(0, span.from - 2), span.from))) return
    if (isCapital(wordBefore(plain, span.from).charCodeAt(0))) return
    if (/^ (?:(?:for|on|and) )?[A-Z]/.test(plain.slice(span.to, span.to + 6))) return
    // "Ministry of Border Control", "Strategy against the Proliferation of Weapons of Mass Destruction".
    if (
      /\b[A-Z][\w’-]* (?:of|and|for|on|against|in|to) (?:the )?$/.test(
        plain.slice(Math.max(0, span.from - 40), span.from),
      )
    )
      return
    report({
      case: 'term',
      span,
      message: `"${term}" is no name, and is written without capitals.`,
      fixes: [{ title: `Write "${term}"`, safe: false, edits: [{ span, newText: term }] }],
    })
  },
})

/** Whether each word begins with a capital but for link words. */
function hasCapitals(written: string): boolean {
  return written
    .split(/[ -]/)
    .every(word => word === 'of' || word === 'and' || !isLetter(word.charCodeAt(0)) || isCapital(word.charCodeAt(0)))
}
