// honorific: "H.E.", "His Excellency", a shortened or doubled title before a name.
import { defineRule } from '../../rule.ts'
import { communications } from '../../sources.ts'

export const honorific = defineRule({
  id: 'honorific',
  group: 'wording',
  title: 'An honorific, or two titles before one name',
  reason:
    'Notes give a name one title (Mr. Juan Perez, Ambassador Perez) and then the function. Programmes, letters and speeches keep honorifics, and some editors do in notes; so the rule is off until you ask for it.',
  source: communications,
  cases: {
    honorific: { title: 'H.E., His Excellency, Hon.', severity: 'info', optIn: true },
    titles: { title: 'Two titles, or a shortened one', severity: 'info', optIn: true },
  },
  examples: () => ({
    invalid: [
      { text: 'H.E. Mr. Juan Perez spoke.', case: 'honorific', marks: ['H.E.'], fixed: 'Mr. Juan Perez spoke.' },
      { text: 'It was opened by Her Excellency.', case: 'honorific', marks: ['Her Excellency'] },
      { text: 'Amb. Perez spoke.', case: 'titles', marks: ['Amb.'], fixed: 'Ambassador Perez spoke.' },
      {
        text: 'They thanked Ambassador Ms. Lima.',
        case: 'titles',
        marks: ['Ambassador Ms.'],
        fixed: 'They thanked Ambassador Lima.',
      },
    ],
    valid: ['Ambassador Perez and Mr. Juan Lima, Permanent Representative, spoke. He left, and Ms. Tan followed.'],
  }),
  words: () =>
    'h.e.|he|his excellency|her excellency|their excellencies|hon.|amb.|ambassador mr|ambassador ms|ambassador mrs',
  checkWords({ words, span, plain }, { text, project }, report) {
    const written = text.slice(span.from, span.to)
    if (words === 'he' && (written !== 'HE' || !titleNext.test(plain.slice(span.to, span.to + 16)))) return
    if (words.startsWith('amb')) {
      const isShort = words === 'amb.'
      if (!/^[A-Z]/.test(written)) return
      const to = !isShort && plain.charAt(span.to) === '.' ? span.to + 1 : span.to
      const place = { from: span.from, to }
      report({
        case: 'titles',
        span: place,
        message: isShort
          ? '"Ambassador" is written in full.'
          : 'One title is enough before a name. Write "Ambassador".',
        fixes: [{ title: 'Write "Ambassador"', safe: false, edits: [{ span: place, newText: 'Ambassador' }] }],
      })
      return
    }
    if (project.configuration.choices.honorifics === 'keep' || !/^[A-Z].* ?[A-Z]?/.test(written)) return
    const isBeforeTitle = titleNext.test(plain.slice(span.to, span.to + 16))
    report({
      case: 'honorific',
      span,
      message: `Notes do without "${written}". Give the name with one title, and the function.`,
      fixes: isBeforeTitle
        ? [
            {
              title: `Remove "${written}"`,
              safe: false,
              edits: [{ span: { from: span.from, to: span.to + 1 }, newText: '' }],
            },
          ]
        : [],
    })
  },
})

const titleNext = /^ (?:Mr|Ms|Mrs|Dr|Prof|Amb|Ambassador)\b/
