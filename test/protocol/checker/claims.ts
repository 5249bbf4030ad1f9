// The law of claims: nothing is sent to a client that it did not claim, when it initialized the server, to understand.
import type { ClientCapabilities } from 'vscode-languageserver-protocol/node'
import * as protocol from 'vscode-languageserver-protocol/node'
import type { Visited } from './shape.ts'

/** What a client said of itself, and the progress tokens that it gave or was asked to make. */
export interface Said {
  capabilities: ClientCapabilities
  options: Readonly<Record<string, unknown>>
  readonly tokens: Set<unknown>
}

interface Place {
  readonly client?: string
  readonly server?: string
}

/** By method: where the client claims it, and where the server offers it. */
export const places = new Map<string, Place>()
/** What only a client may send. */
const clientOnly = new Set<string>()
for (const namespace of Object.values(protocol) as {
  method?: string
  messageDirection?: string
  capabilities?: Place
}[]) {
  if (typeof namespace !== 'object' || namespace.method === undefined) continue
  if (namespace.capabilities) places.set(namespace.method, namespace.capabilities)
  if (namespace.messageDirection === 'clientToServer') clientOnly.add(namespace.method)
}

/** Messages that every client takes: they are older than the claims. */
const always = new Set([
  'textDocument/publishDiagnostics',
  'window/logMessage',
  'window/showMessage',
  'telemetry/event',
  '$/logTrace',
  '$/cancelRequest',
])

/** What is wrong with a message of this method being sent to this client at all. */
export function unclaimedMessage(method: string, params: unknown, said: Said): string[] {
  if (always.has(method)) return []
  if (clientOnly.has(method)) return [`${method}: is for a client to send`]
  const refuse = (claim: string) => [`${method}: was sent to a client that did not claim ${claim}`]
  const need = (claim: string) => (claimed(said, claim) ? [] : refuse(claim))
  if (method.startsWith('rapporteur/')) {
    // The end of what a client wanted to be told of needs no wish of its own, and one wish may stand for several messages.
    const wish = method.slice('rapporteur/'.length).replace(/Cleared$|\/.*$/u, '')
    return said.options[wish] === undefined || said.options[wish] === false ? refuse(`"${wish}"`) : []
  }
  if (method === '$/progress')
    return said.tokens.has((params as { token: unknown }).token) ? [] : refuse('the progress token')
  if (method === 'client/registerCapability' || method === 'client/unregisterCapability') {
    const { registrations = [], unregisterations = [] } = params as Record<string, { method: string }[]>
    return [...registrations, ...unregisterations].flatMap(one => need(registrationClaim(one.method)))
  }
  if (method === 'workspace/textDocumentContent/refresh') return need('workspace.textDocumentContent')
  const claim = places.get(method)?.client
  if (claim === undefined) return [`${method}: nothing says how a client claims it`]
  return need(method.endsWith('/refresh') && !claim.endsWith('refreshSupport') ? `${claim}.refreshSupport` : claim)
}

function registrationClaim(method: string): string {
  if (method === 'workspace/didChangeWorkspaceFolders') return 'workspace.workspaceFolders'
  if (method.startsWith('textDocument/did') || method.startsWith('textDocument/willSave'))
    return 'textDocument.synchronization.dynamicRegistration'
  if (/^workspace\/(did|will)(Create|Rename|Delete)Files$/u.test(method))
    return 'workspace.fileOperations.dynamicRegistration'
  const claim = places.get(method)?.client ?? places.get(`${method}/full`)?.client
  return `${claim ?? method}.dynamicRegistration`
}

/**
 * Offers that need no claim: editors use them without one (Helix asks for definitions and symbols that it never
 * claims), and lazily resolved documentation and lenses are older than the claims for them.
 */
