// The rule section-order: sections do not stand in the order that notes of their kind have.
import type { KindSection } from '../../project/kind.ts'
import { defineRule } from '../rule.ts'
import { earlyNote, markdownNote, yamlNote } from './example-notes.ts'
import { outlineOf, type OutlineSection } from './outline.ts'

export const sectionOrder = defineRule({
  id: 'section-order',
  group: 'structure',
  title: 'Sections in an unusual order',
  reason:
    'Every published note of a kind has its sections in the same order, so that readers know where to look. The background is needed to understand the highlights and stands before them.',
  source: { name: 'The published information notes of 2014 and 2020' },
  cases: { order: { title: 'A section that belongs further up', severity: 'warning' } },
  examples: {
    invalid: [
      {
        in: 'note',
        text: markdownNote({
          body: '## Highlights\n\nThe discussion was frank.\n\n## Background\n\nThe meeting was called.',
        }),
        case: 'order',
        marks: ['Background'],
      },
      {
        in: 'note',
        notation: 'yaml',
        text: yamlNote({
          sections: '  Highlights: |\n    The discussion was frank.\n  Background: |\n    The meeting was called.',
        }),
        case: 'order',
        marks: ['Background'],
      },
    ],
    valid: [
      { in: 'note', text: earlyNote({}) },
      {
        in: 'note',
        text: markdownNote({
          body: '## Background\n\nThe meeting was called.\n\n## Programme\n\nIt had two parts.\n\n## Highlights\n\nThe discussion was frank.',
        }),
      },
    ],
  },
  checkNote(context, report) {
    const { sections } = context.kind
    const seen = new Set<KindSection>()
    let last: OutlineSection | undefined
    for (const entry of outlineOf(context)) {
      // A second section of the same heading is another rule's.
      if (!entry.known || seen.has(entry.known)) continue
      seen.add(entry.known)
      if (!last || sections.indexOf(entry.known) > sections.indexOf(last.known!)) {
        last = entry
        continue
      }
      report({
        case: 'order',
        span: entry.section.heading.span,
        message: `"${entry.section.heading.text}" usually stands before "${last.section.heading.text}". Move it up.`,
        related: [{ span: last.section.heading.span, message: `"${last.section.heading.text}" stands here.` }],
      })
    }
  },
})
