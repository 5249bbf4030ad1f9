// Editing: however a text came about, the server knows it as the editor does.
import fc from 'fast-check'
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-protocol/node'
import { afterAll, describe, expect, it } from 'vitest'
import { full, pushed } from './capabilities.ts'
import { type Client, endServers, type OpenDocument, startClient } from './client.ts'
import { draw } from './draw.ts'
import { markdownNote, yamlNote } from './sample.ts'

afterAll(endServers)

const notes = [
  ['a.note.md', markdownNote],
  ['a.note.yaml', yamlNote],
] as const

/** What a document shows once nothing waits, and what a fresh copy of it shows. */
async function shownAndFresh(client: Client, document: OpenDocument): Promise<[string, string]> {
  await document.save()
  const shown = draw(document.text(), await document.diagnostics())
  const fresh = await client.open(`fresh-${document.version()}-${document.uri.split('/').at(-1)}`, document.text())
  const opened = draw(fresh.text(), await fresh.diagnostics())
  await fresh.close()
  return [shown, opened]
}

describe.each(notes)('edits of %s', (name, note) => {
  it('in a burst of 500 are checked once, with the result of a fresh open', async () => {
    const client = await startClient({ capabilities: pushed })
    const document = await client.open(name, note)
    await document.diagnostics()
    const before = client.published.length
    // Of fifty characters, so that the last one typed ends a sentence, and nothing found waits for more to be typed.
    const typed = ' Moldova, resolution 1540, July 9, 2020 all comes.'
    const { line, character } = document.at('good day.', 9)
    const sent: Promise<void>[] = []
    for (let index = 0; index < 500; index++) {
      const at = { line, character: character + index }
      sent.push(document.change({ range: { start: at, end: at }, text: typed[index % typed.length]! }))
    }
    await Promise.all(sent)
    await document.diagnostics()
    expect(client.published.length - before).toBeLessThan(50)
    const [shown, fresh] = await shownAndFresh(client, document)
    expect(shown).toBe(fresh)
    expect(shown).toContain('informal-state-name')
    await client.stop()
  })

  it('of any kind in any order lead to the result of a fresh open', async () => {
    const client = await startClient()
    const piece = fc.constantFrom(
      '',
      'Moldova',
      ' resolution 1540',
      '\n',
      '\r\n',
      '\n\n## Results\n\n',
      '“',
      '😀',
      '- ',
      ': ',
    )
    const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), remove: fc.nat(12), insert: piece })
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { maxLength: 8 }), async batches => {
        const document = await client.open(name, note)
        await document.diagnostics()
        for (const batch of batches) {
          let text = document.text()
          const changes = batch.map(({ at, remove, insert }): TextDocumentContentChangeEvent => {
            const from = Math.floor(at * text.length)
            const range = { start: positionIn(text, from), end: positionIn(text, from + remove) }
            const [start, end] = [offsetIn(text, range.start), offsetIn(text, range.end)]
            text = text.slice(0, start) + insert + text.slice(end)
            return { range, text: insert }
          })
          await document.change(...changes)
          await document.diagnostics()
        }
        const [shown, fresh] = await shownAndFresh(client, document)
        expect(shown).toBe(fresh)
        await document.close()
      }),
      { numRuns: 25 },
    )
    await client.stop()
  }, 120_000)

  it('that replace the whole text are edits too', async () => {
    const client = await startClient()
    const document = await client.open(name, note)
    await document.change({ text: note.replace('Moldova, ', '').replaceAll('\n', '\r\n') })
    const [shown, fresh] = await shownAndFresh(client, document)
    expect(shown).toBe(fresh)
    expect(shown).not.toContain('informal-state-name')
    await client.stop()
  })
})

describe('positions', () => {
  it.each([
    ['utf-8', { turkiye: 8, half: 18, halfEnd: 21, start: 49, end: 56 }],
    ['utf-16', { turkiye: 7, half: 13, halfEnd: 14, start: 33, end: 40 }],
    ['utf-32', { turkiye: 7, half: 12, halfEnd: 13, start: 32, end: 39 }],
  ] as const)('are counted in %s, in edits and in diagnostics', async (encoding, expected) => {
    const client = await startClient({ capabilities: { ...full, general: { positionEncodings: [encoding] } } })
    expect(client.initialized.capabilities.positionEncoding).toBe(encoding)
    const note = markdownNote.replace('It was a good day.', 'Türkiye 😀 – \ud800 “Côte d’Ivoire” – Xoldova spoke.')
    const document = await client.open('a.note.md', note)
    // The letter to replace: given in the encoding, not by the client's own text, which counts in UTF-16.
    const line = document.at('Türkiye').line
    await client.notify('textDocument/didChange', {
      textDocument: { uri: document.uri, version: 2 },
      contentChanges: [
        {
          range: { start: { line, character: expected.start }, end: { line, character: expected.start + 1 } },
          text: 'M',
        },
      ],
    })
    await document.save()
    const found = (await document.diagnostics()).filter(({ range }) => range.start.line === line)
    expect(found.map(({ code, range }) => [code, range.start.character, range.end.character])).toEqual([
      ['premature-state-name', 0, expected.turkiye],
      ['unreadable-text', expected.half, expected.halfEnd],
      ['informal-state-name', expected.start, expected.end],
    ])
    await client.stop()
  })
})

function positionIn(text: string, offset: number): { line: number; character: number } {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/u)
  return { line: lines.length - 1, character: lines.at(-1)!.length }
}

function offsetIn(text: string, { line, character }: { line: number; character: number }): number {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/gu)].map(({ index, 0: { length } }) => index + length)]
  return starts[line]! + character
}
