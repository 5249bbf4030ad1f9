// The project of each open note: the nearest rapporteur.yaml above it, read when a note first asks and kept until one changes.
import { type Configuration, configurationName } from '../project/configuration.ts'
import type { ConfigurationProblem } from '../project/configuration-tree.ts'
import { loadRegister } from '../register/index.ts'
import { rules } from '../rules/index.ts'
import { createLanguageService, type LanguageService } from '../service.ts'

/** A configuration file as it was found. */
export interface ConfigurationFile {
  readonly uri: string
  readonly text: string
}

export interface ProjectsOptions {
  /** The text of a file, undefined where there is none; throws where it cannot be read. */
  readonly read: (uri: string) => string | undefined | Promise<string | undefined>
  /** What the editor's settings say; a configuration file wins over them. */
  readonly settings: () => Pick<Configuration, 'severities'>
  readonly folders: () => readonly string[]
  readonly ruleFailed: (rule: string, error: unknown) => void
  /** Told of a file that cannot be read, or has been found to have problems. */
  readonly tell: (message: string) => void
  /** Told of each configuration that was read, and what is wrong in it. */
  readonly found: (file: ConfigurationFile, problems: readonly ConfigurationProblem[]) => void
}

export interface Projects {
  /** Resolves when `serviceFor` knows the project of a note; undefined if it does already. */
  ready(uri: string): Promise<void> | undefined
  /** The service for a note, or for notes not saved yet; without a project as long as it is not ready. */
  serviceFor(uri: string | undefined): LanguageService
  /** The configuration a note has; undefined where there is none. */
  configurationOf(uri: string): ConfigurationFile | undefined
  /** Where a configuration for a note would be made: in the folder that is open around it, else beside it. */
  newConfigurationFor(uri: string): string | undefined
  /** Forgets what was read: a configuration, or the settings, have changed. */
  forget(): void
}

interface Project {
  readonly file: ConfigurationFile | undefined
  readonly service: LanguageService
}

/** Whether a document is a project's configuration. */
export function isConfiguration(uri: string): boolean {
  return uri.replace(/[?#].*$/su, '').endsWith(`/${configurationName}`)
}

export function createProjects({ read, settings, folders, ruleFailed, tell, found }: ProjectsOptions): Projects {
  let known = new Map<string, Project | Promise<Project>>()
  let plain: LanguageService | undefined
  const plainService = () => (plain ??= createLanguageService({ configuration: settings(), ruleFailed }))

  /** The folder in which a note's configuration is looked for first; undefined where there is none. */
  function folderOf(uri: string | undefined): string | undefined {
    const path = uri === undefined ? undefined : /^(?!untitled:)[\w+.-]+:(?:\/\/[^/?#]*)?(?=\/)/u.exec(uri)
    if (uri === undefined || !path) return folders().length === 1 ? folders()[0]!.replace(/\/$/u, '') : undefined
    return uri.replace(/[?#].*$/su, '').replace(/\/[^/]*$/u, '')
  }

  function look(folder: string): Project | Promise<Project> {
    const before = known.get(folder)
    if (before) return before
    const uri = `${folder}/${configurationName}`
    const project = after(readOr(uri), text => {
      if (text !== undefined) return make({ uri, text })
      const parent = parentOf(folder)
      return parent === undefined ? { file: undefined, service: plainService() } : look(parent)
    })
    known.set(folder, project)
    if (project instanceof Promise) void keep(known, folder, project)
    return project
  }

  async function keep(into: Map<string, unknown>, folder: string, project: Promise<Project>): Promise<void> {
    into.set(folder, await project)
  }

  function readOr(uri: string): string | undefined | Promise<string | undefined> {
    const failed = (error: unknown): undefined => {
      tell(`${uri} cannot be read${error instanceof Error ? ` (${error.message})` : ''}.`)
      return undefined
    }
    try {
      const text = read(uri)
      return text instanceof Promise ? text.catch(failed) : text
    } catch (error) {
      return failed(error)
    }
  }

  async function make(file: ConfigurationFile): Promise<Project> {
    // A project without a configuration need not load what reads one.
    const { readConfiguration } = await import('../project/read-configuration.ts')
    const { configuration, problems } = readConfiguration(file.text, rules, loadRegister())
    if (problems.length > 0)
      tell(
        `${file.uri} has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}; what is sound is used.`,
      )
    found(file, problems)
    const severities = { ...settings().severities, ...configuration.severities }
    return { file, service: createLanguageService({ configuration: { ...configuration, severities }, ruleFailed }) }
  }

  const projectOf = (uri: string | undefined) => {
    const folder = folderOf(uri)
    return folder === undefined ? undefined : look(folder)
  }
  return {
    ready(uri) {
      const project = projectOf(uri)
      return project instanceof Promise ? project.then(() => {}) : undefined
    },
    serviceFor(uri) {
      const project = projectOf(uri)
      return !project || project instanceof Promise ? plainService() : project.service
    },
    configurationOf(uri) {
      const project = projectOf(uri)
      return !project || project instanceof Promise ? undefined : project.file
    },
    newConfigurationFor(uri) {
      const folder = folders().find(each => uri.startsWith(`${each.replace(/\/$/u, '')}/`)) ?? folderOf(uri)
      return folder === undefined ? undefined : `${folder.replace(/\/$/u, '')}/${configurationName}`
    },
    forget() {
      known = new Map()
      plain = undefined
    },
  }
}

/** The folder above one; undefined above the root, and in Windows above a drive (`file:///c%3A`) and a share (`file://server/share`). */
function parentOf(folder: string): string | undefined {
  if (/^file:\/\/(?:\/[a-z](?::|%3A)|[^/]+\/[^/]+)$/iu.test(folder)) return undefined
  return /^([\w+.-]+:(?:\/\/[^/]*)?(?:\/[^/].*)?)\/[^/]*$/u.exec(folder)?.[1]
}

/** What comes of a value, at once where it is there at once. */
function after<A, B>(value: A | Promise<A>, next: (value: A) => B | Promise<B>): B | Promise<B> {
  return value instanceof Promise ? value.then(next) : next(value)
}
