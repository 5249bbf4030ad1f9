// What is wrong in the configurations that notes have and that are not open in the editor: shown at its place all the same.
import type { Connection, Diagnostic } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { ConfigurationProblem } from '../project/configuration-tree.ts'
import type { Client } from './client.ts'
import { type Positions, positionsOf } from './positions.ts'
import type { ConfigurationFile } from './projects.ts'

export interface ConfigurationProblems {
  /** A configuration that notes have was read. */
  read(file: ConfigurationFile, problems: readonly ConfigurationProblem[]): void
  /** It is open from now on, and has diagnostics as any document that is. */
  opened(uri: string): void
  /** All will be read again, as far as they are still there. */
  forget(): void
}

export function createConfigurationProblems(
  connection: Connection,
  client: Client,
  isOpen: (uri: string) => boolean,
): ConfigurationProblems {
  const shown = new Set<string>()
  const send = (uri: string, diagnostics: Diagnostic[]) => void connection.sendDiagnostics({ uri, diagnostics })
  return {
    read({ uri, text }, problems) {
      if (problems.length === 0 || isOpen(uri)) return
      shown.add(uri)
      send(uri, problemDiagnostics(problems, positionsOf(TextDocument.create(uri, 'yaml', 0, text), client.encoding)))
    },
    opened(uri) {
      // Where diagnostics are pushed, those of the document take their place.
      if (shown.delete(uri) && client.diagnostics.pull) send(uri, [])
    },
    forget() {
      for (const uri of shown) send(uri, [])
      shown.clear()
    },
  }
}

/** Problems of a configuration as diagnostics. */
export function problemDiagnostics(problems: readonly ConfigurationProblem[], positions: Positions): Diagnostic[] {
  return problems.map(({ span, message }) => ({
    range: positions.range(span),
    severity: 1,
    source: 'rapporteur',
    message,
  }))
}
