// The project of each note: the configuration given with --config, else the nearest rapporteur.yaml above the note.
import { readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { type Configuration, configurationName, defaultConfiguration } from '../project/configuration.ts'
import { createLanguageService, type LanguageService } from '../service.ts'
import { loadRegister } from '../register/index.ts'
import { rules } from '../rules/index.ts'
import { reason, type InputError } from './inputs.ts'
import { LineIndex } from './lines.ts'
import { withoutSilence } from './silenced.ts'

export interface Projects {
  /** The service for a note at a path; its file need not exist. */
  serviceFor(path: string): Promise<LanguageService>
  /** The folder of a project whose configuration was found above a note at a path: all notes of the project are below it. */
  folderFor(path: string): Promise<string | undefined>
  /** The configuration of a note at a path, and a service without what it silences, if it silences anything and says why. */
  outspokenFor(
    path: string,
  ): Promise<{ readonly configuration: Configuration; readonly outspoken: LanguageService | undefined }>
  /** What is wrong with the configurations met so far; what is sound in them is used. */
  readonly problems: readonly InputError[]
}

/** `config` is the file given with --config. `ruleFailed` is told of a rule that threw. */
export function createProjects(
  config: string | undefined,
  ruleFailed?: (rule: string, error: unknown) => void,
): Projects {
  const problems: InputError[] = []
  const made = new Map<string, Promise<Made>>()

  async function make(file?: string, text?: string, folder?: string): Promise<Made> {
    const configuration = file === undefined || text === undefined ? defaultConfiguration : await read(file, text)
    return { configuration, service: serviceOf(configuration), folder }
  }

  function serviceOf(configuration: Configuration): LanguageService {
    return createLanguageService({ configuration, ...(ruleFailed && { ruleFailed }) })
  }

  async function read(file: string, text: string): Promise<Configuration> {
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

  function find(folder: string): Promise<Made> {
    const known = made.get(folder)
    if (known) return known
    const file = join(folder, configurationName)
    const shown = relative('.', file)
    const text = readText(file, shown, false)
    const parent = dirname(folder)
    const project = text !== undefined ? make(shown, text, folder) : parent === folder ? make() : find(parent)
    made.set(folder, project)
    return project
  }

  let named: Promise<Made> | undefined
  const projectOf = (path: string) =>
    config === undefined ? find(dirname(resolve(path))) : (named ??= make(config, readText(config, config, true)))
  return {
    problems,
    serviceFor: async path => (await projectOf(path)).service,
    folderFor: async path => (await projectOf(path)).folder,
    async outspokenFor(path) {
      const project = await projectOf(path)
      const { configuration } = project
      if (!('outspoken' in project)) {
        const spoken = withoutSilence(configuration)
        project.outspoken = spoken && serviceOf(spoken)
      }
      return { configuration, outspoken: project.outspoken }
    },
  }
}

/** A configuration and its services. */
interface Made {
  readonly configuration: Configuration
  readonly service: LanguageService
  /** Where it was found; undefined of one that was named, and where there is none. */
  readonly folder: string | undefined
  /** Absent until it is asked for. */
  outspoken?: LanguageService | undefined
}

function isAbsent(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException
  return code === 'ENOENT' || code === 'ENOTDIR'
}
