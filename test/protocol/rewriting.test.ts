// Formatting, refactorings, fixes on save, participants pasted, the other notation: over the connection.
import type { CodeAction, TextEdit } from 'vscode-languageserver-protocol/node'
import { afterAll, describe, expect, it } from 'vitest'
import type { ConvertResult, PasteParticipantsResult } from '../../server/lsp/protocol.ts'
import { full } from './capabilities.ts'
import { endServers, type OpenDocument, startClient } from './client.ts'
import { markdownNote, yamlNote } from './sample.ts'

afterAll(endServers)

const options = { tabSize: 2, insertSpaces: true }

/** The sample with its layout disturbed: nothing of what it says. */
const untidy = (note: string) =>
  note
    .replace('event: ', 'event :  ')
    .replace('[Albania, Moldova', '[ Albania,Moldova')
    .replace('the experts met.', 'the experts met. ')

describe.each([
  ['a.note.md', markdownNote],
  ['a.note.yaml', yamlNote],
])('%s', (name, note) => {
  it.each(['\n', '\r\n'])('is formatted, line ends as they are', async eol => {
    const client = await startClient()
    const tidy = note.replaceAll('\n', eol)
    const document = await client.open(name, `${untidy(note).trimEnd()}\n\n\n`.replaceAll('\n', eol))
    await document.apply(await document.request<TextEdit[]>('textDocument/formatting', { options }))
    expect(document.text()).toBe(`${tidy.trimEnd()}${eol}`)
    expect(await document.request('textDocument/formatting', { options })).toEqual([])
    await client.stop()
  })

  it('is formatted in part', async () => {
    const client = await startClient()
    const document = await client.open(name, untidy(note))
    const lineOf = (text: string) => ({ start: document.at(text), end: document.at(text, 3) })
    const ranges = [lineOf('event'), lineOf('States:')]
    await document.apply(await document.request<TextEdit[]>('textDocument/rangesFormatting', { options, ranges }))
    const first = untidy(note).replace('event :  ', 'event: ').replace('[ Albania,Moldova', '[Albania, Moldova')
    expect(document.text()).toBe(first)
    const range = lineOf('Under OP')
    await document.apply(await document.request<TextEdit[]>('textDocument/rangeFormatting', { options, range }))
    expect(document.text()).toBe(first.replace('experts met. ', 'experts met.'))
    await client.stop()
  })

  it('is formatted on type', async () => {
    const client = await startClient()
    const document = await client.open(name, note.replace(/( *)It was a good day\./u, '$1- It was\n$1X'))
    const { line, character } = document.at('X')
    await document.replace('X', '')
    await document.replace(' '.repeat(character) + '\n', '\n')
    const position = { line, character: 0 }
    const edits = await document.request<TextEdit[]>('textDocument/onTypeFormatting', { position, ch: '\n', options })
    expect(edits).toMatchObject([{ newText: `${' '.repeat(character)}- ` }])
    await client.stop()
  })

  it('is written in the other notation and back', async () => {
    const client = await startClient()
    const document = await client.open(name, note)
    const other = await document.request<ConvertResult>('rapporteur/convert')
    const isYaml = name.endsWith('yaml')
    expect(other!.languageId).toBe(isYaml ? 'note-markdown' : 'note-yaml')
    const back = await client.open(`b.note.${isYaml ? 'md' : 'yaml'}`, other!.text)
    expect(await back.request<ConvertResult>('rapporteur/convert')).toMatchObject({ text: `${document.text()}\n` })
    await client.stop()
  })

  it('takes participants from the clipboard', async () => {
    const client = await startClient()
    const document = await client.open(name, note)
    const paste = (place: string, text: string, html?: string) => {
      const range = { start: document.at(place), end: document.at(place) }
      return document.request<PasteParticipantsResult>('rapporteur/pasteParticipants', { range, text, html })
    }
    expect(await paste(', Turkey', 'Dear all,\n1. Russia\n2. Albania')).toEqual({
      version: 1,
      newText: ', Russian Federation',
      entries: 1,
      mended: [{ from: 'Russia', to: 'Russian Federation' }],
      duplicates: ['Albania'],
      omitted: ['Dear all,'],
      summary: '1 entry, 1 name mended, 1 duplicate left out, 1 other line left out',
    })
    expect(await paste(', Turkey', 'Spain', '<table><tr><td>Spain</td></tr></table>')).toMatchObject({ entries: 1 })
    expect(await paste('experts met', 'Spain')).toBeNull()
    await client.stop()
  })
})

