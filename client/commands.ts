// The commands of the palette that change or make notes, and those that look after the server.
import {
  commands,
  l10n,
  Range,
  SnippetString,
  window,
  workspace,
  WorkspaceEdit,
  type Disposable,
  type LogOutputChannel,
  type QuickPickItem,
} from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import {
  insertRequest,
  kindsRequest,
  newNoteRequest,
  type InsertParams,
  type InsertResult,
  type KindsResult,
  type NewNoteParams,
  type NewNoteResult,
} from '../server/lsp/protocol.ts'
import { wantNote } from './notes.ts'

type Clause = InsertParams['clause']

/** Registers the commands. */
export function registerCommands(client: BaseLanguageClient, log: LogOutputChannel): Disposable[] {
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
      'rapporteur.insertDisclaimer',
      guarded(() => insertClause(client, 'disclaimer')),
    ),
    commands.registerCommand(
      'rapporteur.insertContactLine',
      guarded(() => insertClause(client, 'contact')),
    ),
    commands.registerCommand('rapporteur.fixAll', guarded(fixAll)),
    commands.registerCommand(
      'rapporteur.restartServer',
      guarded(() => restart(client)),
    ),
    commands.registerCommand('rapporteur.showLog', () => {
      log.show()
    }),
  ]
}

/** Opens an untitled note as a snippet to fill in; asks for the kind and notation that `wanted` does not give. */
async function newNote(client: BaseLanguageClient, wanted?: NewNoteParams): Promise<void> {
  const params = wanted ?? (await askForNote(await client.sendRequest<KindsResult>(kindsRequest, {})))
  if (!params) return
  const note = await client.sendRequest<NewNoteResult>(newNoteRequest, params)
  if (!note) throw new Error(`There is no kind of note "${params.kind}".`)
  const document = await workspace.openTextDocument({ language: note.languageId })
  const editor = await window.showTextDocument(document)
  await editor.insertSnippet(new SnippetString(note.snippet))
}

async function askForNote(kinds: KindsResult): Promise<NewNoteParams | undefined> {
  const kind = await window.showQuickPick(
    kinds.map(({ id, name }) => ({ label: name, id })),
    { title: l10n.t('New Note'), placeHolder: l10n.t('Kind of note') },
  )
  if (!kind) return undefined
  const notations: (QuickPickItem & Pick<NewNoteParams, 'notation'>)[] = [
    {
      label: 'Markdown',
      description: l10n.t('a text with a header, file name ending in .note.md'),
      notation: 'markdown',
    },
    { label: 'YAML', description: l10n.t('labels and values, file name ending in .note.yaml'), notation: 'yaml' },
  ]
  const chosen = await window.showQuickPick(notations, {
    title: l10n.t('New Note: {0}', kind.label),
    placeHolder: l10n.t('Notation'),
  })
  return chosen && { kind: kind.id, notation: chosen.notation }
}

async function insertClause(client: BaseLanguageClient, clause: Clause): Promise<void> {
  const document = wantNote()?.document
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
  if (wantNote())
    await commands.executeCommand('editor.action.sourceAction', { kind: 'source.fixAll.rapporteur', apply: 'first' })
}

async function restart(client: BaseLanguageClient): Promise<void> {
  if (client.needsStop()) await client.stop()
  await client.start()
  void window.setStatusBarMessage(l10n.t('Rapporteur was restarted.'), 5000)
}
