// The rule missing-section: the note lacks a section that every note of its kind has.
import { insertSections } from '../../project/insert.ts'
import { missingFields, missingSections } from '../../project/kind-of.ts'
import { defineRule } from '../rule.ts'
import { earlyNote, markdownNote, yamlNote } from './example-notes.ts'
import { hasBodyText, inSentence, placeOfNote } from './outline.ts'

const background = '## Background\n\nThe meeting was called.'
const highlights = '## Highlights\n\nThe discussion was frank.'

export const missingSection = defineRule({
  id: 'missing-section',
  group: 'structure',
  title: 'A section is missing',
  reason:
    'Readers look for the same things in the same places of every note: why the event was held, and what came out of it. A note that lacks a section of its kind looks unfinished.',
  source: { name: 'The published information notes of 2014 and 2020' },
  cases: { section: { title: 'The note lacks a section', severity: 'warning' } },
  examples: {
    invalid: [
      {
        in: 'note',
        text: markdownNote({ body: background }),
        case: 'section',
        marks: ['Information Note'],
        fixed: markdownNote({ body: `${background}\n\n## Highlights` }),
      },
      {
        in: 'note',
        text: earlyNote({ body: `## 1. Conference Objectives\n\n- Discuss needs.\n\n${highlights}` }),
        case: 'section',
        marks: ['event'],
        fixed: earlyNote({ body: `## 1. Conference Objectives\n\n- Discuss needs.\n\n## Background\n\n${highlights}` }),
      },
      {
        in: 'note',
        notation: 'yaml',
        text: yamlNote({ sections: '  Highlights: |\n    The discussion was frank.' }),
        case: 'section',
        marks: ['Information Note'],
        fixed: yamlNote({ sections: '  Background: |\n  Highlights: |\n    The discussion was frank.' }),
      },
    ],
    valid: [
      { in: 'note', text: markdownNote({}) },
      { in: 'note', text: earlyNote({}) },
      { in: 'note', notation: 'yaml', text: yamlNote({}) },
    ],
  },
  checkNote({ note, kind }, report) {
    const begun = hasBodyText(note)
    // While the header is being written, its own gaps are enough to be told of.
    if (
      !begun &&
      note.sections.length === 0 &&
      (note.fields.length === 0 || missingFields(note.fields, kind).length > 0)
    )
      return
    const missing = missingSections(note, kind)
    if (missing.length === 0) return
    const headings = inSentence(missing.map(section => section.heading))
    const edits = insertSections(note, kind, missing)
    report({
      case: 'section',
      ...(!begun && { severity: 'info' as const }),
      span: placeOfNote(note),
      message: begun
        ? `The note lacks ${headings}: every note of this kind has ${missing.length > 1 ? 'these sections' : 'this section'}.`
        : `Sections still to be written: ${headings}.`,
      ...(edits.length > 0 && { fixes: [{ title: `Add ${headings}`, safe: false, edits }] }),
    })
  },
})
