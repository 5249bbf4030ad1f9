// cite-paragraph: documents of the United Nations are cited by paragraph, not by page.
import { defineRule } from '../rule.ts'
import { quotations } from '../sources.ts'

export const citeParagraph = defineRule({
  id: 'cite-paragraph',
  group: 'resolutions',
  title: 'The document is cited by page',
  reason:
    'Pages differ between the six languages and between print and screen; the numbers of the paragraphs are the same in all. Verbatim records (PV) have no numbered paragraphs and are cited by page. Off unless asked for, since other documents without numbered paragraphs cannot be told from here.',
  source: quotations,
  cases: { page: { title: 'A page after the symbol of a document', severity: 'info', optIn: true } },
  examples: () => ({
    invalid: [
      { text: 'This was reported (S/2020/345, p. 7).', case: 'page', marks: ['p. 7'] },
      { text: 'It is in A/75/123, pages 3–4.', case: 'page', marks: ['pages 3–4'] },
    ],
    valid: ['This was reported (S/2020/345, para. 7).', 'It was said so (S/PV.8753, p. 4; A/72/PV.3, p. 9).'],
  }),
  looksAt: 'numbers',
  checkPassage({ text }, report) {
    if (!/\/\d/.test(text)) return
    const cited = /(?<![\w/.])[ASE]\/[\w./()-]*\d\)?,?\s(?:at\s)?((?:pp?\.|pages?)\s?\d+(?:[-–]\d+)?)/g
    for (const match of text.matchAll(cited)) {
      if (/PV[./]/.test(match[0])) continue
      const to = match.index + match[0].length
      const span = { from: to - match[1]!.length, to }
      report({
        case: 'page',
        span,
        message: `"${match[1]!}": pages differ from language to language. Cite the paragraph instead ("para. 12").`,
      })
    }
  },
})
