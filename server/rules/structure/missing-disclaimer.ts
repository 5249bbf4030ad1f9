// missing-disclaimer: a note of a kind that ends with a disclaimer has none.
import { insertDisclaimer } from '../../project/insert.ts'
import { defineRule } from '../rule.ts'
import { earlyNote, markdownNote, yamlNote } from './example-notes.ts'
import { reportMissing } from './missing-clause.ts'

export const missingDisclaimer = defineRule({
  id: 'missing-disclaimer',
  group: 'structure',
  title: 'The disclaimer is missing',
  reason:
    'The disclaimer says that the note is for information and not an official report, and that it does not speak for the Committee, the organizers or the participants. Without it, a view reported in the note may be taken for the position of the Committee. It is the footnote to the title. Notes of the shape of 2014 have none.',
  source: { name: 'The published information note of 8 July 2020, footnote to the title' },
  cases: { missing: { title: 'The note has no disclaimer', severity: 'warning', onlyWhenFinal: true } },
  examples: () => ({
    invalid: [
      {
        in: 'note',
        text: markdownNote({ title: '# Information Note', footnote: '' }),
        case: 'missing',
        marks: ['Information Note'],
        fixed: markdownNote({}),
      },
      {
        in: 'note',
        notation: 'yaml',
        text: yamlNote({ disclaimer: '' }),
        case: 'missing',
        marks: ['Information Note'],
        fixed: yamlNote({}),
      },
    ],
    valid: [
      { in: 'note', text: markdownNote({}) },
      { in: 'note', text: earlyNote({}) },
    ],
  }),
  checkNote: (context, report) =>
    reportMissing(context, report, {
      clause: 'disclaimer',
      message:
        'The note has no disclaimer, so that it may be taken for an official report. Add the standard disclaimer',
      place: 'as a footnote to the title',
      fix: { title: 'Add the standard disclaimer', safe: true, edits: insertDisclaimer },
    }),
})
