// Rule: the ends of a range of pages, paragraphs or years are joined by an en dash or by "to".
import { defineRule } from '../../rule.ts'

export const rangeDash = defineRule({
  id: 'range-dash',
  group: 'wording',
  title: 'A hyphen stands in a range of pages, paragraphs or years',
  reason:
    'A hyphen joins words; the ends of a range are joined by an en dash (pp. 12–14, 2016–21), and after a word that is written out by "to" (paragraphs 3 to 5). Ranges of days and of whole years are a matter for `date-format`.',
  source: {
    name: 'United Nations Editorial Manual, Punctuation',
    url: 'https://www.un.org/dgacm/en/content/editorial-manual/punctuation',
  },
  cases: {
    reference: { title: 'A hyphen between pages, paragraphs or articles', severity: 'warning' },
    years: { title: 'A hyphen between years, the second one shortened', severity: 'warning' },
  },
  examples: () => ({
    invalid: [
      {
        text: 'It is set out in paragraphs 4-6 of the report.',
        case: 'reference',
        marks: ['4-6'],
        fixed: 'It is set out in paragraphs 4 to 6 of the report.',
      },
      {
        text: 'It is set out there (pp. 22-24).',
        case: 'reference',
        marks: ['22-24'],
        fixed: 'It is set out there (pp. 22–24).',
      },
      {
        text: 'The plan for 2018-22 was shown.',
        case: 'years',
        marks: ['2018-22'],
        fixed: 'The plan for 2018–22 was shown.',
      },
    ],
    valid: [
      'It is set out in paragraphs 4 to 6 and (paras. 4–6, pp. 22–24) of the report.',
      'Call 2060-56, or write to room 2018-A; the season 2016/17 began on 2011-07-08.',
      'They met in 2018-11.',
      'It is in articles 12-3 and 12-4 of the Penal Code.',
    ],
  }),
  looksAt: 'dashes',
  checkPassage({ text }, report) {
    if (!/\d\s?-\s?\d/.test(text)) return
    const ranges =
      /\b((?:paras?|pp|arts?)\.|[Pp]aragraphs|[Pp]ages|[Aa]rticles)\s(\d{1,4}(?:\s?\([a-z]\))?)(\s?-\s?)(?=\d{1,4}(?![\d/-]))|(?<![\w/+.–-]|\d\s)((?:19|20)\d{2})(\s?-\s?)(\d{2})(?![\w/–-]|[.,]\d)/g
    for (const match of text.matchAll(ranges)) {
      const [whole, word, first, joint, year, yearJoint, short] = match
      if (year !== undefined && Number(short) <= Number(year) % 100) continue
      // "Article 12-3": a number of its own, since a range runs forward.
      if (first !== undefined && parseInt(first) >= parseInt(text.slice(match.index + whole.length))) continue
      if (
        year !== undefined &&
        Number(short) <= 12 &&
        !/\b(?:period|years|plan|for)\s(?:the\s)?$/.test(text.slice(0, match.index))
      )
        continue
      const from = match.index + (year === undefined ? whole.length - joint!.length : year.length)
      const to = from + (joint ?? yearJoint)!.length
      const newText = word !== undefined && !word.endsWith('.') ? ' to ' : '–'
      const start = from - (first ?? year)!.length
      const end = to + /^\d*/.exec(text.slice(to))![0].length
      const right = text.slice(start, from) + newText + text.slice(to, end)
      const span = { from: start, to: end }
      report({
        case: year === undefined ? 'reference' : 'years',
        span,
        message: `"${text.slice(start, end)}" has a hyphen where one end of a range meets the other: write "${right}".`,
        fixes: [{ title: `Write "${right}"`, safe: true, edits: [{ span, newText: right }] }],
      })
    }
  },
})
