// What is renamed in the notes is renamed in the project's configuration that declares it, and nowhere else.
import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver-protocol/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { afterAll, expect, it } from 'vitest'
import { Folder } from '../support/command.ts'
import { addressIn, noteOf, startIn } from './archive-folder.ts'
import { full } from './capabilities.ts'
import { endServers } from './client.ts'

afterAll(endServers)

const configuration = `organizations:\r
  - name: Tin Whistle Agency # “TWA”\r
    abbreviations: [TWA]\r
persons:\r
  - { write: Ana Okoro, not: [Ann Okoro] }\r
`
const body = '“Ö” – the Tin Whistle Agency met. TWA is Ms. Ana Okoro’s.'
const plain = structuredClone(full)
plain.general = { positionEncodings: ['utf-8'] }
delete plain.workspace!.workspaceEdit!.changeAnnotationSupport

/** The files that an edit changes, as they are afterwards. */
function after(folder: Folder, { documentChanges = [] }: WorkspaceEdit): Record<string, string> {
  return Object.fromEntries(
    (documentChanges as TextDocumentEdit[]).map(({ textDocument: { uri }, edits }) => {
      const name = decodeURIComponent(uri).slice(addressIn(folder).length + 1)
      return [name, TextDocument.applyEdits(TextDocument.create(uri, '', 0, folder.read(name)), edits as never)]
    }),
  )
}

it('a body by its name or its abbreviation, a person: in every project that declares it', async () => {
  using folder = new Folder({
    'a.note.md': noteOf('One', { body }).replaceAll('\n', '\r\n'),
    'in/b.note.md': noteOf('Two', { body }),
    'c.note.md': noteOf('Three', { body: 'It was a good day.' }),
    'rapporteur.yaml': configuration,
    'in/rapporteur.yaml': configuration.replaceAll('\r', ''),
  })
  const client = await startIn(folder)
  const note = await client.open(addressIn(folder, 'a.note.md'), folder.read('a.note.md'))
  const renamed = async (words: string, newName: string) => {
    const edit = await note.request<WorkspaceEdit>('textDocument/rename', { position: note.at(words, 1), newName })
    return { edit, files: after(folder, edit) }
  }
  const name = await renamed('Tin Whistle', 'Tin Flute Agency')
  expect(Object.keys(name.files).sort()).toEqual(['a.note.md', 'in/b.note.md', 'in/rapporteur.yaml', 'rapporteur.yaml'])
  for (const [file, text] of Object.entries(name.files))
    expect(text).toBe(folder.read(file).replaceAll('Tin Whistle Agency', 'Tin Flute Agency'))
  expect(name.edit.changeAnnotations).toEqual({
    this: { label: 'In this note' },
    others: { label: 'In other notes' },
    configuration: { label: 'In the project’s configuration' },
  })
  const short = await renamed('TWA is', 'TFA')
  expect(short.files['rapporteur.yaml']).toBe(configuration.replace('[TWA]', '[TFA]'))
  expect(short.files['a.note.md']).toContain('TFA is')
  const person = await renamed('Ana Okoro', 'Ana Okoru')
  expect(person.files['rapporteur.yaml']).toBe(configuration.replace('Ana Okoro', 'Ana Okoru'))
  await client.stop()
})

it('as it stands in the editor, with its version, for a client that counts bytes', async () => {
  using folder = new Folder({ 'a.note.md': noteOf('One', { body }), 'rapporteur.yaml': configuration })
  const client = await startIn(folder, { capabilities: plain })
  const typed = `# “ÖÖ”\r\n${configuration.replace('- name:', '- name: ')}`
  const open = await client.open(addressIn(folder, 'rapporteur.yaml'), typed, 'yaml')
  const note = await client.open(addressIn(folder, 'a.note.md'), noteOf('One', { body }))
  const line = note.at('Tin Whistle').line
  const character = Buffer.byteLength(body.slice(0, body.indexOf('Tin Whistle')))
  const edit = await note.request<WorkspaceEdit>('textDocument/rename', {
    position: { line, character },
    newName: 'Tin Flute Agency',
  })
  const ofConfiguration = (edit.documentChanges as TextDocumentEdit[]).find(({ textDocument }) =>
    textDocument.uri.endsWith('yaml'),
  )
  expect(ofConfiguration).toEqual({
    textDocument: { uri: open.uri, version: 1 },
    edits: [
      { range: { start: { line: 2, character: 11 }, end: { line: 2, character: 29 } }, newText: 'Tin Flute Agency' },
    ],
  })
  await client.stop()
})
