// `rapporteur check`: what is wrong with the notes.
import type { Finding } from '../analysis/finding.ts'
import { createLanguageService } from '../service.ts'
import type { Command, FailOn } from './arguments.ts'
import { loadConfiguration } from './configuration.ts'
import type { Console } from './console.ts'
import { readInputs, type InputError } from './inputs.ts'
import { jsonReport } from './report/json.ts'
import { textReport, textSummary } from './report/text.ts'

/** The findings of one note. */
export interface CheckedFile {
  readonly path: string
  readonly source: string
  readonly findings: readonly Finding[]
}

/** Checks and reports; resolves with the exit code. */
export async function check(command: Extract<Command, { name: 'check' }>, console: Console): Promise<number> {
  const { configuration, sound } = await loadConfiguration(command.config, console)
  const service = createLanguageService({
    ...(configuration && { configuration }),
    ruleFailed: (rule, error) => console.error(`rapporteur: the rule ${rule} failed: ${String(error)}\n`),
  })
  const files: CheckedFile[] = []
  const errors: InputError[] = []
  for await (const input of readInputs(command, console)) {
    if ('message' in input) {
      errors.push(input)
      console.error(`rapporteur: ${input.path}: ${input.message}\n`)
      continue
    }
    const { path, source, notation } = input
    const file = { path, source, findings: service.analyze(source, notation).findings }
    files.push(file)
    if (command.format === 'text') console.out(textReport(file, console))
  }
  console.out(command.format === 'json' ? jsonReport(files, errors) : textSummary(files, console))
  if (!sound || errors.length > 0) return 2
  return files.some(file => file.findings.some(finding => reaches(finding, command.failOn))) ? 1 : 0
}

function reaches({ severity }: Finding, failOn: FailOn): boolean {
  const order: readonly FailOn[] = ['info', 'warning', 'error', 'never']
  return order.indexOf(severity) >= order.indexOf(failOn)
}
