// Which request of the protocol is answered by what: one line a feature.
import type {
  CodeAction,
  CallHierarchyIncomingCallsParams,
  CallHierarchyOutgoingCallsParams,
  CodeActionParams,
  CompletionItem,
  CompletionList,
  CompletionParams,
  Connection,
  DiagnosticServerCancellationData,
  Hover,
  HoverParams,
  PrepareRenameParams,
  PrepareRenameResult,
  RenameFilesParams,
  RenameParams,
  SymbolInformation,
  TextDocumentPositionParams,
  TypeHierarchySubtypesParams,
  TypeHierarchySupertypesParams,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
  WorkspaceEdit,
  WorkspaceSymbol,
  WorkspaceSymbolParams,
} from 'vscode-languageserver'
import { citedSubjects, citingNotes, prepareCitations } from './answers/call-hierarchy.ts'
import { codeActions, resolveCodeAction } from './answers/code-actions.ts'
import { codeLenses } from './answers/code-lenses.ts'
import { completion, resolveCompletionItem } from './answers/completion.ts'
import { foldingRanges } from './answers/folding.ts'
import { formatting, onTypeFormatting, rangeFormatting, rangesFormatting } from './answers/formatting.ts'
import { hoverCard } from './answers/hover.ts'
import { inlayHints, resolveInlayHint } from './answers/inlay-hints.ts'
import { inlineCompletion } from './answers/inline-completion.ts'
import { linkedEditingRanges } from './answers/linked-editing.ts'
import { documentLinks } from './answers/links.ts'
import { documentHighlights, goTo, type GoneTo, referencesOf } from './answers/navigation.ts'
import { registerPageContent } from './answers/register-pages.ts'
import { renameFiles } from './answers/rename-files.ts'
import { renamable, renameEverywhere } from './answers/rename.ts'
import { rulePageContent } from './answers/rule-pages.ts'
import { selectionRanges } from './answers/selection-ranges.ts'
import { semanticTokens, semanticTokensDelta, semanticTokensRange } from './answers/semantic-tokens.ts'
import { signatureHelp } from './answers/signature-help.ts'
import { documentSymbols } from './answers/symbols.ts'
import { parts, prepareBelonging, wholes } from './answers/type-hierarchy.ts'
import { fixesOnSave } from './answers/will-save.ts'
import { createWorkspaceSymbols, resolveWorkspaceSymbol } from './answers/workspace-symbols.ts'
import { configurationActions, configurationCompletion, configurationHover } from './configurations.ts'
import { createHandlers, type Host } from './handlers.ts'
import { answerOwnRequests } from './own-requests.ts'
import { registerPageScheme } from './protocol.ts'

/** Where something is that could not be resolved. */
const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }

