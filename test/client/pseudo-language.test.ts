// In a made-up language whose every text is bracketed and longer, no plain English is to be seen.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ExtensionContext, LogOutputChannel } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { OfferedResult, PasteParticipantsResult, ReadDateResult, StatusParams } from '../../server/lsp/protocol.ts'
import { pseudo, readStatus, registered, replies, shown, state, vscode } from './fake-vscode.ts'

vi.mock('vscode', async () => (await import('./fake-vscode.ts')).vscode)

const { registerCommands } = await import('../../client/commands.ts')
const { offerParticipants } = await import('../../client/paste.ts')
const { showStatus } = await import('../../client/status.ts')
const { calendarOf } = await import('../../client/views/days.ts')

/** What the server says is English as the note is, here between these marks: «Albania». */
const offered: OfferedResult = {
  states: [
    { iso3: '«ALB»', name: '«Albania»' },
    { iso3: '«FRA»', name: '«France»' },
  ],
  groups: [{ id: 'eu', name: '«EU Member States»', members: ['«FRA»'] }],
  organizations: ['«European Union (EU)»'],
}
const pasted: PasteParticipantsResult = {
  version: 1,
  newText: '«Albania»',
  entries: 2,
  mended: [{ from: '«Moldova»', to: '«Republic of Moldova»' }],
  duplicates: ['«Albania»'],
  omitted: ['«Dear all»'],
  summary: 'not shown',
}
const dates: Record<string, ReadDateResult> = {
  '8 July 2020': { text: '«8 July 2020»' },
  '31 June 2020': { problem: 'impossible', readings: [] },
  '10-8 July 2020': { problem: 'backwards', readings: [] },
  '8 July': { problem: 'no-year', readings: [] },
  '8.7.2020': { problem: 'ambiguous', readings: ['«8 July 2020»', '«7 August 2020»'] },
  soon: { problem: 'unreadable', readings: [] },
}
const listeners = new Map<string, (params: unknown) => void>()
const client = {
  code2ProtocolConverter: { asUri: String, asRange: (range: unknown) => range },
  onNotification: (name: string, listener: (params: unknown) => void) => listeners.set(name, listener),
  onDidChangeState: () => {},
  needsStop: () => false,
  start: () => Promise.resolve(),
  sendRequest(name: string, params: { text?: string; kind?: string }): Promise<unknown> {
    if (name === 'rapporteur/kinds') return Promise.resolve([{ id: '2020', name: '«Information note»' }])
    if (name === 'rapporteur/readDate') return Promise.resolve(dates[params.text!])
    if (name === 'rapporteur/offered') return Promise.resolve(offered)
    if (name === 'rapporteur/insert') return Promise.resolve({ version: 1, edits: [] })
    if (name === 'rapporteur/pasteParticipants') return Promise.resolve(pasted)
    if (name === 'rapporteur/convert') return Promise.resolve(null)
    return Promise.resolve({ languageId: 'note-yaml', snippet: '', fileName: 'a.note.yaml' })
  },
} as unknown as BaseLanguageClient
const log = { error: () => {}, show: () => {} } as unknown as LogOutputChannel
registerCommands({} as ExtensionContext, client, log)
showStatus(client)
offerParticipants(client)

const run = (name: string, ...args: unknown[]) => registered.get(`rapporteur.${name}`)!(...args)
const document = { languageId: 'note-markdown', uri: 'file:///a.note.md', version: 1, lineAt: () => ({}) }

beforeEach(() => {
  shown.length = 0
  replies.length = 0
  state.editor = { document, selection: {} }
})

/** What a person can read that is neither of the made-up language nor said by the server, but for proper names. */
const eventDays = { from: '2020-07-08', to: '2020-07-08' }
/** As the runtime writes it, which does not know the language. */
const eventDay = calendarOf(vscode.env.language).period(eventDays)

function plainEnglish(): string[] {
  return shown
    .filter(({ text }) => {
      const rest = text
        .replace(eventDay, '')
        .replaceAll(/⟦[^⟧]*⟧|«[^»]*»|\$\([\w-]+\)|rapporteur\.yaml|\b(?:Rapporteur|Markdown|YAML)\b/gu, '')
      return /\p{L}/u.test(rest)
    })
    .map(({ where, text }) => `${where}: ${text}`)
}

