// `rapporteur fix`: applies the safe fixes.
import { writeFile } from 'node:fs/promises'
import { fixAll } from '../features/code-actions.ts'
import { analyseNote, withArchive, type AnalysedNote } from './across.ts'
import type { Command } from './arguments.ts'
import { noNotes } from './check.ts'
import { createProjects } from './projects.ts'
import { plainStyle, type Console, type Styler } from './console.ts'
import { describeError, readInputs, reason, type InputError } from './inputs.ts'
import { changedLines } from './report/changes.ts'
import { countFindings, noFindings, plural, writeCounts } from './report/counts.ts'

/** Mends the notes in place (standard input: on standard output) and says what remains; resolves with the exit code. */
export async function fix(command: Extract<Command, { name: 'fix' }>, console: Console): Promise<number> {
  const projects = createProjects(command.config)
  const errors: InputError[] = []
  const isStream = command.paths[0] === '-'
  let notes = 0
  let mended = 0
  let applied = 0
  const left: AnalysedNote[] = []
  for await (const input of readInputs(command, console)) {
    if ('message' in input) {
      errors.push(input)
      continue
    }
    const { path, source, notation } = input
    const service = await projects.serviceFor(path)
    const fixed = fixAll(service.analyze(source, notation), text => service.analyze(text, notation))
    if (command.dryRun) console.out(changedLines(path, source, fixed.edits, console))
    else if (isStream) console.out(fixed.source)
    else if (fixed.source !== source) {
      try {
        await writeFile(path, fixed.source)
        console.out(`${path}: ${plural(fixed.applied, 'fix', 'fixes')}\n`)
      } catch (error) {
        errors.push({ path, message: `cannot be written: ${reason(error)}` })
        continue
      }
    }
    notes++
    if (fixed.source !== source) mended++
    applied += fixed.applied
    left.push(analyseNote(service, { path, notation, source: fixed.source }))
  }
  const remaining = noFindings()
  for await (const { findings } of withArchive(left, projects, errors.length > 0 ? [] : command.paths))
    countFindings(findings, remaining)
  errors.push(...projects.problems)
  const done = `${plural(applied, 'fix', 'fixes')} ${command.dryRun ? 'possible ' : ''}in ${mended} of ${plural(notes, 'note')}`
  const summary = (style: Styler) => `${done}; what remains: ${writeCounts(remaining, style)}.\n`
  if (isStream && !command.dryRun) console.error(`rapporteur: ${summary(plainStyle)}`)
  else console.out(summary(console))
  for (const error of errors) console.error(describeError(error))
  if (notes === 0 && errors.length === 0) console.error(noNotes(command.paths))
  return errors.length > 0 ? 2 : 0
}
