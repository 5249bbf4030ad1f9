// ordinal-in-words: "the 75th session", where the United Nations writes the ordinal in words.
import { digitsEnd, isWord } from '../../../mentions/steps.ts'
import { defineRule } from '../../rule.ts'
import { numbersAndTime } from '../../sources.ts'
import { charactersOf } from '../punctuation/characters.ts'
import { ordinalEnding, ordinalInWords } from './number-words.ts'

/** What stands behind ordinals that stay in figures: meetings, dates, places, units of an army, names. */
const figuresStay =
  /^,?[ \u00a0](?:(?:\(resumed\)|[a-z]+)[ \u00a0])?(?:meetings?|plenary)\b|^,?[ \u00a0](?:of )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|^[ \u00a0](?:floor|street|avenue|parallel|percentile|[A-Z])/

export const ordinalInWordsRule = defineRule({
  id: 'ordinal-in-words',
  group: 'wording',
  title: 'An ordinal below one hundred is in figures',
  reason:
    'Sessions, anniversaries and centuries are written in words up to ninety-ninth; formal meetings keep figures. Other bodies number their sessions in figures, so the rule is off until you ask for it.',
  source: numbersAndTime,
  cases: { figures: { title: 'In figures', severity: 'info', optIn: true } },
  examples: () => ({
    invalid: [
      {
        text: 'It met at the 75th session.',
        case: 'figures',
        marks: ['75th'],
        fixed: 'It met at the seventy-fifth session.',
      },
    ],
    valid: ['Its 84th formal meeting on the 3rd of March came before the seventy-fifth session and the 105th request.'],
  }),
  looksAt: 'numbers',
  checkPassage({ text }, report) {
    for (const from of charactersOf(text).numbers) {
      const to = digitsEnd(text, from)
      if (to - from > 2 || isWord(text.charCodeAt(to + 2)) || /[\w,.-]/.test(text.charAt(from - 1))) continue
      const number = Number(text.slice(from, to))
      // "Fifty-first (51st)" says it in words as well.
      if (text[from - 1] === '(' && text[to + 2] === ')') continue
      if (number === 0 || text.slice(to, to + 2) !== ordinalEnding(number)) continue
      if (figuresStay.test(text.slice(to + 2, to + 40))) continue
      const newText = ordinalInWords(number)
      const span = { from, to: to + 2 }
      report({
        case: 'figures',
        span,
        message: `Ordinals below one hundred are written in words. Write "${newText}".`,
        fixes: [{ title: `Write "${newText}"`, safe: false, edits: [{ span, newText }] }],
      })
    }
  },
})
