// The project of a note over the protocol: rapporteur.yaml above it, help inside that file, and suppressing findings.
import { pathToFileURL } from 'node:url'
import type { CodeAction, CompletionItem, Hover } from 'vscode-languageserver-protocol/node'
import { afterAll, describe, expect, it } from 'vitest'
import { Folder } from '../support/command.ts'
import { full, pushed } from './capabilities.ts'
import { endServers, type OpenDocument, startClient } from './client.ts'
import { dedent, draw } from './draw.ts'
import { markdownNote } from './sample.ts'

afterAll(endServers)

const note = markdownNote.replace('good day.', 'good day for Moldova.')
const off = 'rules:\n  informal-state-name: off\n'

/** The address of a file in the folder. */
const address = (folder: Folder, name: string) => `${pathToFileURL(folder.path).href}/${name}`

describe.each([
  ['pushed', pushed],
  ['pulled', full],
])('diagnostics that are %s', (_, capabilities) => {
  it('are those of the nearest configuration above the note, without any folder open', async () => {
    using folder = new Folder({
      'rapporteur.yaml': off,
      'strict/rapporteur.yaml': 'rules:\n  informal-state-name: error\n',
    })
    const client = await startClient({ capabilities })
    const of = async (name: string) => {
      const document = await client.open(address(folder, name), note)
      return (await document.diagnostics()).filter(({ code }) => code === 'informal-state-name')
    }
    expect(await of('a.note.md')).toEqual([])
    expect(await of('deep/below/a.note.md')).toEqual([])
    expect((await of('strict/a.note.md')).map(({ severity }) => severity)).toContain(1)
    expect((await of('strict/more/a.note.md')).map(({ severity }) => severity)).toContain(1)
    await client.stop()
  })

  it('show what is wrong in a configuration at its place', async () => {
    const client = await startClient({ capabilities })
    const document = await client.open(
      'rapporteur.yaml',
      'rules:\n  informal-stat-name: off\n  date-format: loud\nnames: x\n',
      'yaml',
    )
    expect(draw(document.text(), await document.diagnostics())).toBe(
      dedent(`
        informal-stat-name: off
        ^^^^^^^^^^^^^^^^^^ There is no rule "informal-stat-name"; did you mean "informal-state-name"?
        date-format: loud
                     ^^^^ "date-format" must be "error", "warning", "info", "off" or "on".
      `)
        .split('\n')
        .map(line => (/^There|^\s*$/u.test(line) ? line : `  ${line}`))
        .join('\n'),
    )
    await document.replace('loud', 'off')
    await document.replace('stat-', 'state-')
    expect(await document.diagnostics()).toEqual([])
    await client.stop()
  })
})

describe.each([
  ['pushed', pushed],
  ['pulled', full],
])('where diagnostics are %s, a configuration that is not open', (_, capabilities) => {
  it('shows what is wrong in it at its place, until it is opened or mended', async () => {
    using folder = new Folder({ 'rapporteur.yaml': `${off}  no-such-rule: off\n` })
    const client = await startClient({ capabilities })
    const uri = address(folder, 'rapporteur.yaml')
    const told = () => client.published.filter(params => params.uri === uri).map(({ diagnostics }) => diagnostics)
    const document = await client.open(address(folder, 'deep/a.note.md'), note)
    await document.diagnostics()
    const message = 'There is no rule "no-such-rule".'
    const range = { start: { line: 2, character: 2 }, end: { line: 2, character: 14 } }
    expect(told()).toEqual([[{ range, severity: 1, source: 'rapporteur', message }]])

    const configuration = await client.open(uri, `${off}  no-such-rule: off\n`, 'yaml')
    expect((await configuration.diagnostics()).map(each => each.message)).toEqual([message])
    expect(
      told()
        .at(-1)!
        .map(each => each.message),
    ).toEqual(capabilities === full ? [] : [message])
    await configuration.close()
    folder.write('rapporteur.yaml', off)
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] })
    while (told().at(-1)!.length > 0) await client.next('textDocument/publishDiagnostics')
    expect((await document.diagnostics()).map(({ code }) => code)).not.toContain('informal-state-name')
    await client.stop()
  })
})

