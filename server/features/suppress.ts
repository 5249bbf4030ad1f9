// Suppressing a finding: the edits that silence its rule for the line, the section or the note.
import type { Analysis } from '../analysis/analysis.ts'
import type { Finding } from '../analysis/finding.ts'
import { blockIndexAt } from '../analysis/passages.ts'
import { lineAt } from '../note/lines.ts'
import type { Block, FieldValue, Note, Section } from '../note/note.ts'
import type { TextEdit } from '../note/span.ts'
import { lineBreakOf } from '../project/insert.ts'
import { reasonToGive } from '../project/placeholder.ts'
import { escapeSnippet } from '../project/snippet-pen.ts'
import { rules } from '../rules/index.ts'
import { type SuppressionScope, writeSuppression } from '../rules/suppression.ts'
import { lineEnd, lineStart } from './places.ts'

/** A way of silencing a finding within the note. */
export interface SuppressAction {
  readonly title: string
  readonly edit: TextEdit
}

/** What is suppressed of a finding: its rule, or its case where the rule has several. */
interface Suppressed {
  /** As it is written in a suppression: "date-format/order". */
  readonly name: string
  /** For a person: "The month stands before the day". */
  readonly title: string
}

export function suppressedOf(finding: Finding): Suppressed {
  const rule = rules.find(({ id }) => id === finding.rule)
  const found = rule && Object.keys(rule.cases).length > 1 ? rule.cases[finding.case] : undefined
  return found
    ? { name: `${finding.rule}/${finding.case}`, title: found.title }
    : { name: finding.rule, title: rule?.title ?? finding.rule }
}

/** What suppresses a finding within the note, the nearest first; each leaves the reason to be given. */
export function suppressActions({ note }: Analysis, finding: Finding): SuppressAction[] {
  if (finding.rule === 'unused-suppression') return []
  const { name, title } = suppressedOf(finding)
  const at = finding.span.from
  const places: readonly (readonly [string, TextEdit | undefined])[] = [
    ['on this line', onLine(note, at, name)],
    ['in this section', inSection(note, at, name)],
    ['in this note', inNote(note, name)],
  ]
  return places.flatMap(([place, edit]) => (edit ? [{ title: `Ignore ${place}: ${title}`, edit }] : []))
}

/** The text that an action writes, as a snippet whose first stop is the reason. */
export function reasonSnippet({ newText }: TextEdit): string {
  return escapeSnippet(newText).replace(`: ${reasonToGive}`, () => `: \${1:${reasonToGive}}`)
}

function insertAt(offset: number, newText: string): TextEdit {
  return { span: { from: offset, to: offset }, newText }
}

/** A remark on a line of its own above the line that begins at `start`. */
function above(note: Note, start: number, mark: 'yaml' | 'html', scope: SuppressionScope, name: string): TextEdit {
  const indent = /^[ \t]*/u.exec(note.source.slice(start, start + 200))![0]
  return insertAt(start, indent + remark(mark, scope, name) + lineBreakOf(note.source))
}

function remark(mark: 'yaml' | 'html', scope: SuppressionScope, name: string): string {
  const text = writeSuppression(scope, name)
  return mark === 'yaml' ? `# ${text}` : `<!-- ${text} -->`
}

function onLine(note: Note, at: number, name: string): TextEdit | undefined {
  const { source, notation } = note
  const start = lineStart(source, at)
  const block = blockAt(note, at)
  if (!block) {
    if (isInHeader(note, at)) return above(note, entryLine(note, at), 'yaml', 'next-line', name)
    // A title or clause of Markdown: a block of its own, which begins its line.
    return notation === 'markdown' && isFirstLine(note, start)
      ? above(note, start, 'html', 'next-line', name)
      : undefined
  }
  if (notation === 'yaml' && block.content.heading?.level === 2) return above(note, start, 'yaml', 'next-line', name)
  // In a folded value, the line above becomes the beginning of the same line.
  if (lineStart(source, block.at) === start && (notation === 'markdown' || isLiteral(note, at)))
    return above(note, start, 'html', 'next-line', name)
  const { passages } = block.content
  if (passages.some(({ role, prose }) => role === 'table-cell' || prose.quoting !== 'none')) return undefined
  return insertAt(lineEnd(source, at), ` ${remark('html', 'line', name)}`)
}

/** The block of the body that holds an offset. */
function blockAt(note: Note, at: number): Block | undefined {
  const block = note.blocks[blockIndexAt(note, at)]
  return block && at < block.at + block.content.length ? block : undefined
}

/** Whether an offset lies in the header: between the fences, or in an entry of a YAML note that is no section. */
function isInHeader(note: Note, at: number): boolean {
  return note.notation === 'yaml' || (note.header.from <= at && at < note.header.to)
}