const actions = (document: OpenDocument, text: string, only?: string[]) =>
  document.request<CodeAction[]>('textDocument/codeAction', {
    range: { start: document.at(text), end: document.at(text) },
    context: { diagnostics: [], only },
  })

describe('refactorings', () => {
  it('are worked out when one is chosen, for clients that can', async () => {
    const client = await startClient()
    const document = await client.open('a.note.md', markdownNote.replace('Albania, Moldova', 'Moldova, Albania'))
    const found = await actions(document, 'Albania', ['refactor'])
    expect(found.map(({ kind, edit }) => [kind, edit])).toContainEqual(['refactor.rewrite', undefined])
    const sort = found.find(({ title }) => title.startsWith('Sort'))
    const { edit } = await client.request<CodeAction>('codeAction/resolve', sort)
    await document.applyWorkspace(edit!)
    expect(document.text()).toContain('States: [Albania, Moldova, Turkey]')
    // The note has changed since: there is nothing to sort.
    expect(await client.request('codeAction/resolve', sort)).toEqual(sort)
    await client.stop()
  })

  it('come with their edits for others, of the kind that is asked for only', async () => {
    const codeAction = { codeActionLiteralSupport: { codeActionKind: { valueSet: ['refactor'] } } }
    const client = await startClient({ capabilities: { textDocument: { codeAction } } })
    const document = await client.open('a.note.md', markdownNote)
    const found = await actions(document, '1540 (2004)', ['refactor.rewrite'])
    expect(found.map(({ title }) => title)).toContain('Write "UNSCR 1540 (2004)"')
    expect(found.every(({ edit }) => edit?.changes?.[document.uri]?.length === 1)).toBe(true)
    expect(await actions(document, '1540 (2004)', ['refactor.extract'])).toEqual([])
    expect(await actions(document, '1540 (2004)', ['refactor.rewrite.other'])).toEqual([])
    await client.stop()
  })

  it('are left out where they do what a quick fix does', async () => {
    const client = await startClient()
    const document = await client.open('a.note.md', markdownNote.replace('resolution 1540 (2004)', 'OP 3 of $&'))
    const found = await actions(document, 'OP 3', [''])
    expect(found.filter(({ title }) => title === 'Write "paragraph 3"').map(({ kind }) => kind)).toEqual(['quickfix'])
    const others = await actions(document, 'OP 3', ['refactor.rewrite'])
    expect(others.map(({ title }) => title)).toContain('Write "paragraph 3"')
    await client.stop()
  })
})

describe('saving', () => {
  const save = (document: OpenDocument, reason = 1) =>
    document.request<TextEdit[]>('textDocument/willSaveWaitUntil', { reason })

  it('mends what is safe where the drafter wants that, and saves himself', async () => {
    const client = await startClient({ configuration: { fixOnSave: true } })
    const document = await client.open('a.note.md', markdownNote)
    expect(await save(document, 2)).toEqual([])
    const edits = await save(document)
    await document.apply(edits)
    expect(document.text()).toContain('[Albania, Republic of Moldova, Turkey]')
    expect(document.text()).toContain('They explained resolution 1540 (2004) again.')
    expect(await save(document)).toEqual([])
    await client.stop()
  })

  it('else changes nothing', async () => {
    const client = await startClient()
    const document = await client.open('a.note.md', markdownNote)
    expect(await save(document)).toEqual([])
    await client.stop()
  })
})

it('offers formatting even to a client that claims nothing, for there are editors that never claim it', async () => {
  const client = await startClient({ capabilities: {} })
  const offered = Object.keys(client.initialized.capabilities)
  for (const one of ['documentFormatting', 'documentRangeFormatting', 'documentOnTypeFormatting'])
    expect(offered).toContain(`${one}Provider`)
  expect(offered).not.toContain('codeActionProvider')
  expect(client.initialized.capabilities.textDocumentSync).not.toHaveProperty('willSaveWaitUntil')
  await client.stop()
})

it('offers ranges only where they are understood', async () => {
  const textDocument = { ...full.textDocument, rangeFormatting: {} }
  const client = await startClient({ capabilities: { ...full, textDocument } })
  expect(client.initialized.capabilities.documentRangeFormattingProvider).toEqual({ rangesSupport: false })
  await client.stop()
})