describe('a configuration that changes', () => {
  it('on the disk has its notes checked again', async () => {
    using folder = new Folder({ 'rapporteur.yaml': off })
    const client = await startClient({ capabilities: pushed })
    const document = await client.open(address(folder, 'a.note.md'), note)
    expect((await document.diagnostics()).map(({ code }) => code)).not.toContain('informal-state-name')
    folder.write('rapporteur.yaml', '')
    const again = client.next('textDocument/publishDiagnostics')
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: address(folder, 'rapporteur.yaml'), type: 2 }],
    })
    await again
    expect((await document.diagnostics()).map(({ code }) => code)).toContain('informal-state-name')
    await client.stop()
  })

  it('in the editor has its notes checked again once it is saved', async () => {
    using folder = new Folder()
    const client = await startClient()
    const document = await client.open(address(folder, 'a.note.md'), note)
    expect((await document.diagnostics()).map(({ code }) => code)).toContain('informal-state-name')
    const configuration = await client.open(address(folder, 'rapporteur.yaml'), off, 'yaml')
    folder.write('rapporteur.yaml', off)
    await configuration.save()
    expect((await document.diagnostics()).map(({ code }) => code)).not.toContain('informal-state-name')
    expect(client.refreshes()).toBeGreaterThan(0)
    await client.stop()
  })
})

describe('a finding', () => {
  const title = 'A State is named by an everyday form of its name'
  const actionsAt = async (document: OpenDocument, words: string) => {
    const range = { start: document.at(words), end: document.at(words, words.length) }
    const actions = await document.request<CodeAction[]>('textDocument/codeAction', {
      range,
      context: { diagnostics: [], only: ['quickfix'] },
    })
    return new Map(actions.map(action => [action.title, action]))
  }

  it('can be suppressed for the line, the section, the note and the project', async () => {
    using folder = new Folder()
    const client = await startClient()
    const document = await client.open(address(folder, 'a.note.md'), note)
    const actions = await actionsAt(document, 'Moldova.')
    const name = 'informal-state-name'
    expect([...actions.keys()].filter(title => title.startsWith('Ignore'))).toEqual([
      `Ignore on this line: ${title}`,
      `Ignore in this section: ${title}`,
      `Ignore in this note: ${title}`,
      `Ignore in this project: ${title}`,
    ])
    expect(actions.get(`Ignore in this project: ${title}`)!.edit).toEqual({
      documentChanges: [
        { kind: 'create', uri: address(folder, 'rapporteur.yaml'), options: { ignoreIfExists: true } },
        {
          textDocument: { uri: address(folder, 'rapporteur.yaml'), version: null },
          edits: [
            {
              range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
              newText: `rules:\n  ${name}:\n    severity: off\n    reason: reason\n`,
            },
          ],
        },
      ],
    })
    await document.applyWorkspace(actions.get(`Ignore in this note: ${title}`)!.edit!)
    await document.save()
    expect(draw(document.text(), await document.diagnostics())).toContain('unused-suppression')
    await document.replace(': reason', ': as printed')
    await document.save()
    expect((await document.diagnostics()).map(({ code }) => code)).not.toContain(name)
    expect((await document.diagnostics()).map(({ code }) => code)).not.toContain('unused-suppression')
    await client.stop()
  })

  it('is suppressed with the cursor at the reason, where the client can', async () => {
    using folder = new Folder()
    const workspaceEdit = { ...full.workspace!.workspaceEdit, snippetEditSupport: true }
    const client = await startClient({
      capabilities: { ...full, workspace: { ...full.workspace, workspaceEdit } },
    })
    const document = await client.open(address(folder, 'a.note.md'), note)
    const { edit } = (await actionsAt(document, 'Moldova.')).get(`Ignore on this line: ${title}`)!
    expect(edit).toMatchObject({
      documentChanges: [
        {
          textDocument: { uri: document.uri, version: 1 },
          edits: [
            {
              snippet: {
                kind: 'snippet',
                value: '<!-- rapporteur-disable-next-line informal-state-name: ${1:reason} -->\n',
              },
            },
          ],
        },
      ],
    })
    await client.stop()
  })

  it('is settled in the configuration that there is, as it stands in the editor', async () => {
    using folder = new Folder({ 'rapporteur.yaml': 'names: [A]\n' })
    const client = await startClient()
    const document = await client.open(address(folder, 'deep/a.note.md'), note.replace('good day', 'color day'))
    const configuration = await client.open(address(folder, 'rapporteur.yaml'), 'names: [A, B]\n', 'yaml')
    const actions = await actionsAt(document, 'color')
    await configuration.applyWorkspace(actions.get('Add “color” to the project’s names')!.edit!)
    expect(configuration.text()).toBe('names: [color, A, B]\n')
    await configuration.save()
    expect(draw(document.text(), await document.diagnostics())).not.toContain('spelling')
    await client.stop()
  })

  it('is not settled for a project where the client cannot make files', async () => {
    using folder = new Folder()
    const client = await startClient({
      capabilities: { ...full, workspace: { ...full.workspace, workspaceEdit: { documentChanges: true } } },
    })
    const document = await client.open(address(folder, 'a.note.md'), note)
    const titles = [...(await actionsAt(document, 'Moldova.')).keys()]
    expect(titles).toContain(`Ignore in this note: ${title}`)
    expect(titles).not.toContain(`Ignore in this project: ${title}`)
    await client.stop()
  })
})