function isFirstLine({ source }: Note, start: number): boolean {
  const line = source.slice(start, start + 2)
  return start === 0 || line.startsWith('#') || line === '[^' || isBlankLine(source, start - 1)
}

/** Whether the line that ends with the line break at `at` is blank. */
function isBlankLine(source: string, at: number): boolean {
  const end = source.startsWith('\r\n', at - 1) ? at - 1 : at
  return source.slice(lineStart(source, end), end).trim() === ''
}

/** Whether an offset lies in a section of a YAML note whose lines stand as they are written. */
function isLiteral({ source, sections }: Note, at: number): boolean {
  const section = sections.findLast(({ level, heading }) => level === 2 && heading.span.from <= at)
  if (!section) return false
  const { to } = section.heading.span
  return /^["']?[ \t]*:[ \t]*\|/u.test(source.slice(to, lineEnd(source, to)))
}

/** The start of the line of the innermost part of the header around an offset above which a remark may stand. */
function entryLine({ source, fields }: Note, at: number): number {
  const field = fields.find(({ span }) => span.from <= at && at <= span.to)
  let line = lineStart(source, field?.label.span.from ?? at)
  while (line > 0 && /[\s#]/u.test(source.charAt(line))) line = lineStart(source, line - 1)
  if (!field) return line
  const { value } = field
  if (value.form !== 'groups') return Math.max(line, itemLine(source, value, at))
  const group = value.groups.findLast(({ label }) => label.span.from <= at)
  if (!group) return line
  const start = lineStart(source, group.label.span.from)
  const first = value.groups.find(({ label }) => label.span.from >= start)!
  const isAlone = source.slice(start, first.label.span.from).trim() === ''
  return Math.max(line, isAlone ? start : 0, itemLine(source, group.value, at))
}

/** The start of the line of the last item, with a hyphen before it, that begins before an offset; 0 without one. */
function itemLine(source: string, value: FieldValue, at: number): number {
  if (value.form !== 'list') return 0
  const item = value.items.findLast(({ span }) => span.from <= at)
  const before = item && source.slice(Math.max(0, item.span.from - 200), item.span.from)
  const mark = before === undefined ? undefined : /(?<=^|[\n\r])[ \t]*-[ \t]*$/u.exec(before)?.[0]
  return mark === undefined ? 0 : item!.span.from - mark.length
}

function inSection(note: Note, at: number, name: string): TextEdit | undefined {
  const { source, sections, notation, blocks } = note
  if (notation === 'yaml') {
    const section = sections.findLast(({ level, heading }) => level === 2 && lineStart(source, heading.span.from) <= at)
    if (!section || at > section.span.to) return undefined
    const inside = firstLine(note, section)
    if (inside)
      return insertAt(inside.at, `${inside.indent}${remark('html', 'section', name)}${inside.eol}${inside.eol}`)
    return above(note, lineStart(source, section.heading.span.from), 'yaml', 'section', name)
  }
  const section = sections.findLast(({ heading }) => lineStart(source, heading.span.from) <= at)
  const heading = section && blocks[section.first - 1]
  if (!heading) return undefined
  const end = source.slice(0, heading.at + heading.content.length).trimEnd().length
  const eol = lineBreakOf(source)
  return insertAt(end, eol + eol + remark('html', 'section', name))
}

/** The line with which the text of a section of a YAML note begins; undefined where the text does not stand on lines of its own. */
function firstLine(
  { source, blocks }: Note,
  section: Section,
): { at: number; indent: string; eol: string } | undefined {
  const { to } = section.heading.span
  const heading = lineAt(source, to, source.length)
  const text = section.first < section.end ? blocks[section.first] : undefined
  if (!text || !/^["']?[ \t]*:[ \t]*[|>]/u.test(source.slice(to, heading.to))) return undefined
  const start = lineStart(source, text.at)
  const indent = /^ */u.exec(source.slice(start, start + 200))![0]
  return { at: heading.next, indent, eol: lineBreakOf(source) }
}

function inNote(note: Note, name: string): TextEdit {
  const { source, header, notation } = note
  const eol = lineBreakOf(source)
  const start = source.startsWith('\uFEFF') ? 1 : 0
  if (notation === 'yaml') {
    const first = /^(?:[ \t]*\r?\n|---[ \t]*\r?\n|%[^\n]*\n)*/u.exec(source.slice(start))![0].length
    return insertAt(start + first, remark('yaml', 'note', name) + eol)
  }
  if (header.from > start) return insertAt(header.from, remark('yaml', 'note', name) + eol)
  return insertAt(start, remark('html', 'note', name) + eol + eol)
}
