// altered-disclaimer: the disclaimer does not have the standard wording.
import { clauseInForce, compareWithClause } from '../../project/clauses.ts'
import { defineRule } from '../rule.ts'
import { reportOf } from './clause-differences.ts'
import { disclaimer, earlyNote, markdownNote, yamlNote } from './example-notes.ts'

export const alteredDisclaimer = defineRule({
  id: 'altered-disclaimer',
  group: 'structure',
  title: 'The disclaimer differs from the standard wording',
  reason:
    'The disclaimer is a standard text that was agreed once. A changed word may change what the Committee disclaims, and nobody will notice it in small print. Dashes, quotation marks and spacing do not count.',
  source: { name: 'The published information note of 8 July 2020, footnote to the title' },
  cases: { altered: { title: 'Other words than those of the standard disclaimer', severity: 'warning' } },
  examples: () => ({
    invalid: [
      {
        in: 'note',
        text: markdownNote({ footnote: `\n[^1]: ${disclaimer.replace('necessarily represent', 'reflect')}\n` }),
        case: 'altered',
        marks: ['reflect'],
        fixed: markdownNote({}),
      },
      {
        in: 'note',
        notation: 'yaml',
        text: yamlNote({ disclaimer: `disclaimer: ${disclaimer.replace('not an official', 'no official')}\n` }),
        case: 'altered',
        marks: ['no'],
        fixed: yamlNote({}),
      },
      {
        in: 'note',
        text: markdownNote({ footnote: `\n[^1]: ${disclaimer.slice(0, disclaimer.indexOf('.') + 1)}\n` }),
        case: 'altered',
        marks: ['report.'],
        fixed: markdownNote({}),
      },
      {
        in: 'note',
        text: markdownNote({ footnote: `\n[^1]: ${disclaimer} All rights reserved.\n` }),
        case: 'altered',
        marks: ['event. All rights reserved.'],
        fixed: markdownNote({}),
      },
    ],
    valid: [
      { in: 'note', text: markdownNote({ footnote: `\n[^1]: ${disclaimer.replace(' – ', '--')}\n` }) },
      { in: 'note', text: earlyNote({}) },
    ],
  }),
  checkNote({ note, kind, event, project }, report) {
    const clause = clauseInForce(project.clauses, kind.disclaimer, event.period)
    const passage = note.disclaimer?.passage
    if (!clause || !passage?.prose.text.trim()) return
    const { text } = passage.prose
    const { differences } = compareWithClause(text, clause)
    if (differences.length === 0) return
    report({ case: 'altered', passage, ...reportOf(text, differences, clause, { project, event }) })
  },
})
