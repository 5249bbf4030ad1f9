// assembly-resolution-form: a resolution of the General Assembly is cited by session and number, "General Assembly resolution 75/240".
import { defineRule } from '../rule.ts'
import { resolutionManual } from '../sources.ts'

type Case = 'symbol' | 'abbreviation' | 'year'

export const assemblyResolutionForm = defineRule<Case>({
  id: 'assembly-resolution-form',
  group: 'resolutions',
  title: 'The resolution of the General Assembly is not cited in the usual form',
  reason:
    'Since its thirty-first session a resolution of the General Assembly is known by session and number: General Assembly resolution 75/240. The session tells the year already, and the symbol A/RES/75/240 names the document, not the resolution. Up to the thirtieth session the session stands in Roman figures in parentheses: resolution 3314 (XXIX).',
  source: resolutionManual,
  cases: {
    symbol: { title: 'The symbol after the word "resolution"', severity: 'warning' },
    abbreviation: { title: 'UNGA or GA instead of the words', severity: 'warning' },
    year: { title: 'A year after session and number', severity: 'warning' },
  },
  examples: () => ({
    invalid: [
      {
        text: 'They recalled General Assembly resolution A/RES/60/288.',
        case: 'symbol',
        marks: ['A/RES/60/288'],
        fixed: 'They recalled General Assembly resolution 60/288.',
      },
      {
        text: 'They recalled UNGA resolution 60/288.',
        case: 'abbreviation',
        marks: ['UNGA resolution'],
        fixed: 'They recalled General Assembly resolution 60/288.',
      },
      {
        text: 'They recalled General Assembly resolution 60/288 (2006).',
        case: 'year',
        marks: ['60/288 (2006)'],
        fixed: 'They recalled General Assembly resolution 60/288.',
      },
    ],
    valid: [
      'They recalled General Assembly resolution 60/288 and resolution 3314 (XXIX) (see A/RES/60/288).',
      'They recalled resolutions 31/6 A and B, and Human Rights Council resolution 35/28 (2017).',
    ],
  }),
  checkPassage({ text }, report) {
    if (!text.includes('/') && !text.includes('GA ')) return
    const citation =
      /\b(?:(UNGA|GA)\s([Rr]esolutions?|[Rr]es\.)|([Rr]esolutions?)\s(A\/RES\/)(\d{1,3}\/\d{1,3}))(?=[\s,.;:)]|$)|\b(?:Assembly|UNGA|GA)(?:['’]s)?(?:,?\sin\sits)?\s[Rr]esolution\s(\d{2,3}\/\d{1,3})(\s\((?:19|20)\d{2}\))/g
    for (const match of text.matchAll(citation)) {
      const [whole, organ, word, , symbol, number, dated, year] = match
      const end = match.index + whole.length
      if (organ !== undefined) {
        const right = `General Assembly resolution${/s$/.test(word!) ? 's' : ''}`
        propose('abbreviation', match.index, end, right, 'the organ and the word are written out')
      } else if (symbol !== undefined)
        propose(
          'symbol',
          end - symbol.length - number!.length,
          end,
          number!,
          'after "resolution" stand session and number, not the symbol',
        )
      else propose('year', end - dated!.length - year!.length, end, dated!, 'the session tells the year')
    }

    function propose(ruleCase: Case, from: number, to: number, newText: string, why: string) {
      const span = { from, to }
      report({
        case: ruleCase,
        span,
        message: `"${text.slice(from, to)}": ${why}. Write "${newText}".`,
        fixes: [{ title: `Write "${newText}"`, safe: true, edits: [{ span, newText }] }],
      })
    }
  },
})
