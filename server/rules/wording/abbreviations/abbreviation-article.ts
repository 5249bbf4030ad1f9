// abbreviation-article: "the IAEA supported", "the OSCE’s mandate".
import { isLetter, wordBefore } from '../../../mentions/steps.ts'
import { defineRule } from '../../rule.ts'
import { editorialGuide } from '../../sources.ts'
import { charactersOf } from '../punctuation/characters.ts'

const bodies =
  'iaea|opcw|osce|unoda|unodc|interpol|who|wco|fao|unesco|imo|icao|fatf|oas|caricom|asean|ecowas|cted|unicri|unidir|unrec|unlirec|unrcpd'

/** What follows where the abbreviation is no adjective. */
const alone =
  /(?:$|[.,;:)]| (?:and|or|is|was|has|had|will|would|to|for|in|on|at|by|with|from|supported|organized|briefed|presented|said|noted|reported|hosted|spoke|followed|gave|offered|joined|took|described|explained|sent)\b)/y

export const abbreviationArticle = defineRule({
  id: 'abbreviation-article',
  group: 'wording',
  title: 'The abbreviation of a body has an article, or a possessive ending',
  reason:
    'United Nations texts write abbreviated names of bodies without "the" (IAEA supported) and with "of" in place of the ending (the mandate of OSCE); before a noun the article stays (the OSCE Secretariat). ' +
    'Several of these bodies write "the OSCE" themselves and verbatim records keep both, so the rule is off until you ask for it.',
  source: editorialGuide,
  cases: {
    article: { title: 'With "the"', severity: 'info', optIn: true },
    possessive: { title: 'With ’s', severity: 'info', optIn: true },
  },
  examples: () => ({
    invalid: [
      {
        text: 'Experts of the IAEA supported it.',
        case: 'article',
        marks: ['the IAEA'],
        fixed: 'Experts of IAEA supported it.',
      },
      { text: 'It is UNODA’s office.', case: 'possessive', marks: ['UNODA’s'] },
    ],
    valid: ['Experts of IAEA supported the OSCE Secretariat; the mandate of OSCE was praised.'],
  }),
  opens: ['name'],
  looksAt: 'quotes',
  checkPassage({ text }, report) {
    for (const at of charactersOf(text).quotes) {
      if (text.charAt(at + 1) !== 's' || isLetter(text.charCodeAt(at + 2))) continue
      const word = wordBefore(text, at)
      if (!/^[A-Z]{3,8}$/.test(word) || text.charAt(at - 1) === ' ') continue
      report({
        case: 'possessive',
        span: { from: at - word.length, to: at + 2 },
        message: `Abbreviated names take no possessive ending. Write "of ${word}" behind the noun.`,
      })
    }
  },
  words: () => bodies,
  checkWords({ span, plain }, { text }, report) {
    const written = text.slice(span.from, span.to)
    if (written !== written.toUpperCase() || !/^[Tt]he$/.test(wordBefore(plain, span.from))) return
    alone.lastIndex = span.to
    if (!alone.test(plain)) return
    const from = span.from - 4
    report({
      case: 'article',
      span: { from, to: span.to },
      message: `Abbreviated names of bodies have no article. Write "${written}".`,
      fixes: [{ title: `Write "${written}"`, safe: false, edits: [{ span: { from, to: span.from }, newText: '' }] }],
    })
  },
})
