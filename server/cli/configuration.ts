// The configuration a command runs with, read from the file given with --config.
import { readFile } from 'node:fs/promises'
import type { Configuration } from '../project/configuration.ts'
import { readConfiguration } from '../project/read-configuration.ts'
import { rules } from '../rules/index.ts'
import type { Console } from './console.ts'
import { reason } from './inputs.ts'
import { LineIndex } from './lines.ts'

/** The configuration and whether it was sound; what is wrong is said on standard error, a line each. */
export async function loadConfiguration(
  file: string | undefined,
  console: Console,
): Promise<{ readonly configuration: Configuration | undefined; readonly sound: boolean }> {
  if (file === undefined) return { configuration: undefined, sound: true }
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    console.error(`rapporteur: ${file}: cannot be read: ${reason(error)}\n`)
    return { configuration: undefined, sound: false }
  }
  const { configuration, problems } = readConfiguration(text, rules)
  const lines = new LineIndex(text)
  for (const { span, message } of problems) {
    const { line, character } = lines.position(span.from)
    console.error(`rapporteur: ${file}:${line + 1}:${character + 1}: ${message}\n`)
  }
  return { configuration, sound: problems.length === 0 }
}
