// The configuration a command runs with, read from the file given with --config.
import { readFile } from 'node:fs/promises'
import type { Configuration } from '../project/configuration.ts'
import { readConfiguration } from '../project/read-configuration.ts'
import { loadRegister } from '../register/index.ts'
import { rules } from '../rules/index.ts'
import { reason, type InputError } from './inputs.ts'
import { LineIndex } from './lines.ts'

/** What is sound of the configuration, and what is wrong with it. */
export async function loadConfiguration(
  file: string | undefined,
): Promise<{ readonly configuration: Configuration | undefined; readonly problems: readonly InputError[] }> {
  if (file === undefined) return { configuration: undefined, problems: [] }
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    const problem = { path: file, message: `cannot be read: ${reason(error)}` }
    return { configuration: undefined, problems: [problem] }
  }
  const { configuration, problems } = readConfiguration(text, rules, loadRegister())
  const lines = new LineIndex(text)
  return {
    configuration,
    problems: problems.map(({ span, message }) => ({ path: file, message, start: lines.position(span.from) })),
  }
}
