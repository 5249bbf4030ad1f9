// Bad input: each gives a finding or nothing, and the server goes on.
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pushed } from './capabilities.ts'
import { type Client, endServers, startClient } from './client.ts'
import { markdownNote, yamlNote } from './sample.ts'

let client: Client
let count = 0
beforeAll(async () => {
  client = await startClient({ capabilities: pushed })
})
afterAll(async () => {
  expect(await client.stop()).toBe(0)
  endServers()
})

const conflict = '<<<<<<< ours\nvenue: Vienna\n=======\nvenue: Geneva\n>>>>>>> theirs\n'
const bomb =
  'a: &a [x, x, x, x, x, x, x, x, x]\n' +
  [...'bcdefgh'].map((key, index) => `${key}: &${key} [${`*${'abcdefgh'[index]}, `.repeat(9)}]\n`).join('')

const cases: readonly (readonly [what: string, name: string, text: string, code: string | undefined])[] = [
  ['an empty Markdown note', 'a.note.md', '', undefined],
  ['an empty YAML note', 'a.note.yaml', '', undefined],
  ['NUL bytes', 'a.note.md', markdownNote.replace('good', 'go\0od'), 'unreadable-text'],
  ['NUL bytes in YAML', 'a.note.yaml', yamlNote.replace('good', 'go\0od'), 'unreadable-text'],
  ['half a surrogate pair', 'a.note.md', markdownNote.replace('good', '\ud83d good'), 'unreadable-text'],
  ['half a surrogate pair in YAML', 'a.note.yaml', yamlNote.replace('good', '\ude00 good'), 'unreadable-text'],
  ['binary data', 'a.note.md', randomBytes(50_000).toString('latin1'), 'unreadable-text'],
  ['binary data as YAML', 'a.note.yaml', randomBytes(50_000).toString('latin1'), 'unreadable-text'],
  ['a byte order mark', 'a.note.md', '\ufeff' + markdownNote, 'resolution-year'],
  ['a byte order mark in YAML', 'a.note.yaml', '\ufeff' + yamlNote, 'resolution-year'],
  ['CRLF', 'a.note.md', markdownNote.replaceAll('\n', '\r\n'), 'resolution-year'],
  ['CRLF in YAML', 'a.note.yaml', yamlNote.replaceAll('\n', '\r\n'), 'resolution-year'],
  ['mixed line ends', 'a.note.md', markdownNote.replaceAll(/\n(?=.)/gu, '\r\n'), 'resolution-year'],
  ['conflict markers', 'a.note.md', markdownNote.replace('venue: Vienna, Austria\n', conflict), 'conflict-marker'],
  [
    'conflict markers in YAML',
    'a.note.yaml',
    yamlNote.replace('venue: Vienna, Austria\n', conflict),
    'conflict-marker',
  ],
  ['an alias bomb', 'a.note.yaml', bomb + yamlNote, 'alias-limit'],
  ['an alias bomb in a header', 'a.note.md', markdownNote.replace('---\n', `---\n${bomb}`), 'alias-limit'],
  ['tabs in YAML', 'a.note.yaml', yamlNote.replace('  States', '\tStates'), 'syntax-error'],
  [
    'a key that is there twice',
    'a.note.yaml',
    yamlNote.replace('venue:', 'date: 9 July 2020\nvenue:'),
    'duplicate-field',
  ],
  ['10 MB', 'a.note.md', markdownNote + 'It was a good day. '.repeat(530_000), 'unreadable-text'],
  ['10 MB of YAML', 'a.note.yaml', yamlNote + '# It was a good day.\n'.repeat(480_000), 'unreadable-text'],
  ['one deep nest', 'a.note.yaml', `event: ${'['.repeat(20_000)}`, undefined],
  ['one deep quotation', 'a.note.md', '>'.repeat(20_000), undefined],
]

describe('the server goes on after', () => {
  it.each(cases)('%s', { timeout: 60_000 }, async (_, name, text, code) => {
    const document = await client.open(`${++count}/${name}`, text)
    const codes = (await document.diagnostics()).map(diagnostic => diagnostic.code)
    if (code !== undefined) expect(codes).toContain(code)
    const position = { line: 0, character: 0 }
    for (const method of [
      'hover',
      'completion',
      'documentSymbol',
      'foldingRange',
      'documentLink',
      'semanticTokens/full',
    ]) {
      await document.request(`textDocument/${method}`, { position })
    }
    await document.change({ range: { start: position, end: position }, text: 'x' })
    await document.diagnostics()
    await document.close()
    expect(client.logged).toEqual([])
  })
})
