// Edits that bring what is standard into a note: fields, sections, disclaimer and contact line, in either notation.
import type { Block, Field, Note, Section, SyntaxProblemKind } from '../note/note.ts'
import type { TextEdit } from '../note/span.ts'
import type { Period } from '../register/day.ts'
import { clauseInForce } from './clauses.ts'
import { standardClauses } from './data/clauses.ts'
import type { Kind, KindField, KindSection, StandardClause } from './kind.ts'
import { sectionOf } from './kind-of.ts'
import { contactHost, headerKey } from './new-note.ts'
import { yamlText } from './yaml-text.ts'

/** No edits: the note has the part already, its kind knows none, or the note is too broken to write into. */
const none: readonly TextEdit[] = []

/** The line break the note uses: that of its first line. */
export function lineBreakOf(source: string): '\n' | '\r\n' {
  const first = source.indexOf('\n')
  return first > 0 && source[first - 1] === '\r' ? '\r\n' : '\n'
}

/** Adds the disclaimer in force: in Markdown the mark at the title, the title itself if there is none, and the footnote; in YAML the entry. */
export function insertDisclaimer(
  note: Note,
  kind: Kind,
  period: Period | undefined,
  clauses: readonly StandardClause[] = standardClauses,
): readonly TextEdit[] {
  const clause = clauseInForce(clauses, kind.disclaimer, period)
  if (!clause || note.disclaimer || isBroken(note)) return none
  if (note.notation === 'yaml') return appendEntry(note, 'disclaimer', clause.text)
  // What stands as the title is a section: the mark would be lost with the mend of that.
  if (note.title && sectionOf(kind, note.title.prose.text)) return none
  const { source } = note
  const mark = titleMark(note)
  const id = mark ?? freeFootnoteId(source)
  if (hasDefinition(source, id)) return none
  const definition = appendBlock(note, `[^${id}]: ${clause.text}`)
  if (mark !== undefined) return [definition]
  if (note.title) return joined(insertAt(titleEnd(note)!, `[^${id}]`), definition)
  if (kind.title === undefined) return none
  const title = insertAtBodyStart(note, `# ${kind.title}[^${id}]`)
  if (title.span.from < definition.span.from) return [title, definition]
  const eol = lineBreakOf(source)
  return [insertAt(title.span.from, `${title.newText.trimEnd()}${eol}${eol}${definition.newText.trimStart()}`)]
}

/** Adds the contact line in force: as the last paragraph, in the section that holds it in this kind, in YAML as an entry. */
export function insertContact(
  note: Note,
  kind: Kind,
  period: Period | undefined,
  clauses: readonly StandardClause[] = standardClauses,
): readonly TextEdit[] {
  const clause = clauseInForce(clauses, kind.contact, period)
  if (!clause || note.contact || isBroken(note) || note.source.includes(clause.text)) return none
  const host = contactHost(kind)
  const section = host && note.sections.find(({ heading }) => sectionOf(kind, heading.text) === host)
  if (note.notation === 'yaml') {
    const inSection = section && fillEmptyEntry(note, section, clause.text)
    if (inSection) return [inSection]
    const before = note.disclaimer && entryLine(note, note.disclaimer.span.from)
    if (before === undefined) return appendEntry(note, 'contact', clause.text)
    return [insertAt(before, `contact: ${yamlText(clause.text)}${lineBreakOf(note.source)}`)]
  }
  if (section) return [paragraphAfter(note, endOfSection(note, section), clause.text)]
  const eol = lineBreakOf(note.source)
  return [paragraphAfter(note, endOfBody(note), host ? `## ${host.heading}${eol}${eol}${clause.text}` : clause.text)]
}

/** Adds fields of the kind, empty, each after the one it follows in the kind's order; a header if there is none. */
export function insertFields(note: Note, kind: Kind, missing: readonly KindField[]): readonly TextEdit[] {
  if (isBroken(note) || missing.length === 0) return none
  const { source, fields } = note
  const eol = lineBreakOf(source)
  if (fields.length === 0) {
    const lines = missing.map(field => `${headerKey(field)}:${eol}`).join('')
    if (note.notation === 'yaml' && note.title)
      return [insertAt(lineEnd(source, titleEnd(note)!), eol + lines.slice(0, -eol.length))]
    if (note.notation === 'yaml' || hasFences(note)) return [insertAt(note.header.from, lines)]
    return [insertAt(textStart(source), `---${eol}${lines}---${eol}${eol}`)]
  }
  const first = lineOf(source, fields[0]!.label.span.from)
  if (!first) return none
  const byPlace = new Map<number, string>()
  for (const field of missing) {
    const before = precedingField(fields, kind, field)
    const at = before ? lineEnd(source, before.span.to) : first.start
    const line = `${first.indent}${headerKey(field, fields)}:`
    byPlace.set(at, (byPlace.get(at) ?? '') + (before ? eol + line : line + eol))
  }
  return [...byPlace].map(([at, text]) => insertAt(at, text))
}

