// duplicate-section: two sections of the note have the same heading.
import { overlaps, type Span } from '../../note/span.ts'
import { foldHeading } from '../../project/fold.ts'
import { defineRule } from '../rule.ts'
import { markdownNote, yamlNote } from './example-notes.ts'
import { outlineOf } from './outline.ts'

export const duplicateSection = defineRule({
  id: 'duplicate-section',
  group: 'structure',
  title: 'A section stands twice',
  reason:
    'Two sections under one heading are mostly a leftover of moving text about. A reader who has found the first does not look for a second, and in YAML a program keeps only one of the two.',
  source: { name: 'The published information notes of 2014 and 2020' },
  cases: { repeated: { title: 'A second section of the same heading', severity: 'warning' } },
  examples: () => ({
    invalid: [
      {
        in: 'note',
        text: markdownNote({
          body: '## Background\n\nThe meeting was called.\n\n## Highlights\n\nThe discussion was frank.\n\n## 3. Background\n\nIt was the third.',
        }),
        case: 'repeated',
        marks: ['3. Background'],
      },
      {
        in: 'note',
        notation: 'yaml',
        text: yamlNote({
          sections:
            '  Background: |\n    The meeting was called.\n  Highlights: |\n    The discussion was frank.\n  Background: |\n    It was the third.',
        }),
        case: 'repeated',
        marks: ['Background'],
      },
    ],
    valid: [{ in: 'note', text: markdownNote({}) }],
  }),
  checkNote(context, report) {
    const { note } = context
    const firsts = new Map<unknown, Span>()
    const told: Span[] = []
    for (const { section, known } of outlineOf(context)) {
      const { text, span } = section.heading
      const key = known ?? foldHeading(text)
      const first = firsts.get(key)
      if (!first) {
        firsts.set(key, span)
        continue
      }
      told.push(span)
      report({
        case: 'repeated',
        span,
        message: `The note has a section "${note.source.slice(first.from, first.to)}" already. Join the two, or give this one a heading of its own.`,
        related: [{ span: first, message: 'The first section of this heading.' }],
      })
    }
    if (note.notation === 'markdown') return
    for (const { kind, span, message, related } of note.problems)
      if (
        kind === 'duplicate-key' &&
        note.sections.some(section => overlaps(section.span, span)) &&
        !told.some(heading => overlaps(heading, span))
      )
        report({ case: 'repeated', span, message, ...(related && { related }) })
  },
})
