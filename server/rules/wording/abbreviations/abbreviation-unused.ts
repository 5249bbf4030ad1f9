// abbreviation-unused: an abbreviation in brackets that the note never uses.
import { defineRule } from '../../rule.ts'
import { correspondenceManual } from '../../sources.ts'
import { abbreviationsIn, abbreviationsOf, type AbbreviationUse } from './abbreviations.ts'

export const abbreviationUnused = defineRule<'unused', AbbreviationUse>({
  id: 'abbreviation-unused',
  group: 'wording',
  title: 'An abbreviation is explained and then not used',
  reason:
    'An abbreviation in brackets is a promise that it will come again; the reader learns it for nothing if it does not. ' +
    'Header fields, such as the list of participants, may give abbreviations that the text does not use.',
  source: correspondenceManual,
  cases: { unused: { title: 'Not used after its explanation', severity: 'info' } },
  examples: () => ({
    invalid: [
      {
        text: 'A delegate of the Organization of American States (OAS) spoke, and so did others.',
        case: 'unused',
        marks: ['(OAS)'],
        fixed: 'A delegate of the Organization of American States spoke, and so did others.',
      },
    ],
    valid: [
      'The World Customs Organization (WCO) has a tool for that. Many States use the tool of WCO.',
      'The International Criminal Police Organization (INTERPOL) was thanked.',
      'Ms. Lima (WCO) was thanked.',
      'The Organization of American States (OAS) Secretariat was thanked.',
      { in: 'participants', text: 'Chile, Organization of American States (OAS)' },
    ],
  }),
  opens: ['name'],
  gather: abbreviationsIn,
  checkGathered(gathered, context, report) {
    for (const [abbreviation, story] of abbreviationsOf(gathered, context)) {
      if (!story.definition || story.isUsedBefore || story.isUsedAfter) continue
      const { passage, use } = story.definition
      if (use.usedAfter || !use.definedFirst || use.definitions.length > 1) continue
      const { bracket } = use.definitions[0]!
      // "... in Europe (OSCE) Secretariat": what follows leans on it.
      if (/^\s[A-Z]/.test(passage.prose.text.slice(bracket.to, bracket.to + 2))) continue
      const shown = { from: bracket.from + passage.prose.text.slice(bracket.from).search(/\S/), to: bracket.to }
      report({
        case: 'unused',
        passage,
        span: shown,
        message: `"${abbreviation}" is not used after this. Leave the bracket out.`,
        fixes: [
          {
            title: `Remove "(${abbreviation})"`,
            safe: passage.prose.text.charAt(bracket.to - 1) === ')',
            edits: [{ span: bracket, newText: '' }],
          },
        ],
        unnecessary: true,
      })
    }
  },
})
