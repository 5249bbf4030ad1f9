// adverb-hyphen: "legally-binding", a hyphen behind an adverb in -ly.
import { isLetter, lettersEnd, lettersStart } from '../../../mentions/steps.ts'
import { defineRule } from '../../rule.ts'
import { spellingList } from '../../sources.ts'
import { charactersOf } from '../punctuation/characters.ts'

/** Nouns, verbs and adjectives in -ly, which take a hyphen like others. */
const notAdverbs =
  /^(?:early|family|only|supply|assembly|daily|weekly|fortnightly|monthly|quarterly|yearly|hourly|nightly|friendly|unfriendly|likely|unlikely|elderly|anomaly|monopoly|oligopoly|fly|rely|reply|apply|imply|comply|multiply|italy|july|holy|ugly|silly|poly|belly|ally|bully|jelly|costly|deadly|lively|lovely|lonely|homely|orderly|disorderly|scholarly|timely|untimely|worldly|butterfly|panoply|homily|lily|doily|tally|rally|folly|jolly|hilly|chilly|curly|surly|wily|oily|bodily|heavenly|leisurely|cowardly|motherly|fatherly|brotherly|sisterly|neighbourly|masterly|sickly|stately|ghastly|grisly|womanly|manly|saintly|princely|goodly|kindly|comely|unruly|pebbly|sully|gully|doubly-fed)$/

export const adverbHyphen = defineRule({
  id: 'adverb-hyphen',
  group: 'wording',
  title: 'A hyphen behind an adverb in -ly',
  reason:
    'An adverb in -ly cannot be taken for anything else, so nothing needs to join it to the next word: a legally binding instrument.',
  source: spellingList,
  cases: { hyphen: { title: 'A hyphen behind an adverb', severity: 'warning' } },
  examples: () => ({
    invalid: [
      {
        text: 'Two legally-binding measures.',
        case: 'hyphen',
        marks: ['legally-binding'],
        fixed: 'Two legally binding measures.',
      },
    ],
    valid: [
      'Early-warning systems, family-owned firms, a user-friendly tool, multi-year plans and legally binding measures.',
    ],
  }),
  looksAt: 'dashes',
  checkPassage({ text }, report) {
    for (const at of charactersOf(text).dashes) {
      if (text.charAt(at - 1) !== 'y' || text.charAt(at - 2) !== 'l' || !/[a-z]/.test(text.charAt(at + 1))) continue
      const code = text.charCodeAt(at)
      if (code !== 45 && code !== 0x2010 && code !== 0x2011) continue
      const from = lettersStart(text, at)
      const to = lettersEnd(text, at + 1)
      const before = text.charCodeAt(from - 1)
      if (at - from < 5 || isDashOrLetter(before) || isDashOrLetter(text.charCodeAt(to))) continue
      if (notAdverbs.test(text.slice(from, at).toLowerCase())) continue
      const newText = `${text.slice(from, at)} ${text.slice(at + 1, to)}`
      report({
        case: 'hyphen',
        span: { from, to },
        message: `An adverb in -ly takes no hyphen. Write "${newText}".`,
        fixes: [{ title: `Write "${newText}"`, safe: true, edits: [{ span: { from: at, to: at + 1 }, newText: ' ' }] }],
      })
    }
  },
})

function isDashOrLetter(code: number): boolean {
  return isLetter(code) || code === 45 || (code >= 0x2010 && code <= 0x2015)
}
