// Which request is answered by what: one line a feature.
import {
  type CodeAction,
  type CallHierarchyIncomingCallsParams,
  type CallHierarchyOutgoingCallsParams,
  type CodeActionParams,
  type CompletionItem,
  type CompletionList,
  type CompletionParams,
  type Connection,
  type DiagnosticServerCancellationData,
  type Hover,
  type HoverParams,
  LSPErrorCodes,
  type PrepareRenameParams,
  type PrepareRenameResult,
  type RenameFilesParams,
  type RenameParams,
  ResponseError,
  type SymbolInformation,
  type TextDocumentPositionParams,
  type TypeHierarchySubtypesParams,
  type TypeHierarchySupertypesParams,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceEdit,
  type WorkspaceSymbol,
  type WorkspaceSymbolParams,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import {
  archiveChoices,
  archiveCsv,
  archiveGroups,
  archiveNotes,
  archivePlaces,
  attendance,
  timeline,
} from './answers/archive.ts'
import { citedSubjects, citingNotes, prepareCitations } from './answers/call-hierarchy.ts'
import { codeActions, resolveCodeAction } from './answers/code-actions.ts'
import { codeLenses, placesOfLens } from './answers/code-lenses.ts'
import { completion, resolveCompletionItem } from './answers/completion.ts'
import { foldingRanges } from './answers/folding.ts'
import { formatting, onTypeFormatting, rangeFormatting, rangesFormatting } from './answers/formatting.ts'
import { hoverCard } from './answers/hover.ts'
import { inlayHints, resolveInlayHint } from './answers/inlay-hints.ts'
import { inlineCompletion } from './answers/inline-completion.ts'
import { linkedEditingRanges } from './answers/linked-editing.ts'
import { documentLinks } from './answers/links.ts'
import { documentHighlights, goTo, type GoneTo, referencesOf } from './answers/navigation.ts'
import { insert, kinds, newNote, offered, preview, readDate } from './answers/notes.ts'
import { convert, pasteParticipants } from './answers/participants.ts'
import { registerPageContent } from './answers/register-pages.ts'
import { renamable, renameEverywhere } from './answers/rename.ts'
import { renameFiles } from './answers/rename-files.ts'
import { rulePageContent } from './answers/rule-pages.ts'
import { selectionRanges } from './answers/selection-ranges.ts'
import { semanticTokens, semanticTokensDelta, semanticTokensRange } from './answers/semantic-tokens.ts'
import { signatureHelp } from './answers/signature-help.ts'
import { documentSymbols } from './answers/symbols.ts'
import { parts, prepareBelonging, wholes } from './answers/type-hierarchy.ts'
import { fixesOnSave } from './answers/will-save.ts'
import { createWorkspaceSymbols, resolveWorkspaceSymbol } from './answers/workspace-symbols.ts'
import type { Checks } from './checks.ts'
import {
  configurationActions,
  configurationCompletion,
  configurationHover,
  type Configurations,
} from './configurations.ts'
import type { Document } from './documents.ts'
import type { Guard } from './guard.ts'
import {
  archiveChoicesRequest,
  type ArchiveChoicesResult,
  archiveCsvRequest,
  type ArchiveCsvParams,
  type ArchiveCsvResult,
  archiveGroupsRequest,
  type ArchiveGroupsParams,
  type ArchiveGroupsResult,
  archiveNotesRequest,
  type ArchiveNotesParams,
  type ArchiveNotesResult,
  archivePlacesRequest,
  type ArchivePlacesParams,
  type ArchivePlacesResult,
  attendanceRequest,
  type AttendanceParams,
  type AttendanceResult,
  convertRequest,
  type ConvertParams,
  type ConvertResult,
  insertRequest,
  type InsertParams,
  type InsertResult,
  kindsRequest,
  type KindsResult,
  type LensPlacesParams,
  lensPlacesRequest,
  type LensPlacesResult,
  newNoteRequest,
  type NewNoteParams,
  type NewNoteResult,
  offeredRequest,
  type OfferedParams,
  type OfferedResult,
  pasteParticipantsRequest,
  type PasteParticipantsParams,
  type PasteParticipantsResult,
  previewRequest,
  type PreviewParams,
  type PreviewResult,
  readDateRequest,
  registerPageScheme,
  type ReadDateParams,
  type ReadDateResult,
  timelineRequest,
  type TimelineParams,
  type TimelineResult,
} from './protocol.ts'
import type { Queue } from './queue.ts'
import type { Session } from './session.ts'
import type { WorkspaceChecks } from './workspace-checks.ts'

/** What the handlers are given; `session`, `checks` and `configurations` are there from the initialization on. */
export interface Host {
  readonly guard: Guard
  readonly queue: Queue
  readonly session: Session
  readonly checks: Checks
  readonly workspaceChecks: WorkspaceChecks
  readonly configurations: Configurations
}

/** Where something is that could not be resolved. */
const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }

