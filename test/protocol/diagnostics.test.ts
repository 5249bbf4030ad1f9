// Diagnostics: pushed and pulled, of which version, with what, and when they wait.
import type { DocumentDiagnosticReport } from 'vscode-languageserver-protocol/node'
import { afterAll, describe, expect, it } from 'vitest'
import { full, pushed } from './capabilities.ts'
import { type Client, endServers, startClient } from './client.ts'
import { dedent, draw } from './draw.ts'
import { markdownNote as note } from './sample.ts'

afterAll(endServers)

const found = dedent(`
    States: [Albania, Moldova, Turkey]
                      ^^^^^^^ informal-state-name
  Under OP 11 (e) of resolution 1540 (2004) the experts met.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown-paragraph
  They explained resolution 1540 again.
                 ^^^^^^^^^^^^^^^ resolution-year
`)

describe.each([
  ['pulled', full],
  ['pushed', pushed],
])('diagnostics %s', (_, capabilities) => {
  it('stand under what they are about', async () => {
    const client = await startClient({ capabilities })
    const document = await client.open('a.note.md', note)
    expect(draw(document.text(), await document.diagnostics())).toBe(found)
    await client.stop()
  })

  it('follow the edits', async () => {
    const client = await startClient({ capabilities })
    const document = await client.open('a.note.md', note)
    await document.replace('Albania, Moldova', 'Republic of Moldova')
    await document.replace('resolution 1540 again', 'resolution 1540 (2004) again')
    expect(draw(document.text(), await document.diagnostics())).toBe(
      dedent(`
        Under OP 11 (e) of resolution 1540 (2004) the experts met.
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown-paragraph
      `),
    )
    await document.replace('8 July 2020', '8 July 2023')
    expect(draw(document.text(), await document.diagnostics())).toBe(
      dedent(`
          States: [Republic of Moldova, Turkey]
                                        ^^^^^^ outdated-state-name
        Under OP 11 (e) of resolution 1540 (2004) the experts met.
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown-paragraph
      `),
    )
    await client.stop()
  })

  it('are those of each of two notes', async () => {
    const client = await startClient({ capabilities })
    const one = await client.open('a.note.md', note)
    const other = await client.open('b.note.yaml', 'event: Workshop\n')
    await one.replace('Moldova, ', '')
    expect((await one.diagnostics()).map(({ code }) => code)).toEqual(['unknown-paragraph', 'resolution-year'])
    expect((await other.diagnostics()).map(({ code }) => code)).not.toContain('unknown-paragraph')
    await client.stop()
  })
})

describe('a diagnostic', () => {
  it('says where it is from, which rule it goes by and where that is explained', async () => {
    const client = await startClient()
    const document = await client.open('a.note.md', note)
    const diagnostic = (await document.diagnostics()).find(({ code }) => code === 'unknown-paragraph')
    expect(diagnostic).toMatchObject({
      source: 'rapporteur',
      severity: 1,
      codeDescription: { href: 'rapporteur-rule:/unknown-paragraph.md' },
      data: { case: expect.any(String) as string },
    })
    expect(diagnostic?.message).toContain('1810 (2008)')
    await client.stop()
  })

  it('on a name that is no longer used strikes it through, where the client can', async () => {
    const later = note.replace('8 July 2020', '8 July 2023')
    const tags = async (capabilities = full) => {
      const client = await startClient({ capabilities })
      const items = await (await client.open('a.note.md', later)).diagnostics()
      await client.stop()
      return items.filter(item => item.tags).map(item => [item.code, item.tags])
    }
    expect(await tags()).toEqual([['outdated-state-name', [2]]])
    const publishDiagnostics = { ...full.textDocument!.publishDiagnostics, tagSupport: { valueSet: [1 as const] } }
    expect(await tags({ ...full, textDocument: { ...full.textDocument, publishDiagnostics } })).toEqual([])
  })

  it('leads to a file where the client does not ask for texts', async () => {
    const workspace: typeof full.workspace = { ...full.workspace }
    delete workspace.textDocumentContent
    const client = await startClient({ capabilities: { ...full, workspace } })
    const document = await client.open('a.note.md', note)
    const [diagnostic] = await document.diagnostics()
    expect(diagnostic?.codeDescription?.href).toMatch(/^file:\/\/\/.*\/docs\/rules\/informal-state-name\.md$/u)
    await client.stop()
  })

  it('comes with the version it is about', async () => {
    const client = await startClient({ capabilities: pushed })
    const document = await client.open('a.note.md', note)
    await document.diagnostics()
    await document.replace('good', 'fine')
    await document.diagnostics()
    expect(client.published.map(({ version }) => version)).toEqual([1, 2])
    await client.stop()
  })
})

describe('a note that is closed', () => {
  it('keeps no diagnostics', async () => {
    const client = await startClient({ capabilities: pushed })
    const document = await client.open('a.note.md', note)
    await document.diagnostics()
    const cleared = client.next('textDocument/publishDiagnostics')
    await document.close()
    expect(await cleared).toMatchObject({ uri: document.uri, diagnostics: [] })
    await client.stop()
  })
})

describe('a document that is no note', () => {
  it('is left alone', async () => {
    const client = await startClient({ capabilities: pushed })
    await client.open('a.txt', note, 'plaintext')
    const other = await client.open('a.note.md', note)
    await other.diagnostics()
    expect(client.published.map(({ uri }) => uri)).toEqual([other.uri])
    await client.stop()
  })
})