const freelyOffered = new Set([
  ...['callHierarchyProvider', 'codeActionProvider', 'codeLensProvider', 'codeLensProvider.resolveProvider'],
  ...['colorProvider', 'completionProvider', 'completionProvider.resolveProvider', 'declarationProvider'],
  ...['definitionProvider', 'documentFormattingProvider', 'documentHighlightProvider', 'documentLinkProvider'],
  ...['documentLinkProvider.resolveProvider', 'documentOnTypeFormattingProvider', 'documentRangeFormattingProvider'],
  ...['documentSymbolProvider', 'executeCommandProvider', 'foldingRangeProvider', 'hoverProvider'],
  ...['implementationProvider', 'linkedEditingRangeProvider', 'referencesProvider', 'renameProvider'],
  ...['selectionRangeProvider', 'semanticTokensProvider', 'signatureHelpProvider', 'typeDefinitionProvider'],
  ...['textDocumentSync', 'textDocumentSync.openClose', 'textDocumentSync.save', 'workspaceSymbolProvider'],
])

/** What the server offers in its answer to `initialize` although the client did not claim it. */
function unclaimedOffers(offered: object, said: Said): string[] {
  return [...places.values()].flatMap(({ client, server }) =>
    client !== undefined &&
    server !== undefined &&
    !freelyOffered.has(server) &&
    at(offered, server) &&
    !claimed(said, client)
      ? [`${server}: was offered to a client that did not claim ${client}`]
      : [],
  )
}

type Value = never
/** Whether a client that claims this may be sent this; `method` is that of the message in which it stands. */
type Law = (value: Value, claims: Claims, method: string) => boolean

/** The client's claims by subject, as far as the laws ask for them. */
interface Claims {
  readonly text: NonNullable<ClientCapabilities['textDocument']>
  readonly workspace: NonNullable<ClientCapabilities['workspace']>
  readonly diagnostics: NonNullable<NonNullable<ClientCapabilities['textDocument']>['publishDiagnostics']> & {
    readonly markupMessageSupport?: boolean
  }
  readonly item: NonNullable<
    NonNullable<NonNullable<ClientCapabilities['textDocument']>['completion']>['completionItem']
  >
  readonly edit: NonNullable<NonNullable<ClientCapabilities['workspace']>['workspaceEdit']>
  readonly encodings: readonly string[]
}

function claimsOf({ capabilities }: Said): Claims {
  const { textDocument: text = {}, workspace = {}, general } = capabilities
  return {
    text,
    workspace,
    // What a client can show of diagnostics it says where they are pushed; one that pulls may say it there.
    diagnostics: { ...text.publishDiagnostics, ...text.diagnostic },
    item: text.completion?.completionItem ?? {},
    edit: workspace.workspaceEdit ?? {},
    encodings: general?.positionEncodings ?? ['utf-16'],
  }
}

const is = (claim: boolean | undefined) => claim === true
const within = (values: readonly unknown[], set: { readonly valueSet: readonly unknown[] } | undefined) =>
  values.every(value => set?.valueSet.includes(value) === true)
/** Plain text always; marked up text only in the formats that are claimed. */
const markup = (value: unknown, formats: readonly string[] | undefined) =>
  typeof value !== 'object' ||
  (value as { kind: string }).kind === 'plaintext' ||
  formats?.includes('markdown') === true
/** Of the kinds that an editor names; without any, those of the first version of the protocol. */
const kind = (value: number, set: { readonly valueSet?: readonly number[] } | undefined, first: number) =>
  set?.valueSet ? set.valueSet.includes(value) : value <= first
const resolvable = (properties: readonly string[] | undefined, name: string) => properties?.includes(name) === true