describe('in the made-up language', () => {
  test('the wizard says every step', async () => {
    replies.push(0, 0, '«Dialogue»', '8 July 2020', '«Vienna»', [0, 1], '«Stimson Center»', [1, 3], [0], '«Chair»', 0)
    await run('newNote')
    expect(replies).toEqual([])
    expect(plainEnglish()).toEqual([])
    expect(shown.length).toBeGreaterThan(40)
    expect(shown.map(({ text }) => text)).toContain(pseudo('{0} States', 2))
  })

  test.each(Object.keys(dates).slice(1))('the wizard says what is wrong with “%s”', async date => {
    replies.push(0, 0, '«Dialogue»', date)
    await run('newNote')
    expect(shown.filter(({ where }) => where === 'input.validationMessage')).toHaveLength(1)
    expect(plainEnglish()).toEqual([])
  })

  test.each(['insertDisclaimer', 'insertContactLine', 'fixAll', 'explainFinding', 'convert'])(
    '%s says that there is no note',
    async name => {
      state.editor = undefined
      await run(name)
      expect(shown).toHaveLength(1)
      expect(plainEnglish()).toEqual([])
    },
  )

  test.each(['insertDisclaimer', 'insertContactLine', 'explainFinding', 'convert', 'restartServer'])(
    '%s says what came of it',
    async name => {
      await run(name)
      expect(shown).toHaveLength(1)
      expect(plainEnglish()).toEqual([])
    },
  )

  test('of several findings at the cursor it is asked which', async () => {
    const finding = {
      source: 'rapporteur',
      severity: 0,
      code: '«spelling»',
      message: '«Write …»',
      range: new vscode.Range(),
    }
    state.diagnostics = [finding, finding].map(one => ({
      ...one,
      range: { ...one.range, start: { compareTo: () => 0 }, intersection: () => ({}) },
    }))
    await run('explainFinding')
    state.diagnostics = []
    expect(shown.length).toBeGreaterThan(2)
    expect(plainEnglish()).toEqual([])
  })

  test.each<Partial<StatusParams>>([
    { errors: 1, warnings: 1, infos: 0, pages: 1, configuration: 'file:///rapporteur.yaml' },
    { errors: 0, warnings: 1, infos: 0, pages: 0.3 },
    { errors: 2, warnings: 3, infos: 4, pages: 2.5, eventDays: null },
    { errors: 0, warnings: 0, infos: 0, pages: 1 },
  ])('the status says %j', async status => {
    listeners.get('rapporteur/status')!({ uri: document.uri, kind: '«Note»', eventDays, ...status })
    readStatus()
    await run('showStatus')
    expect(shown.length).toBeGreaterThan(12)
    expect(plainEnglish()).toEqual([])
  })

  test('what was pasted is told once it stands in the note', async () => {
    const [, provider] = vscode.languages.registerDocumentPasteEditProvider.mock.calls[0] as unknown as [
      unknown,
      { provideDocumentPasteEdits(...args: unknown[]): Promise<unknown[]> },
    ]
    const data = { get: () => ({ asString: () => Promise.resolve('Moldova') }) }
    await provider.provideDocumentPasteEdits(document, [{}], data, {}, {})
    expect(shown.map(({ where }) => where)).toEqual(['edit'])
    const [changed] = vscode.workspace.onDidChangeTextDocument.mock.lastCall as unknown as [(change: object) => void]
    changed({ document, contentChanges: [{ text: 'Moldova' }] })
    expect(shown.map(({ where }) => where)).toEqual(['edit'])
    changed({ document, contentChanges: [{ text: '«Albania»' }] })
    expect(shown.map(({ where }) => where)).toEqual(['edit', 'message'])
    expect(plainEnglish()).toEqual([])
  })
})

test('the manifest has no text but those of its catalogue', () => {
  const read = (path: string) => readFileSync(join(import.meta.dirname, '..', '..', path), 'utf8')
  const catalogue = JSON.parse(read('package.nls.json')) as Record<string, string>
  const { contributes } = JSON.parse(
    read('package.json').replaceAll(/"%([^"%]+)%"/gu, (_, key: string) => JSON.stringify(pseudo(catalogue[key] ?? ''))),
  ) as { contributes: Record<string, unknown> }
  const commands = contributes['commands'] as readonly { title: string }[]
  expect(commands.filter(({ title }) => !/^⟦.+~⟧$/u.test(title))).toEqual([])
  expect(JSON.stringify(contributes).match(/"%[^"]*%"/gu) ?? []).toEqual([])
})