/** Adds the headings of sections of the kind, without text, each where the kind's order has it. */
export function insertSections(note: Note, kind: Kind, missing: readonly KindSection[]): readonly TextEdit[] {
  if (isBroken(note) || missing.length === 0) return none
  const { source } = note
  const eol = lineBreakOf(source)
  const isYaml = note.notation === 'yaml'
  const byPlace = new Map<number, string>()
  const add = (at: number, text: string) => void byPlace.set(at, (byPlace.get(at) ?? '') + text)
  const lone: string[] = []
  for (const section of missing) {
    const { before, after } = neighbours(note, kind, section)
    const neighbour = before ?? after
    if (!neighbour) {
      lone.push(isYaml ? `  ${yamlText(section.heading)}: |` : `## ${section.heading}`)
    } else if (isYaml) {
      const line = lineOf(source, neighbour.heading.span.from)
      if (!line) return none
      const entry = `${line.indent}${yamlText(section.heading)}: |`
      if (before) add(endOfSection(note, before), eol + entry)
      else add(line.start, entry + eol)
    } else if (before) add(endOfSection(note, before), `${eol}${eol}## ${section.heading}`)
    else add(after!.span.from, `## ${section.heading}${eol}${eol}`)
  }
  const edits = [...byPlace].map(([at, text]) => insertAt(at, text))
  if (lone.length === 0) return edits
  if (!isYaml) return [...edits, paragraphAfter(note, endOfBody(note), lone.join(eol + eol))]
  if (note.sections.length > 0) return none
  const stated = /^sections[ \t]*:[ \t]*$/mu.exec(source)
  if (stated) return [insertAt(lineEnd(source, stated.index), lone.map(line => eol + line).join(''))]
  return appendLines(note, ['sections:', ...lone])
}

/** Problems after which a place in the text can no longer be told for sure. */
const breaking: ReadonlySet<SyntaxProblemKind> = new Set<SyntaxProblemKind>([
  'syntax',
  'tab-indent',
  'unclosed-quotation',
  'unclosed-header',
  'conflict-marker',
  'unreadable',
])

function isBroken(note: Note): boolean {
  return note.problems.some(problem => breaking.has(problem.kind))
}

function insertAt(offset: number, newText: string): TextEdit {
  return { span: { from: offset, to: offset }, newText }
}

/** Two insertions as they are, or as one where they meet at one place. */
function joined(first: TextEdit, second: TextEdit): readonly TextEdit[] {
  if (first.span.from < second.span.from) return [first, second]
  return [insertAt(first.span.from, first.newText + second.newText)]
}

/** Where the text begins: after a byte order mark. */
function textStart(source: string): number {
  return source.startsWith('\uFEFF') ? 1 : 0
}

/** The end of the line an offset stands in, its line break excluded. */
function lineEnd(source: string, offset: number): number {
  const feed = source.indexOf('\n', offset)
  if (feed < 0) return source.length
  return feed > offset && source[feed - 1] === '\r' ? feed - 1 : feed
}

/** The start and indent of the line of a label; undefined if something else stands before the label on its line. */
function lineOf(source: string, label: number): { readonly start: number; readonly indent: string } | undefined {
  const start = Math.max(source.lastIndexOf('\n', label - 1) + 1, textStart(source))
  const before = /^([ ]*)["']?$/u.exec(source.slice(start, label))
  return before ? { start, indent: before[1]! } : undefined
}

/** The last field of the header that stands before `field` in the kind's order; one that covers such a field counts as it. */
function precedingField(fields: readonly Field[], kind: Kind, field: KindField): Field | undefined {
  const earlier = kind.fields.slice(0, kind.fields.indexOf(field)).map(({ key }) => key)
  const covering = kind.fields.filter(({ covers }) => covers?.some(key => earlier.includes(key))).map(({ key }) => key)
  return fields.findLast(({ key }) => key !== undefined && (earlier.includes(key) || covering.includes(key)))
}

function neighbours(note: Note, kind: Kind, section: KindSection): { before?: Section; after?: Section } {
  const index = kind.sections.indexOf(section)
  const isOneOf = (sections: readonly KindSection[]) => (candidate: Section) => {
    const known = sectionOf(kind, candidate.heading.text)
    return known !== undefined && sections.includes(known)
  }
  const before = note.sections.findLast(isOneOf(kind.sections.slice(0, index)))
  const after = note.sections.find(isOneOf(kind.sections.slice(index + 1)))
  return { ...(before && { before }), ...(after && { after }) }
}

/** The end of the last line of the source with something on it, up to an offset. */
function lastTextLine(source: string, until: number): number {
  return lineEnd(source, source.slice(0, until).trimEnd().length)
}

function endOfSection(note: Note, section: Section): number {
  let until = section.span.to
  if (note.notation === 'markdown') {
    const first = note.blocks.slice(section.first, section.end).find(isDefinition)
    if (first && first.at < until) until = first.at
  }
  return lastTextLine(note.source, Math.max(until, section.heading.span.to))
}

/** The end of the body's last line, before the footnotes that close it (Markdown). */
function endOfBody(note: Note): number {
  const ends = [titleEnd(note) ?? 0, note.contact?.span.to ?? 0, headerEnd(note)]
  const last = note.blocks.findLast(block => !isDefinition(block))
  if (last) ends.push(last.at + last.content.length)
  return lastTextLine(note.source, Math.max(...ends))
}

function isDefinition({ content }: Block): boolean {
  return content.footnotes.some(({ definition, span }) => definition && span.from <= 3)
}

function titleEnd(note: Note): number | undefined {
  return note.title && note.title.at + note.title.prose.map.end(note.title.prose.text.length)
}

/** The footnote mark that already stands at the title. */
function titleMark(note: Note): string | undefined {
  const end = titleEnd(note)
  if (end === undefined) return undefined
  return /\[\^([^\]\s]{1,100})\]/u.exec(note.source.slice(end, lineEnd(note.source, end)))?.[1]
}

