// What the server offers a client, given what the client can do.
import type { ServerCapabilities } from 'vscode-languageserver'
import { completionTriggers } from '../features/completion.ts'
import { typedTriggers } from '../features/formatting/on-type.ts'
import { signatureTriggers } from '../features/signature.ts'
import { tokenModifiers, tokenTypes } from '../features/semantic-tokens.ts'
import type { Client } from './client.ts'
import { workspaceEventCapabilities } from './workspace-events.ts'
import { registerPageScheme, rulePageScheme } from './protocol.ts'

/** The kind of code action that applies every safe fix. */
export const fixAllKind = 'source.fixAll.rapporteur'

/** The kinds of code action that write the same in another form. */
export const refactorKinds = ['refactor.rewrite', 'refactor.extract', 'refactor.inline'] as const

/**
 * Requests as old as editors themselves are offered to all: Helix, Kate and older Neovims ask for definitions,
 * references or formatting without ever claiming it. What is newer is offered to those that claim it.
 */
export function serverCapabilities(client: Client): ServerCapabilities {
  const { codeAction, formatting } = client
  return {
    positionEncoding: client.encoding,
    textDocumentSync: {
      openClose: true,
      change: 2,
      save: { includeText: false },
      ...(client.willSaveWaitUntil && { willSaveWaitUntil: true }),
    },
    ...(client.diagnostics.pull && {
      diagnosticProvider: {
        identifier: 'rapporteur',
        interFileDependencies: true,
        workspaceDiagnostics: client.diagnostics.workspace,
      },
    }),
    ...(codeAction.literal && {
      codeActionProvider: {
        codeActionKinds: ['quickfix', ...refactorKinds, fixAllKind],
        resolveProvider: codeAction.resolveEdit,
      },
    }),
    completionProvider: { triggerCharacters: [...completionTriggers], resolveProvider: true },
    hoverProvider: true,
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    documentLinkProvider: { resolveProvider: false },
    documentFormattingProvider: true,
    documentRangeFormattingProvider: { rangesSupport: formatting.ranges },
    documentOnTypeFormattingProvider: {
      firstTriggerCharacter: typedTriggers[0],
      moreTriggerCharacter: typedTriggers.slice(1),
    },
    semanticTokensProvider: {
      legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
      full: client.tokens.delta ? { delta: true } : true,
      range: client.tokens.range,
    },
    ...(client.codeLenses.shown && { codeLensProvider: {} }),
    ...(client.selectionRanges && { selectionRangeProvider: true }),
    ...(client.linkedEditing && { linkedEditingRangeProvider: true }),
    ...(client.signatures.shown && { signatureHelpProvider: { triggerCharacters: [...signatureTriggers] } }),
    ...(client.inlineCompletion && { inlineCompletionProvider: true }),
    ...(client.inlayHints.shown && { inlayHintProvider: { resolveProvider: client.inlayHints.resolve.length > 0 } }),
    definitionProvider: true,
    declarationProvider: true,
    ...(client.showsContent && { typeDefinitionProvider: true }),
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: client.rename.prepare ? { prepareProvider: true } : true,
    workspaceSymbolProvider: { resolveProvider: client.workspaceSymbols.resolveRange },
    ...(client.callHierarchy && { callHierarchyProvider: true }),
    ...(client.typeHierarchy && { typeHierarchyProvider: true }),
    workspace: {
      ...workspaceEventCapabilities(client),
      ...(client.showsContent && { textDocumentContent: { schemes: [rulePageScheme, registerPageScheme] } }),
    },
  }
}
