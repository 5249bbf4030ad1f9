// Where a suppression reaches: the part of the source in which findings that begin there are silenced.
import type { Field, FieldValue, Note, Section } from '../note/note.ts'
import type { Span } from '../note/span.ts'
import type { Suppression } from '../rules/suppression.ts'

/** The places at which silenced findings begin, both ends included; undefined where it reaches nothing. */
export function coverOf({ scope, span }: Suppression, note: Note): Span | undefined {
  switch (scope) {
    case 'line':
      return { from: lineStart(note.source, span.from), to: lineEnd(note.source, span.to) }
    case 'next-line':
      return nextLine(note, span)
    case 'section':
      return sectionAround(note, span)
    case 'note':
      return { from: 0, to: note.source.length }
    case undefined:
      return undefined
  }
}

/** The next line that holds something else than a remark; in the header, all of the entry or item that begins on it. */
function nextLine(note: Note, { from, to }: Span): Span | undefined {
  const { source } = note
  const isYaml = source.startsWith('#', from)
  for (let end = lineEnd(source, to); end < source.length;) {
    const start = source.startsWith('\r\n', end) ? end + 2 : end + 1
    end = lineEnd(source, start)
    const line = source.slice(start, end).trim()
    if (line === '' || (isYaml ? line.startsWith('#') : line.startsWith('<!--') && line.endsWith('-->'))) continue
    return isYaml ? { from: start, to: Math.max(end, endOfEntry(note, start, end)) } : { from: start, to: end }
  }
  return undefined
}

/** Where the longest part of the header that begins on a line ends; `from` and `to` are the line's. */
function endOfEntry({ fields, disclaimer, contact }: Note, from: number, to: number): number {
  const begins = ({ from: at }: Span) => from <= at && at <= to
  const ends: number[] = [from]
  for (const field of fields) {
    if (begins(field.span)) ends.push(field.span.to)
    else if (field.span.from < from && from < field.span.to)
      for (const part of partsOf(field)) if (begins(part)) ends.push(part.to)
  }
  for (const clause of [disclaimer, contact]) if (clause && begins(clause.span)) ends.push(clause.span.to)
  return Math.max(...ends)
}

/** The groups of a field and the items of its lists. */
function partsOf({ value }: Field): Span[] {
  if (value.form !== 'groups') return itemsOf(value)
  return value.groups.flatMap(group => [
    { from: group.label.span.from, to: group.value.span.to },
    ...itemsOf(group.value),
  ])
}

function itemsOf(value: FieldValue): Span[] {
  return value.form === 'list' ? value.items.map(({ span }) => span) : []
}

/** The section around a remark in the text, what stands before the first, or the section below a remark of YAML. */
function sectionAround(note: Note, { from, to }: Span): Span | undefined {
  const { sections, source } = note
  const begin = (section: Section) => lineStart(source, section.heading.span.from)
  if (source.startsWith('#', from)) {
    const below = note.notation === 'yaml' ? sections.findIndex(section => begin(section) >= to) : -1
    return below < 0 ? undefined : { from: begin(sections[below]!), to: endOf(note, below) }
  }
  const index = sections.findLastIndex(section => begin(section) <= from)
  const around = index < 0 ? undefined : sections[index]
  if (around && from <= endOf(note, index)) return { from: begin(around), to: endOf(note, index) }
  return sections[0] && index < 0 ? { from: note.header.to, to: begin(sections[0]) - 1 } : undefined
}

/** The last offset of a section, what belongs to the note but stands in it (the contact line) included. */
function endOf({ sections, source, notation }: Note, index: number): number {
  const section = sections[index]!
  const next = sections.slice(index + 1).find(({ level }) => level <= section.level)
  if (next) return lineStart(source, next.heading.span.from) - 1
  return notation === 'markdown' ? source.length : section.span.to
}

function lineStart(source: string, at: number): number {
  while (at > 0 && source.charCodeAt(at - 1) !== 10 && source.charCodeAt(at - 1) !== 13) at--
  return at
}

/** The end of the line that holds `at`, its line break excluded. */
function lineEnd(source: string, at: number): number {
  while (at < source.length && source.charCodeAt(at) !== 10 && source.charCodeAt(at) !== 13) at++
  return at
}
