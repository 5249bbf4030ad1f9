// Archives made from the texts of notes.
import { createArchive, type Archive, type ArchivedNote } from '../../server/archive/archive.ts'
import { lineTable } from '../../server/archive/line-table.ts'
import { factsOf } from '../../server/archive/read-facts.ts'
import { archiveView } from '../../server/archive/view.ts'
import type { Notation } from '../../server/note/note.ts'
import type { Finding } from '../../server/analysis/finding.ts'
import type { ArchiveView, OtherNote } from '../../server/rules/rule.ts'
import type { LanguageService } from '../../server/service.ts'
import { otherNotes, type WholeNote } from './notes.ts'

export interface NoteText {
  readonly source: string
  readonly notation: Notation
  /** `file:///notes/N.note.md` or `.yaml`, N being its place from 1 on, if absent. */
  readonly uri?: string
}

/** An archive, its notes as they were given, and the view that rules have of it. */
export function archiveOf(
  notes: readonly NoteText[],
  service: LanguageService,
): { readonly archive: Archive; readonly notes: readonly ArchivedNote[]; readonly view: ArchiveView } {
  const archive = createArchive()
  const archived = notes.map(({ source, notation, uri }, index) => ({
    uri: uri ?? `file:///notes/${index + 1}.note.${notation === 'yaml' ? 'yaml' : 'md'}`,
    facts: factsOf(service.analyze(source, notation)),
    lines: lineTable(source),
  }))
  for (const note of archived) archive.put(note)
  return { archive, notes: archived, view: archiveView(archive) }
}

/** What is found in a note, by itself and beside the other notes of its archive. */
export function findingsAmong(
  service: LanguageService,
  { source, notation }: WholeNote,
  others: readonly OtherNote[] = [],
): readonly Finding[] {
  const analysis = service.analyze(source, notation)
  const archive = archiveOf([{ source, notation }, ...otherNotes(others, notation)], service)
  return [...analysis.findings, ...analysis.audible(service.checkArchive(archive.notes[0]!, archive.view))]
}
