// Document symbols: the outline of a note.
import type { Analysis } from '../analysis/analysis.ts'
import type { Field, FieldText, FieldValue, Note, Section } from '../note/note.ts'
import { contains, type Span } from '../note/span.ts'
import { summarizeParticipants } from './participant-counts.ts'
import { inSource } from './places.ts'

/** What a line of the outline stands for. */
export type NoteSymbolKind = 'title' | 'field' | 'group' | 'section' | 'clause'

/** A line of the outline, with those below it. */
export interface NoteSymbol {
  /** Never empty. */
  readonly name: string
  readonly detail: string
  readonly kind: NoteSymbolKind
  readonly span: Span
  /** The label or heading; within `span`. */
  readonly selection: Span
  readonly children: readonly NoteSymbol[]
}

/** The outline, in the order of the source: title, header, sections within each other by their level, clauses. */
export function symbols(analysis: Analysis): readonly NoteSymbol[] {
  const { note } = analysis
  const fields = note.fields.map(field => fieldSymbol(analysis, field))
  return [
    ...titleSymbol(note, fields),
    ...fields,
    ...sectionSymbols(note.sections),
    ...clauseSymbols(note, fields),
  ].sort((a, b) => a.span.from - b.span.from)
}

function symbol(
  kind: NoteSymbolKind,
  name: string,
  detail: string,
  span: Span,
  selection: Span,
  children: readonly NoteSymbol[] = [],
): NoteSymbol {
  return {
    kind,
    name: name.trim() || '…',
    detail,
    span,
    selection: contains(span, selection) ? selection : span,
    children,
  }
}

function titleSymbol({ title }: Note, fields: readonly NoteSymbol[]): NoteSymbol[] {
  if (!title) return []
  const span = inSource(title, { from: 0, to: title.prose.text.length })
  if (fields.some(field => contains(field.span, span))) return []
  return [symbol('title', title.prose.text, '', span, span)]
}

function fieldSymbol(analysis: Analysis, { key, label, value, span }: Field): NoteSymbol {
  const groups = value.form === 'groups' ? value.groups : []
  const children = groups.map(group => {
    const whole = { from: group.label.span.from, to: Math.max(group.label.span.to, group.value.span.to) }
    return symbol('group', group.label.text, summary(group.value), whole, group.label.span)
  })
  const detail = key === 'participants' ? summarizeParticipants(analysis.participants) : summary(value)
  return symbol('field', label.text, detail, span, label.span, children)
}

const longestDetail = 80

function summary(value: FieldValue): string {
  switch (value.form) {
    case 'empty':
      return ''
    case 'text':
      return shorten(value.text)
    case 'list':
      return value.items.length === 1 ? shorten(value.items[0]!) : `${value.items.length} entries`
    case 'groups':
      return ''
  }
}

function shorten({ passage }: FieldText): string {
  const text = passage.prose.text.replaceAll(/\s+/gu, ' ').trim()
  return text.length <= longestDetail ? text : `${text.slice(0, longestDetail - 1).trimEnd()}…`
}

/** Sections within each other: one of a deeper level belongs to the one before it. */
function sectionSymbols(sections: readonly Section[]): NoteSymbol[] {
  interface Open {
    readonly section: Section
    to: number
    readonly children: NoteSymbol[]
  }
  const root: NoteSymbol[] = []
  const open: Open[] = []
  const close = (level: number): void => {
    while (open.length > 0 && open.at(-1)!.section.level >= level) {
      const { section, to, children } = open.pop()!
      const parent = open.at(-1)
      if (parent) parent.to = Math.max(parent.to, to)
      const made = symbol(
        'section',
        section.heading.text,
        '',
        { from: section.span.from, to },
        section.heading.span,
        children,
      )
      ;(parent?.children ?? root).push(made)
    }
  }
  for (const section of sections) {
    close(section.level)
    open.push({ section, to: section.span.to, children: [] })
  }
  close(0)
  return root
}

/** Disclaimer and contact line, where no header field says so already. */
function clauseSymbols({ disclaimer, contact }: Note, fields: readonly NoteSymbol[]): NoteSymbol[] {
  const shown = (span: Span) => fields.some(field => contains(field.span, span))
  return [
    ...(disclaimer && !shown(disclaimer.span)
      ? [symbol('clause', 'Disclaimer', '', disclaimer.span, disclaimer.span)]
      : []),
    ...(contact && !shown(contact.span) ? [symbol('clause', 'Contact', '', contact.span, contact.span)] : []),
  ]
}
