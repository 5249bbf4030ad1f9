// What is shown in and beside the text: colours with their changes, hints, lenses; and that it is shown again when it changes.
import type { CodeLens, InlayHint, SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver-protocol/node'
import { afterAll, describe, expect, it } from 'vitest'
import type { LensPlacesResult, ShowReferencesArguments } from '../../server/lsp/protocol.ts'
import { full } from './capabilities.ts'
import { type Client, endServers, type OpenDocument, startClient } from './client.ts'
import { markdownNote, yamlNote } from './sample.ts'

afterAll(endServers)

const whole = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } }

describe('semantic tokens', () => {
  const all = (document: OpenDocument) => document.request<SemanticTokens>('textDocument/semanticTokens/full')
  const changes = (document: OpenDocument, previousResultId: string) =>
    document.request<SemanticTokens | SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
      previousResultId,
    })

  it.each([
    ['a.note.md', markdownNote],
    ['a.note.yaml', yamlNote],
  ])('come as changes that lead from the last answer to the next, in %s', async (name, note) => {
    const client = await startClient()
    const document = await client.open(name, note)
    let { data, resultId } = await all(document)
    const edits = [
      ['good day', 'day in Turkey on 8 July 2020'],
      ['Turkey', 'Türkiye'],
      ['Under OP 11 (e) of resolution 1540 (2004) the', 'The'],
      ['Albania, ', ''],
    ] as const
    for (const [old, by] of edits) {
      await document.replace(old, by)
      const answer = (await changes(document, resultId!)) as SemanticTokensDelta
      for (const { start, deleteCount, data: inserted = [] } of answer.edits)
        data = [...data.slice(0, start), ...inserted, ...data.slice(start + deleteCount)]
      expect(data).toEqual((await all(document)).data)
      resultId = (await all(document)).resultId
    }
    await client.stop()
  })

  it('are few numbers for a small edit, and none where nothing changed', async () => {
    const client = await startClient()
    const document = await client.open('a.note.md', markdownNote)
    const { resultId } = await all(document)
    await document.replace('\n## Background', '\n\n## Background')
    const answer = (await changes(document, resultId!)) as SemanticTokensDelta
    expect(answer.edits).toHaveLength(1)
    expect(answer.edits[0]!.data).toHaveLength(5)
    expect(await changes(document, answer.resultId!)).toEqual({ resultId: answer.resultId, edits: [] })
    await client.stop()
  })

  it('come whole where the answer before is not known', async () => {
    const client = await startClient()
    const document = await client.open('a.note.md', markdownNote)
    expect(await changes(document, 'unknown')).toEqual(
      await all(document).then(({ data }) => ({ data, resultId: '1' })),
    )
    await client.stop()
  })

  it('have no names for clients that ask for no changes', async () => {
    const semanticTokens = { ...full.textDocument!.semanticTokens!, requests: { full: true } }
    const client = await startClient({ capabilities: { textDocument: { semanticTokens } } })
    expect(client.initialized.capabilities.semanticTokensProvider).toMatchObject({ full: true, range: false })
    const document = await client.open('a.note.md', markdownNote)
    expect(await all(document)).not.toHaveProperty('resultId')
    await client.stop()
  })
})

