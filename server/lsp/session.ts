// What all handlers of one connection share: the client, its settings, the service made for them, the open notes.
import type { Connection } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Analysis } from '../analysis/analysis.ts'
import type { LanguageService } from '../service.ts'
import { type Asking, createAsking } from './asking.ts'
import { createLiveArchive, type LiveArchive } from './archive/live.ts'
import type { Client } from './client.ts'
import { type ConfigurationProblems, createConfigurationProblems } from './configuration-problems.ts'
import { analysisOf, type Document } from './documents.ts'
import { type Positions, positionsOf } from './positions.ts'
import { type ConfigurationFile, createProjects } from './projects.ts'
import { type ReadFileParams, readFileRequest, type ReadFileResult, type Settings } from './protocol.ts'
import type { Queue } from './queue.ts'
import type { Runtime } from './runtime.ts'
import { configurationOf, sameRules } from './settings.ts'

export interface Session {
  readonly client: Client
  readonly documents: Map<string, Document>
  /** The configurations that are open in the editor, by their addresses: what stands there counts, saved or not. */
  readonly configurations: Map<string, TextDocument>
  /** What is wrong in the others. */
  readonly configurationProblems: ConfigurationProblems
  /** The addresses of the folders that the client has open now. */
  folders(): readonly string[]
  /** The client has opened and closed folders; what is known of projects is forgotten. */
  changeFolders(added: readonly string[], removed: readonly string[]): void
  readonly settings: Required<Settings>
  /** All notes of the workspace. */
  readonly archive: LiveArchive
  /** The service of a note's project; without a note, of the workspace's. */
  service(uri?: string): LanguageService
  /** Resolves when the project of a note is known; undefined if it is already. */
  ready(document: Pick<Document, 'uri'>): Promise<void> | undefined
  /** The configuration file of a note's project, if it has one. */
  configurationOf(uri: string): ConfigurationFile | undefined
  /** The address at which a configuration for a note would be made. */
  newConfigurationFor(uri: string): string | undefined
  analysis(document: Document): Analysis
  positions(document: Document): Positions
  /** Takes new settings; where they make findings other, every note is analysed again when it is next read. */
  configure(settings: Required<Settings>): void
  /** A configuration file has changed: it is read again when a note next asks. */
  reload(): void
  /** Asks the client for what the server cannot find out itself. */
  readonly asking: Asking
  /** Says to the client's log that something failed; never the note's text. */
  failed(what: string, error: unknown): void
}

export function createSession(
  connection: Connection,
  client: Client,
  initial: Required<Settings>,
  queue: Queue,
  runtime: Runtime,
): Session {
  const read = runtime.readFile
  let folders = client.folders
  const documents = new Map<string, Document>()
  const configurations = new Map<string, TextDocument>()
  let settings = initial

  const failed = (what: string, error: unknown) => {
    const place = error instanceof Error ? (error.stack?.match(/\n +at .*/u)?.[0].trim() ?? error.name) : typeof error
    connection.console.error(`${what} failed (${error instanceof Error ? error.name : 'error'}) ${place}`)
  }
  const asking = createAsking(connection, runtime, () => {
    projects.forget()
    session.archive.reader.reconsider()
    session.archive.reader.search(folders)
  })
  /** The text of a file, from a client that gives it. */
  async function askClient(uri: string): Promise<string | undefined> {
    const params: ReadFileParams = { uri }
    const result = await asking.ask<ReadFileResult>(readFileRequest, params)
    return typeof result?.text === 'string' ? result.text : undefined
  }
  const ask = (uri: string) => (client.options.readFile === true ? askClient(uri) : undefined)
  const configurationProblems = createConfigurationProblems(connection, client, uri => configurations.has(uri))
  const projects = createProjects({
    read: uri => configurations.get(uri)?.getText() ?? (read && uri.startsWith('file:') ? read(uri) : ask(uri)),
    settings: () => configurationOf(settings),
    folders: () => folders,
    ruleFailed: (rule, error) => failed(`Rule ${rule}`, error),
    tell: message => connection.console.warn(message),
    found: (file, problems) => configurationProblems.read(file, problems),
  })
  const forget = () => {
    projects.forget()
    configurationProblems.forget()
  }

  const analysis = (document: Document) => analysisOf(document, projects.serviceFor(document.uri))
  let archive: LiveArchive | undefined
  const session: Session = {
    client,
    documents,
    configurations,
    configurationProblems,
    folders: () => folders,
    changeFolders(added, removed) {
      folders = [...folders.filter(folder => !removed.includes(folder) && !added.includes(folder)), ...added]
      forget()
    },
    get archive() {
      return (archive ??= createLiveArchive(connection, session, queue, runtime))
    },
    get settings() {
      return settings
    },
    service: uri => projects.serviceFor(uri),
    ready: document => projects.ready(document.uri),
    configurationOf: uri => projects.configurationOf(uri),
    newConfigurationFor: uri => projects.newConfigurationFor(uri),
    analysis,
    positions: document => positionsOf(document.text, client.encoding),
    configure(next) {
      const same = sameRules(settings, next)
      settings = next
      if (!same) forget()
    },
    reload: forget,
    asking,
    failed,
  }
  return session
}
