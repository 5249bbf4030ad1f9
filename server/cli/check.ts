// `rapporteur check`: what is wrong with the notes.
import type { Finding } from '../analysis/finding.ts'
import { analyseNote, withArchive, type AnalysedNote } from './across.ts'
import type { Command, FailOn, Format } from './arguments.ts'
import { createBaseline, loadBaseline } from './baseline.ts'
import type { Console } from './console.ts'
import { describeError, readInputs, type InputError } from './inputs.ts'
import { LineIndex } from './lines.ts'
import { countFindings, noFindings, type Counts } from './report/counts.ts'
import { createProjects } from './projects.ts'
import type { SilencedFinding } from './silenced.ts'
import { githubReport } from './report/github.ts'
import { jsonReport } from './report/json.ts'
import { sarifReport } from './report/sarif.ts'
import { textReport, textSummary } from './report/text.ts'

/** The findings of one note, as far as they are to be shown. */
export interface CheckedFile {
  readonly path: string
  readonly source: string
  readonly findings: readonly Finding[]
  /** What is found and silenced; empty where the report does not list it. */
  readonly silenced: readonly SilencedFinding[]
}

/** What a check came to. */
export interface Checked {
  /** How many notes were checked. */
  readonly notes: number
  /** The notes with their findings; empty where they are reported one by one. */
  readonly files: readonly CheckedFile[]
  /** The lines of any of the notes, by its path. */
  readonly lines: (path: string) => LineIndex
  /** What could not be read. */
  readonly errors: readonly InputError[]
  /** Of all findings, shown or not. */
  readonly counts: Counts
  /** How many findings are not shown. */
  readonly more: number
  readonly exitCode: number
}

/** What is written at the end. */
const reports: Record<Format, (checked: Checked, console: Console) => string> = {
  text: textSummary,
  json: jsonReport,
  sarif: sarifReport,
  github: (checked, console) => githubReport(checked) + textSummary(checked, console),
}

/** Checks and reports; resolves with the exit code. */
export async function check(command: Extract<Command, { name: 'check' }>, console: Console): Promise<number> {
  const projects = createProjects(command.config, (rule, error) =>
    console.error(`rapporteur: the rule ${rule} failed: ${String(error)}\n`),
  )
  const files: CheckedFile[] = []
  const errors: InputError[] = []
  const loaded = command.baseline === undefined ? undefined : await loadBaseline(command.baseline)
  if (loaded && 'message' in loaded) errors.push(loaded)
  const known = loaded && 'fresh' in loaded ? loaded : undefined
  const record = command.writeBaseline === undefined ? undefined : createBaseline(command.writeBaseline)
  const counts = noFindings()
  let notes = 0
  let left = command.maxFindings
  let more = 0
  const analysed: AnalysedNote[] = []
  for await (const input of readInputs(command, console)) {
    if ('message' in input) {
      errors.push(input)
      continue
    }
    analysed.push(analyseNote(await projects.serviceFor(input.path), input))
  }
  const lines = linesOf(analysed)
  for await (const { path, source, findings: found, silenced } of withArchive(
    analysed,
    projects,
    errors.length > 0 ? [] : command.paths,
  )) {
    record?.add(path, source, found)
    const findings = record ? [] : (known?.fresh(path, source, found) ?? found)
    const isListed = command.format === 'sarif' && !record
    const file = {
      path,
      source,
      findings: findings.slice(0, left),
      silenced: isListed ? [...(await silenced()), ...recorded(found, findings, command.baseline)] : [],
    }
    left -= file.findings.length
    more += findings.length - file.findings.length
    notes++
    countFindings(findings, counts)
    if (command.format === 'text') console.out(textReport(file, lines, console))
    else files.push(file)
  }
  const written = await record?.write()
  if (typeof written === 'object') errors.push(written)
  errors.push(...projects.problems)
  const exitCode = errors.length > 0 ? 2 : reach(counts, command.failOn) ? 1 : 0
  const checked = { notes, files, lines, errors, counts, more, exitCode }
  console.out(typeof written === 'string' ? written : reports[command.format](checked, console))
  for (const line of known?.gone ?? []) console.error(line)
  // Last, so that they do not scroll away.
  for (const error of errors) console.error(describeError(error))
  if (notes === 0 && errors.length === 0) console.error(noNotes(command.paths))
  return exitCode
}

/** The findings that a baseline has: those that are not fresh. */
function recorded(
  found: readonly Finding[],
  fresh: readonly Finding[],
  baseline: string | undefined,
): readonly SilencedFinding[] {
  const left = new Set(fresh)
  return found
    .filter(finding => !left.has(finding))
    .map(finding => ({ finding, by: [{ reason: `Recorded in the baseline ${baseline}.` }] }))
}

/** Finds out about the lines of a note when they are asked for. */
function linesOf(notes: readonly AnalysedNote[]): (path: string) => LineIndex {
  const sources = new Map(notes.map(({ path, source }) => [path, source]))
  const known = new Map<string, LineIndex>()
  return path => {
    let lines = known.get(path)
    if (!lines) known.set(path, (lines = new LineIndex(sources.get(path) ?? '')))
    return lines
  }
}

/** Said where a folder holds no note: it may not be the folder that was meant. */
export function noNotes(paths: readonly string[]): string {
  return `rapporteur: ${paths.join(', ')}: no note is there (.note.md, .note.yaml, .note.yml)\n`
}

/** Whether anything was found at that severity or above. */
function reach(counts: Counts, failOn: FailOn): boolean {
  const order = ['info', 'warning', 'error'] as const
  return failOn !== 'never' && order.slice(order.indexOf(failOn)).some(severity => counts[severity] > 0)
}
