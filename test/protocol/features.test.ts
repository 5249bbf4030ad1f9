// Every feature over the connection: that its answers fit the client and, applied, give the right text.
import type {
  CodeAction,
  CompletionItem,
  CompletionList,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  SemanticTokens,
  SymbolInformation,
  TextEdit,
  TextDocumentContentResult,
} from 'vscode-languageserver-protocol/node'
import { afterAll, describe, expect, it } from 'vitest'
import type { InsertResult, KindsResult, NewNoteResult, PreviewResult } from '../../server/lsp/protocol.ts'
import { full } from './capabilities.ts'
import { endServers, type OpenDocument, startClient } from './client.ts'
import { markdownNote, yamlNote } from './sample.ts'

afterAll(endServers)

const { textDocument, workspace } = full

const actionsAt = async (document: OpenDocument, text: string, only?: string[]) => {
  const range = { start: document.at(text), end: document.at(text) }
  const diagnostics = (await document.diagnostics()).filter(({ range: { start } }) => start.line === range.start.line)
  return await document.request<CodeAction[]>('textDocument/codeAction', { range, context: { diagnostics, only } })
}

describe.each([
  ['a.note.md', markdownNote],
  ['a.note.yaml', yamlNote],
])('code actions in %s', (name, note) => {
  it('mend a finding', async () => {
    const client = await startClient()
    const document = await client.open(name, note)
    const [best] = await actionsAt(document, 'Moldova', ['quickfix'])
    expect(best).toMatchObject({ kind: 'quickfix', isPreferred: true, diagnostics: [{ code: 'informal-state-name' }] })
    expect(best!.edit!.documentChanges).toMatchObject([{ textDocument: { uri: document.uri, version: 1 } }])
    await document.applyWorkspace(best!.edit!)
    expect(document.text()).toBe(note.replace('Moldova', 'Republic of Moldova'))
    expect(await actionsAt(document, 'Moldova', ['quickfix'])).toEqual([])
    await client.stop()
  })

  it('are for the diagnostics that the client gives, whatever the range', async () => {
    const client = await startClient()
    const document = await client.open(name, note)
    const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } }
    const diagnostics = await document.diagnostics()
    const about = (...codes: string[]) =>
      document.request<CodeAction[]>('textDocument/codeAction', {
        range: whole,
        context: { diagnostics: diagnostics.filter(({ code }) => codes.includes(code as string)), only: ['quickfix'] },
      })
    const mended = (actions: readonly CodeAction[]) =>
      new Set(actions.flatMap(action => action.diagnostics!.map(({ code }) => code)))
    expect(mended(await about('informal-state-name'))).toEqual(new Set(['informal-state-name']))
    expect(mended(await about('informal-state-name', 'resolution-year')).size).toBe(2)
    // None given: all in the range.
    expect((await about()).map(({ title }) => title)).toEqual(
      expect.arrayContaining((await about('informal-state-name', 'resolution-year')).map(({ title }) => title)),
    )
    await client.stop()
  })

  it('are for no more findings than a client is shown', async () => {
    const client = await startClient()
    const document = await client.open(name, note.replace('It was a good day.', 'Moldova and Swaziland. '.repeat(300)))
    const actions = await document.request<CodeAction[]>('textDocument/codeAction', {
      range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } },
      context: { diagnostics: [], only: ['quickfix'] },
    })
    expect(actions.filter(({ title }) => /^Ignore on this line: /u.test(title))).toHaveLength(100)
    await client.stop()
  })

  it('mend all of a rule', async () => {
    const client = await startClient()
    const document = await client.open(name, note.replace('a good day', 'Moldova’s good day'))
    const actions = await actionsAt(document, 'Moldova', ['quickfix'])
    await document.applyWorkspace(actions.find(({ title }) => title.startsWith('Fix all'))!.edit!)
    expect(document.text()).toContain('Albania, Republic of Moldova, Turkey')
    expect(document.text()).toContain('the Republic of Moldova’s good day')
    await client.stop()
  })

  it('mend everything that is safe, worked out when it is chosen', async () => {
    const client = await startClient()
    const document = await client.open(name, note)
    const [all, ...others] = await actionsAt(document, 'Moldova', ['source.fixAll'])
    expect(others).toEqual([])
    expect(all).toMatchObject({ kind: 'source.fixAll.rapporteur' })
    expect(all!.edit).toBeUndefined()
    const { edit } = await client.request<CodeAction>('codeAction/resolve', all)
    await document.applyWorkspace(edit!)
    expect(document.text()).toContain('Republic of Moldova')
    expect(await actionsAt(document, 'Moldova', ['source.fixAll'])).toEqual([])
    await client.stop()
  })

  it('come with their edits, without versions, where the client can do no better', async () => {
    const codeAction = { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } }
    const client = await startClient({ capabilities: { textDocument: { ...textDocument, codeAction } } })
    const document = await client.open(name, note)
    const [best] = await actionsAt(document, 'Moldova')
    expect(best).not.toHaveProperty('isPreferred')
    expect(best!.edit).toMatchObject({ changes: { [document.uri]: [{ newText: expect.any(String) as string }] } })
    const [all] = await actionsAt(document, 'Moldova', ['source.fixAll.rapporteur'])
    expect(all!.edit!.changes![document.uri]!.length).toBeGreaterThan(0)
    await client.stop()
  })
})

