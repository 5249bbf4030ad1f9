// What test clients claim to be able to do.
import type { ClientCapabilities, TextDocumentClientCapabilities } from 'vscode-languageserver-protocol/node'

const markup = ['markdown', 'plaintext'] as const
const dynamicRegistration = true

const textDocument: TextDocumentClientCapabilities = {
  synchronization: { willSave: true, willSaveWaitUntil: true, didSave: true },
  publishDiagnostics: {
    versionSupport: true,
    relatedInformation: true,
    codeDescriptionSupport: true,
    dataSupport: true,
    tagSupport: { valueSet: [1, 2] },
  },
  codeAction: {
    codeActionLiteralSupport: { codeActionKind: { valueSet: ['', 'quickfix', 'refactor', 'source', 'source.fixAll'] } },
    isPreferredSupport: true,
    disabledSupport: true,
    dataSupport: true,
    honorsChangeAnnotations: true,
    resolveSupport: { properties: ['edit'] },
  },
  completion: {
    contextSupport: true,
    completionItem: {
      snippetSupport: true,
      commitCharactersSupport: true,
      insertReplaceSupport: true,
      labelDetailsSupport: true,
      preselectSupport: true,
      documentationFormat: [...markup],
      insertTextModeSupport: { valueSet: [1, 2] },
      resolveSupport: { properties: ['documentation'] },
    },
    completionItemKind: { valueSet: first(25) },
    completionList: { itemDefaults: ['editRange'] },
  },
  hover: { contentFormat: [...markup] },
  signatureHelp: {
    contextSupport: true,
    signatureInformation: {
      documentationFormat: [...markup],
      parameterInformation: { labelOffsetSupport: true },
      activeParameterSupport: true,
    },
  },
  documentSymbol: { hierarchicalDocumentSymbolSupport: true, symbolKind: { valueSet: first(26) } },
  documentLink: { tooltipSupport: true },
  definition: { linkSupport: true },
  declaration: { linkSupport: true },
  typeDefinition: { linkSupport: true },
  references: {},
  documentHighlight: {},
  rename: { prepareSupport: true, prepareSupportDefaultBehavior: 1, honorsChangeAnnotations: true },
  callHierarchy: {},
  typeHierarchy: {},
  formatting: {},
  rangeFormatting: { rangesSupport: true },
  onTypeFormatting: {},
  foldingRange: {
    foldingRangeKind: { valueSet: ['comment', 'imports', 'region'] },
    foldingRange: { collapsedText: true },
  },
  selectionRange: {},
  linkedEditingRange: {},
  codeLens: { resolveSupport: { properties: ['command'] } },
  inlayHint: { resolveSupport: { properties: ['tooltip', 'label.tooltip'] } },
  inlineCompletion: {},
  semanticTokens: {
    requests: { range: true, full: { delta: true } },
    tokenTypes: [],
    tokenModifiers: [],
    formats: ['relative'],
  },
}

/** An editor that can do everything the server has a use for, to which diagnostics are pushed. */
export const pushed: ClientCapabilities = {
  general: { positionEncodings: ['utf-16'] },
  workspace: {
    applyEdit: true,
    configuration: true,
    workspaceFolders: true,
    executeCommand: {},
    didChangeConfiguration: { dynamicRegistration },
    workspaceEdit: {
      documentChanges: true,
      resourceOperations: ['create', 'rename', 'delete'],
      changeAnnotationSupport: {},
    },
    didChangeWatchedFiles: { dynamicRegistration, relativePatternSupport: true },
    fileOperations: { didCreate: true, didRename: true, didDelete: true, willRename: true },
    symbol: { symbolKind: { valueSet: first(26) }, resolveSupport: { properties: ['location.range'] } },
    diagnostics: { refreshSupport: true },
    codeLens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
    textDocumentContent: { dynamicRegistration },
  },
  window: { workDoneProgress: true, showMessage: {}, showDocument: { support: true } },
  textDocument,
}

/** The same, and it pulls its diagnostics. */
export const full: ClientCapabilities = { ...pushed, textDocument: { ...textDocument, diagnostic: {} } }

/** The numbers from 1 to `last`, as the protocol names its kinds. */
function first<Kind extends number>(last: number): Kind[] {
  return Array.from({ length: last }, (_, index) => (index + 1) as Kind)
}
