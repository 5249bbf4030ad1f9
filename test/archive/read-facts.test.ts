// The facts of a note: what occurs in it, where, and in what role; the same in both notations.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { NoteFacts, Occurrence } from '../../server/archive/facts.ts'
import type { Notation } from '../../server/note/note.ts'
import { badNotes } from '../features/notes.ts'
import { texts } from '../note/texts.ts'
import { inMarkdown, inYaml, read, type Words } from './notes.ts'

/** What occurs of a kind, one a line: the key, the role, the words. */
function occurring(facts: NoteFacts, kind: string): string[] {
  return facts.occurrences
    .filter(({ subject }) => subject.startsWith(`${kind}:`))
    .map(
      ({ subject, role, text, fixed }) => `${subject.slice(kind.length + 1)} ${role}${fixed ? ' fixed' : ''}: ${text}`,
    )
}

/** The facts without the places and how they are quoted, which differ between notations. */
function withoutPlaces(facts: NoteFacts): unknown {
  const places = new Set(['notation', 'span', 'quoting'])
  return JSON.parse(JSON.stringify(facts, (key, value: unknown) => (places.has(key) ? undefined : value)))
}

describe.each<[string, (words: Words) => NoteFacts]>([
  ['Markdown', words => read('a.note.md', inMarkdown(words)).facts],
  ['YAML', words => read('a.note.yaml', inYaml(words)).facts],
])('%s', (_, factsOf) => {
  test('the event, its days, its venue', () => {
    const facts = factsOf({
      event: 'Talks on ports',
      date: '8 to 10 July 2020',
      body: 'At the Talks on ports all spoke.',
    })
    expect(facts).toMatchObject({
      event: 'Talks on ports',
      period: { from: '2020-07-08', to: '2020-07-10' },
      venue: undefined,
      trouble: undefined,
    })
    expect(occurring(facts, 'event')).toEqual(['talks on ports definition: Talks on ports'])
  })

  test('the title of the event where the text has it, broken over lines', () => {
    const event = 'Workshop on border controls'
    expect(occurring(factsOf({ event, body: 'The workshop on\nborder controls began.' }), 'event')).toEqual([
      'workshop on border controls definition: Workshop on border controls',
      'workshop on border controls mention: workshop on border controls',
    ])
  })

  test('participants and organizers', () => {
    const facts = factsOf({
      organizers: 'OSCE and Austria',
      participants: 'Albania, European Union (EU), Ms. Ana Okoro; the 1540 Expert',
    })
    expect(facts.participants.map(({ kind, subject, text }) => [kind, subject, text])).toEqual([
      ['state', 'state:ALB', 'Albania'],
      ['organization', 'organization:eu', 'European Union (EU)'],
      ['person', undefined, 'Ms. Ana Okoro'],
      ['role', undefined, 'the 1540 Expert'],
    ])
    expect(occurring(facts, 'state')).toEqual(['AUT organizer: Austria', 'ALB participant: Albania'])
    expect(occurring(facts, 'organization')).toEqual(['osce organizer: OSCE', 'eu participant: European Union (EU)'])
    expect(occurring(facts, 'person')).toEqual(['ana okoro participant: Ana Okoro'])
  })

  test('resolutions, and each paragraph of a range', () => {
    const facts = factsOf({
      body: 'Under paragraphs 2 to 4 and 3 (a) of resolution\n1540 (2004), and resolution 1977.',
    })
    expect(occurring(facts, 'resolution')).toEqual(['1540 mention: 1540 (2004)', '1977 mention: 1977'])
    expect(occurring(facts, 'paragraph').map(line => line.split(' ')[0])).toEqual([
      '1540/2',
      '1540/3',
      '1540/4',
      '1540/3(a)',
    ])
  })

  test('a range of paragraphs without end is cut off', () => {
    const facts = factsOf({ body: 'Under paragraphs 1 to 99999999 of resolution 1540 (2004).' })
    expect(occurring(facts, 'paragraph').length).toBeLessThan(1000)
  })

  test('abbreviations: where explained, where used, what they stand for', () => {
    const facts = factsOf({
      body: 'A chemical inventory tool (CIT) helps. Users of CIT and of two CITs agree with the UK.',
    })
    expect(facts.longForms).toEqual({ CIT: 'chemical inventory tool' })
    expect(occurring(facts, 'abbreviation')).toEqual(['CIT definition: CIT', 'CIT mention: CIT', 'CIT mention: CIT'])
  })

  test('one that needs no explanation counts where the note explains it', () => {
    const facts = factsOf({ body: 'Points of contact (PoC) met. A PoC spoke of WMD.' })
    expect(occurring(facts, 'abbreviation')).toEqual(['PoC definition: PoC', 'PoC mention: PoC'])
  })

  test('persons: in full, by surname, without title, in the list', () => {
    const facts = factsOf({
      participants: 'Mr. Juan PEREZ, Ministry of Trade',
      body: 'Mr. Juan Perez opened. Ambassador Ana de la Cruz thanked Mr. Perez, and Ana de la Cruz left with Ms. Lee. Mr. President agreed.',
    })
    expect(occurring(facts, 'person')).toEqual([
      'juan perez participant: Juan PEREZ',
      'juan perez definition: Juan Perez',
      'ana de la cruz definition: Ana de la Cruz',
      'juan perez mention: Perez',
      'ana de la cruz mention: Ana de la Cruz',
      'lee mention: Lee',
    ])
  })

  test('a surname that two have is of neither', () => {
    const facts = factsOf({ body: 'Ms. Ana Perez and Mr. Juan Perez met. Mr. Perez left.' })
    expect(occurring(facts, 'person').at(-1)).toBe('perez mention: Perez')
  })

  test('the words of others are marked', () => {
    const facts = factsOf({ body: 'The paper “The role of the OSCE” names the OSCE.' })
    expect(occurring(facts, 'organization')).toEqual(['osce mention fixed: OSCE', 'osce mention: OSCE'])
  })

  test('a State named otherwise than on the day carries its mend', () => {
    const facts = factsOf({ date: '8 July 2023', body: 'Delegates of Turkey and of Japan spoke.' })
    const states = facts.occurrences.filter(({ subject }) => subject.startsWith('state:'))
    expect(states.map(({ text, mend }) => [text, mend?.newText])).toEqual([
      ['Turkey', 'ürkiye'],
      ['Japan', undefined],
    ])
  })
})

