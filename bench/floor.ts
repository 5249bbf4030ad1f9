// The floor: a server on the same library that applies each change and sends back what it was given to send.
import { createConnection, type Diagnostic } from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'

/** What the floor answers, from the client's initialization options. */
export interface Canned {
  readonly diagnostics: Diagnostic[]
  /** Results by method. */
  readonly results: Readonly<Record<string, unknown>>
}

const connection = createConnection()
const documents = new Map<string, TextDocument>()
let canned: Canned = { diagnostics: [], results: {} }
let pull = false

connection.onInitialize(({ capabilities, initializationOptions }) => {
  if (initializationOptions) canned = initializationOptions as Canned
  pull = capabilities.textDocument?.diagnostic !== undefined
  return {
    capabilities: {
      textDocumentSync: 2,
      hoverProvider: true,
      completionProvider: {},
      documentSymbolProvider: true,
      ...(pull && { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } }),
    },
  }
})
connection.onNotification('bench/canned', (given: Canned) => {
  canned = given
})
connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
  documents.set(uri, TextDocument.create(uri, languageId, version, text))
  if (!pull) void connection.sendDiagnostics({ uri, version, diagnostics: canned.diagnostics })
})
connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
  TextDocument.update(documents.get(uri)!, contentChanges, version)
  if (!pull) void connection.sendDiagnostics({ uri, version, diagnostics: canned.diagnostics })
})
connection.languages.diagnostics.on(() => ({ kind: 'full', items: canned.diagnostics }))
connection.onRequest(method => canned.results[method] ?? null)
connection.listen()
