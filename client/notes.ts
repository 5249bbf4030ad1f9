// Which documents are notes, and the note in front of the user.
import { l10n, Position, window, workspace, type TextDocument, type TextEditor, type ViewColumn } from 'vscode'
import { languageIds } from '../server/lsp/protocol.ts'

const ids: readonly string[] = Object.values(languageIds)

/** Whether the editor treats a document as a note. */
export function isNote(document: TextDocument): boolean {
  return ids.includes(document.languageId)
}

/** The active editor if it shows a note. */
export function activeNote(): TextEditor | undefined {
  const editor = window.activeTextEditor
  return editor && isNote(editor.document) ? editor : undefined
}

/**
 * The active note; where none is active, the one in sight, which is made active. Undefined after telling the user that
 * there is none.
 */
export async function wantNote(): Promise<TextEditor | undefined> {
  const active = activeNote()
  if (active) return active
  const seen = window.visibleTextEditors.find(({ document }) => isNote(document))
  if (seen) return window.showTextDocument(seen.document, seen.viewColumn)
  void window.showInformationMessage(l10n.t('Open an information note first (.note.md or .note.yaml).'))
  return undefined
}

/** Shows a text in a document of its own, not saved; filled only once it is seen, since the editor opens what is dirty by itself. */
export async function openUntitled(language: string, content: string, viewColumn?: ViewColumn): Promise<TextEditor> {
  const editor = await window.showTextDocument(await workspace.openTextDocument({ language }), viewColumn)
  await editor.edit(edit => {
    edit.insert(new Position(0, 0), content)
  })
  return editor
}
