// a-or-an: "a agency", "an workshop".
import { wordBefore } from '../../../mentions/steps.ts'
import { defineRule } from '../../rule.ts'
import { commonPractice } from '../../sources.ts'
import { isAmongForeign } from '../around.ts'
import { singularOf } from './nouns.ts'

/** Words after which "a" is a letter: "paragraph 3 a", "option a". */
const labelled = /^(?:paragraphs?|subparagraphs?|options?|items?|points?|parts?|annex|clause|case|letter|list|type|a)$/i
/** What follows the letter "a" and not the article. */
const noNoun =
  /^(?:and|are|also|all|any|after|above|against|among|each|either|even|into|its|onto|only|over|under|until|unless|upon|other|instead)$/
/** Begins with the sound of a vowel, beyond doubt: not "one", "European", "unit", "user"; an e with a hyphen is read as a letter. */
const vowel =
  /^(?:e-[a-z]|ad$|(?:[AaIi][a-z]|[Ee](?![uw])[a-z]|[Oo](?!ne|nce|u[ai])[a-z]|[Uu]n(?!i|a[nl]|es)[a-z]|[Uu]p|[Uu]rg|ultra)[a-z]+)/
/** Begins with the sound of a consonant, beyond doubt: not "hour", "heir", nor "SDG", "x-ray", which are read letter by letter. */
const consonant =
  /^(?:(?:[bcdfgjklmnpqrstvwz]|[BCDGJKPQTVWZ]|[FLMNRS](?=[aeiou])|[Yy](?=[aeiou]))[a-z]*[aeiouy][a-z]*|one\b|uni(?![nmd])[a-z]+|us(?:e|u)[a-z]+|[Ee]uro[a-z]+)/
/** What has no plural, in both forms that are met. */
const uncounted =
  /^(?:accommodation|advice|assistance|equipment|evidence|expertise|feedback|funding|guidance|information|knowledge|legislation|news|personnel|progress|research|software|staff|training)s?$/
/** One or two words and what ends them, if they are a noun behind which no other stands. */
const nounAlone =
  /^ (?:[a-z]+ )?([a-z]+)(?:[.,;:!?)]|$| (?:of|from|in|on|at|to|for|with|by|about|and|or|who|which|that|was|were|is|are|had|has|have)\b)/

export const aOrAn = defineRule({
  id: 'a-or-an',
  group: 'wording',
  title: '"a" before a vowel, or "an" before a consonant',
  reason:
    'The sound decides: an agency, an e-learning course; a workshop, a European Union project, a one-day visit. Only words whose sound is beyond doubt are looked at, no abbreviations.',
  source: commonPractice,
  cases: { form: { title: 'The other form of the article', severity: 'warning' } },
  examples: () => ({
    invalid: [
      {
        text: 'They wrote a integrated plan with an national agency on a equipment list and a experts meeting.',
        case: 'form',
        marks: ['a', 'an', 'a', 'a'],
        fixed: 'They wrote an integrated plan with an national agency on a equipment list and a experts meeting.',
      },
      {
        text: 'An workshop and an one-day visit were an European idea.',
        case: 'form',
        marks: ['An', 'an', 'an'],
        fixed: 'A workshop and an one-day visit were an European idea.',
      },
    ],
    valid: [
      'A European, a one-off, a unanimous and a useful event; an hour, an heir, an NGO, an unidentified sender, an x-ray.',
      'Paragraph 3 a includes ports; options a and b, as well as a only; see Annex A and list A items.',
      'They shared a informations on it, a experts, an useful advices, an good practices and a equipment.',
      'It had a Ouagadougou office and an MoU; the Sian Ka’an reserve was visited.',
      'Le mandat a expiré le 10 juillet.',
      'A Ukrainian expert, a Uruguayan official and a unit of the ministry were there.',
      'The course in Xi’an was the second.',
    ],
  }),
  words: () => 'a|an',
  checkWords({ words, span, plain }, _context, report) {
    // "A" with a capital may be a letter anywhere: "Annex A includes".
    if (plain[span.to] !== ' ' || /['’-]/.test(plain.charAt(span.from - 1)) || plain.slice(span.from, span.to) === 'A')
      return
    if (words === 'an' && plain.slice(span.from, span.to) === 'AN') return
    const next = /^[A-Za-z-]{1,30}/.exec(plain.slice(span.to + 1, span.to + 32))?.[0]
    if (
      next === undefined ||
      (next === 'ad' && !plain.startsWith(' hoc', span.to + 3)) ||
      !(words === 'a' ? vowel : consonant).test(next) ||
      /[A-Z]/.test(next.slice(1))
    )
      return
    // There is no article at all before a plural, and before what has none: "a informations".
    const [, noun] = nounAlone.exec(plain.slice(span.to, span.to + 60)) ?? []
    if (noun !== undefined && (uncounted.test(noun) || singularOf(noun) !== undefined)) return
    if (words === 'a') {
      const before = wordBefore(plain, span.from)
      if (
        isAmongForeign(plain, span) ||
        noNoun.test(next) ||
        labelled.test(before) ||
        /[\d()]\s?$/.test(plain.slice(span.from - 2, span.from))
      )
        return
    }
    const newText = words === 'a' ? 'an' : plain[span.from] === 'A' ? 'A' : 'a'
    report({
      case: 'form',
      span,
      message: `Before "${next}" the article is "${newText}".`,
      fixes: [{ title: `Write "${newText}"`, safe: false, edits: [{ span, newText }] }],
    })
  },
})
