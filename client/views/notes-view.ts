// The view of the notes: its tree, and the commands in its title and in the menus of its nodes.
import { commands, env, l10n, Uri, ViewColumn, window, type Disposable, type Memento, type TextEditor } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { ArchiveGrouping, ArchiveNote } from '../../server/lsp/protocol.ts'
import { isNote } from '../notes.ts'
import type { Archive } from './archive.ts'
import { calendarOf } from './days.ts'
import { createNotesTree, type Node } from './notes-tree.ts'
import { groupLabel, titleOf } from './tree-item.ts'

const view = 'rapporteur.notes'
const groupings: readonly ArchiveGrouping[] = ['year', 'state', 'organization', 'resolution']

/** Shows the notes. `memory` keeps by what they are grouped. */
export function showNotes(client: BaseLanguageClient, archive: Archive, memory: Memento): Disposable[] {
  const kept = memory.get<ArchiveGrouping>(`${view}.grouping`, 'year')
  const tree = createNotesTree(archive, { by: groupings.includes(kept) ? kept : 'year', filter: {} })
  const treeView = window.createTreeView<Node>(view, { treeDataProvider: tree, showCollapseAll: true })

  function describe(): void {
    const { by, filter } = tree.shown()
    const names: Readonly<Record<ArchiveGrouping, string>> = {
      year: l10n.t('by year'),
      state: l10n.t('by State'),
      organization: l10n.t('by organization'),
      resolution: l10n.t('by resolution'),
    }
    treeView.description = names[by]
    void commands.executeCommand('setContext', `${view}.grouping`, by)
    void commands.executeCommand('setContext', `${view}.filtered`, filter.text !== undefined)
  }

  /** The note in front is shown in the tree, where that is in sight. */
  async function follow(editor: TextEditor | undefined): Promise<void> {
    if (!treeView.visible || !editor || !isNote(editor.document)) return
    const node = await tree.find(client.code2ProtocolConverter.asUri(editor.document.uri)).catch(() => undefined)
    if (node && editor === window.activeTextEditor) await treeView.reveal(node, { select: true, focus: false })
  }

  function group(by: ArchiveGrouping): void {
    tree.show({ ...tree.shown(), by })
    describe()
    void memory.update(`${view}.grouping`, by)
  }

  function filter(text: string): void {
    tree.show({ ...tree.shown(), filter: text.trim() === '' ? {} : { text: text.trim() } })
    describe()
  }

  async function askForFilter(): Promise<void> {
    const text = await window.showInputBox({
      title: l10n.t('Filter Notes'),
      prompt: l10n.t('Words of the title or the venue'),
      value: tree.shown().filter.text ?? '',
    })
    if (text !== undefined) filter(text)
  }

  describe()
  return [
    treeView,
    tree,
    archive.onDidChange(() => {
      tree.show(tree.shown())
    }),
    tree.onDidRead(({ notes, shown }) => {
      const { text } = tree.shown().filter
      treeView.message = text === undefined || shown === 0 ? '' : l10n.t('{0} of {1} notes: “{2}”', shown, notes, text)
      void follow(window.activeTextEditor)
    }),
    window.onDidChangeActiveTextEditor(editor => void follow(editor)),
    treeView.onDidChangeVisibility(() => void follow(window.activeTextEditor)),
    ...groupings.map(by =>
      commands.registerCommand(`rapporteur.groupNotesBy.${by}`, () => {
        group(by)
      }),
    ),
    commands.registerCommand('rapporteur.filterNotes', askForFilter),
    commands.registerCommand('rapporteur.clearNotesFilter', () => {
      filter('')
    }),
    commands.registerCommand('rapporteur.openNoteToSide', async (node: Node) => {
      const uri = uriOf(node)
      if (uri) await commands.executeCommand('vscode.open', uri, ViewColumn.Beside)
    }),
    commands.registerCommand('rapporteur.revealNote', async (node: Node) => {
      const uri = uriOf(node)
      if (uri) await commands.executeCommand('revealInExplorer', uri)
    }),
    commands.registerCommand('rapporteur.copyTitle', async (node: Node) => {
      if (node.kind === 'note') await env.clipboard.writeText(titleOf(node.note))
      if (node.kind === 'group') await env.clipboard.writeText(groupLabel(node))
    }),
    commands.registerCommand('rapporteur.copyReference', async (node: Node) => {
      if (node.kind === 'note') await env.clipboard.writeText(referenceTo(node.note))
    }),
  ]
}

function uriOf(node: Node): Uri | undefined {
  if (node.kind === 'note') return Uri.parse(node.note.uri)
  return node.kind === 'failure' ? Uri.parse(node.failure.uri) : undefined
}

/** As one note refers to the event of another, in its language: "Security Dialogue, Vienna, 8 July 2020". */
function referenceTo(note: ArchiveNote): string {
  const { venue, period } = note
  return [titleOf(note), venue, period && calendarOf('en').period(period)].filter(part => part !== undefined).join(', ')
}