describe('inlay hints', () => {
  const hints = (document: OpenDocument, range = whole) =>
    document.request<InlayHint[]>('textDocument/inlayHint', { range })
  const labels = async (document: OpenDocument) => (await hints(document)).map(({ label }) => label)

  it('stand in the part asked for and explain themselves when asked', async () => {
    const client = await startClient()
    const document = await client.open('a.note.md', markdownNote)
    expect(await labels(document)).toEqual(['Wednesday', '3 States', 'adopted 28 April 2004'])
    const start = document.at('## Background')
    const [adopted, ...others] = await hints(document, { start, end: whole.end })
    expect(others).toEqual([])
    expect(adopted).toMatchObject({ position: document.at('1540 (2004)', 11), paddingLeft: true })
    expect(adopted).not.toHaveProperty('tooltip')
    const { tooltip } = await client.request<InlayHint>('inlayHint/resolve', adopted)
    expect(tooltip).toMatchObject({ kind: 'markdown', value: expect.stringContaining('1540 (2004)') as string })
    await client.stop()
  })

  it('explain themselves at once to clients that do not ask later, and write a weekday on demand', async () => {
    const client = await startClient({ capabilities: { textDocument: { inlayHint: {} } } })
    const document = await client.open('a.note.yaml', yamlNote)
    const [weekday] = await hints(document)
    expect(weekday).toMatchObject({
      label: 'Wednesday',
      tooltip: { kind: 'plaintext', value: '8 July 2020 was a Wednesday.' },
    })
    await document.apply(weekday!.textEdits!)
    expect(document.text()).toContain('date: Wednesday, 8 July 2020')
    expect(await labels(document)).not.toContain('Wednesday')
    await client.stop()
  })

  it('follow the settings, and are asked for again when those change', async () => {
    const client = await startClient({ configuration: { inlayHints: { weekday: false } } })
    const document = await client.open('a.note.md', markdownNote)
    await refreshed(client, 'workspace/inlayHint/refresh')
    expect(await labels(document)).toEqual(['3 States', 'adopted 28 April 2004'])
    const again = refreshed(client, 'workspace/inlayHint/refresh')
    await client.configure({ inlayHints: { states: false, adoption: false } })
    await again
    expect(await labels(document)).toEqual(['Wednesday'])
    await client.stop()
  })
})

/** Resolves when the server has asked for something to be asked for again. */
function refreshed({ connection }: Client, method: string): Promise<void> {
  return new Promise(done => {
    connection.onRequest(method, () => {
      done()
      return null
    })
  })
}

describe('code lenses', () => {
  const lenses = async (document: OpenDocument) =>
    (await document.request<CodeLens[] | null>('textDocument/codeLens')) ?? []
  const titles = (found: CodeLens[]) => found.map(({ command }) => command?.title)

  it('say at once who took part and who cites the same, and lead there', async () => {
    const client = await startClient({ initializationOptions: { showReferences: true } })
    const document = await client.open('a.note.md', markdownNote)
    expect(titles(await lenses(document))).toEqual(['3 States'])
    const other = await client.open('b.note.yaml', yamlNote)
    const found = await lenses(document)
    expect(titles(found)).toEqual([
      '1 other note on this event',
      '1 other note of 2020',
      '3 States',
      '1540 (2004): cited in 2 notes',
    ])
    const { command, range } = found.at(-1)!
    expect(range.start).toEqual(document.at('1540 (2004)'))
    const [params, position] = command!.arguments as unknown as ShowReferencesArguments
    expect([command!.command, position]).toEqual(['rapporteur.showReferences', range.start])
    const places = await client.request<LensPlacesResult>('rapporteur/lensPlaces', params)
    expect(places).toContainEqual({
      uri: other.uri,
      range: { start: other.at('1540 (2004)'), end: other.at('1540 (2004)', 11) },
    })
    await client.stop()
  })

  it('are asked for again when another note changes', async () => {
    const client = await startClient()
    const document = await client.open('a.note.md', markdownNote)
    const again = refreshed(client, 'workspace/codeLens/refresh')
    const other = await client.open('b.note.yaml', yamlNote)
    await again
    expect(titles(await lenses(document))).toContain('1540 (2004): cited in 2 notes')
    const once = refreshed(client, 'workspace/codeLens/refresh')
    await other.replace('Under OP 11 (e) of resolution 1540 (2004) the', 'The')
    await other.replace('resolution 1540 again', 'it again')
    await once
    expect(titles(await lenses(document))).not.toContain('1540 (2004): cited in 2 notes')
    await client.stop()
  })

  it('are words only where the client cannot show places', async () => {
    const client = await startClient()
    const document = await client.open('a.note.md', markdownNote)
    await client.open('b.note.yaml', yamlNote)
    const found = await lenses(document)
    expect(found).toHaveLength(4)
    for (const { command } of found) expect(command).toEqual({ title: command!.title, command: '' })
    await client.stop()
  })

  it('can be turned off', async () => {
    const client = await startClient({
      initializationOptions: { settings: { codeLenses: false } },
      configuration: { codeLenses: false },
    })
    const document = await client.open('a.note.md', markdownNote)
    expect(await lenses(document)).toEqual([])
    await client.stop()
  })
})
