// What helps while a note is written: selections that grow, places that change together, forms of citations, the rest of a clause.
import type {
  DocumentLink,
  FoldingRange,
  InlineCompletionItem,
  LinkedEditingRanges,
  Position,
  SelectionRange,
  SignatureHelp,
} from 'vscode-languageserver-protocol/node'
import { afterAll, expect, it } from 'vitest'
import { full } from './capabilities.ts'
import { endServers, type OpenDocument, startClient } from './client.ts'
import { markdownNote } from './sample.ts'

afterAll(endServers)

it('a selection grows from the word to the note, for each place asked for', async () => {
  const client = await startClient()
  const document = await client.open('a.note.md', markdownNote)
  const positions = [document.at('Moldova'), document.at('experts met')]
  const ranges = await document.request<SelectionRange[]>('textDocument/selectionRange', { positions })
  const starts = ranges.map(({ range, parent }) => [range.start, parent!.range.start])
  expect(starts).toEqual([
    [document.at('Moldova'), document.at('[Albania')],
    [document.at('experts'), document.at('Under OP')],
  ])
  for (let range: SelectionRange | undefined = ranges[0]; range; range = range.parent)
    if (!range.parent) expect(range.range.start).toEqual({ line: 0, character: 0 })
  await client.stop()
})

it('an abbreviation is edited together with its definition', async () => {
  const client = await startClient()
  const text = markdownNote.replace('good day', 'day for the Conflict Prevention Centre (CPC). The CPC met')
  const document = await client.open('a.note.md', text)
  const linked = (at: string) =>
    document.request<LinkedEditingRanges | null>('textDocument/linkedEditingRange', { position: document.at(at) })
  const { ranges, wordPattern } = (await linked('CPC)'))!
  expect(ranges.map(({ start }) => start)).toEqual([document.at('CPC)'), document.at('CPC met')])
  expect(new RegExp(`^${wordPattern}$`).test('CPC')).toBe(true)
  expect(await linked('Conflict')).toBeNull()
  await client.stop()
})

const signatureAt = (document: OpenDocument, before: string) =>
  document.request<SignatureHelp | null>('textDocument/signatureHelp', { position: document.at(before, before.length) })

it('the form of a citation is shown while it is typed', async () => {
  const client = await startClient()
  expect(client.initialized.capabilities.signatureHelpProvider).toEqual({ triggerCharacters: ['('] })
  const document = await client.open('a.note.md', markdownNote.replace('again.', 'in paragraph 3 ('))
  const help = (await signatureAt(document, 'paragraph 3 ('))!
  const [first] = help.signatures
  expect(first).toMatchObject({ label: 'paragraph 3 (a) of resolution 1540 (2004)', activeParameter: 1 })
  expect(first!.parameters![1]!.label).toEqual([12, 15])
  expect(first!.documentation).toMatchObject({ kind: 'markdown' })
  expect(await signatureAt(document, 'Under')).toBeNull()
  await client.stop()
})

it('the form of a citation is plain words for clients that can do no better', async () => {
  const client = await startClient({ capabilities: { textDocument: { signatureHelp: {} } } })
  const document = await client.open('a.note.md', markdownNote.replace('again.', 'in paragraph 3 ('))
  const { signatures, activeParameter } = (await signatureAt(document, 'paragraph 3 ('))!
  expect(activeParameter).toBe(1)
  expect(signatures[0]!.parameters!.map(({ label }) => label)).toEqual(['3', '(a)', '1540', '(2004)'])
  expect(signatures[0]!.documentation).toMatchObject({ kind: 'plaintext' })
  expect(signatures[0]).not.toHaveProperty('activeParameter')
  await client.stop()
})

it('a clause that is begun is gone on with', async () => {
  const client = await startClient()
  const document = await client.open('a.note.md', markdownNote.replace('It was a good day.', 'By its resolution'))
  const ask = (position: Position) =>
    document.request<InlineCompletionItem[]>('textDocument/inlineCompletion', { position, context: { triggerKind: 2 } })
  const end = document.at('By its resolution', 17)
  const [item, ...others] = await ask(end)
  expect(others).toEqual([])
  // A position beyond the end of the line is answered with the place that it names.
  expect(await ask({ line: end.line, character: 1000 })).toEqual([item])
  await document.apply([{ range: item!.range!, newText: item!.insertText as string }])
  expect(document.text()).toContain(
    '\nBy its resolution 1977 (2011), the Security Council extended the mandate of the 1540 Committee until 25 April 2021.\n',
  )
  await client.stop()
})

it('folding and links give what the client takes', async () => {
  const { textDocument } = full
  const foldingRange = { rangeLimit: 2, foldingRangeKind: { valueSet: ['comment'] } }
  const client = await startClient({
    capabilities: { textDocument: { ...textDocument, foldingRange, documentLink: {} } },
  })
  const document = await client.open('a.note.md', markdownNote.replace('good', '[good](old/b.note.md#day)'))
  const ranges = await document.request<FoldingRange[]>('textDocument/foldingRange')
  expect(ranges).toEqual([
    { startLine: 0, endLine: 7 },
    { startLine: 5, endLine: 6 },
  ])
  const links = await document.request<DocumentLink[]>('textDocument/documentLink')
  expect(links.at(-2)).toEqual({ range: expect.any(Object) as object, target: 'file:///notes/old/b.note.md#day' })
  const untitled = await client.open('untitled:Untitled-1', document.text(), 'note-markdown')
  expect(JSON.stringify(await untitled.request('textDocument/documentLink'))).not.toContain('b.note.md')
  await client.stop()
})

it('nothing of this is offered to a client that asks for none of it', async () => {
  const client = await startClient({ capabilities: {} })
  for (const provider of [
    'codeLensProvider',
    'inlayHintProvider',
    'inlineCompletionProvider',
    'linkedEditingRangeProvider',
    'selectionRangeProvider',
    'signatureHelpProvider',
  ])
    expect(client.initialized.capabilities).not.toHaveProperty(provider)
  await client.stop()
})
