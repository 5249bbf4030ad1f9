// What stands in the archive: a note once, however its address is spelled, and open notes over their files.
import { expect, test } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Document } from '../../server/lsp/documents.ts'
import { archived, createShelf } from '../../server/lsp/archive/shelf.ts'
import { createLanguageService } from '../../server/service.ts'

const service = createLanguageService()
const analyze = (title: string) => service.analyze(`---\nevent: ${title}\n---\n`, 'markdown')

/** A shelf with open notes, which say their titles as their texts. */
function shelfWith(open: ReadonlyMap<string, Document> = new Map()) {
  const shelf = createShelf(
    open,
    ({ text }) => analyze(text.getText()),
    () => true,
  )
  return {
    ...shelf,
    put: (uri: string, title: string) =>
      shelf.file({ note: archived(uri, analyze(title)), fingerprint: undefined, configuration: undefined }),
    standing: () => shelf.archive.notes().map(({ uri, facts }) => `${uri}: ${facts.event}`),
  }
}

test('a note whose address is spelled in another way stands in the place of the former', () => {
  const shelf = shelfWith()
  shelf.put('file:///a%20b.note.md', 'One')
  shelf.put('file:///a b.note.md', 'Two')
  expect(shelf.standing()).toEqual(['file:///a b.note.md: Two'])
  shelf.remove('file:///a%20b.note.md')
  expect(shelf.standing()).toEqual([])
})

test('what lies in a folder of two names is one', () => {
  const shelf = shelfWith()
  shelf.put('file:///real/a.note.md', 'One')
  shelf.alias({ uri: 'file:///link', as: 'file:///real' })
  shelf.put('file:///link/a.note.md', 'Two')
  expect(shelf.standing()).toEqual(['file:///link/a.note.md: Two'])
})

test('an open note stands over its file, and gives way to it when it is closed', () => {
  const uri = 'file:///a.note.md'
  const document = { uri, text: TextDocument.create(uri, '', 1, 'Open') } as Document
  const open = new Map([[uri, document]])
  const shelf = shelfWith(open)
  shelf.showOpen()
  shelf.put(uri, 'Saved')
  expect(shelf.standing()).toEqual([`${uri}: Open`])
  open.clear()
  shelf.showOpen()
  expect(shelf.standing()).toEqual([`${uri}: Saved`])
})
