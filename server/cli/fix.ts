// `rapporteur fix`: applies the safe fixes.
import { writeFile } from 'node:fs/promises'
import { fixAll } from '../features/code-actions.ts'
import { createLanguageService } from '../service.ts'
import type { Command } from './arguments.ts'
import { loadConfiguration } from './configuration.ts'
import type { Console } from './console.ts'
import { readInputs, reason } from './inputs.ts'
import { changedLines } from './report/changes.ts'

/** Mends the notes in place (standard input: on standard output); resolves with the exit code. */
export async function fix(command: Extract<Command, { name: 'fix' }>, console: Console): Promise<number> {
  const { configuration, sound } = await loadConfiguration(command.config, console)
  const service = createLanguageService({ ...(configuration && { configuration }) })
  let failed = !sound
  const fail = (path: string, message: string) => {
    failed = true
    console.error(`rapporteur: ${path}: ${message}\n`)
  }
  for await (const input of readInputs(command, console)) {
    if ('message' in input) {
      fail(input.path, input.message)
      continue
    }
    const { path, source, notation } = input
    const fixed = fixAll(service.analyze(source, notation), text => service.analyze(text, notation))
    if (command.dryRun) {
      console.out(changedLines(path, source, fixed.edits, console))
    } else if (command.paths[0] === '-') {
      console.out(fixed.source)
    } else if (fixed.source !== source) {
      try {
        await writeFile(path, fixed.source)
        console.out(`${path}: ${fixed.applied} ${fixed.applied === 1 ? 'fix' : 'fixes'}\n`)
      } catch (error) {
        fail(path, `cannot be written: ${reason(error)}`)
      }
    }
  }
  return failed ? 2 : 0
}