describe('a configuration', () => {
  it('that cannot be read is logged, and notes are checked without it', async () => {
    using folder = new Folder({ 'rapporteur.yaml/x': '' })
    const client = await startClient()
    const document = await client.open(address(folder, 'a.note.md'), note)
    expect((await document.diagnostics()).map(({ code }) => code)).toContain('informal-state-name')
    expect(client.logged.map(({ message }) => message).join('\n')).toContain('rapporteur.yaml cannot be read')
    await client.stop()
  })

  it.each(['vscode-vfs://host', 'memory:'])('that only the editor can read is asked for: %s', async place => {
    const client = await startClient({
      initializationOptions: { readFile: true },
      files: { [`${place}/project/rapporteur.yaml`]: off },
    })
    const document = await client.open(`${place}/project/deep/a.note.md`, note)
    expect((await document.diagnostics()).map(({ code }) => code)).not.toContain('informal-state-name')
    const other = await client.open(`${place}/other/a.note.md`, note)
    expect((await other.diagnostics()).map(({ code }) => code)).toContain('informal-state-name')
    await client.stop()
  })

  it('of the one folder that is open counts for notes that have no file yet', async () => {
    using folder = new Folder({ 'rapporteur.yaml': off })
    const client = await startClient({ workspaceFolders: [pathToFileURL(folder.path).href] })
    const document = await client.open('untitled:Untitled-1', note, 'note-markdown')
    expect((await document.diagnostics()).map(({ code }) => code)).not.toContain('informal-state-name')
    await client.stop()
  })

  it('is helped with where it is written', async () => {
    const client = await startClient()
    const document = await client.open('rapporteur.yaml', 'rules:\n  informal-stat-name: off\n', 'yaml')
    const items = await document.request<CompletionItem[]>('textDocument/completion', {
      position: { line: 1, character: 22 },
    })
    expect(items.map(({ label }) => label)).toEqual(['error', 'warning', 'info', 'off', 'on'])
    const hover = await document.request<Hover>('textDocument/hover', { position: { line: 0, character: 2 } })
    expect(hover.contents).toMatchObject({
      kind: 'markdown',
      value: expect.stringContaining('`rules`: How each rule') as string,
    })
    const range = { start: { line: 1, character: 5 }, end: { line: 1, character: 5 } }
    const [action] = await document.request<CodeAction[]>('textDocument/codeAction', {
      range,
      context: { diagnostics: [] },
    })
    expect(action!.title).toBe('Write "informal-state-name"')
    await document.applyWorkspace(action!.edit!)
    expect(document.text()).toBe('rules:\n  informal-state-name: off\n')
    expect(await document.request('textDocument/documentSymbol')).toBeNull()
    await client.stop()
  })
})
