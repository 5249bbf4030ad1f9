// The composition root: the language service, pure, with no connection and no file system.
import type { Analysis } from './analysis/analysis.ts'
import type { Notation } from './note/note.ts'
import type { TextChange } from './note/span.ts'
import type { Project } from './project/project.ts'

export interface LanguageService {
  readonly project: Project
  /** Reads a text. Never throws, whatever the text. */
  analyze(source: string, notation: Notation): Analysis
  /** The analysis of the next version of `previous`: equal to `analyze(source, ...)`, at the cost of what changed. */
  update(previous: Analysis, source: string, change: TextChange): Analysis
}
