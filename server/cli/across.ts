// What notes say beside each other: the last part of a check, when all of them have been read.
import { isAbsolute, relative, sep } from 'node:path'
import { createArchive } from '../archive/archive.ts'
import type { NoteFacts } from '../archive/facts.ts'
import { lineTable } from '../archive/line-table.ts'
import { factsOf } from '../archive/read-facts.ts'
import { archiveView } from '../archive/view.ts'
import type { Finding } from '../analysis/finding.ts'
import type { LanguageService } from '../service.ts'
import type { Input } from './inputs.ts'
import type { Projects } from './projects.ts'
import { suppressionPrefix } from '../rules/suppression.ts'
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

/**
 * The notes in their order, each with what is found only beside the others among its findings. `paths` are the files and
 * folders of which every note was read: only where all of a project are there can a suppression be in vain.
 */
export async function* withArchive(
  notes: readonly AnalysedNote[],
  projects: Projects,
  paths: readonly string[],
): AsyncGenerator<CheckedNote> {
  const archive = createArchive()
  for (const { path, facts, source } of notes) archive.put({ uri: path, facts, lines: lineTable(source) })
  const view = archiveView(archive)
  for (const note of notes) {
    const { path, notation, source, findings } = note
    const service = await projects.serviceFor(path)
    const found = service.checkArchive({ uri: path, facts: note.facts }, view)
    // Few notes have any, so only their suppressions are read again.
    const isSilencing = source.includes(suppressionPrefix)
    const analysis = isSilencing ? service.analyze(source, notation) : undefined
    const folder = isSilencing ? await projects.folderFor(path) : undefined
    const isWhole = folder !== undefined && paths.some(each => isWithin(folder, each))
    const beside = [...(analysis?.audible(found) ?? found), ...(isWhole ? analysis!.inVain(found) : [])]
    const all = beside.length > 0 ? inOrder([...findings, ...beside]) : findings
    yield { path, notation, source, findings: all, silenced: () => silencedIn(note, view, projects) }
  }
}

/** Whether a folder is another one or lies below it. */
function isWithin(folder: string, other: string): boolean {
  const way = relative(other, folder)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => a.span.from - b.span.from || a.span.to - b.span.to)
}
