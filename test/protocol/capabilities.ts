// What test clients claim to be able to do.
import type { ClientCapabilities, TextDocumentClientCapabilities } from 'vscode-languageserver-protocol/node'

const textDocument: TextDocumentClientCapabilities = {
  publishDiagnostics: {
    versionSupport: true,
    relatedInformation: true,
    codeDescriptionSupport: true,
    dataSupport: true,
    tagSupport: { valueSet: [1, 2] },
  },
  codeAction: {
    codeActionLiteralSupport: { codeActionKind: { valueSet: ['', 'quickfix', 'source', 'source.fixAll'] } },
    isPreferredSupport: true,
    dataSupport: true,
    resolveSupport: { properties: ['edit'] },
  },
  completion: {
    completionItem: {
      snippetSupport: true,
      insertReplaceSupport: true,
      preselectSupport: true,
      documentationFormat: ['markdown', 'plaintext'],
      insertTextModeSupport: { valueSet: [1, 2] },
      resolveSupport: { properties: ['documentation'] },
    },
    completionList: { itemDefaults: ['editRange'] },
  },
  hover: { contentFormat: ['markdown', 'plaintext'] },
  documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  documentLink: { tooltipSupport: true },
}

/** An editor that can do everything the server has a use for, to which diagnostics are pushed. */
export const pushed: ClientCapabilities = {
  general: { positionEncodings: ['utf-16'] },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    textDocumentContent: { dynamicRegistration: true },
  },
  textDocument,
}

/** The same, and it pulls its diagnostics. */
export const full: ClientCapabilities = { ...pushed, textDocument: { ...textDocument, diagnostic: {} } }
