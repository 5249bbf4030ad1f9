// unknown-section: a heading that notes of this kind do not have.
import { foldHeading, headingNumber } from '../../project/fold.ts'
import type { Kind } from '../../project/kind.ts'
import { defineRule } from '../rule.ts'
import { earlyNote, markdownNote, yamlNote } from './example-notes.ts'
import { outlineOf } from './outline.ts'

const body = (highlights: string) =>
  `## 1. Conference Objectives\n\n- Discuss needs.\n\n## 2. Background\n\nThe meeting was called.\n\n## 3. ${highlights}\n\nThe discussion was frank.`

/** A note with more sections of its own than this has a plan of its own; to be told of each would only be in the way. */
const mostOfOwn = 20

export const unknownSection = defineRule({
  id: 'unknown-section',
  group: 'structure',
  title: 'A heading that notes of this kind do not have',
  reason:
    'Readers, and programs that compare notes, find a section by its heading. A misspelled heading hides the section. A section of your own is welcome where the event needs it; it is only pointed out.',
  source: { name: 'The published information notes of 2014 and 2020' },
  cases: {
    misspelled: { title: 'Nearly a known heading', severity: 'warning' },
    unknown: { title: 'A section of your own', severity: 'info' },
  },
  examples: () => ({
    invalid: [
      {
        in: 'note',
        text: earlyNote({ body: body('Higlights') }),
        case: 'misspelled',
        marks: ['3. Higlights'],
        fixed: earlyNote({ body: body('Highlights') }),
      },
      {
        in: 'note',
        notation: 'yaml',
        text: yamlNote({
          sections:
            '  Background: |\n    The meeting was called.\n  Highlights: |\n    The discussion was frank.\n  Next Steps: |\n    A report follows.',
        }),
        case: 'unknown',
        marks: ['Next Steps'],
      },
    ],
    valid: [
      { in: 'note', text: earlyNote({}) },
      {
        in: 'note',
        text: markdownNote({
          body: '## BACKGROUND\n\nThe meeting was called.\n\n### Mandate\n\nIt was renewed.\n\n## Main highlights\n\nThe discussion was frank.',
        }),
      },
    ],
  }),
  checkNote(context, report) {
    let own = 0
    for (const { section, known, meant } of outlineOf(context)) {
      const { text, span } = section.heading
      if (known || text.trim() === '') continue
      if (meant === undefined) {
        if (isBegun(text, context.kind)) continue
        if (++own > mostOfOwn) return
        report({
          case: 'unknown',
          span,
          message: `"${text}" is not a section that notes of this kind usually have. Check that it is meant.`,
        })
        continue
      }
      const newText = headingNumber(text) + meant.heading
      report({
        case: 'misspelled',
        span,
        message: `There is no section "${text}" in notes of this kind; did you mean "${meant.heading}"?`,
        fixes: [{ title: `Write "${newText}"`, safe: false, edits: [{ span, newText }] }],
      })
    }
  },
})

/** Whether a heading may be one of the kind's of which the first letters are written. */
function isBegun(heading: string, kind: Kind): boolean {
  const begun = foldHeading(heading)
  return kind.sections.some(section => foldHeading(section.heading).startsWith(begun))
}
