// The rule empty-field: a field of the header has a label and no value.
import { defineRule } from '../rule.ts'
import { markdownNote, yamlNote } from './example-notes.ts'
import { hasBodyText, inSentence, isEmpty } from './outline.ts'

const header = (venue: string) => `event: Security Dialogue
organizers: Forum for Security Co-operation
date: 8 July 2020
venue:${venue}
participants: Austria, Spain`

export const emptyField = defineRule({
  id: 'empty-field',
  group: 'structure',
  title: 'A field has no value',
  reason:
    'An empty field is a gap that was left to be filled in later. It is easily overlooked in a finished note. While the text of the note is still to be written, it is only pointed out.',
  source: { name: 'The published information notes of 2014 and 2020' },
  cases: { empty: { title: 'Nothing stands after the label', severity: 'warning', onlyWhenFinal: true } },
  examples: {
    invalid: [
      { in: 'note', text: markdownNote({ header: header('') }), case: 'empty', marks: ['venue'] },
      { in: 'note', notation: 'yaml', text: yamlNote({ header: header(' ""') }), case: 'empty', marks: ['venue'] },
    ],
    valid: [{ in: 'note', text: markdownNote({ header: header(' Vienna') }) }],
  },
  checkNote({ note }, report) {
    const empty = note.fields.filter(field => field.key !== undefined && isEmpty(field))
    if (empty.length === 0) return
    if (!hasBodyText(note)) {
      report({
        case: 'empty',
        severity: 'info',
        span: empty[0]!.label.span,
        message: `Still to be filled in: ${inSentence(empty.map(field => field.label.text))}.`,
      })
      return
    }
    for (const { label } of empty)
      report({
        case: 'empty',
        span: label.span,
        message: `"${label.text}" has no value, so that a reader does not learn it. Fill it in, or remove the label.`,
      })
  },
})
