// The tables of an archive: who took part in what, the events by date, the notes in groups.
import { describe, expect, test } from 'vitest'
import { attendanceOf } from '../../server/archive/attendance.ts'
import { eventsOf } from '../../server/archive/events.ts'
import { findStates, notesPassing } from '../../server/archive/filter.ts'
import { notesByOrganization, notesByResolution, notesByState, notesByYear } from '../../server/archive/groupings.ts'
import { problemsOf } from '../../server/archive/problems.ts'
import { organizationSubject } from '../../server/archive/subject.ts'
import { timelineOf } from '../../server/archive/timeline.ts'
import { loadRegister } from '../../server/register/index.ts'
import { createLanguageService } from '../../server/service.ts'
import { archiveOf as archiveWith } from '../support/archive.ts'

const service = createLanguageService()
const register = loadRegister()

/** An archive of Markdown notes, each of the lines of its header and a body, by their addresses. */
function archiveOf(notes: Readonly<Record<string, { readonly header: string; readonly body?: string }>>) {
  const texts = Object.entries(notes).map(([uri, { header, body = '' }]) => ({
    uri,
    notation: 'markdown' as const,
    source: `---\n${header}\n---\n\n## Background\n\n${body}\n`,
  }))
  return archiveWith(texts, service).archive
}

const dialogues = {
  'a.note.md': {
    header:
      'event: Dialogue\norganizers: OSCE\ndate: 10 April 2014\nvenue: Vienna\nparticipants: Turkey, Albania, Turkey, UNODC',
    body: 'It recalled OP 3 (a) of resolution 1540 (2004).',
  },
  'b.note.md': {
    header: 'event: Dialogue\ndate: 8 July 2022\nvenue: Vienna\nparticipants: Türkiye, Mongolia',
    body: 'It recalled resolution 1540 (2004), OP 12 of resolution 1540 (2004) and resolution 1977 (2011).',
  },
  'c.note.md': { header: 'event: Seminar\nparticipants: Albania' },
}

describe('the register of attendance', () => {
  test('a State is once at an event, under its name of today, with the names used and the first and last day', () => {
    const { events, states, total } = attendanceOf(archiveOf(dialogues), register)
    expect(events.map(({ title, period, total }) => [title, period?.from, total])).toEqual([
      ['Dialogue', '2014-04-10', 2],
      ['Dialogue', '2022-07-08', 2],
      ['Seminar', undefined, 1],
    ])
    expect(states).toEqual([
      { iso3: 'ALB', name: 'Albania', namesUsed: ['Albania'], events: [0, 2], first: '2014-04-10', last: '2014-04-10' },
      { iso3: 'MNG', name: 'Mongolia', namesUsed: ['Mongolia'], events: [1], first: '2022-07-08', last: '2022-07-08' },
      {
        iso3: 'TUR',
        name: 'Türkiye',
        namesUsed: ['Turkey', 'Türkiye'],
        events: [0, 1],
        first: '2014-04-10',
        last: '2022-07-08',
      },
    ])
    expect(total).toBe(5)
  })

  test('a territory among the participants is no State that took part', () => {
    const archive = archiveOf({ 'a.note.md': { header: 'event: X\ndate: 8 July 2020\nparticipants: Albania, Kosovo' } })
    expect(attendanceOf(archive, register)).toMatchObject({ states: [{ iso3: 'ALB' }], total: 1 })
    expect(timelineOf(archive, register).dated[0]!.states).toBe(1)
    expect(notesByState(archive, register).map(({ label }) => label)).toEqual(['Albania'])
  })

  test('the totals of the States, of the events and of all agree', () => {
    const { events, states, total } = attendanceOf(archiveOf(dialogues), register)
    expect(states.reduce((sum, state) => sum + state.events.length, 0)).toBe(total)
    expect(events.reduce((sum, event) => sum + event.total, 0)).toBe(total)
  })

  test('200 copies of one note are one event', () => {
    const copies = Object.fromEntries(
      Array.from({ length: 200 }, (_, index) => [`${index}.note.md`, dialogues['a.note.md']]),
    )
    const { events, total } = attendanceOf(archiveOf(copies), register)
    expect(events).toHaveLength(1)
    expect(events[0]!.uris).toHaveLength(200)
    expect(total).toBe(2)
  })

  test('of a group only those who belonged to it on the day; those who never came are listed when asked for', () => {
    const osce = findStates('OSCE participating States', register)!
    const { states } = attendanceOf(archiveOf(dialogues), register, { states: osce })
    expect(states.map(({ name }) => name)).toEqual(['Albania', 'Mongolia', 'Türkiye'])
    const before = archiveOf({ 'a.note.md': { header: 'event: X\ndate: 8 July 2010\nparticipants: Mongolia, Spain' } })
    expect(attendanceOf(before, register, { states: osce }).states.map(({ name }) => name)).toEqual(['Spain'])
    const all = attendanceOf(before, register, { states: osce, withAbsent: true }).states
    expect(all).toHaveLength(57)
    expect(all.find(({ iso3 }) => iso3 === 'FRA')).toMatchObject({ events: [], namesUsed: [] })
  })

  test('an empty archive has empty tables', () => {
    expect(attendanceOf(archiveOf({}), register)).toEqual({ events: [], states: [], total: 0 })
    expect(timelineOf(archiveOf({}), register)).toEqual({ dated: [], undated: [] })
  })
})

