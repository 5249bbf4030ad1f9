// resolution-year: a Security Council resolution carries its year, and the right one.
import { defineRule } from '../rule.ts'
import { resolutionManual } from '../sources.ts'
import { namedSpan, numberAndYear } from './citing.ts'

export const resolutionYear = defineRule({
  id: 'resolution-year',
  group: 'resolutions',
  title: 'The year of the resolution is wrong or missing',
  reason:
    'A resolution of the Security Council is cited by its number and the year of its adoption in parentheses, at every mention: resolution 1540 (2004). Number and year confirm each other, and a reader who looks one up finds the other. A missing year is added from the table; of a wrong pair nobody but the drafter can tell which half is the slip.',
  source: resolutionManual,
  cases: {
    wrong: { title: 'The resolution was adopted in another year', severity: 'error' },
    missing: { title: 'The year is missing', severity: 'warning' },
  },
  examples: () => ({
    invalid: [
      {
        text: 'Under resolution 1540 (2014) all States report.',
        case: 'wrong',
        marks: ['1540 (2014)'],
        fixed: 'Under resolution 1540 (2004) all States report.',
      },
      {
        text: 'It acted under resolutions 1267 (1999), 1989 (2001) and 2253 (2015).',
        case: 'wrong',
        marks: ['1989 (2001)'],
        fixed: 'It acted under resolutions 1267 (1999), 1989 (2011) and 2253 (2015).',
      },
      {
        text: 'Under resolution 1540, all States report.',
        case: 'missing',
        marks: ['resolution 1540'],
        fixed: 'Under resolution 1540 (2004), all States report.',
      },
      {
        text: 'They recalled resolutions 1540 (2004) and 1977.',
        case: 'missing',
        marks: ['1977'],
        fixed: 'They recalled resolutions 1540 (2004) and 1977 (2011).',
      },
    ],
    valid: [
      'Under resolution 1540 (2004) all States report.',
      'The 1540 Committee noted 1540-related developments.',
      'The General Assembly adopted resolutions 75/240 and 377 A (V).',
      'The Assembly adopted resolution 56/220 (2001).',
      'In resolution 912 (1989) of the Parliamentary Assembly of the Council of Europe that was asked for.',
      'The talk was called “Implementing resolution 1540”.',
    ],
  }),
  looksAt: 'citations',
  checkPassage({ register, text, mentions }, report) {
    for (const citation of mentions.citations)
      for (const cited of citation.resolutions) {
        const known = register.resolutions.get(cited.number)
        if (!known || cited.year === known.year) continue
        const right = numberAndYear(known)
        if (cited.year === undefined) {
          // "1540/1673/1810" is mended as a whole; see citation-form.ts.
          const { from, to } = cited.numberSpan
          if (citation.resolutions.length > 1 && (text[from - 1] === '/' || text[to] === '/')) continue
          const after = { from: cited.numberSpan.to, to: cited.numberSpan.to }
          // "resolution 1540 (20" is not finished.
          if (/^\s*\(\d{0,4}$/.test(text.slice(after.to))) continue
          const span = namedSpan(citation, cited)
          const written = text.slice(span.from, span.to).replace(/\s+/g, ' ')
          report({
            case: 'missing',
            span,
            message: `"${written}" stands without its year. A Security Council resolution is cited with the year of its adoption at every mention: write "${written} (${known.year})".`,
            fixes: [
              {
                title: `Write "${written} (${known.year})"`,
                // What follows may be the year in a form of its own: "1540 / 2004", "1540 in 2004".
                safe: !/^(?:['’]|\s*[/([]|\s(?:in|of)\s\d{4}\b)/u.test(text.slice(after.to, after.to + 9)),
                edits: [{ span: after, newText: ` (${known.year})` }],
              },
            ],
          })
        } else
          report({
            case: 'wrong',
            span: cited.span,
            message: `Resolution ${known.number} was adopted in ${known.year}, not in ${cited.year}. Check whether the number or the year is meant.`,
            fixes: [
              {
                title: `Write "${right}"`,
                safe: false,
                edits: [{ span: cited.yearSpan!, newText: String(known.year) }],
              },
            ],
          })
      }
  },
})
