// Participants in every shape that notes have: who took part, and as what.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readParticipants } from '../../server/mentions/participants.ts'
import type { Participant } from '../../server/mentions/participant.ts'
import type { Notation } from '../../server/note/note.ts'
import { readNote } from '../../server/note/read.ts'
import { defaultProject } from '../../server/project/project.ts'
import { loadRegister } from '../../server/register/index.ts'

const project = defaultProject(loadRegister())

/** The participants of a header, on a day. */
function participantsOf(header: string, day = '2020-07-08', notation: Notation = 'yaml'): Participant[] {
  const source = notation === 'yaml' ? `${header}\n` : `---\n${header}\n---\n`
  const field = readNote(source, notation, project.labels).fields.find(({ key }) => key === 'participants')!
  const period = { from: day, to: day }
  const entries = readParticipants(field, { register: project.register, period, eventTitle: undefined })
  const misplaced = entries.filter(({ passage, span, text }) => {
    const { from, to } = passage.prose.map.span(span)
    const written = source.slice(passage.at + from, passage.at + to)
    return passage.prose.text.slice(span.from, span.to) !== text || oneLine(written) !== oneLine(text)
  })
  expect(misplaced).toEqual([])
  return entries
}

const oneLine = (text: string) => text.replaceAll(/\s+/gu, ' ')

/** One line an entry: its kind and text, a wrapped line as one blank. */
function drawn(entries: readonly Participant[]): string[] {
  return entries.map(({ kind, text }) => `${kind}: ${oneLine(text)}`)
}

const states = (...names: string[]) => names.map(name => `state: ${name}`)

const list2014 = states(
  ...['Albania', 'Armenia', 'Austria', 'Belarus', 'Bosnia and Herzegovina', 'Croatia', 'Czech Republic', 'Finland'],
  ...['France', 'Germany', 'Greece', 'Hungary', 'Italy', 'Kyrgyzstan', 'Moldova', 'Montenegro', 'Poland'],
  ...['Russian Federation', 'Serbia', 'Slovakia', 'Slovenia', 'Spain', 'Switzerland'],
  ...['The former Yugoslav Republic of Macedonia', 'Turkey', 'United Kingdom (UK)', 'United States (US)'],
).concat([
  'organization: European Union (EU)',
  'organization: 1540 Committee Group of Experts',
  'organization: UN Office for Disarmament Affairs (UNODA)',
  'organization: OSCE',
])

const list2020 = [
  'organization: European Union',
  ...states(
    ...['Germany', 'Albania', 'Montenegro', 'North Macedonia', 'Serbia', 'Bosnia and Herzegovina', 'Iceland'],
    ...['Liechtenstein', 'Andorra', 'Armenia', 'Georgia', 'Moldova', 'San Marino', 'Ukraine', 'Switzerland'],
    ...['Kazakhstan', 'Russian Federation', 'Spain', 'United States of America', 'Belarus', 'Turkey', 'Kyrgyzstan'],
    ...['Canada', 'United Kingdom'],
  ),
  'role: the FSC Co-ordinator on Non- Proliferation Issues',
  'person: Ms. Mariana Budjeryn, Belfer Center, Harvard University',
  'role: The 1540 Expert',
]

describe('the published lists', () => {
  const written2014 = `participants: |
  Representatives from:
  Albania, Armenia, Austria, Belarus, Bosnia and Herzegovina, Croatia, Czech
  Republic, Finland, France, Germany, Greece, Hungary, Italy, Kyrgyzstan,
  Moldova, Montenegro, Poland, Russian Federation, Serbia, Slovakia,
  Slovenia, Spain, Switzerland, The former Yugoslav Republic of Macedonia,
  Turkey, United Kingdom (UK), United States (US), European Union (EU),
  1540 Committee Group of Experts, UN Office for Disarmament Affairs
  (UNODA), OSCE.`
  const written2020 = `participants: |
  Representatives from the European Union, Germany,
  Albania, Montenegro, North Macedonia, Serbia, Bosnia and
  Herzegovina, Iceland, Liechtenstein, Andorra, Armenia,
  Georgia, Moldova, San Marino, Ukraine, Switzerland,
  Kazakhstan, Russian Federation, Spain, United States of
  America, Belarus, Turkey, Kyrgyzstan, Canada and the
  United Kingdom and the FSC Co-ordinator on Non-
  Proliferation Issues
  Ms. Mariana Budjeryn, Belfer Center, Harvard University
  The 1540 Expert`

  test.each<Notation>(['yaml', 'markdown'])('of 2014, in %s', notation => {
    expect(drawn(participantsOf(written2014, '2014-04-10', notation))).toEqual(list2014)
  })

  test.each<Notation>(['yaml', 'markdown'])('of 2020, in %s', notation => {
    const entries = participantsOf(written2020, '2020-07-08', notation)
    expect(drawn(entries)).toEqual(list2020)
    expect(entries.filter(({ inSentence }) => !inSentence).map(({ text }) => text)).toEqual([
      'Ms. Mariana Budjeryn, Belfer Center, Harvard University',
      'The 1540 Expert',
    ])
  })

  test('of 2014, as a list without a sentence', () => {
    expect(participantsOf(written2014, '2014-04-10').some(({ inSentence }) => inSentence)).toBe(false)
  })
})

