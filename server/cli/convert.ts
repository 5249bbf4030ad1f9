// `rapporteur convert`: the same note in the other notation.
import { writeFile } from 'node:fs/promises'
import { notationOfName } from '../note/note.ts'
import { writeNote } from '../note/write.ts'
import type { Command } from './arguments.ts'
import type { Console } from './console.ts'
import { readInputs, reason } from './inputs.ts'
import { createProjects } from './projects.ts'

/** Converts one file; resolves with the exit code. A note whose syntax is broken is not converted, lest something be lost. */
export async function convert(command: Extract<Command, { name: 'convert' }>, console: Console): Promise<number> {
  const projects = createProjects(undefined)
  const fail = (message: string) => {
    console.error(`rapporteur: ${message}\n`)
    return 2
  }
  const { output, to } = command
  const ending = output === undefined ? undefined : notationOfName(output)
  if (ending !== undefined && ending !== to)
    return fail(
      `${output}: has the ending of the other notation; end it in ${to === 'yaml' ? '.note.yaml' : '.note.md'}`,
    )
  const inputs = { paths: [command.path], stdinFilename: command.stdinFilename, config: undefined }
  for await (const input of readInputs(inputs, console)) {
    if (input.path !== command.path && input.path !== command.stdinFilename) break
    if ('message' in input) return fail(`${input.path}: ${input.message}`)
    const service = await projects.serviceFor(input.path)
    const { note, findings } = service.analyze(input.source, input.notation)
    const broken = findings.find(({ rule, severity }) => unconvertible.has(rule) && severity === 'error')
    if (broken) return fail(`${input.path}: mend its syntax first (rapporteur check): ${broken.message}`)
    const converted = writeNote(note, to)
    if (output === undefined) {
      console.out(converted)
      return 0
    }
    try {
      await writeFile(output, converted, { flag: command.force ? 'w' : 'wx' })
      return 0
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST')
        return fail(`${output}: is there already; --force overwrites it`)
      return fail(`${output}: cannot be written: ${reason(error)}`)
    }
  }
  return fail(`${command.path}: is a folder, and convert takes one file`)
}

/** What such a rule finds, the other notation could not hold. */
const unconvertible = new Set(['syntax-error', 'conflict-marker', 'alias-limit', 'unreadable-text', 'duplicate-field'])
