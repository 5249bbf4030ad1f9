// slash-ampersand: "and/or", a slash between spaces, an ampersand.
import { isLetter } from '../../../mentions/steps.ts'
import { defineRule } from '../../rule.ts'
import { disasterManual } from '../../sources.ts'
import { charactersOf } from './characters.ts'

export const slashAmpersand = defineRule({
  id: 'slash-ampersand',
  group: 'wording',
  title: '"and/or", a slash between words, an ampersand',
  reason:
    'A slash leaves it to the reader whether "and" or "or" is meant, and an ampersand belongs in names. Edited resolutions still have "and/or" now and then, so the rule is off until you ask for it.',
  source: disasterManual,
  cases: {
    'and-or': { title: 'and/or', severity: 'info', optIn: true },
    slash: { title: 'A slash with spaces', severity: 'info', optIn: true },
    ampersand: { title: 'An ampersand between words', severity: 'info', optIn: true },
  },
  examples: () => ({
    invalid: [
      {
        text: 'The customs and/or the police know.',
        case: 'and-or',
        marks: ['and/or'],
        fixed: 'The customs or the police know.',
      },
      { text: 'On import / export controls.', case: 'slash', marks: [' / '], fixed: 'On import and export controls.' },
      {
        text: 'On science & industry.',
        case: 'ampersand',
        marks: ['&'],
        fixed: 'On science and industry.',
      },
    ],
    valid: ['See S/2022/899, A/RES/75/240, 2016/17 and Research & Partners; import and export, or both.'],
  }),
  looksAt: 'signs',
  checkPassage({ text }, report) {
    for (const at of charactersOf(text).signs) {
      const isSpaced = text.charAt(at - 1) === ' ' && text.charAt(at + 1) === ' '
      if (!isSpaced || !/[a-z]/.test(text.charAt(at - 2)) || !isLetter(text.charCodeAt(at + 2))) continue
      const sign = text.charAt(at)
      if (sign === '/' && /[a-z]/.test(text.charAt(at + 2))) {
        const span = { from: at - 1, to: at + 2 }
        report({
          case: 'slash',
          span,
          message: 'A slash leaves open what is meant. Write "and" or "or".',
          fixes: ['and', 'or'].map(word => ({
            title: `Write "${word}"`,
            safe: false,
            edits: [{ span, newText: ` ${word} ` }],
          })),
        })
      } else if (sign === '&' && !/^[A-Z]/.test(text.charAt(at + 2))) {
        const span = { from: at, to: at + 1 }
        report({
          case: 'ampersand',
          span,
          message: 'An ampersand belongs in names. Write "and".',
          fixes: [{ title: 'Write "and"', safe: true, edits: [{ span, newText: 'and' }] }],
        })
      }
    }
  },
  words: () => 'and/or',
  checkWords({ span }, _context, report) {
    report({
      case: 'and-or',
      span,
      message: '"and/or" leaves open what is meant. Write "or", or "... or ..., or both".',
      fixes: ['or', 'and'].map(word => ({ title: `Write "${word}"`, safe: false, edits: [{ span, newText: word }] })),
    })
  },
})
