// What the connected client can do, read once from what it claims; what it does not claim it is not sent.
import type { InitializeParams } from 'vscode-languageserver'
import { chooseEncoding, type Encoding } from './positions.ts'
import type { InitializationOptions } from './protocol.ts'

/** The client's capabilities as the features need them; all false for a client that claims none. */
export interface Client {
  readonly encoding: Encoding
  readonly options: InitializationOptions
  readonly diagnostics: {
    readonly pull: boolean
    /** Whether it asks for those of all notes, open or not. */
    readonly workspace: boolean
    readonly refresh: boolean
    readonly version: boolean
    readonly codeDescription: boolean
    readonly related: boolean
    readonly unnecessary: boolean
    readonly deprecated: boolean
    readonly data: boolean
  }
  readonly codeAction: {
    readonly literal: boolean
    readonly preferred: boolean
    readonly resolveEdit: boolean
    readonly documentChanges: boolean
    /** Whether an edit may leave the cursor where something is to be typed. */
    readonly snippets: boolean
    /** Whether an edit may make a file. */
    readonly createFiles: boolean
  }
  readonly completion: {
    readonly snippet: boolean
    readonly insertReplace: boolean
    readonly defaultEditRange: boolean
    readonly asIs: boolean
    readonly preselect: boolean
    readonly labelDetails: boolean
    readonly markdown: boolean
  }
  readonly hover: { readonly markdown: boolean }
  readonly symbols: { readonly hierarchical: boolean }
  readonly folding: {
    readonly limit: number
    /** Whether it knows a kind of range; one that names none knows all. */
    readonly kind: (kind: string) => boolean
    readonly collapsedText: boolean
  }
  readonly links: { readonly tooltip: boolean }
  readonly formatting: { readonly ranges: boolean }
  /** Whether it waits for edits before it saves. */
  readonly willSaveWaitUntil: boolean
  readonly tokens: { readonly range: boolean; readonly delta: boolean; readonly refresh: boolean }
  /** `shown`: whether it asks for them at all. */
  readonly inlayHints: { readonly shown: boolean; readonly resolve: readonly string[]; readonly refresh: boolean }
  readonly codeLenses: { readonly shown: boolean; readonly refresh: boolean }
  readonly selectionRanges: boolean
  readonly linkedEditing: boolean
  readonly signatures: {
    readonly shown: boolean
    readonly markdown: boolean
    /** Whether a part of a label may be given as a place in it. */
    readonly labelOffset: boolean
    /** Whether each signature may say which of its parts is active. */
    readonly activeParameter: boolean
  }
  readonly inlineCompletion: boolean
  /** How it takes the answer to each way of going to a thing. */
  readonly goTo: Readonly<Record<'definition' | 'declaration' | 'type-definition', 'link' | 'location'>>
  readonly rename: { readonly prepare: boolean; readonly annotations: boolean }
  readonly workspaceSymbols: { readonly resolveRange: boolean }
  readonly callHierarchy: boolean
  readonly typeHierarchy: boolean
  readonly configuration: { readonly pull: boolean; readonly register: boolean }
  /** Whether it tells of changed files when asked to. */
  readonly watch: boolean
  /** The addresses of the folders it has open. */
  readonly folders: readonly string[]
  readonly workspaceFolders: boolean
  /** What of its files it tells the server when the user works with them in the editor. */
  readonly fileOperations: {
    readonly created: boolean
    readonly renamed: boolean
    readonly deleted: boolean
    /** Whether it asks for edits before a file is renamed. */
    readonly willRename: boolean
  }
  /** Whether it shows how far long work has come. */
  readonly workDoneProgress: boolean
  /** Whether it shows texts that the server gives it under an address of the server's own. */
  readonly showsContent: boolean
}

