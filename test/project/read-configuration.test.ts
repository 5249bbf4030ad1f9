// Tests of reading a configuration: what is sound is used, the rest is told of at its place.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { choices } from '../../server/project/data/choices.ts'
import { readConfiguration } from '../../server/project/read-configuration.ts'
import { extendRegister } from '../../server/register/extend.ts'
import { loadRegister } from '../../server/register/index.ts'

const rules = [
  { id: 'resolution-year', title: 'The year', cases: { wrong: { title: 'wrong' }, missing: { title: 'missing' } } },
  { id: 'empty-field', title: 'An empty field', cases: { empty: { title: 'empty' } } },
]
const register = loadRegister()

/** The configuration that was read, and each problem with the words it is about. */
function readIt(text: string) {
  const { configuration, problems } = readConfiguration(text, rules, register)
  return {
    ...configuration,
    problems: problems.map(({ span, message }) => [text.slice(span.from, span.to), message]),
  }
}

const problemsOf = (text: string) => readIt(text).problems

describe('rules', () => {
  test('and their cases are given a severity', () => {
    const text = 'rules:\n  resolution-year: warning\n  resolution-year/missing: off\n  empty-field: "on"\n'
    expect(readIt(text)).toMatchObject({
      severities: { 'resolution-year': 'warning', 'resolution-year/missing': 'off', 'empty-field': 'on' },
      problems: [],
    })
  })

  test('may say why', () => {
    const text = 'rules:\n  empty-field:\n    severity: off\n    reason: The archive has empty fields.\n'
    expect(readIt(text)).toMatchObject({ severities: { 'empty-field': 'off' }, problems: [] })
    expect(problemsOf('rules:\n  empty-field: { reason: So. }\n')).toEqual([['reason', '"severity" is missing here.']])
  })

  test('say why, or it is told of as in a note', () => {
    const text = (reason: string) => `rules:\n  empty-field:\n    severity: off\n    reason: ${reason}\n`
    expect(readIt(text('as printed'))).toMatchObject({ reasons: { 'empty-field': 'as printed' }, problems: [] })
    for (const reason of ['reason', 'TBC', 'TODO', '…', '"???"', 'to be confirmed', '"-"'])
      expect(readIt(text(reason))).toMatchObject({
        severities: { 'empty-field': 'off' },
        reasons: {},
        problems: [[reason, `"${reason.replaceAll('"', '')}" is no reason. Write why "empty-field" is set to "off".`]],
      })
  })

  test('that nobody knows are named, and the rest is used', () => {
    const text = 'colour: red\nrules:\n  resolution-yaer: off\n  resolution-year/mising: off\n  empty-field: off\n'
    expect(readIt(text)).toMatchObject({
      severities: { 'empty-field': 'off' },
      problems: [
        [
          'colour',
          'The configuration knows no "colour", only "rules", "names", "terms", "abbreviations", "persons", "choices", "organizations", "kinds" and "register".',
        ],
        ['resolution-yaer', 'There is no rule "resolution-yaer"; did you mean "resolution-year"?'],
        [
          'resolution-year/mising',
          'The rule "resolution-year" has no case "mising"; did you mean "resolution-year/missing"?',
        ],
      ],
    })
  })

  test('have no other severities', () => {
    const message = '"empty-field" must be "error", "warning", "info", "off" or "on".'
    expect(problemsOf('rules:\n  empty-field: loud\n')).toEqual([['loud', message]])
    expect(problemsOf('rules:\n  empty-field: false\n')).toEqual([['false', message]])
    expect(problemsOf('rules:\n  empty-field: [off]\n')).toEqual([['[off]', message]])
    expect(problemsOf('rules:\n  empty-field: eror\n')).toEqual([
      ['eror', message.replace(/\.$/u, '; did you mean "error"?')],
    ])
    expect(problemsOf('rules:\n  empty-field:\n')).toEqual([['empty-field', 'After "empty-field:" nothing stands.']])
  })

  test('are no names that every object has', () => {
    expect(problemsOf('rules:\n  constructor: off\n  empty-field/toString: off\nvalueOf: 1\n')).toMatchObject([
      ['constructor', 'There is no rule "constructor".'],
      ['empty-field/toString', 'The rule "empty-field" has no case "toString".'],
      ['valueOf', expect.stringMatching(/^The configuration knows no "valueOf"/u)],
    ])
  })
})

