// preambular-paragraph-form: paragraphs of a preamble are counted in words, "the fifth preambular paragraph".
import { defineRule } from '../rule.ts'

const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'

export const preambularParagraphForm = defineRule({
  id: 'preambular-paragraph-form',
  group: 'resolutions',
  title: 'A preambular paragraph is not cited in words',
  reason:
    'The paragraphs of a preamble carry no numbers, so that "PP5" looks like a number that the reader will not find. They are counted: the fifth preambular paragraph. Off unless asked for: no written source was read, only the practice of resolutions.',
  source: { name: 'Practice of United Nations resolutions' },
  cases: { figure: { title: 'A figure, "PP" or "preambulatory"', severity: 'info', optIn: true } },
  examples: () => ({
    invalid: [
      {
        text: 'It stands in PP7 of the resolution.',
        case: 'figure',
        marks: ['PP7'],
        fixed: 'It stands in the seventh preambular paragraph of the resolution.',
      },
      {
        text: 'It stands in preambular paragraph 3 of the resolution.',
        case: 'figure',
        marks: ['preambular paragraph 3'],
        fixed: 'It stands in the third preambular paragraph of the resolution.',
      },
      {
        text: 'The preambulatory clause says so.',
        case: 'figure',
        marks: ['preambulatory'],
        fixed: 'The preambular clause says so.',
      },
    ],
    valid: [
      'It stands in the seventh preambular paragraph (see pp. 7 and 8).',
      'The preamble to the resolution says so.',
    ],
  }),
  checkPassage({ text }, report) {
    if (!/PP|reamb/.test(text)) return
    const form =
      /(?<![\w.])PP\.?\s?(\d{1,2})(?!\d)|(?:\b(?:the\s)?)([Pp]reamb(?:le|ular|ulatory)\s(?:[Pp]aragraph|[Cc]lause|para\.?)\s(\d{1,2}))(?!\d)|\b([Pp])reambulatory\b/g
    for (const match of text.matchAll(form)) {
      const [whole, short, long, figure, letter] = match
      const from = match.index + (long === undefined ? 0 : whole.length - long.length)
      const span = { from, to: match.index + whole.length }
      const ordinal = ordinals.split(' ')[Number(short ?? figure) - 1]
      const article = long !== undefined && whole !== long ? '' : 'the '
      const newText =
        letter !== undefined
          ? `${letter}reambular`
          : ordinal === undefined
            ? undefined
            : `${article}${ordinal} preambular paragraph`
      report({
        case: 'figure',
        span,
        message: `"${text.slice(from, span.to)}": the paragraphs of a preamble are counted in words.${newText === undefined ? '' : ` Write "${newText}".`}`,
        ...(newText !== undefined && {
          fixes: [{ title: `Write "${newText}"`, safe: false, edits: [{ span, newText }] }],
        }),
      })
    }
  },
})
