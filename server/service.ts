// The composition root: the language service, pure, with no connection and no file system.
import type { Analysis } from './analysis/analysis.ts'
import { analyzeNote } from './analysis/analyze.ts'
import { checkArchive } from './analysis/check-archive.ts'
import type { Analyst } from './analysis/run-rules.ts'
import type { Finding } from './analysis/finding.ts'
import { planRules } from './analysis/rule-plan.ts'
import type { Notation } from './note/note.ts'
import { readNote, updateNote } from './note/read.ts'
import type { TextChange } from './note/span.ts'
import type { Configuration } from './project/configuration.ts'
import { defaultProject, type Project } from './project/project.ts'
import { loadRegister } from './register/index.ts'
import { rules } from './rules/index.ts'
import type { ArchiveView, NoteInArchive } from './rules/rule.ts'

/** Reads notes for one project. */
export interface LanguageService {
  readonly project: Project
  /** Reads a text. Never throws, whatever the text. */
  analyze(source: string, notation: Notation): Analysis
  /** The analysis of the next version of `previous`: equal to `analyze(source, ...)`, at the cost of what changed. */
  update(previous: Analysis, source: string, change: TextChange): Analysis
  /**
   * What is found in a note only beside the others of its archive, in the order of the source and not among the findings
   * of its analysis; `Analysis.audible` tells what of it is suppressed.
   */
  checkArchive(note: NoteInArchive, archive: ArchiveView): readonly Finding[]
  /**
   * Finds out what `checkArchive` wants to know of all notes together until that is done or `pause` says so; whether it is
   * done. Lets it be done in slices: `checkArchive` does what is left at once.
   */
  prepareArchive(archive: ArchiveView, pause: () => boolean): boolean
}

export interface ServiceOptions {
  readonly configuration?: Partial<Configuration>
  /** Told of a rule that threw; checking goes on without it. */
  readonly ruleFailed?: (rule: string, error: unknown) => void
}

/** Makes the service for a configuration; a change of configuration makes another one. */
export function createLanguageService({ configuration, ruleFailed }: ServiceOptions = {}): LanguageService {
  const project = defaultProject(loadRegister(), configuration)
  const analyst: Analyst = {
    project,
    plan: planRules(rules, project.configuration),
    failed: ruleFailed ?? (() => {}),
  }
  return Object.freeze({
    project,
    analyze: (source: string, notation: Notation) => analyzeNote(readNote(source, notation, project.labels), analyst),
    update: (previous: Analysis, source: string, change: TextChange) =>
      analyzeNote(updateNote(previous.note, source, change, project.labels), analyst, previous),
    checkArchive: (note: NoteInArchive, archive: ArchiveView) => checkArchive(analyst, note, archive),
    prepareArchive: (archive: ArchiveView, pause: () => boolean) =>
      analyst.plan.archive.every(({ inquiries = [] }) => inquiries.every(inquiry => archive.learn(inquiry, pause))),
  })
}
