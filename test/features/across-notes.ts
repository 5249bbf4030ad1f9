// An archive of notes with one mark for the cursor, and what the features across notes make of it.
import { type Archive, createArchive } from '../../server/archive/archive.ts'
import type { ArchivedNote } from '../../server/archive/archive.ts'
import type { Span, TextEdit } from '../../server/note/span.ts'
import { inMarkdown, inYaml, read, type Read, type Words } from '../archive/notes.ts'

export interface Across {
  readonly archive: Archive
  /** The note with the cursor. */
  readonly here: Read
  readonly offset: number
  readonly note: (name: string) => Read
  /** What stands at a place, with its note and line: "b.note.md:11 OSCE". */
  readonly at: (note: ArchivedNote, span: Span) => string
}

/** Notes by their names, given by their words; `▮` in one of them is the cursor. */
export function across(notes: Readonly<Record<string, Words | string>>): Across {
  const archive = createArchive()
  const all = new Map<string, Read>()
  let here: { readonly note: Read; readonly offset: number } | undefined
  for (const [name, words] of Object.entries(notes)) {
    const marked = typeof words === 'string' ? words : name.endsWith('.md') ? inMarkdown(words) : inYaml(words)
    const offset = marked.indexOf('▮')
    const note = read(name, marked.replace('▮', ''))
    all.set(note.uri, note)
    archive.put(note)
    if (offset >= 0) here = { note, offset }
  }
  if (!here) throw new Error('one cursor, please')
  return {
    archive,
    here: here.note,
    offset: here.offset,
    note: name => all.get(`file:///notes/${name}`)!,
    at({ uri }, { from, to }) {
      const { source } = all.get(uri)!
      const line = source.slice(0, from).split('\n').length - 1
      return `${uri.slice(uri.lastIndexOf('/') + 1)}:${line} ${source.slice(from, to)}`
    },
  }
}

/** A source after edits. */
export function edited(source: string, edits: readonly TextEdit[]): string {
  let text = source
  for (const { span, newText } of [...edits].sort((a, b) => b.span.from - a.span.from))
    text = text.slice(0, span.from) + newText + text.slice(span.to)
  return text
}
