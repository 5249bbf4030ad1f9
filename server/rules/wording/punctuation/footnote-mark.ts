// footnote-mark: a footnote mark before the punctuation it belongs behind, or two marks without a comma.
import { isDigit } from '../../../mentions/steps.ts'
import type { Span } from '../../../note/span.ts'
import { defineRule } from '../../rule.ts'
import { footnotes } from '../../sources.ts'
import { charactersOf, isRaised } from './characters.ts'

/** Where something was dropped before a punctuation mark of a passage: perhaps a footnote mark. */
interface Dropped {
  /** Offset of the punctuation mark in the prose. */
  readonly at: number
}

export const footnoteMark = defineRule<'position' | 'parted', Dropped>({
  id: 'footnote-mark',
  group: 'wording',
  title: 'A footnote mark stands before the punctuation',
  reason:
    'The mark of a footnote follows the comma or full stop in English; before it, a raised figure may be read as part of the word. Two marks at one place have a comma between them.',
  source: footnotes,
  cases: {
    position: { title: 'Before the punctuation', severity: 'info' },
    parted: { title: 'Two marks without a comma', severity: 'info' },
  },
  examples: () => ({
    invalid: [
      { text: 'It read the resolution¹.', case: 'position', marks: ['¹.'], fixed: 'It read the resolution.¹' },
      {
        text: 'It read the report², which was long.',
        case: 'position',
        marks: ['²,'],
        fixed: 'It read the report,² which was long.',
      },
      { text: 'It read both.¹ ²', case: 'parted', marks: ['¹ ²'], fixed: 'It read both.¹,²' },
      {
        in: 'note',
        text: 'It read the report[^2]; it was long.\n\n[^2]: Of 2019.\n',
        case: 'position',
        marks: ['[^2];'],
        fixed: 'It read the report;[^2] it was long.\n\n[^2]: Of 2019.\n',
      },
      {
        in: 'note',
        notation: 'yaml',
        text: 'sections:\n  Background: |\n    It read the report[^2].\n\n    [^2]: Of 2019.\n',
        case: 'position',
        marks: ['[^2].'],
        fixed: 'sections:\n  Background: |\n    It read the report.[^2]\n\n    [^2]: Of 2019.\n',
      },
    ],
    valid: [
      'It read the resolution.¹ A hall of 20 m², and 10³, of 5 km².',
      'It read both.¹,²',
      { in: 'note', text: 'It read the report.[^2]\n\n[^2]: Of 2019.\n' },
    ],
  }),
  looksAt: 'raised',
  checkPassage({ text }, report) {
    const { raised } = charactersOf(text)
    for (let index = 0; index < raised.length; index++) {
      const from = raised[index]!
      let to = from
      while (isRaised(text.charCodeAt(to))) to++
      while (index + 1 < raised.length && raised[index + 1]! < to) index++
      if (/[\dmk]/.test(text.charAt(from - 1))) continue
      const mark = text.charAt(to)
      if (mark === ' ' && isRaised(text.charCodeAt(to + 1))) {
        let end = to + 1
        while (isRaised(text.charCodeAt(end))) end++
        report({
          case: 'parted',
          span: { from, to: end },
          message: 'Two footnote marks at one place have a comma between them.',
          fixes: [{ title: 'Write a comma', safe: true, edits: [{ span: { from: to, to: to + 1 }, newText: ',' }] }],
        })
      } else if (
        /[.;:,]/.test(mark) &&
        !(mark === ',' && isRaised(text.charCodeAt(to + 1))) &&
        !isDigit(text.charCodeAt(to + 1))
      ) {
        const span = { from, to: to + 1 }
        report({
          case: 'position',
          span,
          message: `The mark of a footnote follows the punctuation. Write it behind "${mark}".`,
          fixes: [
            { title: `Put it behind "${mark}"`, safe: true, edits: [{ span, newText: mark + text.slice(from, to) }] },
          ],
        })
      }
    }
  },
  gather({ text, passage: { prose } }) {
    const found: Dropped[] = []
    const last = text.length
    // Nothing was dropped: the source is as long as the text.
    if (prose.map.end(last) - prose.map.start(0) === last) return found
    for (let at = 1; at < last; at++) {
      const code = text.charCodeAt(at)
      if (code !== 44 && code !== 46 && code !== 58 && code !== 59) continue
      if (prose.map.start(at) - prose.map.end(at) >= shortestMark) found.push({ at })
    }
    return found
  },
  checkGathered(gathered, { note }, report) {
    for (const { passage, items } of gathered) {
      for (const { at } of items) {
        const from = passage.at + passage.prose.map.end(at)
        const to = passage.at + passage.prose.map.start(at)
        const marks = note.source.slice(from, to)
        if (!/^(?:\[\^[^\s[\]]+\])+$/.test(marks)) continue
        const punctuation = note.source.charAt(to)
        if (!/[.,:;]/.test(punctuation)) continue
        const span: Span = { from, to: to + 1 }
        report({
          case: 'position',
          span,
          message: `The mark of a footnote follows the punctuation. Write it behind "${punctuation}".`,
          fixes: [
            { title: `Put it behind "${punctuation}"`, safe: true, edits: [{ span, newText: punctuation + marks }] },
          ],
        })
      }
    }
  },
})

/** The length of "[^1]". */
const shortestMark = 4
