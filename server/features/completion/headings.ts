// Completion of the headings that this kind of note has and the note does not have yet, and of its standard clauses.
import type { Analysis } from '../../analysis/analysis.ts'
import type { Note } from '../../note/note.ts'
import type { Span } from '../../note/span.ts'
import { clauseInForce } from '../../project/clauses.ts'
import { insertDisclaimer, lineBreakOf } from '../../project/insert.ts'
import type { KindSection } from '../../project/kind.ts'
import { sectionOf } from '../../project/kind-of.ts'
import { headerLines } from '../../project/new-note.ts'
import { escapeSnippet, createSnippetPen } from '../../project/snippet-pen.ts'
import { yamlText } from '../../project/yaml-text.ts'
import { lineStart } from '../places.ts'
import type { CompletionItem } from './item.ts'

/** The sections of the kind without one at the cursor or elsewhere, in the kind's order. */
function missing({ note, kind }: Analysis, offset: number): readonly KindSection[] {
  const present = new Set(
    note.sections
      .filter(({ heading }) => offset < heading.span.from || heading.span.to < offset)
      .map(({ heading }) => sectionOf(kind, heading.text)),
  )
  return kind.sections.filter(section => !present.has(section))
}

/** Headings for a line of the body of which `typed` is all: `## Background`, and the title where there is none. */
export function headingItems(analysis: Analysis, typed: string, offset: number, end: number): CompletionItem[] {
  const { note, kind } = analysis
  const marks = /^#*/u.exec(typed)![0]
  const replace: Span = { from: offset - typed.length, to: end }
  const item = (text: string, detail: string, level: string): CompletionItem => ({
    kind: 'heading',
    label: marks === '' ? text : `${level} ${text}`,
    detail,
    insert: `${level} ${text}`,
    filter: marks === '' ? text : `${marks} ${text}`,
    replace,
  })
  const title = note.title === undefined && kind.title !== undefined && marks.length < 2
  return [
    ...(title ? [item(kind.title, 'Title of this kind of note', '#')] : []),
    ...(marks.length < 3
      ? missing(analysis, offset).map(({ heading }) => item(heading, 'Section of this kind of note', '##'))
      : []),
  ].filter(({ filter }) => marks !== '' || filter!.toLowerCase().startsWith(typed.toLowerCase()))
}

/** The whole header, at the beginning of a Markdown note without one. */
export function headerItems({ note, kind }: Analysis, typed: string, offset: number): CompletionItem[] {
  const { source } = note
  if (note.fields.length > 0 || source.slice(0, offset - typed.length).trim() !== '') return []
  const eol = lineBreakOf(source)
  const lines = ['---', ...headerLines(kind, createSnippetPen()), '---']
  return [
    {
      kind: 'clause',
      label: 'Header',
      detail: 'Event, organizers, date, venue and participants',
      insert: lines.join(eol) + eol,
      snippet: true,
      replace: { from: offset - typed.length, to: offset },
    },
  ]
}

/** Sections as entries of `sections` in YAML, each with a literal block. */
export function sectionEntryItems(analysis: Analysis, from: number, indent: number, offset: number): CompletionItem[] {
  const eol = lineBreakOf(analysis.note.source)
  const inner = eol + ' '.repeat(indent + stepOf(analysis.note))
  return missing(analysis, offset).map(({ heading }) => ({
    kind: 'heading',
    label: heading,
    detail: 'Section of this kind of note',
    insert: `${escapeSnippet(yamlText(heading))}: |${inner}$0`,
    snippet: true,
    replace: { from, to: offset },
  }))
}

/** How much further in than its heading the text of a section stands: as in the first that has text below it. */
function stepOf({ sections, blocks, source }: Note): number {
  const columnOf = (offset: number) => offset - lineStart(source, offset)
  for (const { heading, first, end } of sections) {
    const text = first < end ? blocks[first]!.at : 0
    const step = columnOf(text) - columnOf(heading.span.from)
    if (lineStart(source, text) > heading.span.to && step > 0) return step
  }
  return 2
}

/** The contact line, where a paragraph begins as it does and the note has none. */
export function contactItems(
  { note, kind, project, event }: Analysis,
  typed: string,
  offset: number,
): CompletionItem[] {
  const clause = clauseInForce(project.clauses, kind.contact, event.period)
  const hasContact = note.contact && (offset < note.contact.span.from || note.contact.span.to < offset)
  const fits = clause?.text.startsWith(typed) || 'contact line'.startsWith(typed.toLowerCase())
  if (!clause || hasContact || !fits) return []
  return [
    {
      kind: 'clause',
      label: 'Contact line',
      detail: clause.text,
      insert: clause.text,
      filter: clause.text.startsWith(typed) ? clause.text : 'Contact line',
      replace: { from: offset - typed.length, to: offset },
    },
  ]
}

/** The disclaimer, where the title has its mark and the note does not have its text yet. */
export function disclaimerItems(
  { note, kind, project, event }: Analysis,
  typed: string,
  offset: number,
): CompletionItem[] {
  if (note.disclaimer || !'disclaimer'.startsWith(typed.toLowerCase())) return []
  const [definition, ...others] = insertDisclaimer(note, kind, event.period, project.clauses)
  const insert = definition?.newText.trim()
  if (!insert?.startsWith('[^') || others.length > 0) return []
  const replace = { from: offset - typed.length, to: offset }
  return [{ kind: 'clause', label: 'Disclaimer', detail: insert, insert, replace }]
}
