// no-break-space: a plain space in a citation, a date, a name or a measure, where a line may break.
import { digitsEnd, isLetter, wordBefore } from '../../../mentions/steps.ts'
import { defineRule } from '../../rule.ts'
import { commonPractice } from '../../sources.ts'
import { charactersOf } from './characters.ts'

/** Words that are bound to the number behind them. */
const labels =
  /^(?:resolutions?|paragraphs?|articles?|chapters?|sections?|items?|annex|rules?|table|figure|paras?|arts?|chap|sect|Nos?|Article|Chapter|No|Rule)$/

/** What a number is bound to behind it. */
const follows =
  /^ (?:January|February|March|April|May|June|July|August|September|October|November|December|per cent|million|billion|a\.m\.|p\.m\.|kg|km|\(\d{4}\))/

export const noBreakSpace = defineRule({
  id: 'no-break-space',
  group: 'wording',
  title: 'A plain space where a line should not break',
  reason:
    'Printed documents keep a number with its noun, a day with its month and a title with its name by a space at which no line ends. ' +
    'In a source text nobody sees such spaces and searching becomes harder; put them in when the note is laid out. So the rule is off until you ask for it.',
  source: { ...commonPractice, name: 'Documents of the United Nations of 2015 to 2024, as printed' },
  cases: { space: { title: 'A plain space', severity: 'info', optIn: true } },
  examples: () => ({
    invalid: [
      { text: 'See paragraph 3 of it.', case: 'space', marks: ['paragraph 3'], fixed: 'See paragraph\u00a03 of it.' },
      { text: 'On 8 July it closed.', case: 'space', marks: ['8 July'], fixed: 'On 8\u00a0July it closed.' },
      { text: 'They met Mr. Perez.', case: 'space', marks: ['Mr. Perez'], fixed: 'They met Mr.\u00a0Perez.' },
    ],
    valid: ['See paragraph\u00a03 of 8\u00a0July, and 15\u00a0per cent of it; the eight experts met in July.'],
  }),
  opens: ['title', 'name'],
  looksAt: 'numbers',
  checkPassage({ text, passage }, report) {
    if (passage.role === 'field') return
    const bind = (space: number, from: number, to: number) => {
      report({
        case: 'space',
        span: { from, to },
        message: `A line may end inside "${text.slice(from, to)}". Put a no-break space.`,
        fixes: [
          {
            title: 'Put a no-break space',
            safe: true,
            edits: [{ span: { from: space, to: space + 1 }, newText: '\u00a0' }],
          },
        ],
      })
    }
    for (const from of charactersOf(text).numbers) {
      const to = digitsEnd(text, from)
      if (text.charAt(from - 1) === ' ') {
        const end = text.charAt(from - 2) === '.' ? from - 2 : from - 1
        const label = wordBefore(text, end)
        if (labels.test(label)) bind(from - 1, end - label.length, to)
      }
      const next = follows.exec(text.slice(to, to + 12))
      if (next) bind(to, from, to + next[0].length)
    }
  },
  words: () => 'mr.|ms.|mrs.|dr.',
  checkWords({ span, plain }, { text }, report) {
    if (text.charAt(span.to) !== ' ' || !/[A-Z]/.test(plain.charAt(span.to + 1))) return
    let to = span.to + 1
    while (isLetter(text.charCodeAt(to)) || "’'-".includes(text.charAt(to) || ' ')) to++
    report({
      case: 'space',
      span: { from: span.from, to },
      message: `A line may end inside "${text.slice(span.from, to)}". Put a no-break space.`,
      fixes: [
        {
          title: 'Put a no-break space',
          safe: true,
          edits: [{ span: { from: span.to, to: span.to + 1 }, newText: '\u00a0' }],
        },
      ],
    })
  },
})
