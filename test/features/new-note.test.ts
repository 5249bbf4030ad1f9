// A new note: the date as typed, who there was on the day, and a text that reads back as what was chosen.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { headerTexts, offeredOn, periodOf, readTypedDate, type Answers } from '../../server/features/new-note.ts'
import type { Notation } from '../../server/note/note.ts'
import { noteFileName } from '../../server/project/file-name.ts'
import { skeleton, type Pen } from '../../server/project/new-note.ts'
import { service } from './draw.ts'

const { register, kinds, clauses } = service.project
const on = (date: string) => offeredOn(register, periodOf(date))
const bare: Pen = { literal: text => text, blank: () => '' }

function written(kind: string, notation: Notation, answers: Answers): string {
  const known = headerTexts(register, answers)
  return (
    skeleton(
      kinds.find(({ id }) => id === kind)!,
      notation,
      clauses,
      bare,
      known,
    ).join('\n') + '\n'
  )
}

describe('the date', () => {
  test.each([
    ['8 July 2020', '8 July 2020'],
    [' 2020-07-08 ', '8 July 2020'],
    ['July 8, 2020', '8 July 2020'],
    ['8-10 July 2020', '8–10 July 2020'],
    ['8 to 10 July 2020', '8–10 July 2020'],
    ['8-9 July 2020', '8 and 9 July 2020'],
    ['30 June – 2 July 2020', '30 June–2 July 2020'],
    ['30 December 2019 to 2 January 2020', '30 December 2019–2 January 2020'],
    ['8 July 2020 and 15 July 2020', '8 July 2020 and 15 July 2020'],
    ['23.7.2020', '23 July 2020'],
  ])('%s is read as %s', (typed, text) => {
    expect(readTypedDate(typed)).toMatchObject({ text })
  })

  test.each([
    ['', 'unreadable'],
    ['next week', 'unreadable'],
    ['8 July', 'no-year'],
    ['31 June 2020', 'impossible'],
    ['29 February 2021', 'impossible'],
    ['10-8 July 2020', 'backwards'],
  ])('“%s” cannot be: %s', (typed, problem) => {
    expect(readTypedDate(typed)).toEqual({ problem, readings: [] })
  })

  test('in figures that can be read in two ways, it is asked which', () => {
    expect(readTypedDate('08/07/2020')).toEqual({ problem: 'ambiguous', readings: ['8 July 2020', '7 August 2020'] })
  })
})

describe('what is offered', () => {
  const members = (date: string, name: string) => on(date).groups.find(group => group.name === name)?.members
  const nameOf = (date: string, iso3: string) => on(date).states.find(state => state.iso3 === iso3)?.name

  test('States under the names of the day, in UN order', () => {
    expect(nameOf('8 July 2020', 'TUR')).toBe('Turkey')
    expect(nameOf('8 July 2022', 'TUR')).toBe('Türkiye')
    expect(nameOf('10 April 2014', 'MKD')).toBe('the former Yugoslav Republic of Macedonia')
    expect(
      on('8 July 2020')
        .states.slice(0, 3)
        .map(({ name }) => name),
    ).toEqual(['Afghanistan', 'Albania', 'Algeria'])
  })

  test('groups with their members of the day', () => {
    expect(members('8 July 2020', 'OSCE participating States')).toHaveLength(57)
    expect(members('1 July 2012', 'OSCE participating States')).toHaveLength(56)
    expect(members('31 January 2020', 'EU Member States')).toContain('GBR')
    expect(members('8 July 2020', 'EU Member States')).toHaveLength(27)
    expect(members('8 July 2020', 'Group of African States')).toHaveLength(54)
    expect(members('8 July 2020', 'Permanent members of the Security Council')).toEqual(
      expect.arrayContaining(['CHN', 'FRA', 'GBR', 'RUS', 'USA']),
    )
  })

  test('a group has members only of whom there are names that day', () => {
    for (const date of ['1 March 2005', '8 July 2020', '']) {
      const { states, groups } = on(date)
      const known = new Set(states.map(({ iso3 }) => iso3))
      for (const { name, members } of groups) {
        expect(members, name).not.toEqual([])
        expect(
          members.filter(iso3 => !known.has(iso3)),
          name,
        ).toEqual([])
      }
    }
  })

  test('organizations under the names of the day, with their abbreviations', () => {
    expect(on('8 July 2020').organizations).toContain('European Union (EU)')
    expect(on('12 April 2024').organizations).toContain('World Organisation for Animal Health (WOAH)')
    expect(on('8 July 2020').organizations).toContain('World Organisation for Animal Health (OIE)')
  })

  test('organizations as in an index, capitals or not', () => {
    const { organizations } = on('12 April 2024')
    const at = (start: string) => organizations.findIndex(name => name.startsWith(start))
    expect(at('African Union (AU)')).toBeLessThan(at('ASEAN Regional Forum'))
    expect(at('ASEAN Regional Forum')).toBeLessThan(at('Asia-Pacific'))
  })
})