describe('filters', () => {
  const titles = (filter: Parameters<typeof timelineOf>[2]) => {
    const { dated, undated } = timelineOf(archiveOf(dialogues), register, filter)
    return [...dated, ...undated].map(({ title, period }) => `${title} ${period?.from.slice(0, 4)}`)
  }

  test.each([
    ['years from', { years: { from: 2015 } }, ['Dialogue 2022']],
    ['years to', { years: { to: 2015 } }, ['Dialogue 2014']],
    ['a State', { states: findStates('Mongolia', register)! }, ['Dialogue 2022']],
    ['a State by its code', { states: findStates('ALB', register)! }, ['Dialogue 2014', 'Seminar undefined']],
    [
      'an organization that took part',
      { organization: organizationSubject(register.organizations.read('UNODC')!) },
      ['Dialogue 2014'],
    ],
    [
      'an organization that organized',
      { organization: organizationSubject(register.organizations.read('OSCE')!) },
      ['Dialogue 2014'],
    ],
    ['words of the title', { text: 'SEMI' }, ['Seminar undefined']],
    ['words of the venue', { text: 'vienna' }, ['Dialogue 2014', 'Dialogue 2022']],
    ['nothing', {}, ['Dialogue 2014', 'Dialogue 2022', 'Seminar undefined']],
  ])('by %s', (_, filter, expected) => {
    expect(titles(filter)).toEqual(expected)
  })

  test('by the kind of note', () => {
    const archive = archiveOf(dialogues)
    const kind = archive.notes()[0]!.facts.kind
    expect(notesPassing(archive, { kind }, register).notes().length).toBeGreaterThan(0)
    expect(notesPassing(archive, { kind: 'none-such' }, register).notes()).toEqual([])
  })

  test('words that the register does not know name no States', () => {
    expect(findStates('Ruritania', register)).toBeUndefined()
    expect(findStates('', register)).toBeUndefined()
  })
})

test('the timeline has the events by date with organizers, States and resolutions; those without a date apart', () => {
  const { dated, undated } = timelineOf(archiveOf(dialogues), register)
  expect(dated[0]).toEqual({
    title: 'Dialogue',
    period: { from: '2014-04-10', to: '2014-04-10' },
    venue: 'Vienna',
    uris: ['a.note.md'],
    organizers: ['Organization for Security and Co-operation in Europe'],
    states: 2,
    resolutions: [1540],
  })
  expect(dated[1]!.resolutions).toEqual([1540, 1977])
  expect(undated.map(({ title }) => title)).toEqual(['Seminar'])
})

