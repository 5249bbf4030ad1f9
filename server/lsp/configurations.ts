// The open rapporteur.yaml files: what is wrong in them, and help with what may stand there.
import type {
  CodeAction,
  CodeActionParams,
  CompletionItem,
  CompletionParams,
  Connection,
  Diagnostic,
  DidChangeTextDocumentParams,
  DidOpenTextDocumentParams,
  Hover,
  HoverParams,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { completeConfiguration, hoverConfiguration } from '../features/configuration.ts'
import type { ConfigurationProblem } from '../project/configuration-tree.ts'
import { configurationShape, type Shape } from '../project/configuration-shape.ts'
import { loadRegister } from '../register/index.ts'
import { rules } from '../rules/index.ts'
import { problemDiagnostics } from './configuration-problems.ts'
import { markup } from './markup.ts'
import { applyChange, type Positions, positionsOf } from './positions.ts'
import { isConfiguration } from './projects.ts'
import type { Queue } from './queue.ts'
import type { Runtime } from './runtime.ts'
import type { Session } from './session.ts'

/** How long a configuration must rest, in milliseconds, before its notes are checked again. */
const rest = 500

export interface Configurations {
  /** Whether the document is a configuration; then it has been dealt with. */
  opened(params: DidOpenTextDocumentParams): boolean
  changed(params: DidChangeTextDocumentParams): boolean
  closed(uri: string): boolean
  /** The document, if it is an open configuration. */
  get(uri: string): TextDocument | undefined
  diagnostics(document: TextDocument): Promise<Diagnostic[]>
}

async function problemsIn(document: TextDocument): Promise<readonly ConfigurationProblem[]> {
  const { readConfiguration } = await import('../project/read-configuration.ts')
  return readConfiguration(document.getText(), rules, loadRegister()).problems
}

export function createConfigurations(
  connection: Connection,
  session: Session,
  queue: Queue,
  runtime: Runtime,
  reload: () => void,
): Configurations {
  const { client } = session
  const documents = session.configurations
  let awaited: (() => void) | undefined

  /** Has the notes checked again once nobody types. */
  function reloadSoon(): void {
    awaited?.()
    awaited = runtime.after(rest, reload)
  }

  async function diagnostics(document: TextDocument): Promise<Diagnostic[]> {
    const positions = positionsOf(document, client.encoding)
    return problemDiagnostics(await problemsIn(document), positions)
  }

  async function publish(uri: string): Promise<void> {
    const asked = documents.get(uri)?.version
    await queue.empty()
    const document = documents.get(uri)
    if (!document || document.version !== asked) return
    try {
      const items = await diagnostics(document)
      const version = client.diagnostics.version ? { version: asked } : {}
      if (documents.get(uri)?.version === asked)
        void connection.sendDiagnostics({ uri, ...version, diagnostics: items })
    } catch (error) {
      session.failed('Reading a configuration', error)
    }
  }

  const check = (uri: string): true => {
    if (!client.diagnostics.pull) void publish(uri)
    return true
  }
  return {
    get: uri => documents.get(uri),
    diagnostics,
    opened({ textDocument: { uri, languageId, version, text } }) {
      if (!isConfiguration(uri)) return false
      session.configurationProblems.opened(uri)
      documents.set(uri, TextDocument.create(uri, languageId, version, text))
      reloadSoon()
      return check(uri)
    },
    changed({ textDocument, contentChanges }) {
      const document = documents.get(textDocument.uri)
      if (!document) return false
      for (const change of contentChanges) applyChange(document, change, textDocument.version, client.encoding)
      reloadSoon()
      return check(textDocument.uri)
    },
    closed(uri) {
      if (!documents.delete(uri)) return false
      reloadSoon()
      if (!client.diagnostics.pull) void connection.sendDiagnostics({ uri, diagnostics: [] })
      return true
    },
  }
}

let shape: Shape | undefined
const theShape = () => (shape ??= configurationShape(rules, loadRegister()))

export function configurationCompletion(
  session: Session,
  document: TextDocument,
  { position }: CompletionParams,
): CompletionItem[] {
  const can = session.client.completion
  const positions = positionsOf(document, session.client.encoding)
  const text = document.getText()
  return completeConfiguration(text, positions.offset(position), theShape()).map(
    ({ kind, label, about, insert, replace }) => ({
      label,
      kind: kind === 'key' ? 10 : 12,
      documentation: markup(about, can.markdown),
      // The indents are written out.
      ...(can.asIs && insert.includes('\n') && { insertTextMode: 1 }),
      textEdit: { range: positions.range(replace), newText: insert },
    }),
  )
}

export function configurationHover(session: Session, document: TextDocument, { position }: HoverParams): Hover | null {
  const positions = positionsOf(document, session.client.encoding)
  const card = hoverConfiguration(document.getText(), positions.offset(position), theShape())
  if (!card) return null
  return { contents: markup(card.markdown, session.client.hover.markdown), range: positions.range(card.span) }
}

/** Offers what was probably meant. */
export async function configurationActions(
  session: Session,
  document: TextDocument,
  { range, context }: CodeActionParams,
): Promise<CodeAction[]> {
  const isAsked = !context.only || context.only.some(only => only === '' || only === 'quickfix')
  if (!session.client.codeAction.literal || !isAsked) return []
  const positions: Positions = positionsOf(document, session.client.encoding)
  const { from, to } = positions.span(range)
  return (await problemsIn(document)).flatMap(({ span, message, meant }): CodeAction[] => {
    if (meant === undefined || span.to < from || to < span.from) return []
    const edit = { range: positions.range(span), newText: meant }
    const given = context.diagnostics.find(diagnostic => diagnostic.message === message)
    return [
      {
        title: `Write "${meant}"`,
        kind: 'quickfix',
        ...(given && { diagnostics: [given] }),
        ...(session.client.codeAction.preferred && { isPreferred: true }),
        edit: session.client.codeAction.documentChanges
          ? { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: [edit] }] }
          : { changes: { [document.uri]: [edit] } },
      },
    ]
  })
}
