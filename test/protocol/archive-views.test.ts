// What the views of the archive ask for: groups and their notes, the attendance register, the timeline, CSV.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type {
  ArchiveChoicesResult,
  ArchiveCsvParams,
  ArchiveCsvResult,
  ArchiveFilter,
  ArchiveGrouping,
  ArchiveGroupsResult,
  ArchiveNotesResult,
  ArchivePlacesResult,
  AttendanceParams,
  AttendanceResult,
  TimelineResult,
} from '../../server/lsp/protocol.ts'
import { startClient, type Client } from './client.ts'

let folder: string
let client: Client

const addressOf = (name: string) => pathToFileURL(join(folder, name)).href
const nameOf = (uri: string) => uri.slice(uri.lastIndexOf('/') + 1)

const noteOf = (event: string, header: string, body = 'Nothing was cited.') => `---
event: ${event}
organizers: OSCE
${header}
---

# Information Note

## Background

${body}
`

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-views-'))
  mkdirSync(join(folder, 'later'))
  const notes = {
    'a.note.md': noteOf(
      'Security Dialogue',
      'date: 8 July 2020\nvenue: Vienna\nparticipants: Albania, Turkey',
      'It recalled OP 3 of resolution 1540 (2004).',
    ),
    'later/b.note.md': noteOf('Review Meeting', 'date: 3 to 5 May 2023\nvenue: Geneva\nparticipants: Türkiye, Nigeria'),
    'c.note.md': noteOf('Seminar', 'venue: Lima\nparticipants: Albania'),
  }
  for (const [name, text] of Object.entries(notes)) writeFileSync(join(folder, name), text)
  client = await startClient({
    workspaceFolders: [pathToFileURL(folder).href],
    initializationOptions: { archive: true },
  })
})
afterAll(async () => {
  await client.stop()
  rmSync(folder, { recursive: true })
})

const groups = (by: ArchiveGrouping, filter: ArchiveFilter = {}) =>
  client.request<ArchiveGroupsResult>('rapporteur/archive/groups', { by, filter })
const listed = async (by: ArchiveGrouping, filter?: ArchiveFilter) =>
  (await groups(by, filter)).groups.map(({ label, notes }) => `${label} (${notes})`)
const attendance = (filter: ArchiveFilter, order: Partial<AttendanceParams> = {}) =>
  client.request<AttendanceResult>('rapporteur/archive/attendance', {
    filter,
    order: 'name',
    descending: false,
    ...order,
  })
const csv = (params: ArchiveCsvParams) => client.request<ArchiveCsvResult>('rapporteur/archive/csv', params)

describe('the groups', () => {
  test.each([
    ['year', ['2023 (1)', '2020 (1)', 'Without a date (1)']],
    ['state', ['Albania (2)', 'Nigeria (1)', 'Türkiye (2)']],
    ['resolution', ['1540 (2004) (1)']],
  ] as const)('by %s', async (by, expected) => {
    expect(await listed(by)).toEqual(expected)
  })

  test('of a resolution have its paragraphs below them', async () => {
    const [resolution] = (await groups('resolution')).groups
    expect(resolution?.groups?.map(({ key, notes }) => [key, notes])).toEqual([['paragraph:1540/3', 1]])
  })

  test('are those of the notes that pass the filter', async () => {
    expect(await listed('year', { text: 'geneva' })).toEqual(['2023 (1)'])
    expect(await groups('year', { text: 'geneva' })).toMatchObject({ notes: 3, shown: 1, failures: [] })
    expect(await groups('year', { text: 'nowhere' })).toMatchObject({ groups: [], notes: 3, shown: 0 })
  })
})

test('the notes of a group have the newest first', async () => {
  const notes = await client.request<ArchiveNotesResult>('rapporteur/archive/notes', {
    by: 'state',
    filter: {},
    key: 'state:TUR',
  })
  expect(notes).toEqual([
    {
      uri: addressOf('later/b.note.md'),
      title: 'Review Meeting',
      period: { from: '2023-05-03', to: '2023-05-05' },
      venue: 'Geneva',
      states: 2,
    },
    {
      uri: addressOf('a.note.md'),
      title: 'Security Dialogue',
      period: { from: '2020-07-08', to: '2020-07-08' },
      venue: 'Vienna',
      states: 2,
    },
  ])
})

test('a note is found in its groups', async () => {
  const places = (by: ArchiveGrouping, name: string) =>
    client.request<ArchivePlacesResult>('rapporteur/archive/places', { by, filter: {}, uri: addressOf(name) })
  expect(await places('year', 'a.note.md')).toEqual(['2020'])
  expect(await places('state', 'a.note.md')).toEqual(['state:ALB', 'state:TUR'])
  expect(await places('year', 'unknown.note.md')).toEqual([])
})

