// missing-contact: the note does not say whom to ask.
import { clauseInForce } from '../../project/clauses.ts'
import { insertContact } from '../../project/insert.ts'
import { missingSections } from '../../project/kind-of.ts'
import { defineRule } from '../rule.ts'
import { earlyNote, markdownNote, yamlNote } from './example-notes.ts'
import { hasBodyText, placeOfNote } from './outline.ts'

export const missingContact = defineRule({
  id: 'missing-contact',
  group: 'structure',
  title: 'The contact line is missing',
  reason: 'Published notes close with a line that says whom to ask for more. A reader without it has nowhere to turn.',
  source: { name: 'The published information notes of 2014 and 2020, last line' },
  cases: { missing: { title: 'The note has no contact line', severity: 'warning', onlyWhenFinal: true } },
  examples: {
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
  },
  checkNote({ note, kind, event, project }, report) {
    const clause = clauseInForce(project.clauses, kind.contact, event.period)
    if (!clause || note.contact || !hasBodyText(note)) return
    // While sections are still to be written, there is no hurry with what closes the note.
    const edits = insertContact(note, kind, event.period, project.clauses)
    report({
      case: 'missing',
      ...(missingSections(note, kind).length > 0 && { severity: 'info' as const }),
      span: placeOfNote(note),
      message: `The note has no contact line, so that a reader does not learn whom to ask. Add the standard line ${note.notation === 'yaml' ? 'under the label "contact"' : 'at the end'}.`,
      ...(edits.length > 0 && { fixes: [{ title: 'Add the standard contact line', safe: false, edits }] }),
    })
  },
})
