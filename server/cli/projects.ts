// The project of each note: the configuration given with --config, else the nearest rapporteur.yaml above the note.
import { readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { configurationName } from '../project/configuration.ts'
import { createLanguageService, type LanguageService } from '../service.ts'
import { loadRegister } from '../register/index.ts'
import { rules } from '../rules/index.ts'
import { reason, type InputError } from './inputs.ts'
import { LineIndex } from './lines.ts'

export interface Projects {
  /** The service for a note at a path; its file need not exist. */
  serviceFor(path: string): Promise<LanguageService>
  /** What is wrong with the configurations met so far; what is sound in them is used. */
  readonly problems: readonly InputError[]
}

/** `config` is the file given with --config. `ruleFailed` is told of a rule that threw. */
export function createProjects(
  config: string | undefined,
  ruleFailed?: (rule: string, error: unknown) => void,
): Projects {
  const problems: InputError[] = []
  const services = new Map<string, Promise<LanguageService>>()

  async function makeService(file: string | undefined, text: string | undefined): Promise<LanguageService> {
    const configuration = file === undefined || text === undefined ? {} : await read(file, text)
    return createLanguageService({ configuration, ...(ruleFailed && { ruleFailed }) })
  }

  async function read(file: string, text: string) {
    // A project without a configuration need not load what reads one.
    const { readConfiguration } = await import('../project/read-configuration.ts')
    const { configuration, problems: found } = readConfiguration(text, rules, loadRegister())
    const lines = new LineIndex(text)
    for (const { span, message } of found) problems.push({ path: file, message, start: lines.position(span.from) })
    return configuration
  }

  /** The text of a file; undefined after telling of one that is there and cannot be read. */
  function readText(file: string, shown: string, isNamed: boolean): string | undefined {
    try {
      return readFileSync(file, 'utf8')
    } catch (error) {
      if (isNamed || !isAbsent(error)) problems.push({ path: shown, message: `cannot be read: ${reason(error)}` })
      return isAbsent(error) ? undefined : ''
    }
  }

  function find(folder: string): Promise<LanguageService> {
    const known = services.get(folder)
    if (known) return known
    const file = join(folder, configurationName)
    const shown = relative('.', file)
    const text = readText(file, shown, false)
    const parent = dirname(folder)
    const service =
      text !== undefined
        ? makeService(shown, text)
        : parent === folder
          ? makeService(undefined, undefined)
          : find(parent)
    services.set(folder, service)
    return service
  }

  let named: Promise<LanguageService> | undefined
  return {
    problems,
    serviceFor: path =>
      config === undefined
        ? find(dirname(resolve(path)))
        : (named ??= makeService(config, readText(config, config, true))),
  }
}

function isAbsent(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException
  return code === 'ENOENT' || code === 'ENOTDIR'
}