/** Reads the claims of a client. */
export function readClient(params: InitializeParams): Client {
  const { capabilities, workspaceFolders, rootUri } = params
  const initializationOptions: unknown = params.initializationOptions
  const { general, textDocument, workspace } = capabilities
  const { publishDiagnostics: published, completion, codeAction, hover } = textDocument ?? {}
  const item = completion?.completionItem
  const diagnostics = { ...published, ...textDocument?.diagnostic }
  const folding = textDocument?.foldingRange
  const signature = textDocument?.signatureHelp?.signatureInformation
  const fullTokens: unknown = textDocument?.semanticTokens?.requests?.full
  return {
    encoding: chooseEncoding(general?.positionEncodings),
    options: isObject(initializationOptions) ? initializationOptions : {},
    diagnostics: {
      pull: textDocument?.diagnostic !== undefined,
      workspace: workspace?.diagnostics !== undefined,
      refresh: workspace?.diagnostics?.refreshSupport === true,
      version: published?.versionSupport === true,
      codeDescription: diagnostics.codeDescriptionSupport === true,
      related: diagnostics.relatedInformation === true,
      unnecessary: diagnostics.tagSupport?.valueSet.includes(1) === true,
      deprecated: diagnostics.tagSupport?.valueSet.includes(2) === true,
      data: diagnostics.dataSupport === true,
    },
    codeAction: {
      literal: codeAction?.codeActionLiteralSupport !== undefined,
      preferred: codeAction?.isPreferredSupport === true,
      resolveEdit: codeAction?.resolveSupport?.properties.includes('edit') === true,
      documentChanges: workspace?.workspaceEdit?.documentChanges === true,
      snippets: workspace?.workspaceEdit?.snippetEditSupport === true,
      createFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    },
    completion: {
      snippet: item?.snippetSupport === true,
      insertReplace: item?.insertReplaceSupport === true,
      defaultEditRange: completion?.completionList?.itemDefaults?.includes('editRange') === true,
      asIs: item?.insertTextModeSupport?.valueSet.includes(1) === true,
      preselect: item?.preselectSupport === true,
      labelDetails: item?.labelDetailsSupport === true,
      markdown: item?.documentationFormat?.includes('markdown') === true,
    },
    hover: { markdown: hover?.contentFormat?.includes('markdown') === true },
    symbols: { hierarchical: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true },
    folding: {
      limit: folding?.rangeLimit ?? Infinity,
      kind: kind => folding?.foldingRangeKind?.valueSet?.includes(kind) !== false,
      collapsedText: folding?.foldingRange?.collapsedText === true,
    },
    links: { tooltip: textDocument?.documentLink?.tooltipSupport === true },
    formatting: { ranges: textDocument?.rangeFormatting?.rangesSupport === true },
    willSaveWaitUntil: textDocument?.synchronization?.willSaveWaitUntil === true,
    tokens: {
      range: (textDocument?.semanticTokens?.requests?.range ?? false) !== false,
      delta: isObject(fullTokens) && fullTokens['delta'] === true,
      refresh: workspace?.semanticTokens?.refreshSupport === true,
    },
    inlayHints: {
      shown: textDocument?.inlayHint !== undefined,
      resolve: textDocument?.inlayHint?.resolveSupport?.properties ?? [],
      refresh: workspace?.inlayHint?.refreshSupport === true,
    },
    codeLenses: {
      shown: textDocument?.codeLens !== undefined,
      refresh: workspace?.codeLens?.refreshSupport === true,
    },
    selectionRanges: textDocument?.selectionRange !== undefined,
    linkedEditing: textDocument?.linkedEditingRange !== undefined,
    signatures: {
      shown: textDocument?.signatureHelp !== undefined,
      markdown: signature?.documentationFormat?.includes('markdown') === true,
      labelOffset: signature?.parameterInformation?.labelOffsetSupport === true,
      activeParameter: signature?.activeParameterSupport === true,
    },
    inlineCompletion: textDocument?.inlineCompletion !== undefined,
    goTo: {
      definition: wayOf(textDocument?.definition),
      declaration: wayOf(textDocument?.declaration),
      'type-definition': wayOf(textDocument?.typeDefinition),
    },
    rename: {
      prepare: textDocument?.rename?.prepareSupport === true,
      annotations:
        textDocument?.rename?.honorsChangeAnnotations === true &&
        workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    },
    workspaceSymbols: {
      resolveRange: workspace?.symbol?.resolveSupport?.properties.includes('location.range') === true,
    },
    callHierarchy: textDocument?.callHierarchy !== undefined,
    typeHierarchy: textDocument?.typeHierarchy !== undefined,
    configuration: {
      pull: workspace?.configuration === true,
      register: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    },
    watch: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    folders: workspaceFolders?.map(({ uri }) => uri) ?? (typeof rootUri === 'string' ? [rootUri] : []),
    workspaceFolders: workspace?.workspaceFolders === true,
    fileOperations: {
      created: workspace?.fileOperations?.didCreate === true,
      renamed: workspace?.fileOperations?.didRename === true,
      deleted: workspace?.fileOperations?.didDelete === true,
      willRename: workspace?.fileOperations?.willRename === true,
    },
    workDoneProgress: capabilities.window?.workDoneProgress === true,
    showsContent: workspace?.textDocumentContent !== undefined,
  }
}

function wayOf(claim: { readonly linkSupport?: boolean } | undefined): 'link' | 'location' {
  return claim?.linkSupport === true ? 'link' : 'location'
}

/** Whether a value that came over the wire is an object with properties. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
