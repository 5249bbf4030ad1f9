// Writes a note in the other notation.
import { bodyCutter } from './body.ts'
import type { ClauseRole, Entry } from './entry.ts'
import { isDocumentMark } from './entry-extent.ts'
import { textStateOf } from './entry-state.ts'
import { findFences } from './fences.ts'
import { labelAt } from './label.ts'
import { lineAt } from './lines.ts'
import { decodeText } from './literal-text.ts'
import type { BlockContent, Labels, Notation, Note } from './note.ts'
import { cut, type Part } from './partition.ts'
import { readingOf, readNote, type Reading } from './read.ts'

/** A note taken apart into what the notations write in different places. All text is Markdown with line feeds. */
interface Manuscript {
  readonly title: string | undefined
  /** Entries and comments of the header, which both notations write alike. */
  readonly header: readonly string[]
  readonly introduction: string
  readonly sections: readonly { readonly heading: string; readonly text: string }[]
  readonly contact: string | undefined
  readonly disclaimer: string | undefined
}

/**
 * The note in `notation`: the same note when read again (see `sameNote`), where nothing in it was broken.
 * A note that could not be read is given back as it is.
 */
export function writeNote(note: Note, notation: Notation): string {
  const reading = readingOf(note)
  if (!reading || notation === note.notation) return note.source
  const manuscript = takeApart(note, reading)
  const written =
    notation === 'yaml' ? writeYaml(manuscript, reading.labels) : writeMarkdown(manuscript, note, reading.labels)
  return /^[^\r\n]*\r\n/u.test(note.source) ? written.replaceAll('\n', '\r\n') : written
}

function takeApart(note: Note, reading: Reading): Manuscript {
  const clauses: { [role in ClauseRole]?: string } = {}
  const header: string[] = []
  const introduction: string[] = []
  const sections: { readonly heading: string; readonly texts: string[] }[] = []
  let texts = introduction
  for (const { content: entry, state } of reading.header.entries) {
    const { value } = entry
    if (value.kind === 'text') {
      texts.push(decodeText(entry.text, textStateOf(state)!).text)
      continue
    }
    const isClause = value.kind === 'clause' && clauseProse(note, value.role) === value.prose
    if (isClause || value.kind === 'body' || isSectionsLabel(entry, reading.labels)) {
      for (const comment of entry.comments) header.push(`# ${comment.text}`.trimEnd())
      if (isClause) clauses[value.role] = trimmed(value.decoded)
      if (value.kind !== 'body') continue
      texts = value.heading ? [] : (sections.at(-1)?.texts ?? introduction)
      if (texts.length > 0) texts.push('\n\n')
      if (value.heading) sections.push({ heading: inOneLine(entry.label!.text), texts })
      for (const { at, content } of value.chunks) texts.push(value.decoded.slice(at, at + content.length))
    } else if (!isDocumentMark(entry.text, lineAt(entry.text, 0, entry.length))) header.push(entrySource(entry))
  }
  if (reading.notation === 'markdown') {
    const kept = new Set(note.blocks.map(block => block.content))
    const contact = isContactLast(note) ? undefined : note.contact?.passage.prose
    let isAfterGap = false
    if (texts.length > 0) texts.push('\n\n')
    for (const chunk of reading.chunks) {
      const text = withLineFeeds(note.source.slice(chunk.at, chunk.at + chunk.content.length))
      const { heading, passages } = chunk.content
      const prose = passages[0]?.prose
      if (kept.has(chunk.content) || (prose !== undefined && prose === contact)) {
        if (heading?.level === 2) {
          texts = []
          sections.push({ heading: headingSource(text), texts })
        } else texts.push(isAfterGap ? outdented(text, reading.labels) : text)
        isAfterGap = false
        continue
      }
      // What stands before and after a block that is written elsewhere must not grow together.
      isAfterGap = true
      if (texts.length > 0) texts.push('\n\n')
      if (heading?.level === 1) clauses.title = titleSource(text, note)
      else if (prose !== undefined && prose === note.disclaimer?.passage.prose)
        clauses.disclaimer = definitionSource(text)
      else clauses.contact = trimmed(text)
    }
  }
  return {
    title: clauses.title,
    header,
    introduction: joined(introduction),
    sections: sections.map(({ heading, texts }) => ({ heading, text: joined(texts) })),
    contact: clauses.contact,
    disclaimer: clauses.disclaimer,
  }
}

/** Whether the contact line closes the note and has no section of its own, so that nothing is moved when it is written last. */
function isContactLast({ contact, blocks }: Note): boolean {
  if (!contact || contact.host !== undefined) return false
  const after = blocks.findLast(
    ({ content }) => !content.footnotes.some(mark => mark.definition && mark.span.from <= 3),
  )
  return after === undefined || after.at < contact.span.from
}

