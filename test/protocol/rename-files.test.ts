// Files that are renamed in the editor: the links between notes lead where they led before.
import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver-protocol/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { afterAll, describe, expect, it } from 'vitest'
import { Folder } from '../support/command.ts'
import { addressIn, nameOf, noteOf, startIn } from './archive-folder.ts'
import { type Client, endServers } from './client.ts'

afterAll(endServers)

const linking = (...targets: string[]) =>
  noteOf('Linking', { body: targets.map(target => `See [the other](${target}).`).join('\n') })

/** The targets of the links in each note after the edits that the server gives. */
async function afterRename(client: Client, folder: Folder, from: string, to: string) {
  const files = [{ oldUri: addressIn(folder, from), newUri: addressIn(folder, to) }]
  const edit = await client.request<WorkspaceEdit | null>('workspace/willRenameFiles', { files })
  return Object.fromEntries(
    ((edit?.documentChanges ?? []) as TextDocumentEdit[]).map(({ textDocument: { uri }, edits }) => {
      const name = decodeURIComponent(uri).slice(addressIn(folder).length + 1)
      const text = TextDocument.create(uri, '', 0, folder.read(name))
      const after = TextDocument.applyEdits(text, edits as never)
      return [nameOf(uri), [...after.matchAll(/\]\((.*?)\)/gu)].map(match => match[1])]
    }),
  )
}

describe('renaming', () => {
  it('a note writes the links to it anew, and no others', async () => {
    using folder = new Folder({
      'a.note.md': linking('b.note.md', 'c.note.md#Background', 'https://example.org/b.note.md'),
      'deep/d.note.md': linking('../b.note.md'),
      'b.note.md': noteOf('B'),
      'c.note.md': noteOf('C'),
    })
    const client = await startIn(folder)
    expect(await afterRename(client, folder, 'b.note.md', 'deep/e.note.md')).toEqual({
      'a.note.md': ['deep/e.note.md', 'c.note.md#Background', 'https://example.org/b.note.md'],
      'd.note.md': ['e.note.md'],
    })
    await client.stop()
  })

  it('a note into another folder writes its own links anew', async () => {
    using folder = new Folder({ 'a.note.md': linking('b.note.md#End'), 'b.note.md': noteOf('B') })
    const client = await startIn(folder)
    expect(await afterRename(client, folder, 'a.note.md', 'deep/a.note.md')).toEqual({
      'a.note.md': ['../b.note.md#End'],
    })
    await client.stop()
  })

  it('a folder moves what lies in it together', async () => {
    using folder = new Folder({
      'a.note.md': linking('in/b.note.md'),
      'in/b.note.md': linking('c.note.md', '../a.note.md'),
      'in/c.note.md': noteOf('C'),
    })
    const client = await startIn(folder)
    expect(await afterRename(client, folder, 'in', 'in/to/the deep')).toEqual({
      'a.note.md': ['in/to/the%20deep/b.note.md'],
      'b.note.md': ['c.note.md', '../../../a.note.md'],
    })
    await client.stop()
  })

  it('what nobody links to changes nothing', async () => {
    using folder = new Folder({ 'a.note.md': linking('b.note.md'), 'c.note.md': noteOf('C') })
    const client = await startIn(folder)
    expect(await afterRename(client, folder, 'c.note.md', 'd.note.md')).toEqual({})
    await client.stop()
  })
})
