// Notes for the tests of the archive: whole, in both notations, from a few words.
import { type ArchivedNote, type Archive, createArchive } from '../../server/archive/archive.ts'
import { lineTable } from '../../server/archive/line-table.ts'
import { factsOf } from '../../server/archive/read-facts.ts'
import type { Analysis } from '../../server/analysis/analysis.ts'
import type { Notation } from '../../server/note/note.ts'
import { createLanguageService, type LanguageService } from '../../server/service.ts'

const service = createLanguageService()

/** What a note says; fields that are absent are left out. */
export interface Words {
  readonly event?: string
  readonly date?: string
  readonly organizers?: string
  readonly participants?: string
  readonly body?: string
}

/** The note in Markdown. */
export function inMarkdown({ body = '', ...fields }: Words): string {
  return `---\n${headerOf(fields)}---\n\n# Information Note\n\n## Background\n\n${body}\n`
}

/** The same note in YAML. */
export function inYaml({ body = '', ...fields }: Words): string {
  return `title: Information Note\n${headerOf(fields)}sections:\n  Background: |\n${body.replaceAll(/^(?=.)/gmu, '    ')}\n`
}

function headerOf({ event = 'Workshop on border controls', date = '8 July 2020', ...others }: Words): string {
  return Object.entries({ event, date, ...others })
    .map(([label, value]) => `${label}: ${value}\n`)
    .join('')
}

/** A note of an archive with its text and its analysis. */
export interface Read extends ArchivedNote {
  readonly source: string
  readonly analysis: Analysis
}

/** A text as the archive keeps it; the notation is that of the name. */
export function read(name: string, source: string, by: LanguageService = service): Read {
  const notation: Notation = name.endsWith('.md') ? 'markdown' : 'yaml'
  const analysis = by.analyze(source, notation)
  return { uri: `file:///notes/${name}`, facts: factsOf(analysis), lines: lineTable(source), source, analysis }
}

/** An archive of notes by their names; a note is given by its words, in Markdown or YAML as its name says. */
export function archiveOf(notes: Readonly<Record<string, Words>>): { archive: Archive; note: (name: string) => Read } {
  const archive = createArchive()
  const all = new Map<string, Read>()
  for (const [name, words] of Object.entries(notes)) {
    const note = read(name, name.endsWith('.md') ? inMarkdown(words) : inYaml(words))
    all.set(name, note)
    archive.put(note)
  }
  return { archive, note: name => all.get(name)! }
}