/** Registers a handler for each request of the protocol, and for our own. */
export function answerRequests(connection: Connection, host: Host): void {
  const { guard } = host
  const { about, across, ofArchive } = createHandlers(host)

  connection.languages.diagnostics.on(
    guard.request('Diagnostics', { kind: 'full', items: [] }, async params => {
      const configuration = host.configurations.get(params.textDocument.uri)
      if (configuration) return { kind: 'full', items: await host.configurations.diagnostics(configuration) }
      const { uri } = params.textDocument
      if (host.session.documents.has(uri)) return host.checks.pull(params)
      return host.workspaceChecks.pullOne(uri, params.previousResultId)
    }),
  )
  connection.languages.diagnostics.onWorkspace((params, token, _, progress) =>
    guard.request<WorkspaceDiagnosticParams, WorkspaceDiagnosticReport, DiagnosticServerCancellationData>(
      'Findings of the workspace',
      { items: [] },
      () => host.workspaceChecks.pull(params, token, progress && (items => progress.report({ items }))),
    )(params, token),
  )
  connection.workspace.onWillRenameFiles(
    guard.request<RenameFilesParams, WorkspaceEdit | null, never>('Renaming of files', null, async (params, token) => {
      await host.session.archive.complete()
      return renameFiles(host.session, params, token)
    }),
  )
  connection.onCodeAction(
    about<CodeActionParams, CodeAction[] | null>('Code actions', null, codeActions, (session, document, params) =>
      configurationActions(session, document, params),
    ),
  )
  connection.onCodeActionResolve(
    guard.request('Code action', { title: '' }, action => resolveCodeAction(host.session, action)),
  )
  connection.onCompletion(
    about<CompletionParams, CompletionList | CompletionItem[] | null>(
      'Completion',
      null,
      completion,
      configurationCompletion,
    ),
  )
  connection.onCompletionResolve(
    guard.request('Completion item', { label: '' }, item => resolveCompletionItem(host.session, item)),
  )
  connection.onHover(about<HoverParams, Hover | null>('Hover', null, hoverCard, configurationHover))
  connection.onDefinition(about<TextDocumentPositionParams, GoneTo>('Definition', null, goTo('definition')))
  connection.onDeclaration(about<TextDocumentPositionParams, GoneTo>('Declaration', null, goTo('declaration')))
  connection.onTypeDefinition(about<TextDocumentPositionParams, GoneTo>('Register', null, goTo('type-definition')))
  connection.onReferences(across('References', null, referencesOf))
  connection.onPrepareRename(about<PrepareRenameParams, PrepareRenameResult | null>('Rename', null, renamable))
  connection.onRenameRequest(across<RenameParams, WorkspaceEdit | null>('Rename', null, renameEverywhere))
  connection.languages.callHierarchy.onPrepare(about('Citations', null, prepareCitations))
  connection.languages.callHierarchy.onIncomingCalls(
    ofArchive('Citing notes', null, (session, { item }: CallHierarchyIncomingCallsParams) =>
      citingNotes(session, item),
    ),
  )
  connection.languages.callHierarchy.onOutgoingCalls(
    ofArchive('Cited', null, (session, { item }: CallHierarchyOutgoingCallsParams) => citedSubjects(session, item)),
  )
  connection.languages.typeHierarchy.onPrepare(about('Belonging', null, prepareBelonging))
  connection.languages.typeHierarchy.onSupertypes(
    guard.request('Belonging', null, ({ item }: TypeHierarchySupertypesParams) => wholes(host.session, item)),
  )
  connection.languages.typeHierarchy.onSubtypes(
    guard.request('Belonging', null, ({ item }: TypeHierarchySubtypesParams) => parts(host.session, item)),
  )
  const workspaceSymbols = createWorkspaceSymbols()
  connection.onWorkspaceSymbol(
    ofArchive<WorkspaceSymbolParams, SymbolInformation[] | WorkspaceSymbol[]>('Symbols', [], workspaceSymbols),
  )
  connection.onWorkspaceSymbolResolve(
    guard.request('Symbol', { name: '', kind: 1, location: { uri: '' } }, symbol =>
      resolveWorkspaceSymbol(host.session, symbol),
    ),
  )
  connection.onDocumentHighlight(about('Highlights', null, documentHighlights))
  connection.onDocumentSymbol(about('Symbols', null, documentSymbols))
  connection.onFoldingRanges(about('Folding', null, foldingRanges))
  connection.languages.semanticTokens.on(about('Semantic tokens', { data: [] }, semanticTokens))
  connection.languages.semanticTokens.onDelta(about('Semantic tokens', { data: [] }, semanticTokensDelta))
  connection.languages.semanticTokens.onRange(about('Semantic tokens', { data: [] }, semanticTokensRange))
  connection.onCodeLens(about('Code lenses', null, codeLenses))
  connection.onSelectionRanges(about('Selection ranges', null, selectionRanges))
  connection.languages.onLinkedEditingRange(about('Linked editing', null, linkedEditingRanges))
  connection.onSignatureHelp(about('Signature help', null, signatureHelp))
  connection.languages.inlineCompletion.on(about('Inline completion', null, inlineCompletion))
  connection.languages.inlayHint.on(about('Inlay hints', null, inlayHints))
  connection.languages.inlayHint.resolve(
    guard.request('Inlay hint', { position: nowhere.start, label: '' }, hint => resolveInlayHint(host.session, hint)),
  )
  connection.onDocumentLinks(about('Links', null, documentLinks))
  connection.onDocumentFormatting(about('Formatting', null, formatting))
  connection.onDocumentRangeFormatting(about('Formatting', null, rangeFormatting))
  connection.onDocumentRangesFormatting(about('Formatting', null, rangesFormatting))
  connection.onDocumentOnTypeFormatting(about('Formatting', null, onTypeFormatting))
  connection.onWillSaveTextDocumentWaitUntil(about('Saving', null, fixesOnSave))
  connection.workspace.textDocumentContent.on(
    guard.request('Page', null, params =>
      params.uri.startsWith(`${registerPageScheme}:`)
        ? registerPageContent(host.session, params)
        : rulePageContent(params),
    ),
  )

  answerOwnRequests(connection, host)
}