describe('names that stay whole', () => {
  test.each([
    'Trinidad and Tobago',
    'Bosnia and Herzegovina',
    'Antigua and Barbuda',
    'Bolivia (Plurinational State of)',
    'Korea, Republic of',
    'United Kingdom of Great Britain and Northern Ireland',
    'Saint Vincent and the Grenadines',
    'Sao Tome and Principe',
    'Iran (Islamic Republic of)',
    'Micronesia (Federated States of)',
    'Côte d’Ivoire',
    'Guinea-Bissau',
    'Malta (Chair)',
  ])('%s', name => {
    expect(drawn(participantsOf(`participants: ${name}`))).toEqual([`state: ${name}`])
    expect(drawn(participantsOf(`participants: Albania, ${name}, Ukraine`))).toEqual(states('Albania', name, 'Ukraine'))
    expect(drawn(participantsOf(`participants: Albania, ${name} and Ukraine`))).toEqual(
      states('Albania', name, 'Ukraine'),
    )
  })

  test('over a line break', () => {
    expect(drawn(participantsOf('participants: |\n  Albania, Trinidad\n  and Tobago, Timor-\n  Leste'))).toEqual(
      states('Albania', 'Trinidad and Tobago', 'Timor- Leste'),
    )
  })

  test('a name that is misspelt after "and"', () => {
    expect(drawn(participantsOf('participants: Albania, Bosnia and Hertzegovina, Spain'))).toEqual([
      'state: Albania',
      'unrecognized: Bosnia and Hertzegovina',
      'state: Spain',
    ])
  })

  test('an unknown name with "and"', () => {
    expect(drawn(participantsOf('participants: Spain, Institute for Peace and Security'))).toEqual([
      'state: Spain',
      'unrecognized: Institute for Peace and Security',
    ])
  })
})

describe('"Serbia and Montenegro"', () => {
  test('is one State until 2 June 2006', () => {
    expect(drawn(participantsOf('participants: Croatia, Serbia and Montenegro', '2005-05-01'))).toEqual(
      states('Croatia', 'Serbia and Montenegro'),
    )
  })

  test('is two States since', () => {
    expect(drawn(participantsOf('participants: Croatia, Serbia and Montenegro'))).toEqual(
      states('Croatia', 'Serbia', 'Montenegro'),
    )
  })
})

describe('shapes', () => {
  test('semicolons', () => {
    expect(drawn(participantsOf('participants: Austria; Ms. Ann Bee, Deputy Director, IAEA; Spain'))).toEqual([
      'state: Austria',
      'person: Ms. Ann Bee, Deputy Director, IAEA',
      'state: Spain',
    ])
  })

  test('lines with and without bullets', () => {
    expect(drawn(participantsOf('participants: |\n  Austria\n  - Spain\n  • The Gambia\n  2. IAEA'))).toEqual([
      'state: Austria',
      'state: Spain',
      'state: Gambia',
      'organization: IAEA',
    ])
  })

  test('a YAML list, one entry an item', () => {
    expect(
      drawn(
        participantsOf(
          `participants:\n  - Austria\n  - "Korea, Republic of"\n  - Belfer Center, Harvard University\n  - Ms. Ann Bee, University of Vienna`,
        ),
      ),
    ).toEqual([
      'state: Austria',
      'state: Korea, Republic of',
      'unrecognized: Belfer Center, Harvard University',
      'person: Ms. Ann Bee, University of Vienna',
    ])
  })

  test('an item that holds several', () => {
    expect(drawn(participantsOf('participants:\n  - Austria, Spain and the IAEA\n  - Mali'))).toEqual([
      'state: Austria',
      'state: Spain',
      'organization: IAEA',
      'state: Mali',
    ])
  })

  test('labelled groups', () => {
    const entries = participantsOf(`participants:
  States: [Albania, Austria]
  Organizations: European Union (EU), OSCE
  Other participants:
    - The 1540 Expert`)
    expect(entries.map(({ text, group, underStates }) => [text, group?.text, underStates])).toEqual([
      ['Albania', 'States', true],
      ['Austria', 'States', true],
      ['European Union (EU)', 'Organizations', false],
      ['OSCE', 'Organizations', false],
      ['The 1540 Expert', 'Other participants', false],
    ])
  })

  test('labels inside a text', () => {
    const entries = participantsOf(
      'participants: |\n  Participating States: Albania, Austria\n  International organizations: OSCE, IAEA',
    )
    expect(entries.map(({ text, underStates }) => [text, underStates])).toEqual([
      ['Albania', true],
      ['Austria', true],
      ['OSCE', false],
      ['IAEA', false],
    ])
  })

  test('institutes with the State they are in', () => {
    expect(drawn(participantsOf('participants: Austria; Institute for Security Studies, South Africa; Spain'))).toEqual(
      ['state: Austria', 'organization: Institute for Security Studies, South Africa', 'state: Spain'],
    )
    expect(drawn(participantsOf('participants: Austria, Institute for Security Studies, South Africa, Spain'))).toEqual(
      ['state: Austria', 'organization: Institute for Security Studies', 'state: South Africa', 'state: Spain'],
    )
  })

  test('delegations', () => {
    const entries = participantsOf(
      'participants:\n  States: "Germany: Mr. Carl Dee, Foreign Office; Spain: Ministry of Trade"',
    )
    expect(drawn(entries)).toEqual([
      'state: Germany',
      'person: Mr. Carl Dee, Foreign Office',
      'state: Spain',
      'unrecognized: Ministry of Trade',
    ])
    expect(entries.map(({ underStates }) => underStates)).toEqual([true, false, true, false])
  })

  test.each([
    ['States', true],
    ['Participating States', true],
    ['Member States and observers', true],
    ['Countries', true],
    ['Participants', false],
    ['States and organizations', false],
    ['Non-State actors', false],
    ['From the United States', false],
  ])('the label %s says that States follow: %s', (label, underStates) => {
    expect(participantsOf(`participants:\n  ${label}: Austria`)[0]!.underStates).toBe(underStates)
  })

  test.each(['', '|', '[]', '{}', ',', ';', 'Representatives from:', 'Representatives of', '- ', '" "'])(
    'nothing in %j',
    value => {
      expect(participantsOf(`participants: ${value}`)).toEqual([])
    },
  )
})

