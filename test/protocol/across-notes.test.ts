// What is found in a note beside the others of the workspace: when it is told, where it is, and how it is settled.
import { pathToFileURL } from 'node:url'
import type { CodeAction, Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver-protocol/node'
import { afterAll, expect, test } from 'vitest'
import { Folder } from '../support/command.ts'
import { pushed } from './capabilities.ts'
import { type Client, endServers, type OpenDocument, startClient } from './client.ts'
import { draw } from './draw.ts'

afterAll(endServers)

const note = (day: number, text: string) => `---
event: Workshop number ${day} on border controls
date: ${day} July 2020
venue: Vienna
---

## Background

${text}
`
const unece = 'The Economic Commission for Europe (UNECE) opened. UNECE was thanked.'
const ece = 'The Economic Commission for Europe (ECE) opened. ECE was thanked.'

const across = ({ code }: Diagnostic) =>
  ['abbreviation-variants', 'duplicate-event', 'person-name-variants'].includes(String(code))

/** The diagnostics of a document that are meant, once they are as expected. */
async function toldOf(
  client: Client,
  { uri }: OpenDocument,
  isMeant: (diagnostic: Diagnostic) => boolean,
  isExpected: (diagnostics: readonly Diagnostic[]) => boolean,
): Promise<readonly Diagnostic[]> {
  for (;;) {
    const last = client.published.findLast(params => params.uri === uri)?.diagnostics.filter(isMeant)
    if (last && isExpected(last)) return last
    await client.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics')
  }
}

/** The same of the diagnostics across notes. */
const told = (client: Client, document: OpenDocument, isExpected: (diagnostics: readonly Diagnostic[]) => boolean) =>
  toldOf(client, document, across, isExpected)

const some = (diagnostics: readonly Diagnostic[]) => diagnostics.length > 0
const none = (diagnostics: readonly Diagnostic[]) => diagnostics.length === 0

function start(folder: Folder, capabilities = pushed): Promise<Client> {
  return startClient({ capabilities, workspaceFolders: [pathToFileURL(folder.path).href] })
}

const inFolder = (folder: Folder, name: string) => `${pathToFileURL(folder.path).href}/${name}`

test('hover and status know of it', async () => {
  using folder = new Folder({ '1.note.md': note(1, unece), '2.note.md': note(2, unece), '3.note.md': note(3, ece) })
  const client = await startClient({
    capabilities: pushed,
    workspaceFolders: [pathToFileURL(folder.path).href],
    initializationOptions: { status: true },
  })
  const status = () => client.next<{ readonly infos: number }>('rapporteur/status')
  const first = status()
  const document = await client.open(inFolder(folder, '3.note.md'), note(3, ece))
  const alone = await first
  const next = status()
  const [found] = await told(client, document, some)
  expect((await next).infos).toBe(alone.infos + 1)
  const { contents } = await document.request<{ contents: { value: string } }>('textDocument/hover', {
    position: found!.range.start,
  })
  expect(contents.value).toContain(
    '**The notes of the archive abbreviate this in two ways** (`abbreviation-variants/mixed`)',
  )
  await client.stop()
})

test('a note is told what the others say, with their places, and keeps it while somebody types above', async () => {
  using folder = new Folder({ '1.note.md': note(1, unece), '2.note.md': note(2, unece), '3.note.md': note(3, ece) })
  const client = await start(folder)
  const document = await client.open(inFolder(folder, '3.note.md'), note(3, ece))
  const [found] = await told(client, document, some)
  expect(found!.message).toBe(
    '"Economic Commission for Europe" is abbreviated as "UNECE" in 2 notes, "ECE" in one note. Choose one for all notes.',
  )
  expect(found!.relatedInformation).toEqual(
    ['1.note.md', '2.note.md'].map(name => ({
      location: {
        uri: inFolder(folder, name),
        range: { start: { line: 8, character: 36 }, end: { line: 8, character: 41 } },
      },
      message: '"UNECE" here.',
    })),
  )
  await document.replace('## Background\n', '## Background\n\nIt was a good day.\n')
  const after = await document.diagnostics()
  expect(draw(document.text(), after.filter(across))).toBe(
    `${ece}\n                                    ^^^ abbreviation-variants`,
  )
  await client.stop()
})

test('a suppression that silences nothing beside the other notes can go', async () => {
  const remark = '<!-- rapporteur-disable-note abbreviation-variants: as it signed -->'
  const text = (day: number, words: string) => `${note(day, words)}\n${remark}\n`
  using folder = new Folder({
    '1.note.md': note(1, unece),
    '2.note.md': note(2, unece),
    '3.note.md': text(3, ece),
    '4.note.md': text(4, unece),
  })
  const client = await start(folder)
  const isVain = ({ code, message }: Diagnostic) =>
    code === 'unused-suppression' &&
    typeof message === 'string' &&
    message.startsWith('"abbreviation-variants" finds nothing in this note')
  const document = await client.open(inFolder(folder, '4.note.md'), text(4, unece))
  const [found] = await toldOf(client, document, isVain, some)
  expect(found!.tags).toEqual([1])
  const actions = await document.request<CodeAction[]>('textDocument/codeAction', {
    range: found!.range,
    context: { diagnostics: [found!], only: ['quickfix'] },
  })
  expect(actions.map(({ title }) => title)).toContain('Remove the suppression')
  await document.replace(unece, ece)
  expect(await toldOf(client, document, isVain, none)).toEqual([])
  // A note of no folder has no others beside it.
  const elsewhere = await client.open('untitled:5.note.md', text(5, unece))
  const used = await client.open(inFolder(folder, '3.note.md'), text(3, ece))
  await used.replace(ece, unece)
  await toldOf(client, used, isVain, some)
  expect((await elsewhere.diagnostics()).filter(isVain)).toEqual([])
  await client.stop()
})

test('a note is told again when another note changes what it says', async () => {
  using folder = new Folder({ '1.note.md': note(1, unece), '2.note.md': note(2, unece), '3.note.md': note(3, ece) })
  const client = await start(folder)
  const document = await client.open(inFolder(folder, '3.note.md'), note(3, ece))
  await told(client, document, some)
  const first = await client.open(inFolder(folder, '1.note.md'), note(1, unece))
  const second = await client.open(inFolder(folder, '2.note.md'), note(2, unece))
  await first.replace(unece, ece)
  await second.replace(unece, ece)
  expect(await told(client, document, none)).toEqual([])
  await first.replace('number 1', 'number 3')
  await first.replace('1 July', '3 July')
  const [found] = await told(client, document, some)
  expect(found!.message).toBe(
    'This event has another note; keep one, or say in the titles what tells them apart: 1.note.md.',
  )
  await client.stop()
})

test('the drafter chooses; from then on the other form is marked, and mended one by one', async () => {
  using folder = new Folder({ '1.note.md': note(1, unece), '2.note.md': note(2, unece), '3.note.md': note(3, ece) })
  const client = await start(folder)
  const document = await client.open(inFolder(folder, '3.note.md'), note(3, ece))
  const [found] = await told(client, document, some)
  const actions = (diagnostic: Diagnostic) =>
    document.request<CodeAction[]>('textDocument/codeAction', {
      range: diagnostic.range,
      context: { diagnostics: [diagnostic] },
    })
  const offered = await actions(found!)
  expect(offered.map(({ title }) => title)).toEqual(
    expect.arrayContaining(['Write "UNECE"', 'Write “UNECE” in all notes', 'Write “ECE” in all notes']),
  )
  const choose = offered.find(({ title }) => title === 'Write “ECE” in all notes')!
  expect(choose.diagnostics).toEqual([found])
  const [, change] = choose.edit!.documentChanges as [unknown, { edits: { newText: string }[] }]
  const written = change.edits[0]!.newText
  expect(written).toBe('abbreviations:\n  - { name: Economic Commission for Europe, write: ECE, not: [UNECE] }\n')

  const configuration = await client.open(inFolder(folder, 'rapporteur.yaml'), written, 'yaml')
  expect(await told(client, document, none)).toEqual([])
  const other = await client.open(inFolder(folder, '1.note.md'), note(1, unece))
  const marked = await told(client, other, some)
  expect(draw(other.text(), marked)).toBe(
    `${unece}\n                                    ^^^^^ abbreviation-variants\n                                                   ^^^^^ abbreviation-variants`,
  )
  await configuration.close()
  await client.stop()
})