describe('the text', () => {
  const nothing: Answers = { title: '', date: '', venue: '', organizers: [], states: [], organizations: [] }
  const dialogue: Answers = {
    title: 'Dialogue: the road ahead',
    date: '8-9 July 2020',
    venue: 'Vienna, Austria',
    organizers: ['Organization for Security and Co-operation in Europe (OSCE)', 'Stimson Center, Washington'],
    states: ['TUR', 'ALB', 'MDA', 'ALB'],
    organizations: ['European Union (EU)', ' Chairs [of both] groups '],
  }

  test('has the answers in the header, and blanks for what was not answered', () => {
    expect(written('2020', 'yaml', dialogue).split('sections:')[0]).toMatchInlineSnapshot(`
      "title: Information Note
      event: "Dialogue: the road ahead"
      organizers: [Organization for Security and Co-operation in Europe (OSCE), "Stimson Center, Washington"]
      date: 8 and 9 July 2020
      venue: Vienna, Austria
      participants:
        States: [Albania, Republic of Moldova, Turkey]
        Organizations: [European Union (EU), "Chairs [of both] groups"]
      "
    `)
    expect(written('2020', 'markdown', { ...nothing, title: 'Dialogue' }).split('# Info')[0]).toMatchInlineSnapshot(`
      "---
      event: Dialogue
      organizers: 
      date: 
      venue: 
      participants:
        States: []
        Organizations: []
      ---

      "
    `)
  })

  test('needs nothing of the header any more', () => {
    const { findings } = service.analyze(written('2020', 'markdown', dialogue), 'markdown')
    expect(findings.map(({ rule }) => rule)).not.toContain('missing-field')
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  const text = fc.string({ unit: fc.constantFrom(...'aZé 1-:#,"\'[]{}\\&*!|>%@`$?.()') }).map(one => one.trim())
  const answers = fc.constantFrom('10 April 2014', '8-10 July 2020', '3 May 2024').chain(date => {
    const { states, groups, organizations } = on(date)
    const codes = fc.tuple(fc.subarray(states.map(({ iso3 }) => iso3)), fc.subarray([...groups], { maxLength: 2 }))
    return fc.record({
      title: text.map(one => `Dialogue ${one}`.trim()),
      date: fc.constant(date),
      venue: text.map(one => `Vienna ${one}`.trim()),
      organizers: fc.subarray([...organizations], { maxLength: 3 }),
      states: codes.map(([some, whole]) => [...some, ...whole.flatMap(({ members }) => members)]),
      organizations: fc.subarray([...organizations], { maxLength: 20 }),
    })
  })

  test.each([
    ['2020', 'markdown'],
    ['2020', 'yaml'],
    ['2014', 'markdown'],
    ['2014', 'yaml'],
  ] as const)('of kind %s in %s reads back as what was chosen', (kind, notation) => {
    fc.assert(
      fc.property(answers, chosen => {
        const { note, event, participants } = service.analyze(written(kind, notation, chosen), notation)
        expect(note.problems).toEqual([])
        expect(event).toEqual({ title: chosen.title, period: periodOf(chosen.date) })
        const value = (key: string) => note.fields.find(field => field.key === key)!.value
        const { venue, organizers } = { venue: value('venue'), organizers: value('organizers') }
        expect(venue.form === 'text' && venue.text.passage.prose.text).toBe(chosen.venue)
        const items =
          organizers.form === 'list' ? organizers.items : organizers.form === 'text' ? [organizers.text] : []
        expect(items.map(({ passage }) => passage.prose.text)).toEqual(chosen.organizers)
        const states = participants.flatMap(one => (one.kind === 'state' ? one.reading.states[0]!.iso3 : []))
        expect(new Set(states)).toEqual(new Set(chosen.states))
        expect(states.length).toBe(new Set(chosen.states).size)
        const others = participants.filter(({ kind }) => kind !== 'state')
        expect(others.map(({ text }) => text)).toEqual(chosen.organizations)
        expect(new Set(others.map(({ kind }) => kind))).toEqual(new Set(others.length > 0 ? ['organization'] : []))
      }),
      { numRuns: 40 },
    )
  })
})

describe('the name of the file', () => {
  test.each([
    ['OSCE Security Dialogue', '2020-07-08', 'markdown', '2020-07-08-osce-security-dialogue.note.md'],
    [
      'Réunion: l’état des choses / 1540 (2004)',
      '2014-04-10',
      'yaml',
      '2014-04-10-reunion-l-etat-des-choses-1540-2004.note.yaml',
    ],
    ['', undefined, 'markdown', 'note.note.md'],
    ['Встреча', '2020-07-08', 'markdown', '2020-07-08-note.note.md'],
  ] as const)('of “%s”', (title, from, notation, name) => {
    expect(noteFileName(title, from, notation)).toBe(name)
  })

  test('is short and plain, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), title => {
        expect(noteFileName(title, undefined, 'markdown')).toMatch(/^[a-z0-9-]{1,50}\.note\.md$/)
      }),
    )
  })
})