describe('completion', () => {
  const complete = (document: OpenDocument, after: string) =>
    document.request<CompletionList>('textDocument/completion', { position: document.at(after, after.length) })

  it('replaces what was typed and what follows of the name', async () => {
    const client = await startClient()
    const document = await client.open('a.note.md', markdownNote.replace('Moldova', 'Arm'))
    const { items, itemDefaults } = await complete(document, 'Albania, Ar')
    const armenia = items.find(({ label }) => label === 'Armenia')!
    expect(itemDefaults!.editRange).toEqual({
      insert: { start: document.at('Arm'), end: document.at('Arm', 2) },
      replace: { start: document.at('Arm'), end: document.at('Arm', 3) },
    })
    const { documentation } = await client.request<CompletionItem>('completionItem/resolve', armenia)
    expect(documentation).toMatchObject({ kind: 'markdown', value: expect.stringContaining('Armenia') as string })
    await client.stop()
  })

  it('offers the names of the day of the event', async () => {
    const client = await startClient()
    const document = await client.open('a.note.md', markdownNote.replace('Turkey', 'T'))
    const labels = async () => (await complete(document, 'Moldova, T')).items.map(({ label }) => label)
    expect(await labels()).toContain('Turkey')
    expect(await labels()).not.toContain('Türkiye')
    await document.replace('8 July 2020', '8 July 2023')
    expect(await labels()).toContain('Türkiye')
    await client.stop()
  })

  it('is plain text edits where the client can do no better', async () => {
    const client = await startClient({ capabilities: {} })
    const document = await client.open('a.note.yaml', 'event: Workshop\nor')
    const { items, ...rest } = await complete(document, '\nor')
    expect(rest).toEqual({ isIncomplete: false })
    const organizers = items.find(({ label }) => /^organi[sz]ers?/iu.test(label))!
    expect(organizers.textEdit).toMatchObject({ range: { start: { line: 1, character: 0 } } })
    for (const item of items) {
      expect(item).not.toHaveProperty('insertTextFormat')
      expect((item.textEdit as TextEdit).newText).not.toMatch(/\$\{?\d/u)
    }
    await client.stop()
  })

  it('leaves the indent of the line to an editor that gives it to every line of a snippet', async () => {
    const sections = 'event: Workshop\ndate: 8 July 2020\nsections:\n  Background: |\n    One.\n  High'
    const highlights = async (insertTextModeSupport?: { valueSet: (1 | 2)[] }) => {
      const completionItem = { snippetSupport: true, ...(insertTextModeSupport && { insertTextModeSupport }) }
      const client = await startClient({ capabilities: { textDocument: { completion: { completionItem } } } })
      const document = await client.open('a.note.yaml', sections)
      const { items } = await complete(document, '  High')
      const { textEdit, insertTextMode } = items.find(({ label }) => label === 'Highlights')!
      await client.stop()
      return { newText: (textEdit as TextEdit).newText, insertTextMode }
    }
    const [asIs, adjusted] = ['Highlights: |\n    $0', 'Highlights: |\n  $0']
    expect(await highlights({ valueSet: [1, 2] })).toEqual({ newText: asIs, insertTextMode: 1 })
    // Neovim and Helix claim no mode, Sublime only this one.
    expect(await highlights()).toEqual({ newText: adjusted })
    expect(await highlights({ valueSet: [2] })).toEqual({ newText: adjusted })
  })
})

describe('hover', () => {
  it('explains what is under the pointer', async () => {
    const client = await startClient()
    const document = await client.open('a.note.md', markdownNote)
    const hover = await document.request<Hover>('textDocument/hover', {
      position: document.at('resolution 1540 (2004)'),
    })
    expect(hover.contents).toMatchObject({ kind: 'markdown', value: expect.stringContaining('1540 (2004)') as string })
    expect(hover.range!.start.line).toBe(document.at('resolution 1540 (2004)').line)
    expect(await document.request('textDocument/hover', { position: document.at('good') })).toBeNull()
    await client.stop()
  })

  it('is plain text where the client shows no Markdown', async () => {
    const client = await startClient({ capabilities: {} })
    const document = await client.open('a.note.md', markdownNote)
    const { contents } = await document.request<Hover>('textDocument/hover', { position: document.at('Moldova') })
    expect(contents).toMatchObject({ kind: 'plaintext' })
    expect((contents as { value: string }).value).not.toMatch(/\*\*|\]\(/u)
    await client.stop()
  })
})

describe('the outline', () => {
  const names = (symbols: DocumentSymbol[]): unknown[] =>
    symbols.map(({ name, children }) => (children?.length ? [name, names(children)] : name))

  it('is a tree of fields and sections', async () => {
    const client = await startClient()
    for (const [name, note] of [
      ['a.note.md', markdownNote],
      ['a.note.yaml', yamlNote],
    ] as const) {
      const document = await client.open(name, note)
      const symbols = await document.request<DocumentSymbol[]>('textDocument/documentSymbol')
      expect(JSON.stringify(names(symbols))).toMatch(/participants.*States.*Background.*Highlights/u)
      for (const { range, selectionRange } of symbols) {
        expect(range.start.line).toBeLessThanOrEqual(selectionRange.start.line)
        expect(range.end.line).toBeGreaterThanOrEqual(selectionRange.end.line)
      }
    }
    await client.stop()
  })

  it('is a list where the client shows no trees', async () => {
    const client = await startClient({ capabilities: {} })
    const document = await client.open('a.note.md', markdownNote)
    const symbols = await document.request<SymbolInformation[]>('textDocument/documentSymbol')
    expect(symbols.find(({ name }) => name === 'States')).toMatchObject({
      containerName: 'participants',
      location: { uri: document.uri },
    })
    await client.stop()
  })
})

describe('folding', () => {
  it('folds the header and the sections, by lines', async () => {
    const client = await startClient()
    const document = await client.open('a.note.md', markdownNote)
    const ranges = await document.request<FoldingRange[]>('textDocument/foldingRange')
    expect(ranges).toContainEqual({
      startLine: 0,
      endLine: document.at('# Information Note').line - 2,
      kind: 'region',
      collapsedText: '… Workshop on border controls',
    })
    expect(ranges.map(({ startLine }) => startLine)).toContain(document.at('## Background').line)
    for (const { startLine, endLine } of ranges) expect(endLine).toBeGreaterThan(startLine)
    await client.stop()
  })
})

describe('semantic tokens', () => {
  it('mark States, citations, dates and organizations, wholly or in a range', async () => {
    const client = await startClient()
    const document = await client.open('a.note.md', markdownNote)
    const { tokenTypes } = client.initialized.capabilities.semanticTokensProvider!.legend
    const read = ({ data }: SemanticTokens) => {
      const lines = document.text().split('\n')
      let [line, character] = [0, 0]
      return Array.from({ length: data.length / 5 }, (_, index) => {
        const [lineBy, characterBy, length, type] = data.slice(index * 5, index * 5 + 5) as [
          number,
          number,
          number,
          number,
        ]
        character = lineBy > 0 ? characterBy : character + characterBy
        line += lineBy
        return [lines[line]!.slice(character, character + length), tokenTypes[type]]
      })
    }
    const whole = read(await document.request('textDocument/semanticTokens/full'))
    expect(whole).toContainEqual(['Turkey', 'state'])
    expect(whole).toContainEqual(['8 July 2020', 'date'])
    expect(whole.some(([text, type]) => type === 'citation' && text!.includes('1540 (2004)'))).toBe(true)
    const range = { start: document.at('## Background'), end: document.at('## Highlights') }
    const part = read(await document.request('textDocument/semanticTokens/range', { range }))
    expect(part.length).toBeGreaterThan(0)
    expect(part.length).toBeLessThan(whole.length)
    expect(whole).toEqual(expect.arrayContaining(part))
    await client.stop()
  })
})

describe('links', () => {
  it('lead to resolutions', async () => {
    const client = await startClient()
    const document = await client.open('a.note.md', markdownNote)
    const links = await document.request<DocumentLink[]>('textDocument/documentLink')
    expect(links.map(({ target }) => target)).toContainEqual(expect.stringMatching(/^https:.*1540/u))
    expect(links.every(({ tooltip }) => tooltip)).toBe(true)
    await client.stop()
  })

  it('are underlined line by line, without the indent of the next', async () => {
    const client = await startClient()
    const text = 'sections:\n  Background: |\n    It recalled resolution 1540\n    (2004) twice.\n'
    const document = await client.open('a.note.yaml', text)
    const links = await document.request<DocumentLink[]>('textDocument/documentLink')
    const lines = text.split('\n')
    expect(links.map(({ range: { start, end } }) => lines[start.line]!.slice(start.character, end.character))).toEqual([
      '1540',
      '(2004)',
    ])
    expect(links.map(({ range: { start, end } }) => end.line - start.line)).toEqual([0, 0])
    expect(links[0]!.target).toBe(links[1]!.target)
    await client.stop()
  })
})

describe('the requests of the project', () => {
  it('insert a clause once', async () => {
    const client = await startClient()
    const document = await client.open('a.note.md', markdownNote.replace(/\n\n\[\^1\]: .*/u, '').replace('[^1]', ''))
    const insert = () => document.request<InsertResult>('rapporteur/insert', { clause: 'disclaimer' })
    const result = await insert()
    expect(result!.version).toBe(1)
    await document.apply(result!.edits)
    expect(document.text()).toContain('# Information Note[^1]\n')
    expect(document.text()).toMatch(/\n\[\^1\]: For information/u)
    expect((await insert())!.edits).toEqual([])
    await client.stop()
  })

  it('write a new note of each kind', async () => {
    const client = await startClient()
    const kinds = await client.request<KindsResult>('rapporteur/kinds')
    expect(kinds.length).toBeGreaterThan(1)
    for (const { id } of kinds) {
      const note = await client.request<NewNoteResult>('rapporteur/newNote', { kind: id, notation: 'yaml' })
      expect(note).toMatchObject({ languageId: 'note-yaml' })
      expect(note!.snippet).toContain('${1:')
    }
    await client.stop()
  })

  it('show the note as it reads on paper', async () => {
    const client = await startClient()
    const document = await client.open('a.note.md', markdownNote.replace('good', '<script>'))
    const preview = await document.request<PreviewResult>('rapporteur/preview')
    expect(preview).toMatchObject({ version: 1, title: 'Workshop on border controls' })
    expect(preview!.html).toContain('Highlights')
    expect(preview!.html).not.toContain('<script')
    await client.stop()
  })

  it('give the page of a rule', async () => {
    const client = await startClient()
    const page = async (uri: string) =>
      (await client.request<TextDocumentContentResult>('workspace/textDocumentContent', { uri })).text
    expect(await page('rapporteur-rule:/unknown-paragraph.md')).toMatch(/^# The resolution has no such/u)
    expect(await page('rapporteur-rule:/no-such-rule.md')).toContain('no such rule')
    await client.stop()
  })
})

describe('a request', () => {
  it('that was overtaken by an edit is answered as such', async () => {
    const client = await startClient({ capabilities: { textDocument: textDocument!, workspace: workspace! } })
    const document = await client.open('a.note.md', markdownNote)
    const overtaken = document
      .request('textDocument/hover', { position: document.at('Moldova') })
      .catch((error: unknown) => error)
    await document.replace('good', 'fine')
    expect(await overtaken).toMatchObject({ code: -32801 })
    await client.stop()
  })

  it('that is cancelled is given up', async () => {
    const client = await startClient()
    const document = await client.open('a.note.md', markdownNote.repeat(300))
    const asked = document.diagnostics().catch((error: unknown) => error)
    await client.notify('$/cancelRequest', { id: 1 })
    expect(await asked).toMatchObject({ code: -32800 })
    expect(await document.request('textDocument/foldingRange')).not.toEqual([])
    await client.stop()
  })
})