describe('lead-ins are no entries', () => {
  test.each([
    'Representatives from Austria and Spain',
    'Representatives of: Austria, Spain',
    'Representatives from:   Austria and Spain',
    'The representatives of Austria and of Spain',
    'Participants from the following States: Austria, Spain',
    'Delegations from Austria as well as Spain',
    'Austria and representatives of Spain',
    'Government officials from Austria and Spain',
    'Austria*, Spain†',
  ])('%s', written => {
    expect(drawn(participantsOf(`participants: |\n  ${written}`))).toEqual(states('Austria', 'Spain'))
  })
})

describe('persons', () => {
  test.each([
    ['Ms. Ann Bee, Belfer Center, Harvard University', ['person: Ms. Ann Bee, Belfer Center, Harvard University']],
    ['Ambassador Keith Camilleri (Malta)', ['person: Ambassador Keith Camilleri (Malta)']],
    ['Ms. Ann Bee, Germany', ['person: Ms. Ann Bee, Germany']],
    ['Mr. Jordan Chad', ['person: Mr. Jordan Chad']],
    ['H.E. Ms. Ann Bee and Dr. Carl Dee', ['person: H.E. Ms. Ann Bee', 'person: Dr. Carl Dee']],
    [
      'Austria, Ms. Ann Bee, Harvard University, OSCE, Spain',
      ['state: Austria', 'person: Ms. Ann Bee, Harvard University', 'organization: OSCE', 'state: Spain'],
    ],
    ['Ms. Ann Bee, Austria, Spain, Mali', ['person: Ms. Ann Bee', ...states('Austria', 'Spain', 'Mali')]],
    [
      'Ms. Ann Bee, Austria, Mr. Carl Dee, Ministry of Trade and Industry, Spain',
      ['person: Ms. Ann Bee, Austria', 'person: Mr. Carl Dee, Ministry of Trade and Industry, Spain'],
    ],
  ])('%s', (written, expected) => {
    expect(drawn(participantsOf(`participants: ${written}`))).toEqual(expected)
  })
})

describe('any text', () => {
  const word = fc.constantFrom(
    ...[
      'Austria',
      'the Gambia',
      'Bosnia and Herzegovina',
      'Korea, Republic of',
      'OSCE',
      'Ms. Ann Bee',
      'Expert',
      'and',
    ],
    ...[',', ';', '\n  ', '(', ')', ' ', 'of', 'Representatives from', ':', '-', '.', '1,540', 'é', '😀'],
  )

  test('gives entries in order, without overlaps, each where it says', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), words => {
        const entries = participantsOf(`participants: |\n  x ${words.join(' ')}`)
        let end = 0
        for (const { span } of entries) {
          expect(span.from).toBeGreaterThanOrEqual(end)
          expect(span.to).toBeGreaterThan(span.from)
          end = span.to
        }
      }),
    )
  })

  test.each(['Austria, ', 'and ', '(', 'Bosnia and ', 'Ms. A, ', 'the ', 'x\n  ', 'x: '])(
    '100 kB of %j are read at once',
    piece => {
      const entries = participantsOf(`participants: |\n  ${piece.repeat(100_000 / piece.length)}`)
      expect(entries.length).toBeLessThan(100_000)
    },
    20_000,
  )
})
