// The command for a new note: asks what it is of, and opens what the server writes.
import { l10n, SnippetString, Uri, window, workspace, type TextDocument } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { newNoteRequest, type NewNoteParams, type NewNoteResult } from '../../server/lsp/protocol.ts'
import type { Ending } from './answers.ts'
import { askForNote } from './ask-for-note.ts'

/** Opens a note with blanks to fill in. `wanted` says what it is of; without it, the drafter is asked. */
export async function newNote(client: BaseLanguageClient, wanted?: NewNoteParams): Promise<void> {
  if (wanted) await create(client, wanted, note => workspace.openTextDocument({ language: note.languageId }))
  else await ask(client, 'open', workspace.workspaceFolders?.[0]?.uri)
}

/** The same for a note to be saved in a folder. */
export async function newNoteIn(client: BaseLanguageClient, folder: Uri): Promise<void> {
  await ask(client, 'save', folder)
}

async function ask(client: BaseLanguageClient, first: Ending, folder: Uri | undefined): Promise<void> {
  const asked = await askForNote(client, first)
  if (asked) await create(client, asked.params, note => place(asked.ending, note, folder))
}

type Written = NonNullable<NewNoteResult>

/** Writes the note into the document that `open` gives; undefined: the drafter wants none after all. */
async function create(
  client: BaseLanguageClient,
  params: NewNoteParams,
  open: (note: Written) => Thenable<TextDocument | undefined>,
): Promise<void> {
  const note = await client.sendRequest<NewNoteResult>(newNoteRequest, params)
  if (!note) throw new Error(`There is no kind of note "${params.kind}".`)
  const document = await open(note)
  if (!document) return
  const editor = await window.showTextDocument(document)
  await editor.insertSnippet(new SnippetString(note.snippet))
  if (!document.isUntitled) await document.save()
}

/** An empty document for the note: not saved yet but with its name, or in a file that the drafter chose. */
async function place(
  ending: Ending,
  { fileName, languageId }: Written,
  folder: Uri | undefined,
): Promise<TextDocument | undefined> {
  const proposed = folder && Uri.joinPath(folder, fileName)
  if (ending === 'save') {
    const file = await window.showSaveDialog({
      title: l10n.t('Save the New Note'),
      ...(proposed && { defaultUri: proposed }),
    })
    if (!file) return undefined
    await workspace.fs.writeFile(file, new Uint8Array())
    return workspace.openTextDocument(file)
  }
  if (!proposed || (await exists(proposed))) return workspace.openTextDocument({ language: languageId })
  return workspace.openTextDocument(proposed.with({ scheme: 'untitled' }))
}

function exists(file: Uri): Thenable<boolean> {
  return workspace.fs.stat(file).then(
    () => true,
    () => false,
  )
}
