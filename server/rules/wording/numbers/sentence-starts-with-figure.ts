// sentence-starts-with-figure: a sentence that begins with a number in figures.
import { digitsEnd, isLetter, isSpace } from '../../../mentions/steps.ts'
import { defineRule } from '../../rule.ts'
import { numbersAndTime } from '../../sources.ts'
import { charactersOf } from '../punctuation/characters.ts'
import { inWords } from './number-words.ts'
import { beginsSentence } from '../../sentence.ts'

const months = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/

const noteBegins = /^(?:For|See|The|This|In|As|Also|Ibid|Cf|A|An|On|At|By|From|It|That|These|Available|Quoted)\b/

export const sentenceStartsWithFigure = defineRule({
  id: 'sentence-starts-with-figure',
  group: 'wording',
  title: 'A sentence begins with a figure',
  reason:
    'A figure has no capital, so that the beginning of the sentence is lost. Write the number in words, or begin with another word. ' +
    'Dates, years and the numbers of resolutions are left alone. Numbered paragraphs and tables make the rule noisy, so it is off until you ask for it.',
  source: numbersAndTime,
  cases: { figure: { title: 'A figure first', severity: 'info', optIn: true } },
  examples: () => ({
    invalid: [
      { text: '15 States replied.', case: 'figure', marks: ['15'], fixed: 'Fifteen States replied.' },
      { text: 'All met. 312 seals were broken.', case: 'figure', marks: ['312'] },
    ],
    valid: [
      '1 See also the report of the Chair.',
      'In 2020, 15 States replied. 2021 was quiet. 8 July was hot. See No. 5 of the list.',
    ],
  }),
  looksAt: 'numbers',
  checkPassage({ text, passage }, report) {
    if (passage.role !== 'paragraph') return
    for (const from of charactersOf(text).numbers) {
      if (!beginsSentence(text, from)) continue
      let to = digitsEnd(text, from)
      while (/[.,]/.test(text.charAt(to)) && digitsEnd(text, to + 1) > to + 1) to = digitsEnd(text, to + 1)
      const figure = text.slice(from, to)
      if (/^\d{4}$/.test(figure) || !isSpace(text.charCodeAt(to)) || !isLetter(text.charCodeAt(to + 1))) continue
      // "1 See also ..." is the number of a footnote, and "1 January" a day.
      if (from === 0 && noteBegins.test(text.slice(to + 1, to + 12))) continue
      if (months.test(text.slice(to + 1, to + 12))) continue
      const value = /^\d{1,2}$/.test(figure) ? inWords(Number(figure)) : undefined
      const newText = value && value.charAt(0).toUpperCase() + value.slice(1)
      const span = { from, to }
      report({
        case: 'figure',
        span,
        message: `A sentence does not begin with a figure. ${newText ? `Write "${newText}"` : 'Write the number in words'}, or begin otherwise.`,
        fixes: newText === undefined ? [] : [{ title: `Write "${newText}"`, safe: false, edits: [{ span, newText }] }],
      })
    }
  },
})
