// What notes say beside each other: the last part of a check, when all of them have been read.
import { createArchive } from '../archive/archive.ts'
import type { NoteFacts } from '../archive/facts.ts'
import { lineTable } from '../archive/line-table.ts'
import { factsOf } from '../archive/read-facts.ts'
import { archiveView } from '../archive/view.ts'
import type { Finding } from '../analysis/finding.ts'
import type { LanguageService } from '../service.ts'
import type { Input } from './inputs.ts'
import type { Projects } from './projects.ts'
import { silencedIn, type SilencedFinding } from './silenced.ts'

/** A note that was read and checked by itself. */
export interface AnalysedNote extends Input {
  readonly findings: readonly Finding[]
  readonly facts: NoteFacts
}

/** A note with all that is found in it, also beside the others. */
export interface CheckedNote extends Input {
  readonly findings: readonly Finding[]
  /** What the note and its project silence; found out when it is asked for. */
  readonly silenced: () => Promise<readonly SilencedFinding[]>
}

/** Reads and checks a note by itself. */
export function analyseNote(service: LanguageService, input: Input): AnalysedNote {
  const analysis = service.analyze(input.source, input.notation)
  // In this order: what is mentioned is then read once for both.
  const facts = factsOf(analysis)
  return { ...input, facts, findings: analysis.findings }
}

/** The notes in their order, each with what is found only beside the others among its findings. */
export async function* withArchive(notes: readonly AnalysedNote[], projects: Projects): AsyncGenerator<CheckedNote> {
  const archive = createArchive()
  for (const { path, facts, source } of notes) archive.put({ uri: path, facts, lines: lineTable(source) })
  const view = archiveView(archive)
  for (const note of notes) {
    const { path, notation, source, findings } = note
    const service = await projects.serviceFor(path)
    const found = service.checkArchive({ uri: path, facts: note.facts }, view)
    // Few notes have any, so only their suppressions are read again.
    const audible = found.length > 0 ? service.analyze(source, notation).audible(found) : found
    const all = audible.length > 0 ? inOrder([...findings, ...audible]) : findings
    yield { path, notation, source, findings: all, silenced: () => silencedIn(note, view, projects) }
  }
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => a.span.from - b.span.from || a.span.to - b.span.to)
}
