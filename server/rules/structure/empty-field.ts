// empty-field: a field of the header has a label and no value.
import { isPlaceholder } from '../../project/placeholder.ts'
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
  cases: {
    empty: { title: 'Nothing stands after the label', severity: 'warning', onlyWhenFinal: true },
    placeholder: { title: 'The value is still to come', severity: 'warning', onlyWhenFinal: true },
  },
  examples: () => ({
    invalid: [
      { in: 'note', text: markdownNote({ header: header('') }), case: 'empty', marks: ['venue'] },
      { in: 'note', notation: 'yaml', text: yamlNote({ header: header(' ""') }), case: 'empty', marks: ['venue'] },
      { in: 'note', text: markdownNote({ header: header(' TBC') }), case: 'placeholder', marks: ['TBC'] },
      {
        in: 'note',
        text: markdownNote({ header: header(' (to be confirmed)') }),
        case: 'placeholder',
        marks: ['(to be confirmed)'],
      },
    ],
    valid: [
      { in: 'note', text: markdownNote({ header: header(' Vienna') }) },
      { in: 'note', text: markdownNote({ header: header(' Vienna (room to be confirmed)') }) },
    ],
  }),
  checkNote({ note }, report) {
    const empty = note.fields.filter(field => field.key !== undefined && isEmpty(field))
    if (!hasBodyText(note)) {
      if (empty.length === 0) return
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
    // A date that is still to come is told of as one that cannot be read.
    for (const { key, label, value } of note.fields)
      if (
        value.form === 'text' &&
        key !== 'date' &&
        key !== 'date-and-venue' &&
        isPlaceholder(value.text.passage.prose.text)
      )
        report({
          case: 'placeholder',
          span: value.span,
          message: `"${value.text.passage.prose.text}" stands for what is still to come. Fill in "${label.text}" before the note goes out.`,
        })
  },
})
