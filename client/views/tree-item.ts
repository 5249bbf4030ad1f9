// How a node of the tree of notes looks.
import { env, l10n, MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode'
import type { ArchiveGrouping, ArchiveNote } from '../../server/lsp/protocol.ts'
import { calendarOf } from './days.ts'
import type { FailureNode, FailuresNode, GroupNode, Node, NoteNode } from './notes-tree.ts'

export function treeItem(node: Node): TreeItem {
  switch (node.kind) {
    case 'group':
      return groupItem(node)
    case 'note':
      return noteItem(node)
    case 'failures':
      return failuresItem(node)
    case 'failure':
      return failureItem(node)
  }
}

const groupIcons: Readonly<Record<ArchiveGrouping, string>> = {
  year: 'calendar',
  state: 'globe',
  organization: 'organization',
  resolution: 'law',
}

function groupItem(node: GroupNode): TreeItem {
  const { by, group, parent } = node
  const label = groupLabel(node)
  const item = new TreeItem(label, TreeItemCollapsibleState.Collapsed)
  item.id = idOf(node)
  item.description = String(group.notes)
  item.iconPath = new ThemeIcon(parent ? 'symbol-reference' : groupIcons[by])
  item.contextValue = 'group'
  const notes = counted(group.notes)
  item.tooltip = `${label}: ${notes}`
  item.accessibilityInformation = { label: `${label}, ${notes}` }
  return item
}

/** The label of a group; that of the notes without what the others are grouped by in the user's language. */
export function groupLabel({ by, group }: GroupNode): string {
  return group.key === '' && by === 'year' ? l10n.t('Without a date') : group.label
}

function noteItem({ note, parent }: NoteNode): TreeItem {
  const uri = Uri.parse(note.uri)
  const item = new TreeItem(titleOf(note), TreeItemCollapsibleState.None)
  item.id = `${idOf(parent)}/${note.uri}`
  // The file's own icon, and the number of its problems beside the label.
  item.resourceUri = uri
  item.iconPath = note.trouble === undefined ? ThemeIcon.File : warning()
  item.description = note.period ? calendarOf(env.language).short(note.period.from) : l10n.t('no date')
  item.tooltip = noteTip(note, uri)
  item.contextValue = 'note'
  item.command = { command: 'vscode.open', title: l10n.t('Open'), arguments: [uri] }
  const parts = [titleOf(note), ...factsOf(note)]
  item.accessibilityInformation = { label: parts.join(', ') }
  return item
}

/** The title, or the name of the file where the note has none. */
export function titleOf({ title, uri }: Pick<ArchiveNote, 'title' | 'uri'>): string {
  return title ?? basename(Uri.parse(uri))
}

function noteTip(note: ArchiveNote, uri: Uri): MarkdownString {
  const tip = new MarkdownString()
  // Titles come from notes: as text, whatever they say.
  tip.appendText(titleOf(note))
  for (const fact of [...factsOf(note), ...(note.trouble === undefined ? [] : [note.trouble])]) {
    tip.appendMarkdown('\n\n')
    tip.appendText(fact)
  }
  tip.appendMarkdown('\n\n')
  tip.appendText(basename(uri))
  return tip
}

function factsOf({ period, venue, states }: ArchiveNote): string[] {
  return [
    period ? calendarOf(env.language).period(period) : l10n.t('no date'),
    ...(venue === undefined ? [] : [venue]),
    states === 1 ? l10n.t('1 State') : l10n.t('{0} States', states),
  ]
}

function failuresItem({ failures }: FailuresNode): TreeItem {
  const item = new TreeItem(l10n.t('Not read'), TreeItemCollapsibleState.Collapsed)
  item.id = 'failures'
  item.description = String(failures.length)
  item.iconPath = warning()
  item.tooltip = l10n.t('These could not be read and are missing from the archive.')
  return item
}

function failureItem({ failure }: FailureNode): TreeItem {
  const uri = Uri.parse(failure.uri)
  const item = new TreeItem(basename(uri), TreeItemCollapsibleState.None)
  item.id = `failure:${failure.uri}`
  item.resourceUri = uri
  item.description = failure.message
  item.iconPath = warning()
  item.tooltip = `${uri.fsPath}\n${failure.message}`
  item.contextValue = 'failure'
  item.command = { command: 'vscode.open', title: l10n.t('Open'), arguments: [uri] }
  return item
}

function warning(): ThemeIcon {
  return new ThemeIcon('warning', new ThemeColor('list.warningForeground'))
}

function counted(notes: number): string {
  return notes === 1 ? l10n.t('1 note') : l10n.t('{0} notes', notes)
}

function idOf({ by, group, parent }: GroupNode): string {
  return parent ? `${idOf(parent)}/${group.key}` : `${by}:${group.key}`
}

function basename({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