describe('names, terms and choices', () => {
  test('are read', () => {
    const text = `
names: [Co-operation Fund, 1540]
terms:
  - write: points of contact
    not: [focal points]
choices:
  percentages: sign
`
    expect(readIt(text)).toMatchObject({
      names: ['Co-operation Fund', '1540'],
      terms: [{ write: 'points of contact', not: ['focal points'] }],
      choices: { percentages: 'sign' },
      problems: [],
    })
    expect(readIt('names: Fusionopolis\n').names).toEqual(['Fusionopolis'])
  })

  test('that are not known are told of with all that are', () => {
    const [problem] = problemsOf('choices: { colour: red }\n')
    for (const name of Object.keys(choices)) expect(problem![1]).toContain(`"${name}"`)
  })

  test('of the wrong kind are told of, and the others used', () => {
    expect(readIt('names: [Co-operation Fund, true, [x]]\n')).toMatchObject({
      names: ['Co-operation Fund'],
      problems: [
        ['true', 'An item of "names" must be a text, such as "Co-operation Fund".'],
        ['[x]', 'An item of "names" must be a text, such as "Co-operation Fund".'],
      ],
    })
    expect(problemsOf('names:\n  a: b\n')).toEqual([
      ['a: b\n', '"names" must be a list: each on a line of its own that begins with a hyphen.'],
    ])
    expect(problemsOf('choices: { percentages: pct, dashes: em }\n')).toEqual([
      ['pct', '"percentages" must be "per-cent" or "sign".'],
    ])
    expect(problemsOf('terms:\n  - write: focal point\n')).toEqual([['write', '"not" is missing here.']])
  })

  test('that say the contrary of each other are told of', () => {
    const text = 'terms:\n  - { write: a, not: [b] }\n  - { write: b, not: [a] }\n'
    expect(problemsOf(text)).toEqual([
      ['[b]', '"b" is both to be written and not to be written.'],
      ['[a]', '"a" is both to be written and not to be written.'],
    ])
  })
})

describe('kinds of note', () => {
  test('are made of standard fields and own ones', () => {
    const text = `
kinds:
  - id: seminar
    name: Note on a seminar
    title: Seminar Note
    fields: [event, Organisers, { label: Language, required: false }]
    sections:
      - Background
      - { heading: Outcomes, synonyms: [Results] }
      - { heading: Additional Comments, contact: true }
    disclaimer: true
`
    const { kinds, problems } = readIt(text)
    expect(problems).toEqual([])
    expect(kinds).toMatchObject([
      {
        id: 'seminar',
        name: 'Note on a seminar',
        title: 'Seminar Note',
        fields: [
          { key: 'event', label: 'Event', required: true },
          { key: 'organizers', label: 'Organisers', required: true },
          { key: 'language', label: 'Language', required: false },
        ],
        sections: [
          { id: 'background', required: true },
          { id: 'outcomes', synonyms: ['Results'], required: true },
          { id: 'additional-comments', required: false, hosts: 'contact' },
        ],
        disclaimer: 'disclaimer',
        contact: 'contact',
      },
    ])
  })

  test('that cannot be told apart are told of', () => {
    const kind = (id: string, sections: string) => `  - { id: ${id}, name: X, sections: ${sections} }\n`
    expect(problemsOf(`kinds:\n${kind('2020', '[A]')}${kind('x', '[A]')}${kind('X', '[A]')}`)).toEqual([
      ['2020', 'There is another kind of note "2020". Give this one an id of its own.'],
      ['X', 'There is another kind of note "X". Give this one an id of its own.'],
    ])
    expect(problemsOf(`kinds:\n${kind('x', '[Results, { heading: Outcomes, synonyms: [results] }]')}`)).toEqual([
      ['sections', '"results" stands in "sections" twice, so that it is not clear which is meant.'],
    ])
    expect(readIt('kinds:\n  - { id: x, name: X }\n  - { id: y, name: Y, sections: [A] }\n')).toMatchObject({
      kinds: [{ id: 'y' }],
      problems: [['id', '"sections" is missing here.']],
    })
  })
})

