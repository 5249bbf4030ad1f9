// empty-section: a heading with nothing below it.
import { defineRule } from '../rule.ts'
import { markdownNote, yamlNote } from './example-notes.ts'
import { hasBodyText, inSentence, outlineOf, sectionHasText } from './outline.ts'

export const emptySection = defineRule({
  id: 'empty-section',
  group: 'structure',
  title: 'A section has no text',
  reason:
    'A heading with nothing below it is a gap that was left to be filled in later. While the whole text of the note is still to be written, it is only pointed out. A section that holds the contact line alone, as published notes have it, is not empty.',
  source: { name: 'The published information notes of 2014 and 2020' },
  cases: { empty: { title: 'Nothing stands below the heading', severity: 'warning', onlyWhenFinal: true } },
  examples: () => ({
    invalid: [
      {
        in: 'note',
        text: markdownNote({ body: '## Background\n\nThe meeting was called.\n\n## Highlights\n\n<!-- later -->' }),
        case: 'empty',
        marks: ['Highlights'],
      },
      {
        in: 'note',
        notation: 'yaml',
        text: yamlNote({ sections: '  Background: |\n  Highlights: |\n    The discussion was frank.' }),
        case: 'empty',
        marks: ['Background'],
      },
    ],
    valid: [
      { in: 'note', text: markdownNote({}) },
      {
        in: 'note',
        text: markdownNote({
          body: '## Background\n\n### Mandate\n\nIt was renewed.\n\n## Highlights\n\nThe discussion was frank.',
        }),
      },
    ],
  }),
  checkNote(context, report) {
    const { note } = context
    const empty = outlineOf(context)
      .map(({ section }) => section)
      .filter(section => section.heading.text.trim() !== '' && !sectionHasText(note, section))
    if (empty.length === 0) return
    if (!hasBodyText(note)) {
      report({
        case: 'empty',
        severity: 'info',
        span: empty[0]!.heading.span,
        message: `Still to be written: ${inSentence(empty.map(section => section.heading.text))}.`,
      })
      return
    }
    for (const { heading } of empty)
      report({
        case: 'empty',
        span: heading.span,
        message: `The section "${heading.text}" has no text. Write it, or remove the heading.`,
      })
  },
})
