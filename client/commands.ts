// The commands of the palette that change or make notes, and those that look after the server.
import {
  commands,
  l10n,
  Range,
  Selection,
  Uri,
  ViewColumn,
  window,
  workspace,
  WorkspaceEdit,
  type Disposable,
  type ExtensionContext,
  type LogOutputChannel,
} from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import {
  convertRequest,
  insertRequest,
  languageIds,
  type ConvertParams,
  type ConvertResult,
  type InsertParams,
  type InsertResult,
  type NewNoteParams,
} from '../server/lsp/protocol.ts'
import { explainFinding } from './explain.ts'
import { newNote, newNoteIn } from './new-note/new-note.ts'
import { openUntitled, wantNote } from './notes.ts'

type Clause = InsertParams['clause']

/** Registers the commands. */
export function registerCommands(
  context: ExtensionContext,
  client: BaseLanguageClient,
  log: LogOutputChannel,
): Disposable[] {
  const guarded =
    <Arguments extends unknown[]>(command: (...args: Arguments) => Promise<void>) =>
    async (...args: Arguments) => {
      try {
        await command(...args)
      } catch (error) {
        log.error(error instanceof Error ? error : String(error))
        void window.showErrorMessage(l10n.t('Rapporteur could not do this. “Rapporteur: Show Log” says why.'))
      }
    }
  return [
    commands.registerCommand(
      'rapporteur.newNote',
      guarded((wanted?: NewNoteParams) => newNote(client, wanted)),
    ),
    commands.registerCommand(
      'rapporteur.newNoteHere',
      guarded((folder: Uri) => newNoteIn(client, folder)),
    ),
    commands.registerCommand(
      'rapporteur.insertDisclaimer',
      guarded(() => insertClause(client, 'disclaimer')),
    ),
    commands.registerCommand(
      'rapporteur.insertContactLine',
      guarded(() => insertClause(client, 'contact')),
    ),
    commands.registerCommand(
      'rapporteur.openSampleNote',
      guarded(() => openSample(context)),
    ),
    commands.registerCommand('rapporteur.fixAll', guarded(fixAll)),
    commands.registerCommand('rapporteur.explainFinding', guarded(explainFinding)),
    commands.registerCommand(
      'rapporteur.convert',
      guarded(() => convert(client)),
    ),
    commands.registerCommand(
      'rapporteur.restartServer',
      guarded(() => restart(client)),
    ),
    commands.registerCommand('rapporteur.showLog', () => {
      log.show()
    }),
  ]
}

/** Opens a short note with mistakes of every sort beside the walkthrough, the cursor on the first. */
async function openSample({ extensionUri }: ExtensionContext): Promise<void> {
  const sample = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'client/walkthrough/sample.note.md'))
  const content = new TextDecoder().decode(sample)
  const editor = await openUntitled(languageIds.markdown, content, ViewColumn.Beside)
  const first = editor.document.positionAt(content.indexOf('Moldova'))
  editor.selection = new Selection(first, first)
}

async function insertClause(client: BaseLanguageClient, clause: Clause): Promise<void> {
  const document = (await wantNote())?.document
  if (!document) return
  const params: InsertParams = { textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) }, clause }
  const answer = await client.sendRequest<InsertResult>(insertRequest, params)
  if (!answer) return
  if (answer.version !== document.version) return insertClause(client, clause)
  if (answer.edits.length === 0) {
    void window.showInformationMessage(
      clause === 'disclaimer'
        ? l10n.t('The note has a disclaimer already.')
        : l10n.t('The note has a contact line already.'),
    )
    return
  }
  const edit = new WorkspaceEdit()
  for (const { range, newText } of answer.edits)
    edit.replace(
      document.uri,
      new Range(range.start.line, range.start.character, range.end.line, range.end.character),
      newText,
    )
  await workspace.applyEdit(edit)
}

async function fixAll(): Promise<void> {
  if (await wantNote())
    await commands.executeCommand('editor.action.sourceAction', { kind: 'source.fixAll.rapporteur', apply: 'first' })
}

/** Opens the note in the other notation, as a document of its own. */
async function convert(client: BaseLanguageClient): Promise<void> {
  const document = (await wantNote())?.document
  if (!document) return
  const params: ConvertParams = { textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) } }
  const answer = await client.sendRequest<ConvertResult>(convertRequest, params)
  if (!answer) {
    void window.showInformationMessage(
      l10n.t('The note cannot be read well enough to be written in the other notation.'),
    )
    return
  }
  await openUntitled(answer.languageId, answer.text)
}

async function restart(client: BaseLanguageClient): Promise<void> {
  if (client.needsStop()) await client.stop()
  await client.start()
  void window.setStatusBarMessage(l10n.t('Rapporteur was restarted.'), 5000)
}
