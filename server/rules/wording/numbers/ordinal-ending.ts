// ordinal-ending: "83st", an ending that does not go with its number.
import { digitsEnd, isWord } from '../../../mentions/steps.ts'
import { defineRule } from '../../rule.ts'
import { commonPractice } from '../../sources.ts'
import { charactersOf } from '../punctuation/characters.ts'
import { ordinalEnding } from './number-words.ts'

export const ordinalEndingRule = defineRule({
  id: 'ordinal-ending',
  group: 'wording',
  title: 'The ending does not go with the number',
  reason: 'The ending is that of the word that is read: eighty-third, so 83rd. Eleven, twelve and thirteen take "th".',
  source: commonPractice,
  cases: { ending: { title: 'A wrong ending', severity: 'error' } },
  examples: () => ({
    invalid: [
      { text: 'The 83st meeting was short.', case: 'ending', marks: ['83st'], fixed: 'The 83rd meeting was short.' },
      { text: 'On its 1,212nd visit.', case: 'ending', marks: ['212nd'], fixed: 'On its 1,212th visit.' },
    ],
    valid: ['The 83rd, 11th, 112th, 102nd, 1,001st and 40th meetings; a 5-ton load; 3D prints; 2nds.'],
  }),
  looksAt: 'numbers',
  checkPassage({ text }, report) {
    for (const from of charactersOf(text).numbers) {
      const to = digitsEnd(text, from)
      const ending = text.slice(to, to + 2)
      if (!/^(?:st|nd|rd|th)$/.test(ending)) continue
      if (isWord(text.charCodeAt(to + 2)) || isWord(text.charCodeAt(from - 1)) || text.charAt(from - 1) === '.')
        continue
      const right = ordinalEnding(Number(text.slice(Math.max(from, to - 2), to)))
      if (ending === right) continue
      const span = { from, to: to + 2 }
      const newText = text.slice(from, to) + right
      report({
        case: 'ending',
        span,
        message: `"${text.slice(from, to + 2)}" cannot be read. Write "${newText}".`,
        fixes: [{ title: `Write "${newText}"`, safe: true, edits: [{ span, newText }] }],
      })
    }
  },
})
