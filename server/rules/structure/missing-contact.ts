// missing-contact: the note does not say whom to ask.
import { insertContact } from '../../project/insert.ts'
import { defineRule } from '../rule.ts'
import { earlyNote, markdownNote, yamlNote } from './example-notes.ts'
import { reportMissing } from './missing-clause.ts'

export const missingContact = defineRule({
  id: 'missing-contact',
  group: 'structure',
  title: 'The contact line is missing',
  reason: 'Published notes close with a line that says whom to ask for more. A reader without it has nowhere to turn.',
  source: { name: 'The published information notes of 2014 and 2020, last line' },
  cases: { missing: { title: 'The note has no contact line', severity: 'warning', onlyWhenFinal: true } },
  examples: () => ({
    invalid: [
      {
        in: 'note',
        text: markdownNote({ contact: '' }),
        case: 'missing',
        marks: ['Information Note'],
        fixed: markdownNote({}),
      },
      { in: 'note', text: earlyNote({ contact: '' }), case: 'missing', marks: ['event'], fixed: earlyNote({}) },
      {
        in: 'note',
        notation: 'yaml',
        text: yamlNote({ contact: '' }),
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
      clause: 'contact',
      message: 'The note has no contact line, so that a reader does not learn whom to ask. Add the standard line',
      place: 'at the end',
      fix: { title: 'Add the standard contact line', safe: false, edits: insertContact },
    }),
})
