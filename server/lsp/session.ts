// What all handlers of one connection share: the client, its settings, the service made for them, the open notes.
import type { Connection } from 'vscode-languageserver'
import type { Analysis } from '../analysis/analysis.ts'
import { createLanguageService, type LanguageService } from '../service.ts'
import type { Client } from './client.ts'
import { analysisOf, type Document } from './documents.ts'
import { type Positions, positionsOf } from './positions.ts'
import type { Settings } from './protocol.ts'
import { configurationOf, sameRules } from './settings.ts'

export interface Session {
  readonly client: Client
  readonly documents: Map<string, Document>
  readonly settings: Required<Settings>
  /** Made when it is first asked for. */
  service(): LanguageService
  analysis(document: Document): Analysis
  positions(document: Document): Positions
  /** Takes new settings; where they make findings other, every note is analysed again when it is next read. */
  configure(settings: Required<Settings>): void
  /** Says to the client's log that something failed; never the note's text. */
  failed(what: string, error: unknown): void
}

export function createSession(connection: Connection, client: Client, initial: Required<Settings>): Session {
  const documents = new Map<string, Document>()
  let settings = initial
  let made: LanguageService | undefined

  const failed = (what: string, error: unknown) => {
    const place = error instanceof Error ? (error.stack?.match(/\n +at .*/u)?.[0].trim() ?? error.name) : typeof error
    connection.console.error(`${what} failed (${error instanceof Error ? error.name : 'error'}) ${place}`)
  }
  const service = () =>
    (made ??= createLanguageService({
      configuration: configurationOf(settings),
      ruleFailed: (rule, error) => failed(`Rule ${rule}`, error),
    }))

  return {
    client,
    documents,
    get settings() {
      return settings
    },
    service,
    analysis: document => analysisOf(document, service()),
    positions: document => positionsOf(document.text, client.encoding),
    configure(next) {
      const same = sameRules(settings, next)
      settings = next
      if (same) return
      made = undefined
      for (const document of documents.values()) document.analysed = undefined
    },
    failed,
  }
}
