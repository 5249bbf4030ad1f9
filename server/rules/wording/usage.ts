// Rule: plurals, prepositions and set phrases are those of United Nations English.
import { defineRule } from '../rule.ts'
import { usage as data } from './data/usage.ts'
import { checkEntry, createDictionary } from './dictionary.ts'

const dictionary = createDictionary(data)

export const usage = defineRule({
  id: 'usage',
  group: 'wording',
  title: 'A plural, a preposition or a phrase that is not usual',
  reason:
    'Most who draft and read notes write English as a second language. Words like information have no plural, and a wrong preposition makes a sentence hard to translate.',
  source: {
    name: 'United Nations Editorial Manual, Spelling',
    url: 'https://www.un.org/dgacm/en/content/editorial-manual/spelling',
  },
  cases: {
    avoid: { title: 'A wrong plural, preposition or phrase', severity: 'warning' },
    consider: { title: 'Words that could be better', severity: 'info' },
  },
  examples: {
    invalid: [
      {
        text: 'They discussed about their legislations.',
        case: 'avoid',
        marks: ['discussed about', 'legislations'],
        fixed: 'They discussed their legislations.',
      },
      {
        text: 'Some 8 experts took part, between 5 to 10 of them online.',
        case: 'avoid',
        marks: ['between 5 to 10'],
        fixed: 'Some 8 experts took part, between 5 and 10 of them online.',
      },
      {
        text: 'Two trainings were held.',
        case: 'consider',
        marks: ['trainings'],
        fixed: 'Two training courses were held.',
      },
    ],
    valid: [
      'They discussed about 20 proposals and all national legislation.',
      'Two training courses were held, with between 5 and 10 experts.',
      'States participate to the extent possible.',
    ],
  },
  words: () => `${dictionary.words()}|between`,
  checkWords(found, context, report) {
    if (found.words !== 'between') return checkEntry(dictionary, found, context, report)
    const from = found.span.to
    const range = betweenTo.exec(found.plain.slice(from, from + 30))
    if (!range) return
    const at = from + range[1]!.length
    report({
      case: 'avoid',
      span: { from: found.span.from, to: from + range[0].length },
      message: `After "between" comes "and", not "to".`,
      fixes: [{ title: 'Write "and"', safe: true, edits: [{ span: { from: at, to: at + 2 }, newText: 'and' }] }],
    })
  },
})

const betweenTo = /^( \d{1,3} )to \d{1,3}(?![\d,.]|\w| (?:and|[A-Z]))/