describe('additions to the register', () => {
  test('are read', () => {
    const text = `
organizations:
  - name: Regional Centre for Examples
    abbreviations: [RCE]
    from: 2019-01-01
register:
  states:
    - iso3: NLD
      names: [{ en: Low Countries, from: 2027-01-01, article: true }]
      aliases: [{ name: Holland, kind: informal }]
  resolutions:
    - { number: 2901, year: 2027 }
    - { number: 2900, year: 2027, adopted: 2027-01-08, topic: Non-proliferation }
`
    expect(readIt(text)).toMatchObject({
      problems: [],
      additions: {
        organizations: [
          { name: 'Regional Centre for Examples', abbreviations: ['RCE'], aliases: [], from: '2019-01-01', to: null },
        ],
        states: [
          {
            iso3: 'NLD',
            names: [{ en: 'Low Countries', from: '2027-01-01', to: null, article: true }],
            aliases: [{ name: 'Holland', kind: 'informal' }],
          },
        ],
        resolutions: [
          { number: 2900, year: 2027, adopted: '2027-01-08', topic: 'Non-proliferation' },
          { number: 2901, year: 2027 },
        ],
      },
    })
  })

  test('whose intervals overlap or end before they begin are told of', () => {
    const names = (...written: string[]) =>
      `register:\n  states:\n    - iso3: TUR\n      names: [${written.join(', ')}]\n`
    const text = names(
      '{ en: A, to: 2022-06-01 }',
      '{ en: B, from: 2022-06-01 }',
      '{ en: C, from: 2023-01-02, to: 2023-01-01 }',
    )
    expect(problemsOf(text)).toEqual([
      ['B', '"A" and "B" are both the name on one day. End one before the other begins.'],
      ['C', '"C" ends on 2023-01-01, before it begins on 2023-01-02.'],
    ])
  })

  test('that name no State or no day are told of', () => {
    expect(problemsOf('register: { states: [{ iso3: TURK }] }\n')).toEqual([
      ['TURK', 'The code of a State is not known: "TURK"; did you mean "TUR"?'],
    ])
    expect(problemsOf('register: { states: [{ iso3: [TUR] }] }\n')).toEqual([
      ['[TUR]', expect.stringMatching(/^"iso3" must be a word, such as "[A-Z]{3}"\.$/u)],
    ])
    expect(problemsOf('organizations: [{ name: A, from: 2022-02-30 }]\n')).toEqual([
      ['2022-02-30', '"from" must be a day, written as in "2026-11-30".'],
    ])
  })

  test.each([
    ['{ number: 2900, year: 2026, adopted: 2027-01-01 }', '2027-01-01', 'cannot be of 2026 and adopted on 2027-01-01'],
    ['{ number: 2900, year: 2027 }, { number: 2900, year: 2027 }', '2900', 'stands here twice'],
    ['{ number: 2900, year: 2027 }, { number: 2901, year: 2026 }', '2026', 'cannot be of 2026: resolution 2900 (2027)'],
    [
      '{ number: 2900, year: 2027, adopted: 2027-02-01 }, { number: 2901, year: 2027, adopted: 2027-01-01 }',
      '2027-01-01',
      'cannot have been adopted on 2027-01-01',
    ],
    ['{ number: 1.5, year: 2027 }', '1.5', 'must be a whole number from 1 to 99999'],
  ])('that contradict themselves are told of: %s', (resolutions, marked, message) => {
    const problems = problemsOf(`register:\n  resolutions: [${resolutions}]\n`)
    expect(problems).toEqual([[marked, expect.stringContaining(message)]])
  })

  test('that share a name are told of', () => {
    const text = 'organizations:\n  - { name: A, abbreviations: [X] }\n  - { name: B, abbreviations: [X] }\n'
    expect(readIt(text)).toMatchObject({
      additions: { organizations: [{ name: 'A' }] },
      problems: [['B', '"X" stands here twice, so that it is not clear which is meant. Write all of it in one place.']],
    })
  })

  test('that contradict the register are told of', () => {
    expect(problemsOf('register: { resolutions: [{ number: 1540, year: 2005 }] }\n')).toEqual([
      ['1540', 'The register has resolution 1540 in 2004, not 2005.'],
    ])
    expect(problemsOf('register: { states: [{ iso3: TUR, names: [{ en: Austria }] }] }\n')).toEqual([
      ['Austria', expect.stringContaining('is a name of "Austria" in the register')],
    ])
  })

  test('may add a State, which needs a name', () => {
    const { configuration, problems } = readConfiguration(
      'register: { states: [{ iso3: BOU, names: [{ en: Bougainville, from: 2027-09-01 }] }] }\n',
      rules,
      register,
    )
    expect(problems).toEqual([])
    const { states } = extendRegister(register, configuration.additions).register
    expect(states.read('Bougainville', { from: '2028-01-01', to: '2028-01-01' })?.verdict).toBe('official')
    expect(problemsOf('register: { states: [{ iso3: BOU }] }\n')).toEqual([
      ['BOU', expect.stringContaining('The register has no State "BOU".')],
    ])
  })
})

