// Preview: the note as it would print, as a fragment of HTML without scripts, styles or remote content.
import type { Analysis } from '../analysis/analysis.ts'
import type { Block, ClauseText, Field, FieldText, FieldValue, Note, Passage, Section } from '../note/note.ts'
import { foldLabel } from '../project/fold.ts'
import type { Kind } from '../project/kind.ts'
import { inSource, lineStart } from './places.ts'

/** The note as one `<article class="information-note">`; the same for both notations. */
export function renderPreview({ note, kind }: Analysis): string {
  const title = note.title?.prose.text ?? kind.title
  const mark = note.disclaimer ? '<sup>1</sup>' : ''
  return [
    '<article class="information-note">',
    title === undefined ? '' : `<h1>${escape(title)}${mark}</h1>`,
    renderHeader(note, kind),
    renderBody(note),
    note.contact && note.contact.host === undefined ? renderContact(note.contact) : '',
    note.disclaimer ? `<footer><p class="disclaimer"><sup>1</sup> ${textOf(note.disclaimer.passage)}</p></footer>` : '',
    '</article>',
  ]
    .filter(line => line !== '')
    .join('\n')
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

function textOf({ prose }: Passage): string {
  return escape(prose.text.trim()).replaceAll(/\r\n?|\n/gu, '<br>\n')
}

/** Fields that are parts of the note and not lines of its header. */
const notPrinted = new Set<string | undefined>(['title', 'kind', 'status', 'sections', 'contact', 'disclaimer'])

function renderHeader({ fields }: Note, kind: Kind): string {
  const rows = fields
    .filter(({ key }) => !notPrinted.has(key))
    .map(field => `<tr><th scope="row">${escape(printed(field, kind))}</th><td>${renderValue(field.value)}</td></tr>`)
  return rows.length === 0 ? '' : `<table class="header">\n${rows.join('\n')}\n</table>`
}

/** The label as it prints: that of the kind where it is written so but for its capitals. */
function printed({ key, label }: Field, kind: Kind): string {
  const standard = kind.fields.find(field => field.key === key)
  if (standard && [standard.label, standard.key].some(known => foldLabel(known) === foldLabel(label.text)))
    return standard.label
  return label.text.charAt(0).toUpperCase() + label.text.slice(1)
}

function renderValue(value: FieldValue): string {
  switch (value.form) {
    case 'empty':
      return ''
    case 'text':
      return renderText(value.text)
    case 'list':
      return value.items.map(renderText).join(', ')
    case 'groups':
      return value.groups
        .map(group => `<p><strong>${escape(group.label.text)}:</strong> ${renderValue(group.value)}</p>`)
        .join('')
  }
}

function renderText({ passage }: FieldText): string {
  return textOf(passage)
}

function renderContact({ passage }: ClauseText): string {
  return `<p class="contact">${textOf(passage)}</p>`
}

function renderBody(note: Note): string {
  // Empty sections of a YAML note begin at the same block.
  const headings = new Map<number, Section[]>()
  for (const section of note.sections) headings.set(section.first, [...(headings.get(section.first) ?? []), section])
  const lines: string[] = []
  let hosted = note.contact?.host === undefined ? undefined : note.contact
  const heading = (index: number): void => {
    for (const section of headings.get(index) ?? []) {
      lines.push(`<h${level(section.level)}>${escape(section.heading.text)}</h${level(section.level)}>`)
      if (hosted?.host !== section.heading.text) continue
      lines.push(renderContact(hosted))
      hosted = undefined
    }
  }
  note.blocks.forEach((block, index) => {
    heading(index)
    const rendered = renderBlock(note, block)
    if (rendered !== '') lines.push(rendered)
  })
  heading(note.blocks.length)
  return lines.join('\n')
}

function level(written: number): number {
  return Math.min(6, Math.max(2, written))
}

/** A passage of a block with its absolute place. */
interface Line {
  readonly passage: Passage
  readonly from: number
}

function renderBlock(note: Note, { at, content }: Block): string {
  if (content.heading) return ''
  const lines = content.passages
    .map(passage => ({ ...passage, at: passage.at + at }))
    .filter(isBody)
    .map(passage => ({ passage, from: inSource(passage, { from: 0, to: 0 }).from }))
  const rendered: string[] = []
  for (let index = 0; index < lines.length;) {
    const { role } = lines[index]!.passage
    let end = index + 1
    while (end < lines.length && lines[end]!.passage.role === role) end++
    rendered.push(renderRun(note.source, lines.slice(index, end)))
    index = end
  }
  return rendered.join('\n')
}

function isBody({ role }: Passage): boolean {
  return role !== 'title' && role !== 'heading' && role !== 'disclaimer' && role !== 'field' && role !== 'participants'
}

/** Passages of one role that follow each other. */
function renderRun(source: string, lines: readonly Line[]): string {
  switch (lines[0]!.passage.role) {
    case 'list-item':
      return renderList(source, lines)
    case 'table-cell':
      return renderTable(source, lines)
    case 'quote':
      return `<blockquote>${lines.map(({ passage }) => `<p>${textOf(passage)}</p>`).join('')}</blockquote>`
    case 'footnote':
      return lines.map(({ passage }) => `<p class="footnote">${textOf(passage)}</p>`).join('\n')
    default:
      return lines.map(({ passage }) => `<p>${textOf(passage)}</p>`).join('\n')
  }
}

/** Items in lists within each other as their marks are indented; the first item's mark says whether a list is numbered. */
function renderList(source: string, lines: readonly Line[]): string {
  const open: { readonly indent: number; readonly tag: string }[] = []
  let html = ''
  for (const { passage, from } of lines) {
    const before = source.slice(lineStart(source, from), from)
    const indent = before.length - before.trimStart().length
    while (open.length > 1 && open.at(-1)!.indent > indent) html += `</li></${open.pop()!.tag}>`
    if (open.length === 0 || open.at(-1)!.indent < indent) {
      const tag = /\d+[.)]\s*$/u.test(before) ? 'ol' : 'ul'
      open.push({ indent, tag })
      html += `<${tag}><li>`
    } else html += '</li><li>'
    html += textOf(passage)
  }
  while (open.length > 0) html += `</li></${open.pop()!.tag}>`
  return html
}

/** Cells in rows as they stand on lines; the first row is the head. */
function renderTable(source: string, lines: readonly Line[]): string {
  const rows = new Map<number, string[]>()
  for (const { passage, from } of lines) {
    const row = lineStart(source, from)
    rows.set(row, [...(rows.get(row) ?? []), textOf(passage)])
  }
  const tags = [...rows.values()].map((cells, index) => {
    const tag = index === 0 ? 'th' : 'td'
    return `<tr>${cells.map(cell => `<${tag}>${cell}</${tag}>`).join('')}</tr>`
  })
  return `<table>\n${tags.join('\n')}\n</table>`
}