test('what a note of conflicting versions says is told', () => {
  const { facts } = read('a.note.md', `<<<<<<< ours\n${inMarkdown({})}=======\n>>>>>>> theirs\n`)
  expect(facts.trouble).toMatch(/\S/u)
})

test.each(['2014-osce-points-of-contact', '2020-osce-security-dialogue'])('%s: the same in both notations', name => {
  const [markdown, yaml] = ['md', 'yaml'].map(ending => {
    const file = `${name}.note.${ending}`
    return read(file, readFileSync(join(import.meta.dirname, '../../examples', file), 'utf8')).facts
  })
  expect(withoutPlaces(yaml!)).toEqual(withoutPlaces(markdown!))
})

function expectSound(source: string, { occurrences, ...facts }: NoteFacts): void {
  let last = 0
  for (const { span, text } of occurrences) {
    expect(span.from >= last && span.from <= span.to && span.to <= source.length).toBe(true)
    last = span.from
    expect(text).not.toMatch(/[\n\r]/u)
  }
  expect(JSON.parse(JSON.stringify({ occurrences, ...facts }))).toEqual(definedOf({ occurrences, ...facts }))
}

/** Without what is undefined, which JSON leaves out. */
function definedOf<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(definedOf) as Value
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, part]) => part !== undefined)
  return Object.fromEntries(entries.map(([key, part]) => [key, definedOf(part as unknown)])) as Value
}

describe.each<Notation>(['markdown', 'yaml'])('any text in %s', notation => {
  const name = notation === 'markdown' ? 'a.note.md' : 'a.note.yaml'

  test.each([
    ['fragments of notes', texts(notation)],
    ['notes with mistakes', badNotes(notation)],
    ['characters', fc.string({ unit: 'binary', maxLength: 80 })],
  ])('%s', (_, notes) => {
    fc.assert(
      fc.property(notes, source => expectSound(source, read(name, source).facts)),
      { numRuns: 150 },
    )
  })
})

test('a very long list of participants', () => {
  const participants = Array.from({ length: 5000 }, (_, index) =>
    index % 2 ? 'Albania' : `Ms. Ana Okoro${'o'.repeat(index % 7)}`,
  )
  const { facts } = read('a.note.md', inMarkdown({ participants: participants.join('; ') }))
  expect(facts.participants).toHaveLength(5000)
  expect(facts.occurrences.filter(({ role }: Occurrence) => role === 'participant')).toHaveLength(5000)
})
