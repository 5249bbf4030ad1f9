// missing-section: the note lacks a section that every note of its kind has.
import type { Note } from '../../note/note.ts'
import { shift, type Span } from '../../note/span.ts'
import { insertSections } from '../../project/insert.ts'
import type { Kind, KindSection } from '../../project/kind.ts'
import { missingFields, missingSections, sectionOf } from '../../project/kind-of.ts'
import { defineRule, type Gathered, type ProposedEdit, type Reporter } from '../rule.ts'
import { earlyNote, markdownNote, yamlNote } from './example-notes.ts'
import { hasBodyText, inSentence, outlineOf, placeOfNote, titleSpan } from './outline.ts'

const background = '## Background\n\nThe meeting was called.'
const highlights = '## Highlights\n\nThe discussion was frank.'

const objectives = (mark: string) =>
  `${mark} 1. Conference Objectives\n\n- Discuss needs.\n\n${mark} 2. Background\n\nThe meeting was called.\n\n${mark} 3. Highlights\n\nThe discussion was frank.`

type Case = 'section' | 'as-title' | 'as-text'

export const missingSection = defineRule<Case, HeadingInText>({
  id: 'missing-section',
  group: 'structure',
  title: 'A section is missing',
  reason:
    'Readers look for the same things in the same places of every note: why the event was held, and what came out of it. A note that lacks a section of its kind looks unfinished.',
  source: { name: 'The published information notes of 2014 and 2020' },
  cases: {
    section: { title: 'The note lacks a section', severity: 'warning', onlyWhenFinal: true },
    'as-title': { title: 'The heading of a section is written as the title of the note', severity: 'warning' },
    'as-text': { title: 'The heading of a section is written as plain text', severity: 'warning' },
  },
  examples: () => ({
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
      {
        in: 'note',
        text: markdownNote({ body: `${background}\n\n**2. Highlights:**\n\nThe discussion was frank.` }),
        case: 'as-text',
        marks: ['2. Highlights:'],
        fixed: markdownNote({ body: `${background}\n\n## **2. Highlights**\n\nThe discussion was frank.` }),
      },
    ],
    valid: [
      { in: 'note', text: markdownNote({ body: `${background}\n\nHighlights\n\n${highlights}` }) },
      { in: 'note', text: markdownNote({}) },
      { in: 'note', text: markdownNote({ body: `${background}\n\n## Higlights\n\nThe discussion was frank.` }) },
      { in: 'note', text: earlyNote({}) },
      { in: 'note', notation: 'yaml', text: yamlNote({}) },
    ],
  }),
  gather({ passage, text, kind }) {
    if (passage.role !== 'paragraph' && passage.role !== 'list-item') return []
    const line = text.slice(0, longestHeading + 1).split('\n', 1)[0]!
    const heading = line.replace(/\s*:\s*$/, '')
    const section = line.length > longestHeading ? undefined : sectionOf(kind, heading)
    return section ? [{ from: 0, to: line.length, colon: heading.length, section }] : []
  },
  checkGathered(gathered, context, report) {
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
    const lacking = missingSections(note, kind).filter(section => section !== asTitle && !misspelled.has(section))
    const asText = reportHeadingsInText(gathered, note, new Set(lacking), report)
    const missing = lacking.filter(section => !asText.has(section))
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

/** A first line that is longer is not looked at, in UTF-16 units. */
const longestHeading = 60

interface HeadingInText {
  /** Of the first line. */
  readonly from: number
  readonly to: number
  /** Where a colon begins that stands behind the words, or the end. */
  readonly colon: number
  readonly section: KindSection
}

/** Reports the first place of each of the sections that stands as plain text at the margin of a Markdown note; those found. */
function reportHeadingsInText(
  gathered: readonly Gathered<HeadingInText>[],
  { source, notation }: Note,
  sections: ReadonlySet<KindSection>,
  report: Reporter<Case>,
): ReadonlySet<KindSection> {
  const found = new Set<KindSection>()
  if (notation !== 'markdown') return found
  for (const { passage, items } of gathered)
    for (const { from, to, colon, section } of items) {
      if (!sections.has(section) || found.has(section)) continue
      const place = (span: Span) => shift(passage.prose.map.span(span), passage.at)
      const span = place({ from, to })
      const line = Math.max(source.lastIndexOf('\n', span.from - 1), source.lastIndexOf('\r', span.from - 1)) + 1
      // What stands within a list or a quotation stays there.
      if (!/^ {0,3}(?:\d{1,2}[.)] +)?(?:\*\*|__|[*_])?$/.test(source.slice(line, span.from))) continue
      found.add(section)
      const heading = { span: { from: line, to: line }, newText: '## ' }
      report({
        case: 'as-text',
        span,
        message: `"${section.heading}" stands here as plain text and is not read as the heading of a section. Write ## before it.`,
        fixes: [
          {
            title: 'Write ## before it',
            safe: false,
            edits: colon < to ? [heading, { span: place({ from: colon, to }), newText: '' }] : [heading],
          },
        ],
      })
    }
  return found
}

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
