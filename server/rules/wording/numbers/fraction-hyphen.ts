// fraction-hyphen: a fraction with a hyphen where it is a noun, or without one where it is an adjective.
import { defineRule } from '../../rule.ts'
import { spellingList } from '../../sources.ts'

const parts =
  'one-half one-third two-thirds one-quarter three-quarters one-fourth three-fourths one-fifth two-fifths three-fifths four-fifths one-sixth five-sixths one-eighth three-eighths one-tenth nine-tenths'

export const fractionHyphen = defineRule({
  id: 'fraction-hyphen',
  group: 'wording',
  title: 'A fraction has a hyphen too many or too few',
  reason:
    'A fraction is two words as a noun (one third of the States) and takes a hyphen before a noun (a two-thirds majority).',
  source: spellingList,
  cases: {
    noun: { title: 'A hyphen in a noun', severity: 'warning' },
    adjective: { title: 'No hyphen before a noun', severity: 'warning' },
  },
  examples: () => ({
    invalid: [
      {
        text: 'One-third of the ports replied.',
        case: 'noun',
        marks: ['One-third'],
        fixed: 'One third of the ports replied.',
      },
      {
        text: 'It takes a two thirds majority.',
        case: 'adjective',
        marks: ['two thirds'],
        fixed: 'It takes a two-thirds majority.',
      },
    ],
    valid: ['One third of the ports and three quarters of the airports replied; a two-thirds majority was there.'],
  }),
  words: () => `${parts.replaceAll(' ', '|')}|${parts.replaceAll('-', '_').replaceAll(' ', '|').replaceAll('_', ' ')}`,
  checkWords({ words, span, plain }, { text }, report) {
    const isNoun = words.includes('-')
    const next = plain.slice(span.to, span.to + 10)
    if (isNoun ? !/^ of\b/.test(next) : !/^ (?:majority|share|vote)\b/.test(next)) return
    const gap = span.from + words.search(/[ -]/)
    const edit = { span: { from: gap, to: gap + 1 }, newText: isNoun ? ' ' : '-' }
    const newText = text.slice(span.from, gap) + edit.newText + text.slice(gap + 1, span.to)
    report({
      case: isNoun ? 'noun' : 'adjective',
      span,
      message: isNoun
        ? `As a noun a fraction is two words. Write "${newText}".`
        : `Before a noun a fraction takes a hyphen. Write "${newText}".`,
      fixes: [{ title: `Write "${newText}"`, safe: true, edits: [edit] }],
    })
  },
})
