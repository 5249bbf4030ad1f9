// missing-section: the note lacks a section that every note of its kind has.
import type { Note } from '../../note/note.ts'
import { insertSections } from '../../project/insert.ts'
import type { Kind, KindSection } from '../../project/kind.ts'
import { missingFields, missingSections, sectionOf } from '../../project/kind-of.ts'
import { defineRule, type ProposedEdit } from '../rule.ts'
import { earlyNote, markdownNote, yamlNote } from './example-notes.ts'
import { hasBodyText, inSentence, outlineOf, placeOfNote, titleSpan } from './outline.ts'

const background = '## Background\n\nThe meeting was called.'
const highlights = '## Highlights\n\nThe discussion was frank.'

const objectives = (mark: string) =>
  `${mark} 1. Conference Objectives\n\n- Discuss needs.\n\n${mark} 2. Background\n\nThe meeting was called.\n\n${mark} 3. Highlights\n\nThe discussion was frank.`

export const missingSection = defineRule({
  id: 'missing-section',
  group: 'structure',
  title: 'A section is missing',
  reason:
    'Readers look for the same things in the same places of every note: why the event was held, and what came out of it. A note that lacks a section of its kind looks unfinished.',
  source: { name: 'The published information notes of 2014 and 2020' },
  cases: {
    section: { title: 'The note lacks a section', severity: 'warning', onlyWhenFinal: true },
    'as-title': { title: 'The heading of a section is written as the title of the note', severity: 'warning' },
  },
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
      {
        in: 'note',
        text: earlyNote({ body: objectives('#') }),
        case: 'as-title',
        marks: ['1. Conference Objectives'],
        fixed: earlyNote({ body: objectives('##') }),
      },
    ],
    valid: [
      { in: 'note', text: markdownNote({}) },
      { in: 'note', text: markdownNote({ body: `${background}\n\n## Higlights\n\nThe discussion was frank.` }) },
      { in: 'note', text: earlyNote({}) },
      { in: 'note', notation: 'yaml', text: yamlNote({}) },
    ],
  },
  checkNote(context, report) {
    const { note, kind } = context
    const begun = hasBodyText(note)
    // While the header is being written, its own gaps are enough to be told of.
    if (
      !begun &&
      note.sections.length === 0 &&
      (note.fields.length === 0 || missingFields(note.fields, kind).length > 0)
    )
      return
    const asTitle = titledSection(note, kind)
    if (asTitle) {
      report({
        case: 'as-title',
        span: titleSpan(note)!,
        message: `"${asTitle.heading}" is a section, but with a single # it stands as the title of the note. Write ## before it.`,
        fixes: [{ title: 'Write ## before the headings of sections', safe: false, edits: lowered(note, kind) }],
      })
    }
    // A misspelled heading is told of as such.
    const misspelled = new Set(outlineOf(context).map(({ meant }) => meant))
    const missing = missingSections(note, kind).filter(section => section !== asTitle && !misspelled.has(section))
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

/** The kind's section whose heading stands as the title of a Markdown note. */
function titledSection({ notation, title }: Note, kind: Kind): KindSection | undefined {
  return notation === 'markdown' && title ? sectionOf(kind, title.prose.text) : undefined
}

/** Edits that lower the title and the headings of the kind's sections beside it by a level. */
function lowered(note: Note, kind: Kind): ProposedEdit[] {
  const headings = note.sections.filter(({ level, heading }) => level === 1 && sectionOf(kind, heading.text))
  return [titleSpan(note)!, ...headings.map(({ heading }) => heading.span)].flatMap(({ from }) => {
    const line = note.source.lastIndexOf('\n', from - 1) + 1
    const mark = /^\uFEFF? {0,3}(?=# )/u.exec(note.source.slice(line, from))
    const at = line + (mark?.[0].length ?? 0)
    return mark ? [{ span: { from: at, to: at }, newText: '#' }] : []
  })
}