describe('a text', () => {
  test.each(['', '# nothing yet\n', 'rules:\n', 'rules: {}\n', 'names: []\nkinds:\n', '\uFEFFrules:\r\n'])(
    'may say nothing: %j',
    text => {
      expect(readIt(text)).toMatchObject({ severities: {}, problems: [] })
    },
  )

  test('must have the right shape', () => {
    const message = 'must hold names and values: each on a line of its own, with a colon between.'
    expect(problemsOf('- resolution-year\n')).toEqual([['- resolution-year\n', `The configuration ${message}`]])
    expect(problemsOf('rules: off\n')).toEqual([['off', `"rules" ${message}`]])
  })

  test.each([
    ['rules:\n  empty-field: "off\n', 'A quotation mark was opened'],
    ['rules: {empty-field: off\n', 'a bracket before it was not closed'],
    ['rules:\n\tempty-field: off\n', 'A tab stands where the line is indented'],
    ['names: a: b\n', 'A second colon'],
    ['names\nrules:\n', 'a colon and a space are missing'],
    ['names: [@x]\n', 'A value cannot begin with "@"'],
    ['names: [x]\n---\nrules: {}\n', 'begins another document'],
    ['names: [x]]\n', 'cannot stand here'],
    ['names: ["\\q"]\n', 'This backslash means nothing'],
    ['names: *x\n', 'has no references'],
    ['rules: {}\nrules: {}\n', '"rules" stands here twice'],
  ])('that is not YAML is told of in our words, on one line: %j', (text, message) => {
    expect(problemsOf(text).map(problem => problem[1])[0]).toContain(message)
    expect(
      problemsOf(text)
        .map(problem => problem[1])
        .join(''),
    ).not.toMatch(/[\r\n]|token|implicit|flow|scalar/iu)
  })

  test('is used as far as it can be read', () => {
    const { severities, problems } = readIt('rules:\n  empty-field: off\nnames: [a\n')
    expect(severities).toEqual({ 'empty-field': 'off' })
    expect(problems).toHaveLength(1)
  })

  test('costs little, whatever it holds', () => {
    for (const nested of ['[', '{a: ', '- ', '? ', 'a: [\n'])
      expect(problemsOf(nested.repeat(20_000))).toEqual([['', 'The configuration is nested too deeply to be read.']])
    const stairs = Array.from({ length: 300 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')
    expect(problemsOf(stairs).at(-1)?.[1]).toMatch(/./u)
    expect(problemsOf('x'.repeat(2_000_000))).toEqual([['', 'The configuration is too long to be read.']])
    const bomb = Array.from({ length: 30 }, (_, level) => `a${level}: &a${level} [${`*a${level - 1}, `.repeat(9)}]`)
    expect(readIt(bomb.join('\n')).severities).toEqual({})
  })

  test('never makes reading throw', () => {
    const pieces = fc.constantFrom(
      ...['rules', 'names', 'kinds', 'register', 'states', 'iso3', 'TUR', ':', ' ', '\n', '  ', '- ', '&a', '*a', '"'],
      ...['? ', '!x', '[', ']', '{', '}', ',', 'empty-field', 'off', '\u0000', '\uD800', '%', '|', '#'],
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), parts => {
        for (const { span, message } of readConfiguration(parts.join(''), rules, register).problems) {
          expect(message).not.toMatch(/[\r\n]/u)
          expect(span.from).toBeLessThanOrEqual(span.to)
        }
      }),
    )
  })
})
