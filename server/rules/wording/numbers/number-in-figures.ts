// number-in-figures: words for numbers below ten, figures from ten on.
import { digitsEnd, isSpace, wordBefore } from '../../../mentions/steps.ts'
import { defineRule } from '../../rule.ts'
import { numbersAndTime } from '../../sources.ts'
import { charactersOf } from '../punctuation/characters.ts'
import { countedNounAt, inWords, numberWords, valueOf } from './number-words.ts'
import { beginsSentence } from '../../sentence.ts'

/** Words before a figure that is a label, one of several numbers, or a rough amount. */
const labels =
  /^(?:paragraphs?|sections?|chapters?|articles?|figures?|sessions?|versions?|items?|goals?|pages?|steps?|parts?|tables?|phases?|annex|annexes|no|nos|panels?|groups?|category|levels?|days?|rooms?|resolutions?|and|or|to|versus|between|rule|class|type|tier|top|box|unit|module)$/i
const rough = /^(?:some|about|around|nearly|almost|over|roughly|approximately|another|hundred|thousand|or|to|and)$/i

export const numberInFigures = defineRule({
  id: 'number-in-figures',
  group: 'wording',
  title: 'A number is in figures below ten, or in words from ten on',
  reason:
    'The United Nations writes numbers below ten in words and the others in figures. Figures always stand for money, measures, percentages, dates and things that have numbers (item 3). ' +
    'Exceptions are many, and well-edited texts make them; so this rule is off until you ask for it.',
  source: numbersAndTime,
  cases: {
    figure: { title: 'A figure below ten', severity: 'info', optIn: true },
    word: { title: 'A word from ten on', severity: 'info', optIn: true },
  },
  examples: () => ({
    invalid: [
      {
        text: 'It was held by 7 experts. Some 25 States had been invited.',
        case: 'figure',
        marks: ['7'],
        fixed: 'It was held by seven experts. Some 25 States had been invited.',
      },
      { text: 'It was held by 7 experts.', case: 'figure', marks: ['7'], fixed: 'It was held by seven experts.' },
      {
        text: 'In all twenty-one States replied.',
        case: 'word',
        marks: ['twenty-one'],
        fixed: 'In all 21 States replied.',
      },
    ],
    valid: [
      'Seven experts and 15 States replied; see item 3 and Goal 8. It took 5 per cent of the time.',
      'There were 14 requests, against 9 requests a year before. Eight workshops were held.',
      'Twenty States replied. Some twenty States did not.',
    ],
  }),
  looksAt: 'numbers',
  checkPassage({ text }, report) {
    const { numbers } = charactersOf(text)
    for (const from of numbers) {
      const to = from + 1
      if (digitsEnd(text, from) !== to || text.charAt(from) === '0' || !isSpace(text.charCodeAt(to))) continue
      if (!isSpace(text.charCodeAt(from - 1)) || countedNounAt(text, to + 1) === undefined) continue
      const before = wordBefore(text, from)
      if (before === '' || labels.test(before)) continue
      if (hasLarger(text, from)) continue
      const newText = inWords(Number(text.charAt(from)))
      const span = { from, to }
      report({
        case: 'figure',
        span,
        message: `Numbers below ten are written in words. Write "${newText}".`,
        fixes: [{ title: `Write "${newText}"`, safe: false, edits: [{ span, newText }] }],
      })
    }
  },
  words: () => numberWords.split(' ').slice(10).join('|'),
  checkWords({ span, plain }, _context, report) {
    const ones = /^-(?:one|two|three|four|five|six|seven|eight|nine)(?![\w-])/.exec(plain.slice(span.to, span.to + 8))
    const to = span.to + (ones?.[0].length ?? 0)
    if (plain.charAt(to) !== ' ' || plain.charAt(span.from - 1) !== ' ' || countedNounAt(plain, to + 1) === undefined)
      return
    const value = valueOf(plain.slice(span.from, to).toLowerCase())
    if (value === undefined || beginsSentence(plain, span.from) || rough.test(wordBefore(plain, span.from))) return
    const place = { from: span.from, to }
    report({
      case: 'word',
      span: place,
      message: `Numbers from ten on are written in figures. Write "${value}".`,
      fixes: [{ title: `Write "${value}"`, safe: false, edits: [{ span: place, newText: String(value) }] }],
    })
  },
})

/** Whether a number of two or three figures stands in the sentence: in a row the largest decides for all. */
function hasLarger(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - reach), at)
  const after = text.slice(at, at + reach)
  const end = sentenceEnd.exec(after)?.index ?? after.length
  const starts = before.split(sentenceEnd)
  return /(?<![\d.,])\d{2,3}(?!\d|,\d)/.test(starts.at(-1)! + after.slice(0, end))
}

/** How far a sentence is looked for, in characters. */
const reach = 400
const sentenceEnd = /[.?!]\s+(?=[A-Z\d])/
