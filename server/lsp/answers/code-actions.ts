// Code actions over the connection: quick fixes, a rule's fixes together, and all safe fixes.
import type { CodeAction, CodeActionParams, Diagnostic, Position, WorkspaceEdit } from 'vscode-languageserver'
import { codeActions as actionsOf, fixAll } from '../../features/code-actions.ts'
import { refactoringsAt } from '../../features/refactor/refactorings.ts'
import { reasonSnippet, suppressActions } from '../../features/suppress.ts'
import type { Analysis } from '../../analysis/analysis.ts'
import type { Finding } from '../../analysis/finding.ts'
import { touches, type Span, type TextEdit } from '../../note/span.ts'
import { fixAllKind, refactorKinds } from '../capabilities.ts'
import { isObject } from '../client.ts'
import { createDiagnostics, diagnosticLimit } from '../checks/diagnostics.ts'
import type { Document } from '../documents.ts'
import type { Positions } from '../positions.ts'
import { projectActions } from './project-actions.ts'
import type { Session } from '../session.ts'

const automatic = 2

export function codeActions(session: Session, document: Document, { range, context }: CodeActionParams): CodeAction[] {
  const can = session.client.codeAction
  if (!can.literal) return []
  const positions = session.positions(document)
  const asked = (kind: string) =>
    !context.only || context.only.some(only => only === '' || kind === only || kind.startsWith(`${only}.`))
  const actions: CodeAction[] = []
  if (asked('quickfix')) {
    const analysis = session.analysis(document)
    const diagnosed = createDiagnosed(session, document, positions, context.diagnostics)
    const beside = document.beside.map(({ finding }) => finding)
    const here = findingsMeant(analysis, positions.span(range), beside, diagnosed)
    for (const action of actionsOf(here, [...analysis.findings, ...beside])) {
      actions.push({
        title: action.title,
        kind: 'quickfix',
        diagnostics: action.findings.map(diagnosed).filter(isDefined),
        ...(can.preferred && action.preferred && { isPreferred: true }),
        edit: workspaceEdit(session, document, positions, action.edits),
      })
    }
    for (const finding of here) {
      const diagnostics = [diagnosed(finding)].filter(isDefined)
      for (const { title, edit } of suppressActions(analysis, finding))
        actions.push({
          title,
          kind: 'quickfix',
          diagnostics,
          edit: suppressionEdit(session, document, positions, edit),
        })
      for (const { title, edit } of projectActions(session, document, finding))
        actions.push({ title, kind: 'quickfix', diagnostics, edit })
    }
  }
  if (refactorKinds.some(asked)) {
    // What mends a finding is not offered a second time.
    const offered = new Set(actions.map(({ title }) => title))
    const others = refactorActions(session, document, positions, range.start, asked)
    actions.push(...others.filter(({ title }) => !offered.has(title)))
  }
  if (context.only ? asked(fixAllKind) : context.triggerKind !== automatic) {
    const all = fixAllAction(session, document, positions)
    if (all) actions.push(all)
  }
  return actions
}

/**
 * The findings in a range; where the client gives diagnostics of some of them, those only: it may ask about one finding and
 * give the whole note as the range. No more than a client is shown.
 */
function findingsMeant(
  analysis: Analysis,
  span: Span,
  beside: readonly Finding[],
  diagnosed: (finding: Finding) => Diagnostic | undefined,
): readonly Finding[] {
  const touched = [...analysis.findingsAt(span), ...beside.filter(finding => touches(finding.span, span))]
  const meant = touched.filter(diagnosed)
  return (meant.length > 0 ? meant : touched).slice(0, diagnosticLimit)
}

/** The edits of an action that was offered without them; the note may have been edited since. */
export function resolveCodeAction(session: Session, action: CodeAction): CodeAction {
  const data: unknown = action.data
  const document = isObject(data) ? session.documents.get(data['uri'] as string) : undefined
  if (!document) return action
  const positions = session.positions(document)
  if (action.kind === fixAllKind) return { ...action, edit: fixAllEdit(session, document, positions) }
  const at = (data as { readonly at?: Position }).at
  const refactoring = at && refactorings(session, document, positions, at).find(({ title }) => title === action.title)
  return refactoring ? { ...action, edit: workspaceEdit(session, document, positions, refactoring.edits) } : action
}

/** What may be rewritten at a position; where the client resolves, its edits are made when one is chosen. */
function refactorActions(
  session: Session,
  document: Document,
  positions: Positions,
  at: Position,
  asked: (kind: string) => boolean,
): CodeAction[] {
  return refactorings(session, document, positions, at)
    .filter(({ kind }) => asked(kind))
    .map(({ kind, title, edits }) => ({
      title,
      kind,
      ...(session.client.codeAction.resolveEdit
        ? { data: { uri: document.uri, at } }
        : { edit: workspaceEdit(session, document, positions, edits) }),
    }))
}

function refactorings(session: Session, document: Document, positions: Positions, at: Position) {
  const offset = positions.offset(at)
  return refactoringsAt(session.analysis(document), { from: offset, to: offset })
}

function fixAllAction(session: Session, document: Document, positions: Positions): CodeAction | undefined {
  const { findings } = session.analysis(document)
  if (!findings.some(({ fixes }) => fixes[0]?.safe)) return undefined
  const action = { title: 'Make all safe corrections', kind: fixAllKind }
  return session.client.codeAction.resolveEdit
    ? { ...action, data: { uri: document.uri } }
    : { ...action, edit: fixAllEdit(session, document, positions) }
}

function fixAllEdit(session: Session, document: Document, positions: Positions): WorkspaceEdit {
  const service = session.service(document.uri)
  const { edits } = fixAll(session.analysis(document), source => service.analyze(source, document.notation))
  return workspaceEdit(session, document, positions, edits)
}

function workspaceEdit(
  session: Session,
  document: Document,
  positions: Positions,
  textEdits: readonly TextEdit[],
): WorkspaceEdit {
  const { uri, text } = document
  const edits = textEdits.map(({ span, newText }) => ({ range: positions.range(span), newText }))
  return session.client.codeAction.documentChanges
    ? { documentChanges: [{ textDocument: { uri, version: text.version }, edits }] }
    : { changes: { [uri]: edits } }
}

/** The edit that writes a suppression; where the client can, the cursor is left at the reason. */
function suppressionEdit(session: Session, document: Document, positions: Positions, edit: TextEdit): WorkspaceEdit {
  const { documentChanges, snippets } = session.client.codeAction
  if (!documentChanges || !snippets) return workspaceEdit(session, document, positions, [edit])
  const { uri, text } = document
  const snippet = { kind: 'snippet' as const, value: reasonSnippet(edit) }
  const edits = [{ range: positions.range(edit.span), snippet }]
  return { documentChanges: [{ textDocument: { uri, version: text.version }, edits }] }
}

/** The client's own diagnostic of a finding, if the request gave it. */
function createDiagnosed(
  session: Session,
  document: Document,
  positions: Positions,
  given: readonly Diagnostic[],
): (finding: Finding) => Diagnostic | undefined {
  const diagnostics = createDiagnostics(session.client, undefined)
  if (given.length === 0) return () => undefined
  return finding => {
    const { range, code, message } = diagnostics.from(finding, document, positions)
    return given.find(
      diagnostic =>
        diagnostic.code === code &&
        diagnostic.message === message &&
        diagnostic.range.start.line === range.start.line &&
        diagnostic.range.start.character === range.start.character,
    )
  }
}

function isDefined<T>(value: T | undefined): value is T {
  return value !== undefined
}
