// contact-line-form: an address with a comma for its point, a telephone number that only works at home.
import { isLetter, isSpace } from '../../../mentions/steps.ts'
import { defineRule } from '../../rule.ts'
import { disasterManual } from '../../sources.ts'
import { charactersOf } from '../punctuation/characters.ts'

export const contactLineForm = defineRule({
  id: 'contact-line-form',
  group: 'wording',
  title: 'An e-mail address or telephone number that does not work',
  reason:
    'A contact line is read in other countries and years later. An address with a slip in it leads nowhere, and a telephone number needs the code of its country after a plus sign.',
  source: disasterManual,
  cases: {
    address: { title: 'A comma in an e-mail address', severity: 'warning' },
    telephone: { title: 'A telephone number without the code of the country', severity: 'info' },
  },
  examples: () => ({
    invalid: [
      {
        text: 'Write to desk@example,org for more.',
        case: 'address',
        marks: ['desk@example,org'],
        fixed: 'Write to desk@example.org for more.',
      },
      {
        text: 'Tel: 0043-1-2060 is open all day.',
        case: 'telephone',
        marks: ['0043-1-2060'],
        fixed: 'Tel: +43-1-2060 is open all day.',
      },
      { text: 'Telephone 01 2060 is open.', case: 'telephone', marks: ['01 2060'] },
    ],
    valid: ['Email: desk@example.org; website: https://www.example.org; Tel.: +43 1 2060 0000.'],
  }),
  opens: ['address', 'clause', 'participants', 'footnote'],
  looksAt: 'commas',
  checkPassage({ text }, report) {
    for (const at of charactersOf(text).commas) {
      if (!isLetter(text.charCodeAt(at + 1))) continue
      let from = at
      while (at - from < 80 && from > 0 && /[\w.+@-]/.test(text.charAt(from - 1))) from--
      let to = at + 1
      while (/[\w-]/.test(text.charAt(to))) to++
      const written = text.slice(from, to)
      if (
        !/^[\w.+-]+@[\w-]+(?:\.[\w-]+)*,[a-z]{2,6}$/.test(written) ||
        !(to === text.length || isSpace(text.charCodeAt(to)) || /[.,;)]/.test(text.charAt(to)))
      )
        continue
      const newText = written.replace(',', '.')
      report({
        case: 'address',
        span: { from, to },
        message: `"${written}" has a comma where an address has a point. Write "${newText}".`,
        fixes: [
          { title: `Write "${newText}"`, safe: false, edits: [{ span: { from: at, to: at + 1 }, newText: '.' }] },
        ],
      })
    }
  },
  words: () => 'tel|telephone|phone|fax|mobile',
  checkWords({ span, plain }, _context, report) {
    number.lastIndex = span.to
    const match = number.exec(plain)
    if (!match) return
    const place = { from: span.to + match[1]!.length, to: span.to + match[0].length }
    const isAbroad = match[2]!.startsWith('00')
    report({
      case: 'telephone',
      span: place,
      message: isAbroad
        ? `"00" dials abroad only in some countries. Write "+" in its place.`
        : 'This number works in one country only. Write "+" and the code of the country in place of the 0.',
      fixes: isAbroad
        ? [
            {
              title: 'Write "+"',
              safe: false,
              edits: [{ span: { from: place.from, to: place.from + 2 }, newText: '+' }],
            },
          ]
        : [],
    })
  },
})

/** What may stand between the word and its number, and a number that begins with 0. */
const number = /((?:\.|:|\.:| number:?| no\.)? ?)(0\d[\d ()/-]{3,20}\d)/y