describe('groupings', () => {
  const shown = (groups: readonly { readonly label: string; readonly uris: readonly string[] }[]) =>
    groups.map(({ label, uris }) => `${label}: ${uris.join(' ')}`)

  test('by year, the newest first and those without a date last', () => {
    expect(shown(notesByYear(archiveOf(dialogues)))).toEqual([
      '2022: b.note.md',
      '2014: a.note.md',
      'Without a date: c.note.md',
    ])
  })

  test('by State and by organization, as they took part', () => {
    expect(shown(notesByState(archiveOf(dialogues), register))).toEqual([
      'Albania: a.note.md c.note.md',
      'Mongolia: b.note.md',
      'Türkiye: a.note.md b.note.md',
    ])
    expect(shown(notesByOrganization(archiveOf(dialogues), register))).toEqual([
      'Organization for Security and Co-operation in Europe: a.note.md',
      'United Nations Office on Drugs and Crime: a.note.md',
    ])
  })

  test('by resolution with the paragraphs cited of it', () => {
    const [first, second] = notesByResolution(archiveOf(dialogues), register)
    expect(shown([first!, second!])).toEqual(['1540 (2004): a.note.md b.note.md', '1977 (2011): b.note.md'])
    expect(shown(first!.groups)).toEqual([
      'paragraph 3 (a) of 1540 (2004): a.note.md',
      'paragraph 12 of 1540 (2004): b.note.md',
    ])
    expect(second!.groups).toEqual([])
  })
})

describe('events', () => {
  const event = (header: string) => ({ header })
  const titles = (notes: Parameters<typeof archiveOf>[0]) =>
    eventsOf(archiveOf(notes)).map(({ notes }) => notes.map(({ uri }) => uri).join(' '))

  test('are one where the titles differ in capitals and punctuation only and the days meet', () => {
    expect(
      titles({
        a: event('event: “Review” of resolution 1540\ndate: 8 to 10 July 2020'),
        b: event('event: REVIEW of Resolution 1540\ndate: 10 July 2020'),
        c: event('event: Review of resolution 1540\ndate: 11 July 2020'),
      }),
    ).toEqual(['a b', 'c'])
  })

  test('are none of a file with nothing in it', () => {
    const texts = ['', ' \n\n'].map((source, index) => ({
      uri: `${index}.note.md`,
      notation: 'markdown' as const,
      source,
    }))
    expect(eventsOf(archiveWith(texts, service).archive)).toEqual([])
  })

  test('are two at two places', () => {
    expect(
      titles({
        a: event('event: Round table\ndate: 8 July 2020\nvenue: Dakar'),
        b: event('event: Round table\ndate: 8 July 2020\nvenue: Lima'),
        c: event('event: Round table\ndate: 8 July 2020\nvenue: Dakar, Senegal'),
      }),
    ).toEqual(['a c', 'b'])
  })

  test('without a title or a date stand for themselves', () => {
    expect(
      titles({
        a: event('event: X'),
        b: event('event: X'),
        c: event('date: 8 July 2020'),
        d: event('date: 8 July 2020'),
      }),
    ).toEqual(['c', 'd', 'a', 'b'])
  })

  test('of other scripts are told apart', () => {
    expect(
      titles({
        a: event('event: Семинар по резолюции\ndate: 8 July 2020'),
        b: event('event: 非传播研讨会\ndate: 8 July 2020'),
        c: event('event: СЕМИНАР по резолюции\ndate: 8 July 2020'),
      }),
    ).toEqual(['a c', 'b'])
  })
})

test('problems are notes that were not read in full, and two notes on one event but for the two notations of one', () => {
  const same = dialogues['a.note.md']
  const archive = archiveOf({
    'a.note.md': same,
    'a.note.yaml': same,
    'b.note.md': dialogues['b.note.md'],
    'copies/b.note.md': dialogues['b.note.md'],
    'broken.note.md': { header: 'event: X', body: '<<<<<<< ours\nThis.\n=======\nThat.\n>>>>>>> theirs' },
  })
  const { unread, shared } = problemsOf(archive)
  expect(unread.map(({ uri }) => uri)).toEqual(['broken.note.md'])
  expect(shared.map(({ uris }) => uris)).toEqual([['b.note.md', 'copies/b.note.md']])
})