/** Registers a handler for each request. */
export function answerRequests(connection: Connection, host: Host): void {
  const { guard, queue } = host

  /**
   * A request about an open note: `neutral` where it is none, `ContentModified` where it was edited meanwhile.
   * `ofConfiguration` answers for an open configuration; `known` is waited for before the note is read.
   */
  function about<P extends { readonly textDocument: { readonly uri: string } }, R>(
    name: string,
    neutral: R,
    answer: (
      session: Session,
      document: Document,
      params: P,
    ) => R | ResponseError<void> | Promise<R | ResponseError<void>>,
    ofConfiguration?: (session: Session, document: TextDocument, params: P) => R | Promise<R>,
    known?: () => Promise<void>,
  ) {
    return guard.request<P, R>(name, neutral, async (params, token) => {
      const document = host.session.documents.get(params.textDocument.uri)
      const configuration = document ? undefined : host.configurations.get(params.textDocument.uri)
      if (configuration && ofConfiguration) return ofConfiguration(host.session, configuration, params)
      if (!document) return neutral
      const { revision } = document
      await queue.empty()
      await host.session.ready(document)
      await known?.()
      if (token.isCancellationRequested) return neutral
      if (document.revision !== revision) {
        return new ResponseError(LSPErrorCodes.ContentModified, 'The note has changed.')
      }
      return answer(host.session, document, params)
    })
  }

  /** A request about an open note whose answer must look at all notes of the workspace: it waits until they are known. */
  function across<P extends { readonly textDocument: { readonly uri: string } }, R>(
    name: string,
    neutral: R,
    answer: (
      session: Session,
      document: Document,
      params: P,
    ) => R | ResponseError<void> | Promise<R | ResponseError<void>>,
  ) {
    return about(name, neutral, answer, undefined, () => host.session.archive.complete())
  }

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

  connection.onRequest(
    lensPlacesRequest,
    guard.request<LensPlacesParams, LensPlacesResult>('Places of a lens', [], params =>
      placesOfLens(host.session, params),
    ),
  )
  connection.onRequest(insertRequest, about<InsertParams, InsertResult>('Insert', null, insert))
  connection.onRequest(convertRequest, about<ConvertParams, ConvertResult>('Conversion', null, convert))
  connection.onRequest(
    pasteParticipantsRequest,
    about<PasteParticipantsParams, PasteParticipantsResult>('Pasting', null, pasteParticipants),
  )
  connection.onRequest(previewRequest, about<PreviewParams, PreviewResult>('Preview', null, preview))
  connection.onRequest(
    kindsRequest,
    guard.request<unknown, KindsResult>('Kinds', [], () => kinds(host.session)),
  )
  connection.onRequest(
    newNoteRequest,
    guard.request<NewNoteParams, NewNoteResult>('New note', null, params => newNote(host.session, params)),
  )
  connection.onRequest(
    readDateRequest,
    guard.request<ReadDateParams, ReadDateResult>('Date', { problem: 'unreadable', readings: [] }, readDate),
  )
  connection.onRequest(
    offeredRequest,
    guard.request<OfferedParams, OfferedResult>('Offered', { states: [], groups: [], organizations: [] }, params =>
      offered(host.session, params),
    ),
  )

  /** A request about all notes of the workspace, which waits until they are known. */
  function ofArchive<P, R>(name: string, neutral: R, answer: (session: Session, params: P) => R) {
    return guard.request<P, R>(name, neutral, async (params, token) => {
      await queue.empty()
      await host.session.archive.complete()
      return token.isCancellationRequested ? neutral : answer(host.session, params)
    })
  }

  connection.onRequest(
    archiveChoicesRequest,
    ofArchive<unknown, ArchiveChoicesResult>(
      'Choices of the archive',
      { years: null, states: [], groups: [], organizations: [] },
      archiveChoices,
    ),
  )
  connection.onRequest(attendanceRequest, ofArchive<AttendanceParams, AttendanceResult>('Attendance', null, attendance))
  connection.onRequest(timelineRequest, ofArchive<TimelineParams, TimelineResult>('Timeline', null, timeline))
  connection.onRequest(
    archiveCsvRequest,
    ofArchive<ArchiveCsvParams, ArchiveCsvResult>('Export of the archive', null, archiveCsv),
  )
  connection.onRequest(
    archiveGroupsRequest,
    ofArchive<ArchiveGroupsParams, ArchiveGroupsResult>(
      'Groups of notes',
      { groups: [], notes: 0, shown: 0, failures: [] },
      archiveGroups,
    ),
  )
  connection.onRequest(
    archiveNotesRequest,
    ofArchive<ArchiveNotesParams, ArchiveNotesResult>('Notes of a group', [], archiveNotes),
  )
  connection.onRequest(
    archivePlacesRequest,
    ofArchive<ArchivePlacesParams, ArchivePlacesResult>('Groups of a note', [], archivePlaces),
  )
}