/** By type, and by property of a type: what must be claimed for it. */
const laws: Readonly<Record<string, Law>> = {
  'Diagnostic.codeDescription': (_, { diagnostics }) => is(diagnostics.codeDescriptionSupport),
  'Diagnostic.relatedInformation': (_, { diagnostics }) => is(diagnostics.relatedInformation),
  'Diagnostic.data': (_, { diagnostics }) => is(diagnostics.dataSupport),
  'Diagnostic.tags': (tags, { diagnostics }) => within(tags, diagnostics.tagSupport),
  'Diagnostic.message': (message, { diagnostics }) =>
    typeof message === 'string' || is(diagnostics.markupMessageSupport),
  'PublishDiagnosticsParams.version': (_, { text }) => is(text.publishDiagnostics?.versionSupport),
  'RelatedFullDocumentDiagnosticReport.relatedDocuments': (_, { text }) => is(text.diagnostic?.relatedDocumentSupport),
  'RelatedUnchangedDocumentDiagnosticReport.relatedDocuments': (_, { text }) =>
    is(text.diagnostic?.relatedDocumentSupport),

  'CompletionItem.insertTextFormat': (format, { item }) => format === 1 || is(item.snippetSupport),
  'CompletionItem.labelDetails': (_, { item }) => is(item.labelDetailsSupport),
  'CompletionItem.deprecated': (_, { item }) => is(item.deprecatedSupport),
  'CompletionItem.tags': (tags, { item }) => within(tags, item.tagSupport),
  'CompletionItem.preselect': (_, { item }) => is(item.preselectSupport),
  'CompletionItem.commitCharacters': (_, { item }) => is(item.commitCharactersSupport),
  'CompletionItem.insertTextMode': (mode, { item }) => within([mode], item.insertTextModeSupport),
  'CompletionItem.kind': (value, { text }) => kind(value, text.completion?.completionItemKind, 18),
  'CompletionItem.documentation': (value, { item }) => markup(value, item.documentationFormat),
  'CompletionList.itemDefaults': (defaults, { text }) =>
    Object.keys(defaults).every(name => text.completion?.completionList?.itemDefaults?.includes(name)),
  'CompletionList.applyKind': (_, { text }) =>
    is((text.completion?.completionList as { applyKindSupport?: boolean } | undefined)?.applyKindSupport),
  'CompletionItemDefaults.editRange': (range, { item }) =>
    'start' in (range as object) || is(item.insertReplaceSupport),
  'CompletionItemDefaults.insertTextMode': (mode, { item }) => within([mode], item.insertTextModeSupport),
  'CompletionItemDefaults.insertTextFormat': (format, { item }) => format === 1 || is(item.snippetSupport),
  InsertReplaceEdit: (_, { item }) => is(item.insertReplaceSupport),

  'Hover.contents': (value, { text }) => markup(value, text.hover?.contentFormat),
  'SignatureInformation.documentation': (value, { text }) =>
    markup(value, text.signatureHelp?.signatureInformation?.documentationFormat),
  'SignatureInformation.activeParameter': (_, { text }) =>
    is(text.signatureHelp?.signatureInformation?.activeParameterSupport),
  'ParameterInformation.documentation': (value, { text }) =>
    markup(value, text.signatureHelp?.signatureInformation?.documentationFormat),
  'ParameterInformation.label': (label, { text }) =>
    typeof label === 'string' || is(text.signatureHelp?.signatureInformation?.parameterInformation?.labelOffsetSupport),
  // Nothing says how a client claims marked up text in hints: one that shows it on hovering will.
  'InlayHint.tooltip': (value, { text }) => markup(value, text.hover?.contentFormat),
  'InlayHintLabelPart.tooltip': (value, { text }) => markup(value, text.hover?.contentFormat),

  DocumentSymbol: (_, { text }) => is(text.documentSymbol?.hierarchicalDocumentSymbolSupport),
  'DocumentSymbol.kind': (value, { text }) => kind(value, text.documentSymbol?.symbolKind, 18),
  'DocumentSymbol.tags': (tags, { text }) => within(tags, text.documentSymbol?.tagSupport),
  'DocumentSymbol.deprecated': () => false,
  'DocumentSymbolOptions.label': (_, { text }) => is(text.documentSymbol?.labelSupport),
  'SymbolInformation.kind': (value, { text, workspace }, method) =>
    kind(value, method === 'workspace/symbol' ? workspace.symbol?.symbolKind : text.documentSymbol?.symbolKind, 18),
  'SymbolInformation.tags': (tags, { text, workspace }, method) =>
    within(tags, method === 'workspace/symbol' ? workspace.symbol?.tagSupport : text.documentSymbol?.tagSupport),
  'SymbolInformation.deprecated': () => false,
  'WorkspaceSymbol.location': (location, { workspace }) =>
    'range' in (location as object) || resolvable(workspace.symbol?.resolveSupport?.properties, 'location.range'),
  'WorkspaceSymbol.kind': (value, { workspace }) => kind(value, workspace.symbol?.symbolKind, 18),
  'WorkspaceSymbol.tags': (tags, { workspace }) => within(tags, workspace.symbol?.tagSupport),
  LocationLink: (_, { text }, method) => {
    const name = method.slice('textDocument/'.length)
    return (
      ['definition', 'declaration', 'typeDefinition', 'implementation'].includes(name) &&
      is(text[name as 'definition']?.linkSupport)
    )
  },
  'FoldingRange.kind': (value, { text }) => {
    const { foldingRangeKind } = text.foldingRange ?? {}
    return foldingRangeKind?.valueSet ? foldingRangeKind.valueSet.includes(value) : true
  },
  'FoldingRange.collapsedText': (_, { text }) => is(text.foldingRange?.foldingRange?.collapsedText),
  'DocumentLink.tooltip': (_, { text }) => is(text.documentLink?.tooltipSupport),

  CodeAction: (_, { text }) => text.codeAction?.codeActionLiteralSupport !== undefined,
  'CodeAction.isPreferred': (_, { text }) => is(text.codeAction?.isPreferredSupport),
  'CodeAction.disabled': (_, { text }) => is(text.codeAction?.disabledSupport),
  'CodeAction.data': (_, { text }) => is(text.codeAction?.dataSupport),
  'CodeAction.tags': (tags, { text }) =>
    within(tags, (text.codeAction as { tagSupport?: never } | undefined)?.tagSupport),
  'CodeActionOptions.documentation': (_, { text }) => is(text.codeAction?.documentationSupport),
  'ServerCapabilities.codeActionProvider': (offer, { text }) =>
    typeof offer === 'boolean' || text.codeAction?.codeActionLiteralSupport !== undefined,
  'ServerCapabilities.renameProvider': (offer, { text }) =>
    typeof offer === 'boolean' || is(text.rename?.prepareSupport),
  'ServerCapabilities.positionEncoding': (encoding, { encodings }) => encodings.includes(encoding),
  PrepareRenameDefaultBehavior: (_, { text }) => text.rename?.prepareSupportDefaultBehavior !== undefined,

  'WorkspaceEdit.documentChanges': (changes, { edit }) =>
    is(edit.documentChanges) ||
    ((changes as unknown[]).every(change => 'kind' in (change as object)) && edit.resourceOperations !== undefined),
  'WorkspaceEdit.changeAnnotations': (_, { edit }) => edit.changeAnnotationSupport !== undefined,
  AnnotatedTextEdit: (_, { edit }) => edit.changeAnnotationSupport !== undefined,
  SnippetTextEdit: (_, { edit }) => is(edit.snippetEditSupport),
  CreateFile: (_, { edit }) => resolvable(edit.resourceOperations, 'create'),
  RenameFile: (_, { edit }) => resolvable(edit.resourceOperations, 'rename'),
  DeleteFile: (_, { edit }) => resolvable(edit.resourceOperations, 'delete'),
  RelativePattern: (_, { workspace }) => is(workspace.didChangeWatchedFiles?.relativePatternSupport),
}

/** What stands in a message although the client did not claim it. */
export function unclaimedContent(method: string, objects: Iterable<Visited>, said: Said): string[] {
  const claims = claimsOf(said)
  const found: string[] = []
  for (const { type, value, at } of objects) {
    if (type === 'ServerCapabilities') found.push(...unclaimedOffers(value, said))
    if (laws[type]?.(value as Value, claims, method) === false) found.push(`${method} ${at}: ${type} is not claimed`)
    for (const [name, item] of Object.entries(value)) {
      if (laws[`${type}.${name}`]?.(item as Value, claims, method) === false)
        found.push(`${method} ${at}: ${type}.${name} is not claimed`)
    }
  }
  if (method === 'textDocument/foldingRange') {
    const limit = claims.text.foldingRange?.rangeLimit
    const count = [...objects].length
    if (limit !== undefined && count > limit) found.push(`${method}: more than the ${limit} ranges that are claimed`)
  }
  return found
}

function claimed({ capabilities }: Said, claim: string): boolean {
  const value = at(capabilities, claim)
  return value !== undefined && value !== false && value !== null
}

/** What stands at a path like `textDocument.hover` in capabilities. */
export function at(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((inner, name) => (inner as Record<string, unknown> | undefined | null)?.[name], value)
}
