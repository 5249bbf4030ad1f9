// section-order: sections do not stand in the order that notes of their kind have.
import type { Block, Note, Section, SyntaxProblem } from '../../note/note.ts'
import { overlaps } from '../../note/span.ts'
import { headingNumber } from '../../project/fold.ts'
import { lineBreakOf } from '../../project/insert.ts'
import type { KindSection } from '../../project/kind.ts'
import { defineRule, type ProposedEdit } from '../rule.ts'
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
  examples: () => ({
    invalid: [
      {
        in: 'note',
        text: markdownNote({
          body: '## Highlights\n\nThe discussion was frank.\n\n## Background\n\nThe meeting was called.',
        }),
        case: 'order',
        marks: ['Background'],
        fixed: markdownNote({
          body: '## Background\n\nThe meeting was called.\n\n## Highlights\n\nThe discussion was frank.',
        }),
      },
      {
        in: 'note',
        notation: 'yaml',
        text: yamlNote({
          sections: '  Highlights: |\n    The discussion was frank.\n  Background: |\n    The meeting was called.',
        }),
        case: 'order',
        marks: ['Background'],
        fixed: yamlNote({
          sections: '  Background: |\n    The meeting was called.\n  Highlights: |\n    The discussion was frank.',
        }),
      },
      {
        in: 'note',
        text: earlyNote({
          body: '## 1. Conference Objectives\n\n- Discuss needs.\n\n## 2. Highlights\n\nThe discussion was frank.\n\n## 3. Background\n\nThe meeting was called.',
        }),
        case: 'order',
        marks: ['3. Background'],
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
  }),
  checkNote(context, report) {
    const { note } = context
    const { sections } = context.kind
    const outline = outlineOf(context)
    const seen = new Set<KindSection>()
    let last: OutlineSection | undefined
    for (const entry of outline) {
      // A second section of the same heading is another rule's.
      if (!entry.known || seen.has(entry.known)) continue
      seen.add(entry.known)
      if (!last || sections.indexOf(entry.known) > sections.indexOf(last.known!)) {
        last = entry
        continue
      }
      const place = sections.indexOf(entry.known)
      const next = outline.find(({ known }) => known && sections.indexOf(known) > place)!
      const edits = moved(note, entry.section, next.section)
      report({
        case: 'order',
        span: entry.section.heading.span,
        message: `"${entry.section.heading.text}" usually stands before "${last.section.heading.text}". Move it up.`,
        related: [{ span: last.section.heading.span, message: `"${last.section.heading.text}" stands here.` }],
        ...(edits && {
          fixes: [{ title: `Move it before "${next.section.heading.text}"`, safe: false, edits }],
        }),
      })
    }
  },
})

/** Edits that move a section before one that stands further up; none where more would move than its text, or its number would be wrong. */
function moved(note: Note, section: Section, before: Section): readonly ProposedEdit[] | undefined {
  const { source } = note
  const lineOf = ({ span }: Section) => source.lastIndexOf('\n', span.from - 1) + 1
  const from = lineOf(section)
  const text = source.slice(from, section.span.to)
  const isOwn = ({ at, content }: Block) =>
    at < from || at >= section.span.to || !content.footnotes.some(mark => mark.definition)
  const others = [note.contact, note.disclaimer].some(clause => clause && overlaps(clause.span, section.span))
  const isNumbered = [section, before].some(({ heading }) => headingNumber(heading.text) !== '')
  // A fence or a comment may be left open and would swallow what follows.
  if (others || isNumbered || /```|~~~|<!--|\r(?!\n)/u.test(text) || note.problems.some(isBreaking)) return undefined
  if (!note.blocks.every(isOwn)) return undefined
  const eol = lineBreakOf(source)
  const end = note.notation === 'markdown' ? eol + eol : eol
  const at = lineOf(before)
  const isLast = source.slice(section.span.to).trim() === ''
  const cut = isLast ? source.slice(0, from).trimEnd().length : from
  return [
    { span: { from: at, to: at }, newText: text.trimEnd() + end },
    isLast
      ? { span: { from: cut, to: source.length }, newText: eol }
      : { span: { from: cut, to: section.span.to }, newText: '' },
  ]
}

function isBreaking({ kind }: SyntaxProblem): boolean {
  return kind !== 'needs-quoting' && kind !== 'undefined-footnote'
}