test('what can be filtered by is what there is', async () => {
  const choices = await client.request<ArchiveChoicesResult>('rapporteur/archive/choices', {})
  expect(choices.years).toEqual({ from: 2020, to: 2023 })
  expect(choices.states).toEqual(['Albania', 'Nigeria', 'Türkiye'])
  expect(choices.organizations).toEqual([{ id: 'osce', name: 'Organization for Security and Co-operation in Europe' }])
  expect(choices.groups).toContain('African Union')
})

describe('the attendance register', () => {
  test('has a row a State and a column an event', async () => {
    const table = await attendance({})
    expect(table?.events.map(({ title, total, uris }) => [title, total, uris.map(nameOf)])).toEqual([
      ['Security Dialogue', 2, ['a.note.md']],
      ['Review Meeting', 2, ['b.note.md']],
      ['Seminar', 1, ['c.note.md']],
    ])
    expect(
      table?.states.map(({ name, namesUsed, events, first, last }) => ({ name, namesUsed, events, first, last })),
    ).toEqual([
      { name: 'Albania', namesUsed: ['Albania'], events: [0, 2], first: '2020-07-08', last: '2020-07-08' },
      { name: 'Nigeria', namesUsed: ['Nigeria'], events: [1], first: '2023-05-03', last: '2023-05-03' },
      { name: 'Türkiye', namesUsed: ['Turkey', 'Türkiye'], events: [0, 1], first: '2020-07-08', last: '2023-05-03' },
    ])
    expect(table?.total).toBe(5)
  })

  test('is sorted as asked', async () => {
    const names = async (params: Partial<AttendanceParams>) =>
      (await attendance({}, params))?.states.map(({ name }) => name)
    expect(await names({ order: 'last', descending: true })).toEqual(['Nigeria', 'Türkiye', 'Albania'])
    expect(await names({ order: 'events', descending: true })).toEqual(['Albania', 'Türkiye', 'Nigeria'])
    expect(await names({ order: 'name', descending: true })).toEqual(['Türkiye', 'Nigeria', 'Albania'])
  })

  test('is of the States and years asked for', async () => {
    expect((await attendance({ states: 'African Union' }))?.states.map(({ name }) => name)).toEqual(['Nigeria'])
    expect((await attendance({ years: { to: 2022 } }))?.events.map(({ title }) => title)).toEqual(['Security Dialogue'])
    expect((await attendance({ organization: 'osce' }))?.events).toHaveLength(3)
  })

  test('is none of a State that nobody knows', async () => {
    expect(await attendance({ states: 'Ruritania' })).toBeNull()
  })
})

test('the timeline has the events by date, and apart those without', async () => {
  const timeline = await client.request<TimelineResult>('rapporteur/archive/timeline', { filter: {} })
  expect(timeline?.dated.map(({ title, states }) => [title, states])).toEqual([
    ['Security Dialogue', 2],
    ['Review Meeting', 2],
  ])
  expect(timeline?.undated.map(({ title }) => title)).toEqual(['Seminar'])
})

test('the CSV has the order of the register', async () => {
  const result = await csv({ table: 'attendance', filter: { years: { from: 2020 } }, order: 'name', descending: true })
  expect(result?.csv.split('\r\n')).toEqual([
    'State,Code,Names used,Events,First,Last,2020-07-08 Security Dialogue,2023-05-03 to 2023-05-05 Review Meeting',
    'Türkiye,TUR,Turkey; Türkiye,2,2020-07-08,2023-05-03,1,1',
    'Nigeria,NGA,Nigeria,1,2023-05-03,2023-05-03,,1',
    'Albania,ALB,Albania,1,2020-07-08,2020-07-08,1,',
    'Total,,,4,,,2,2',
    '',
  ])
  expect((await csv({ table: 'timeline', filter: {} }))?.csv).toContain(
    '2020-07-08,2020-07-08,Security Dialogue,Vienna',
  )
  expect(await csv({ table: 'timeline', filter: { states: 'Ruritania' } })).toBeNull()
})

describe('the client is told of changes', () => {
  const opened: { close(): Promise<void> }[] = []
  afterEach(async () => {
    for (const document of opened.splice(0)) await document.close()
  })

  test('of a note that was opened and edited, as it stands there', async () => {
    await groups('year')
    const told = client.next('rapporteur/archive/changed')
    const document = await client.open(
      addressOf('new.note.md'),
      noteOf('Briefing', 'date: 9 May 2024\nparticipants: Peru'),
    )
    opened.push(document)
    await told
    expect(await listed('year')).toEqual(['2024 (1)', '2023 (1)', '2020 (1)', 'Without a date (1)'])
    const toldAgain = client.next('rapporteur/archive/changed')
    await document.replace('9 May 2024', '9 May 2021')
    await toldAgain
    expect(await listed('year')).toEqual(['2023 (1)', '2021 (1)', '2020 (1)', 'Without a date (1)'])
  })
})
