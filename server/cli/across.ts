// What notes say beside each other: the last part of a check, when all of them have been read.
import { createArchive } from '../archive/archive.ts'
import type { NoteFacts } from '../archive/facts.ts'
import { lineTable } from '../archive/line-table.ts'
import { archiveView } from '../archive/view.ts'
import type { Finding } from '../analysis/finding.ts'
import type { Input } from './inputs.ts'
import type { Projects } from './projects.ts'

/** A note that was read and checked by itself. */
export interface AnalysedNote extends Input {
  readonly findings: readonly Finding[]
  readonly facts: NoteFacts
}

/** The notes in their order, each with what is found only beside the others among its findings. */
export async function* withArchive(
  notes: readonly AnalysedNote[],
  projects: Projects,
): AsyncGenerator<Input & { readonly findings: readonly Finding[] }> {
  const archive = createArchive()
  for (const { path, facts, source } of notes) archive.put({ uri: path, facts, lines: lineTable(source) })
  const view = archiveView(archive)
  for (const note of notes) {
    const { path, notation, source, findings } = note
    const service = await projects.serviceFor(path)
    const found = service.checkArchive({ uri: path, facts: note.facts }, view)
    // Few notes have any, so only their suppressions are read again.
    const audible = found.length > 0 ? service.analyze(source, notation).audible(found) : found
    yield { path, notation, source, findings: audible.length > 0 ? inOrder([...findings, ...audible]) : findings }
  }
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => a.span.from - b.span.from || a.span.to - b.span.to)
}
