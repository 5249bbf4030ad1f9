// date-preposition: "at 10 May", "in 8 July 2020", "held on December 2016".
import { beforeWord, spaceStart } from '../../mentions/steps.ts'
import { defineRule } from '../rule.ts'
import { commonPractice } from '../sources.ts'

/** After these words "on" goes with the date and not with what is spoken of. */
const takesDate = /(?:ed|held|place|made|begun|began|met) $/

export const datePreposition = defineRule({
  id: 'date-preposition',
  group: 'dates',
  title: 'On, in or at before a date',
  reason: 'A day has "on": on 8 July 2020. A month has "in": in July 2020.',
  source: commonPractice,
  cases: { preposition: { title: 'The wrong preposition before a date', severity: 'warning' } },
  examples: () => ({
    invalid: [
      {
        text: 'It closed at 10 July 2020 and was reported in 12 July.',
        case: 'preposition',
        marks: ['at', 'in'],
        fixed: 'It closed on 10 July 2020 and was reported in 12 July.',
      },
      {
        text: 'The first one was held on December 2016.',
        case: 'preposition',
        marks: ['on'],
        fixed: 'The first one was held in December 2016.',
      },
    ],
    valid: [
      'It was held on 10 July 2020, in December 2016 and in 2018. The note on December 2016 was read.',
      'As at 1 March 2020, ten had done so. The number stood at 10. In May 12 States replied.',
      'It was signed in July 2',
    ],
  }),
  looksAt: 'dates',
  checkPassage({ text, mentions }, report) {
    for (const { span, days, form } of mentions.dates) {
      const end = spaceStart(text, span.from)
      const isMonth = days.every(({ day }) => day === undefined)
      if (end === span.from || form === 'numeric') continue
      // "In July 2", on the way to "In July 2020".
      if (span.to === text.length && /[a-z] [12]\d?$/.test(text)) continue
      const before = text.slice(Math.max(0, end - 8), end)
      if (/\b[Aa]s\sat$/.test(before)) continue
      const word = (isMonth ? ['on'] : ['in', 'at']).find(one => beforeWord(text, end, one) !== undefined)
      if (word === undefined) continue
      const from = end - word.length
      if (
        isMonth
          ? !takesDate.test(text.slice(Math.max(0, from - 8), from))
          : /^ [a-z]+(?:er|ing|ion) /.test(text.slice(span.to, span.to + 16))
      )
        continue
      const right = isMonth ? 'in' : 'on'
      const newText = text[from] === word[0] ? right : right.charAt(0).toUpperCase() + right.slice(1)
      report({
        case: 'preposition',
        span: { from, to: end },
        message: `Before a ${isMonth ? 'month' : 'day'} it is "${right}".`,
        fixes: [{ title: `Write "${newText}"`, safe: false, edits: [{ span: { from, to: end }, newText }] }],
      })
    }
  },
})