function hasDefinition(source: string, id: string): boolean {
  return source.includes(`[^${id}]:`)
}

function freeFootnoteId(source: string): string {
  let id = 1
  while (source.includes(`[^${id}]`)) id++
  return String(id)
}

/** Whether a Markdown note has a header, if an empty one. */
function hasFences(note: Note): boolean {
  return /^---[ \t]*(?:\r?\n|$)/u.test(note.source.slice(textStart(note.source)))
}

/** Where the header's closing fence ends (Markdown); the beginning of the text if there is no header. */
function headerEnd(note: Note): number {
  if (!hasFences(note)) return textStart(note.source)
  const fence = /^(?:---|\.\.\.)[ \t]*$/mu.exec(note.source.slice(note.header.to))
  return fence ? note.header.to + fence.index + fence[0].length : note.header.to
}

function insertAtBodyStart(note: Note, line: string): TextEdit {
  const at = headerEnd(note)
  const eol = lineBreakOf(note.source)
  const rest = note.source.slice(at)
  if (at === textStart(note.source)) return insertAt(at, rest.trim() === '' ? line + eol : line + eol + eol)
  return insertAt(at, eol + eol + line + (/^(?:\r?\n){2}|^\s*$/u.test(rest) ? '' : eol))
}

/** A paragraph after the line that ends at `offset`, set off by blank lines. */
function paragraphAfter(note: Note, offset: number, text: string): TextEdit {
  const { source } = note
  const eol = lineBreakOf(source)
  const before = source.slice(0, offset).trim() === '' ? '' : eol + eol
  const rest = source.slice(offset)
  const after = rest === '' ? eol : /^(?:\r?\n[ \t]*(?:\r?\n|$)|\r?\n$)/u.test(rest) ? '' : eol
  return insertAt(offset, before + text + after)
}

/** A block at the very end of a Markdown note. */
function appendBlock(note: Note, text: string): TextEdit {
  return paragraphAfter(note, lastTextLine(note.source, note.source.length), text)
}

/** A text as the value of a YAML section that has none yet. */
function fillEmptyEntry({ source, blocks }: Note, section: Section, text: string): TextEdit | undefined {
  const line = lineOf(source, section.heading.span.from)
  const end = lineEnd(source, section.heading.span.to)
  const value = /^["']?[ \t]*:([ \t]*\|)?[ \t]*$/u.exec(source.slice(section.heading.span.to, end))
  if (!line || !value || section.first < section.end) return undefined
  const next = blocks[section.end]?.at ?? source.length
  if (/^[ \t]+\S/mu.test(source.slice(end, next))) return undefined
  return insertAt(end, `${value[1] === undefined ? ' |' : ''}${lineBreakOf(source)}${line.indent}  ${text}`)
}

/** The start of the unindented line that begins the top-level entry a value stands in; undefined if the entries are indented. */
function entryLine({ source }: Note, value: number): number | undefined {
  let start = value
  do {
    start = source.lastIndexOf('\n', start - 1)
    if (start < 0) return undefined
  } while (/[\s#]/u.test(source[start + 1] ?? ' '))
  return start + 1
}

function appendEntry(note: Note, key: string, text: string): readonly TextEdit[] {
  return appendLines(note, [`${key}: ${yamlText(text)}`])
}

/** Top-level entries at the end of a YAML note, before a mark that ends the document. */
function appendLines(note: Note, lines: readonly string[]): readonly TextEdit[] {
  const { source } = note
  const first = note.fields[0] ? lineOf(source, note.fields[0].label.span.from) : undefined
  if (note.fields.length > 0 && !first) return none
  const end = /(?:^|\n)\.\.\.\s*$/u.exec(source)
  const at = lastTextLine(source, end ? end.index : source.length)
  const eol = lineBreakOf(source)
  const text = lines.map(line => (first?.indent ?? '') + line).join(eol)
  return [insertAt(at, (at === textStart(source) ? '' : eol) + text + (at === source.length ? eol : ''))]
}