describe('a pull', () => {
  const pull = (client: Client, uri: string, previousResultId?: string) =>
    client.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri }, previousResultId })

  it('is answered "unchanged" where nothing changed', async () => {
    const client = await startClient()
    const document = await client.open('a.note.md', note)
    const first = await pull(client, document.uri)
    expect(first.kind).toBe('full')
    const again = await pull(client, document.uri, first.resultId)
    expect(again).toEqual({ kind: 'unchanged', resultId: first.resultId })
    await document.replace('good', 'fine')
    expect((await pull(client, document.uri, first.resultId)).kind).toBe('unchanged')
    await document.replace('Moldova, ', '')
    expect((await pull(client, document.uri, first.resultId)).kind).toBe('full')
    await client.stop()
  })

  it('that was overtaken by an edit is to be asked again', async () => {
    const client = await startClient()
    const document = await client.open('a.note.md', note)
    const overtaken = pull(client, document.uri).catch((error: unknown) => error)
    await document.replace('Moldova, ', '')
    const last = pull(client, document.uri)
    expect(await overtaken).toMatchObject({ code: -32802, data: { retriggerRequest: true } })
    expect((await last).kind).toBe('full')
    await client.stop()
  })
})

describe('what is being typed', () => {
  const type = async (capabilities: typeof full, options: object = {}) => {
    const client = await startClient({ capabilities, ...options })
    const document = await client.open('a.note.md', note)
    await document.diagnostics()
    await document.change({
      range: { start: document.at('good day.', 9), end: document.at('good day.', 9) },
      text: ' So did Moldova',
    })
    return { client, document, codes: (await document.diagnostics()).map(({ code }) => code) }
  }
  const elsewhere = ['informal-state-name', 'unknown-paragraph', 'resolution-year']

  it('is judged after a rest, which is pushed', async () => {
    const { client, document, codes } = await type(pushed)
    expect(codes).toEqual(elsewhere)
    await client.next('textDocument/publishDiagnostics')
    expect((await document.diagnostics()).map(({ code }) => code)).toEqual([...elsewhere, 'informal-state-name'])
    await client.stop()
  })

  it('is judged after a rest, for which the client is asked to pull', async () => {
    const { client, document, codes } = await type(full)
    expect(codes).toEqual(elsewhere)
    await expect.poll(client.refreshes).toBe(1)
    expect((await document.diagnostics()).map(({ code }) => code)).toEqual([...elsewhere, 'informal-state-name'])
    await client.stop()
  })

  it('is judged when it is saved', async () => {
    const { client, document } = await type(pushed)
    const next = client.next('textDocument/publishDiagnostics')
    await document.save()
    await next
    expect((await document.diagnostics()).map(({ code }) => code)).toEqual([...elsewhere, 'informal-state-name'])
    await client.stop()
  })

  it('is judged after an edit elsewhere', async () => {
    const { client, document } = await type(pushed)
    await document.replace('the experts met', 'the experts sat')
    expect((await document.diagnostics()).map(({ code }) => code)).toEqual([...elsewhere, 'informal-state-name'])
    await client.stop()
  })

  it('is judged at once if the user wishes', async () => {
    const { client, codes } = await type(pushed, { configuration: { waitForPause: false } })
    expect(codes).toEqual([...elsewhere, 'informal-state-name'])
    await client.stop()
  })

  it('is judged at once where the client could not be told later', async () => {
    const { workspace, ...rest } = full
    const { client, codes } = await type({ ...rest, workspace: { ...workspace, diagnostics: {} } })
    expect(codes).toEqual([...elsewhere, 'informal-state-name'])
    await client.stop()
  })
})

describe('very many findings', () => {
  it('are capped, and the rest is counted', async () => {
    const client = await startClient()
    const document = await client.open(
      'a.note.md',
      note.replace('It was', 'On resolution 1540. '.repeat(300) + 'It was'),
    )
    const diagnostics = await document.diagnostics()
    expect(diagnostics.length).toBe(101)
    expect(diagnostics.at(-1)).toMatchObject({ severity: 3, source: 'rapporteur' })
    expect(diagnostics.at(-1)!.message).toMatch(/^203 more findings/u)
    await client.stop()
  })
})

describe('settings', () => {
  it('set the severity of a rule or turn it off, from the start and later', async () => {
    const rules = { 'resolution-year': 'off', 'resolution-form': 'off', 'unknown-paragraph': 'info', nonsense: 7 }
    const settings = { rules }
    const client = await startClient({ initializationOptions: { settings }, configuration: settings })
    const document = await client.open('a.note.md', note)
    const severities = async () => {
      const found = (await document.diagnostics()).map(({ code, severity }) => [String(code), severity] as const)
      return Object.fromEntries(found)
    }
    expect(await severities()).toMatchObject({ 'unknown-paragraph': 3 })
    expect(await severities()).not.toHaveProperty('resolution-year')
    await client.configure({ rules: { 'resolution-form': 'off', 'unknown-paragraph': 'warning' } })
    await expect.poll(client.refreshes).toBe(1)
    expect(await severities()).toMatchObject({
      'unknown-paragraph': 2,
      'resolution-year': expect.any(Number) as number,
    })
    await client.stop()
  })
})

describe('the status', () => {
  it('says which kind of note it is, when the event was and what was found', async () => {
    const client = await startClient({ initializationOptions: { status: true } })
    const status = client.next('rapporteur/status')
    const document = await client.open('a.note.md', note)
    await document.diagnostics()
    expect(await status).toMatchObject({
      uri: document.uri,
      version: 1,
      eventDays: { from: '2020-07-08', to: '2020-07-08' },
      errors: 1,
      pages: expect.any(Number) as number,
    })
    const cleared = client.next('rapporteur/statusCleared')
    await document.close()
    expect(await cleared).toEqual({ uri: document.uri })
    await client.stop()
  })
})
