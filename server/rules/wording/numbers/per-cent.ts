// per-cent: a percentage that is not written as figure and "per cent".
import { isDigit, spaceStart, wordBefore } from '../../../mentions/steps.ts'
import { defineRule } from '../../rule.ts'
import { numbersAndTime } from '../../sources.ts'
import { charactersOf } from '../punctuation/characters.ts'
import { beginsSentence } from '../../sentence.ts'
import { valueOf } from './number-words.ts'

export const perCent = defineRule({
  id: 'per-cent',
  group: 'wording',
  title: 'A percentage is not written with "per cent"',
  reason:
    'In running text the United Nations writes a figure and "per cent" in two words; the sign is for tables. At the beginning of a sentence the number stands in words. ' +
    'A project that prefers the sign says so in its configuration (`choices: percentages`).',
  source: numbersAndTime,
  cases: {
    sign: { title: 'The sign %', severity: 'warning' },
    'one-word': { title: '"percent" in one word', severity: 'warning' },
    words: { title: 'The number in words', severity: 'warning' },
  },
  examples: () => ({
    invalid: [
      {
        text: 'About 45% of the seals were checked.',
        case: 'sign',
        marks: ['45%'],
        fixed: 'About 45 per cent of the seals were checked.',
      },
      {
        text: 'It rose by 3.5 percent.',
        case: 'one-word',
        marks: ['percent'],
        fixed: 'It rose by 3.5 per cent.',
      },
      {
        text: 'Some fifteen per cent of ports replied.',
        case: 'words',
        marks: ['fifteen'],
        fixed: 'Some 15 per cent of ports replied.',
      },
    ],
    valid: [
      'About 45 per cent of the seals were checked, a small percentage.',
      'Twenty-five per cent of ports replied. Forty per cent did not.',
      '| Ports | Share |\n| --- | --- |\n| Chile | 45% |',
      'The talk “90% done” was short.',
    ],
  }),
  looksAt: 'signs',
  checkPassage({ text, passage, project }, report) {
    const { signs } = charactersOf(text)
    if (signs.length === 0 || passage.role === 'table-cell' || project.configuration.choices.percentages === 'sign')
      return
    for (const at of signs) {
      if (text.charAt(at) !== '%') continue
      const end = spaceStart(text, at)
      if (!isDigit(text.charCodeAt(end - 1))) continue
      let from = end
      while (
        isDigit(text.charCodeAt(from - 1)) ||
        (/[.,]/.test(text.charAt(from - 1)) && isDigit(text.charCodeAt(from - 2)))
      )
        from--
      const figure = text.slice(from, end)
      const isAlone = !/[\w–-]/.test(text.charAt(at + 1)) && !/[–-]/.test(text.charAt(from - 1))
      report({
        case: 'sign',
        span: { from, to: at + 1 },
        message: `In running text the sign % is written out. Write "${figure} per cent".`,
        fixes: [
          {
            title: `Write "${figure} per cent"`,
            safe: isAlone,
            edits: [{ span: { from: end, to: at + 1 }, newText: ' per cent' }],
          },
        ],
      })
    }
  },
  words: () => 'percent|per-cent|per cent',
  checkWords({ words, span, plain }, { text }, report) {
    if (words !== 'per cent') {
      const newText = text.charAt(span.from) === 'P' ? 'Per cent' : 'per cent'
      report({
        case: 'one-word',
        span,
        message: `"${text.slice(span.from, span.to)}" is written in two words. Write "${newText}".`,
        fixes: [{ title: `Write "${newText}"`, safe: true, edits: [{ span, newText }] }],
      })
      return
    }
    const to = spaceStart(plain, span.from)
    const from = to - (/(?:[a-z]+-)?[a-z]+$/.exec(plain.slice(Math.max(0, to - 20), to))?.[0].length ?? 0)
    const value = valueOf(plain.slice(from, to))
    if (value === undefined || value < 2 || /[\w-]/.test(plain.charAt(from - 1)) || beginsSentence(plain, from)) return
    const isRange = /^(?:to|or|and)$/.test(wordBefore(plain, from))
    report({
      case: 'words',
      span: { from, to },
      message: `Percentages stand in figures. Write "${value} per cent".`,
      fixes: [
        { title: `Write "${value} per cent"`, safe: !isRange, edits: [{ span: { from, to }, newText: String(value) }] },
      ],
    })
  },
})
