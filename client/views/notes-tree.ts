// The tree of notes: what its nodes are, asked of the server when they are opened.
import { EventEmitter, type Disposable, type Event, type TreeDataProvider, type TreeItem } from 'vscode'
import type {
  ArchiveFilter,
  ArchiveGroup,
  ArchiveGrouping,
  ArchiveGroupsResult,
  ArchiveNote,
} from '../../server/lsp/protocol.ts'
import type { Archive } from './archive.ts'
import { treeItem } from './tree-item.ts'

/** A node of the tree. Each knows the one above it, by which the tree finds its way to a note. */
export type Node = GroupNode | NoteNode | FailuresNode | FailureNode

export interface GroupNode {
  readonly kind: 'group'
  readonly by: ArchiveGrouping
  readonly group: ArchiveGroup
  readonly parent: GroupNode | undefined
}

export interface NoteNode {
  readonly kind: 'note'
  readonly note: ArchiveNote
  readonly parent: GroupNode
}

/** Above the notes that could not be read. */
export interface FailuresNode {
  readonly kind: 'failures'
  readonly failures: ArchiveGroupsResult['failures']
}

export interface FailureNode {
  readonly kind: 'failure'
  readonly failure: ArchiveGroupsResult['failures'][number]
  readonly parent: FailuresNode
}

/** What the tree shows. */
export interface Shown {
  readonly by: ArchiveGrouping
  readonly filter: ArchiveFilter
}

export interface NotesTree extends TreeDataProvider<Node>, Disposable {
  /** Told when the groups were read, with how many notes there are and how many pass the filter. */
  readonly onDidRead: Event<ArchiveGroupsResult>
  shown(): Shown
  /** Shows something else, or the same anew. */
  show(shown: Shown): void
  /** The node of a note: by year wherever it stands, else only in a group that was opened. */
  find(uri: string): Promise<NoteNode | undefined>
}

export function createNotesTree(archive: Archive, first: Shown): NotesTree {
  const changed = new EventEmitter<void>()
  const read = new EventEmitter<ArchiveGroupsResult>()
  let shown = first
  /** The groups in sight, and the notes of those that were opened. */
  let groups: readonly GroupNode[] = []
  const opened = new Map<GroupNode, Promise<readonly NoteNode[]>>()

  async function roots(): Promise<Node[]> {
    const { by, filter } = shown
    opened.clear()
    const result = await archive.groups({ by, filter })
    groups = result.groups.map(group => ({ kind: 'group', by, group, parent: undefined }))
    read.fire(result)
    const { failures } = result
    return [...groups, ...(failures.length > 0 ? [{ kind: 'failures' as const, failures }] : [])]
  }

  function notesOf(parent: GroupNode): Promise<readonly NoteNode[]> {
    const known = opened.get(parent)
    if (known) return known
    const asked = archive
      .notes({ ...shown, key: parent.group.key })
      .then(notes => notes.map(note => ({ kind: 'note' as const, note, parent })))
    opened.set(parent, asked)
    return asked
  }

  return {
    onDidChangeTreeData: changed.event,
    onDidRead: read.event,
    getTreeItem: (node): TreeItem => treeItem(node),
    async getChildren(node) {
      if (!node) return roots()
      if (node.kind === 'failures') return node.failures.map(failure => ({ kind: 'failure', failure, parent: node }))
      if (node.kind !== 'group') return []
      const { by, group } = node
      return [
        ...(group.groups ?? []).map(inner => ({ kind: 'group' as const, by, group: inner, parent: node })),
        ...(await notesOf(node)),
      ]
    },
    getParent: node => (node.kind === 'failures' ? undefined : node.parent),
    shown: () => shown,
    show(next) {
      shown = next
      changed.fire()
    },
    async find(uri) {
      const places = new Set(await archive.places({ ...shown, uri }))
      const holding = groups.filter(({ group }) => places.has(group.key))
      const group = shown.by === 'year' ? holding[0] : holding.find(group => opened.has(group))
      return group && (await notesOf(group)).find(({ note }) => note.uri === uri)
    },
    dispose: () => {
      changed.dispose()
      read.dispose()
    },
  }
}