/** The lines of an entry; white space at the end of the last one may be text. */
function entrySource({ text }: Entry): string {
  const lines = withLineFeeds(text).replace(/^[ \t\n]+/u, '')
  const end = lines.indexOf('\n', trimmedEnd(lines).length)
  return end < 0 ? lines : lines.slice(0, end)
}

function clauseProse(note: Note, role: ClauseRole) {
  return role === 'title' ? note.title?.prose : note[role]?.passage.prose
}

function isSectionsLabel({ label, value }: Entry, labels: Labels): boolean {
  return value.kind === 'none' && label !== undefined && labels.fieldKey(label.text) === 'sections'
}

/** The text without the indent of its first line, where that means nothing: it might join the text to a list above. */
function outdented(text: string, labels: Labels): string {
  const bare = text.replace(/^[ \t]+/u, '')
  const said = (text: string) =>
    chunksOf(text, labels).flatMap(({ content }) => content.passages.map(({ role, prose }) => `${role} ${prose.text}`))
  const isSame = said(bare).join('\n') === said(text).join('\n')
  return isSame ? bare : text
}

function joined(texts: readonly string[]): string {
  const text = texts.join('')
  return trimmedEnd(text.replace(/^\n+/u, ''))
}

/** Without the white space of Markdown and YAML at the end; other kinds of space are text. */
function trimmedEnd(text: string): string {
  let end = text.length
  while (end > 0 && ' \t\n'.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

function trimmed(text: string): string {
  return trimmedEnd(text).replace(/^[ \t\n]+/u, '')
}

function withLineFeeds(text: string): string {
  return text.replaceAll(/\r\n?/gu, '\n')
}

function inOneLine(text: string): string {
  return text
    .split('\n')
    .map((line, index) => (index > 0 ? trimmed(line) : trimmedEnd(line)))
    .filter((line, index) => index === 0 || line !== '')
    .join(' ')
}

/** What a heading says, without its marks. */
function headingSource(text: string): string {
  const atx = /^ {0,3}#{1,6}(?:[ \t]+([^\n]*))?(?:\n|$)/u.exec(text)
  if (atx) return trimmed((atx[1] ?? '').replace(/(?:^|[ \t]+)#+[ \t]*$/u, ''))
  const lines = trimmed(trimmedEnd(text).split('\n').slice(0, -1).join('\n'))
  // A backslash at the end of a line is a break, and would be a character within one.
  return inOneLine(lines.replaceAll(/(?<!\\)((?:\\\\)*)\\\n/gu, '$1\n'))
}

/** What the title says, without the footnote mark of the disclaimer. */
function titleSource(text: string, note: Note): string {
  const source = headingSource(text)
  if (!note.disclaimer) return source
  const mark = source.lastIndexOf('[^')
  const end = source.indexOf(']', mark)
  return mark < 0 || end < 0 ? source : trimmed(source.slice(0, mark) + source.slice(end + 1))
}

/** What a footnote says, without its mark and the indent of its lines. */
function definitionSource(text: string): string {
  return text
    .replace(/^ {0,3}\[\^[^\]]*\]:/u, '')
    .replaceAll(/\n[ \t]+/gu, '\n')
    .trim()
}

function writeYaml({ title, header, introduction, sections, contact, disclaimer }: Manuscript, labels: Labels): string {
  const lines: string[] = []
  if (title !== undefined && title !== '') lines.push(`title: ${yamlScalar(title, 2)}`)
  lines.push(...header)
  if (introduction !== '') lines.push(`introduction: ${literal(introduction, 2)}`)
  if (sections.length > 0) lines.push('sections:')
  for (const { heading, text } of sections)
    lines.push(`  ${yamlKey(heading, labels)}:${text === '' ? '' : ' ' + literal(text, 4)}`)
  if (contact !== undefined) lines.push(`contact: ${yamlScalar(contact, 2)}`)
  if (disclaimer !== undefined) lines.push(`disclaimer: ${yamlScalar(disclaimer, 2)}`)
  return lines.map(line => line + '\n').join('')
}

/** A text as a YAML value: plain where that is safe, between quotation marks, or as a literal block of several lines. */
function yamlScalar(text: string, indent: number): string {
  if (text.includes('\n')) return literal(text, indent)
  return isPlain(text) ? text : quoted(text)
}

function isPlain(text: string): boolean {
  return !/^$|^[\s&*!|>%@`"'[\]{},#:?-]|:(?:\s|$)|\s#|\s$|[\0-\x1f\x7f]/u.test(text)
}

function quoted(text: string): string {
  return JSON.stringify(text)
}

function yamlKey(heading: string, labels: Labels): string {
  const found =
    isPlain(heading) && labelAt(`${heading}:`, 0, heading.length + 1, label => labels.fieldKey(label) !== undefined)
  return found && found.text === heading ? heading : quoted(heading)
}

/** A literal block scalar; its header says the indent where the first line begins with white space. */
function literal(text: string, indent: number): string {
  const lines = text.split('\n').map(line => (line === '' ? '' : ' '.repeat(indent) + line))
  return `|${/^[ \t]/u.test(text) ? '2' : ''}\n${lines.join('\n')}`
}

function writeMarkdown(manuscript: Manuscript, note: Note, labels: Labels, isContactInHeader = false): string {
  const { title, introduction, sections, contact, disclaimer } = manuscript
  const header = [...manuscript.header]
  const id = freeFootnote(note)
  const definition =
    disclaimer === undefined || title === undefined ? undefined : definitionLines(disclaimer, id, note, labels)
  const mark = definition === undefined ? '' : `[^${id}]`
  const heading = title === undefined ? undefined : headingLine(title, mark, note, labels)
  if (title !== undefined && heading === undefined) header.unshift(`title: ${yamlScalar(title, 2)}`)
  const isFootnote = heading !== undefined && definition !== undefined
  if (disclaimer !== undefined && !isFootnote) header.push(`disclaimer: ${yamlScalar(disclaimer, 2)}`)

  if (contact !== undefined && isContactInHeader) header.push(`contact: ${yamlScalar(contact, 2)}`)

  const body: string[] = []
  if (heading !== undefined) body.push(heading)
  if (introduction !== '') body.push(closed(introduction, labels))
  for (const section of sections) {
    body.push(`## ${section.heading.replace(/#$/u, '\\#')}`.trimEnd())
    if (section.text !== '') body.push(closed(section.text, labels))
  }
  if (contact !== undefined && !isContactInHeader) body.push(contact)
  if (isFootnote) body.push(definition)
  const text = body.join('\n\n')
  const fenced = header.length > 0 || looksLikeHeader(text, labels) ? ['---', ...header, '---', ''] : []
  const written = [...fenced, text, ''].join('\n')
  if (contact === undefined || isContactInHeader) return written
  // As the last paragraph it may not be known for a contact line, or fall to an empty section.
  const again = readNote(written, 'markdown', labels).contact
  const isSame = again?.host === undefined && again?.passage.prose.text === note.contact?.passage.prose.text
  return isSame ? written : writeMarkdown(manuscript, note, labels, true)
}

/** Whether the beginning of a body would be taken for a header if no fences stood above it. */
function looksLikeHeader(body: string, labels: Labels): boolean {
  const { header, problems } = findFences(body, labels)
  return header.to > header.from || problems.length > 0 || body.startsWith('---')
}

/** The title as a heading with the mark of its footnote, or undefined where a heading cannot hold it. */
function headingLine(title: string, mark: string, note: Note, labels: Labels): string | undefined {
  const line = `# ${title}${mark}`
  const content = onlyBlock(line, labels)
  const isSame = content?.heading?.level === 1 && content.heading.text === note.title?.prose.text
  const last = content?.footnotes.at(-1)
  return isSame && (mark === '' || line.slice(last?.span.from, last?.span.to) === mark) ? line : undefined
}

/** The disclaimer as a footnote, or undefined where a footnote cannot hold it. */
function definitionLines(disclaimer: string, id: string, note: Note, labels: Labels): string | undefined {
  const lines = `[^${id}]: ${disclaimer.replaceAll(/\n(?=[^\n])/gu, '\n    ')}`
  const content = onlyBlock(lines, labels)
  const isSame =
    content?.footnotes[0]?.definition && content.passages[0]?.prose.text === note.disclaimer?.passage.prose.text
  return isSame ? lines : undefined
}

function onlyBlock(text: string, labels: Labels): BlockContent | undefined {
  const parts = chunksOf(text, labels)
  return parts.length === 1 ? parts[0]!.content : undefined
}

function chunksOf(text: string, labels: Labels): Part<BlockContent>[] {
  return cut(bodyCutter(text, 0, labels, false))
}

/** The text, closed if a fence or a comment at its end is open and would swallow what follows. */
function closed(text: string, labels: Labels): string {
  const last = chunksOf(text, labels).at(-1)
  const fence = /^\s*(`{3,}|~{3,})/u.exec(last ? text.slice(last.at) : '')?.[1] ?? ''
  const isClosed = (text: string) => chunksOf(`${text}\n\n## x\n`, labels).at(-1)?.content.heading?.text === 'x'
  const ending = ['', '\n' + fence, '\n-->'].find(ending => isClosed(text + ending)) ?? ''
  return text + ending
}

/** A footnote id that the note does not use. */
function freeFootnote(note: Note): string {
  const used = new Set(note.blocks.flatMap(block => block.content.footnotes.map(footnote => footnote.id)))
  let id = 1
  while (used.has(String(id))) id++
  return String(id)
}
