// The register with what a project adds: read and found like the rest; contradictions are told and left out.
import { describe, expect, it } from 'vitest'
import type { RegisterAdditions } from '../../server/register/additions.ts'
import { extendRegister } from '../../server/register/extend.ts'
import { loadRegister } from '../../server/register/index.ts'

const register = loadRegister()
const nothing: RegisterAdditions = { states: [], organizations: [], resolutions: [] }
const extended = (additions: Partial<RegisterAdditions>) => extendRegister(register, { ...nothing, ...additions })
const open = { from: null, to: null }

/** The reading in one line: verdict, States, right name. */
function reading(of: typeof register, label: string, day: string): string {
  const found = of.states.read(label, { from: day, to: day })
  if (!found) return 'unknown'
  return `${found.verdict}: ${found.states.map(({ iso3 }) => iso3).join(' ')}, ${found.right?.name}`
}

const found = (of: typeof register, text: string) =>
  of.findNames(text).map(({ kind, from, to }) => `${kind} ${text.slice(from, to)}`)

describe('a State', () => {
  const newName = { iso3: 'GEO', names: [{ en: 'Sakartvelo', from: '2027-03-01', to: null }], aliases: [] }

  it('may take a new name', () => {
    const { register: more, problems } = extended({ states: [newName] })
    expect(problems).toEqual([])
    expect(reading(more, 'Georgia', '2027-02-28')).toBe('official: GEO, Georgia')
    expect(reading(more, 'Georgia', '2027-03-01')).toBe('outdated: GEO, Sakartvelo')
    expect(reading(more, 'Sakartvelo', '2020-01-01')).toBe('premature: GEO, Georgia')
    expect(reading(more, 'Sakartvelo', '2028-01-01')).toBe('official: GEO, Sakartvelo')
    expect(found(more, 'Georgia and Sakartvelo')).toEqual(['state Georgia', 'state Sakartvelo'])
    expect(more.states.all.findIndex(({ iso3 }) => iso3 === 'GEO')).toBeGreaterThan(
      more.states.all.findIndex(({ iso3 }) => iso3 === 'RWA'),
    )
    expect(more.states.all).toHaveLength(195)
  })

  it('may have had another name for a time', () => {
    const names = [{ en: 'Logone', from: '2001-01-01', to: '2001-12-31' }]
    const { register: more, problems } = extended({ states: [{ iso3: 'TCD', names, aliases: [] }] })
    expect(problems).toEqual([])
    expect(reading(more, 'Chad', '2000-12-31')).toBe('official: TCD, Chad')
    expect(reading(more, 'Chad', '2001-06-01')).toBe('premature: TCD, Logone')
    expect(reading(more, 'Chad', '2002-01-01')).toBe('official: TCD, Chad')
  })

  it('may be called by an everyday form', () => {
    const aliases = [{ name: 'Moldova', kind: 'accepted-short' as const }]
    const { register: more } = extended({ states: [{ iso3: 'MDA', names: [], aliases }] })
    expect(reading(more, 'Moldova', '2020-07-08')).toBe('accepted: MDA, Republic of Moldova')
    expect(reading(more, 'Republic of Moldova', '2020-07-08')).toBe('official: MDA, Republic of Moldova')
  })

  it('may be new', () => {
    const names = [{ en: 'Bougainville', from: '2027-09-01', to: null, sortKey: 'bougainville' }]
    const { register: more, problems } = extended({ states: [{ iso3: 'BOU', names, aliases: [] }] })
    expect(problems).toEqual([])
    expect(reading(more, 'Bougainville', '2028-01-01')).toBe('official: BOU, Bougainville')
    const place = more.states.all.findIndex(({ iso3 }) => iso3 === 'BOU')
    expect(more.states.all[place - 1]!.iso3).toBe('BWA')
  })

  it('of the register stays as it is', () => {
    extended({ states: [newName] })
    expect(reading(register, 'Sakartvelo', '2028-01-01')).toBe('unknown')
    expect(extended({}).register).toBe(register)
  })

  it('may be extended twice', () => {
    const once = extended({ states: [newName] }).register
    const aliases = [{ name: 'Gruzia', kind: 'informal' as const }]
    const { register: twice } = extendRegister(once, { ...nothing, states: [{ iso3: 'GEO', names: [], aliases }] })
    expect(reading(twice, 'Gruzia', '2028-01-01')).toBe('informal: GEO, Sakartvelo')
    expect(reading(twice, 'Georgia', '2028-01-01')).toBe('outdated: GEO, Sakartvelo')
  })
})

describe('a body', () => {
  const body = { ...open, name: 'école Libre of Vienna', abbreviations: ['ELV'], aliases: ['Vienna Free School'] }

  it('is read and found by all its labels', () => {
    const { register: more, problems } = extended({ organizations: [body] })
    expect(problems).toEqual([])
    for (const label of ['école Libre of Vienna', 'ELV', 'Vienna Free School', 'école Libre of Vienna (ELV)'])
      expect(more.organizations.read(label)?.name).toBe(body.name)
    expect(found(more, 'The école Libre of Vienna (ELV) and OSCE')).toEqual([
      'body école Libre of Vienna',
      'body ELV',
      'body OSCE',
    ])
    expect(more.organizations.all).toHaveLength(290)
  })

  it('keeps a State inside its name to itself', () => {
    const name = 'Georgia Desk'
    const { register: more } = extended({ organizations: [{ ...open, name, abbreviations: [], aliases: [] }] })
    expect(found(more, 'the Georgia Desk')).toEqual(['body Georgia Desk'])
  })

  it('of the register gets further labels', () => {
    const organizations = [
      { ...open, name: 'European Union', abbreviations: ['E.U.'], aliases: ['the Union of 27 States'] },
    ]
    const { register: more } = extended({ organizations })
    expect(more.organizations.read('E.U.')).toBe(more.organizations.byId('eu'))
    expect(more.organizations.read('EU')).toBe(more.organizations.byId('eu'))
    expect(more.organizations.all).toHaveLength(289)
  })

  it('may take an abbreviation that the register has for another', () => {
    const organizations = [{ ...open, name: 'Field Support Centre', abbreviations: ['FSC'], aliases: [] }]
    expect(extended({ organizations }).register.organizations.read('FSC')?.name).toBe('Field Support Centre')
  })
})

describe('a resolution', () => {
  it('is known and found by its number and subject', () => {
    const resolutions = [{ number: 2901, year: 2027, adopted: '2027-03-05', topic: 'Non-proliferation' }]
    const { register: more, problems } = extended({ resolutions })
    expect(problems).toEqual([])
    expect(more.resolutions.get(2901)).toEqual(resolutions[0])
    expect(more.resolutions.search('2901', 5).map(({ number }) => number)).toEqual([2901])
    expect(more.resolutions.search('1540', 1).map(({ number }) => number)).toEqual([1540])
    expect(more.resolutions.last).toBe(register.resolutions.last)
  })
})

describe('contradictions are told and left out', () => {
  const state = (iso3: string, names: { en: string; from: string | null; to: string | null }[]) => ({
    states: [{ iso3, names, aliases: [] }],
  })

  it.each<[string, Partial<RegisterAdditions>, string]>([
    [
      'two names on one day',
      state('GEO', [
        { en: 'Sakartvelo', from: '2027-01-01', to: '2028-01-01' },
        { en: 'Gruzia', from: '2028-01-01', to: null },
      ]),
      '"Sakartvelo" and "Gruzia" are both the name on one day. End one before the other begins.',
    ],
    [
      'an interval that runs back',
      state('GEO', [{ en: 'Sakartvelo', from: '2027-01-02', to: '2027-01-01' }]),
      '"Sakartvelo" ends on 2027-01-01, before it begins on 2027-01-02.',
    ],
    [
      'a day that does not exist',
      state('GEO', [{ en: 'Sakartvelo', from: '2027-02-30', to: null }]),
      'There is no day 2027-02-30. Write it as 2027-01-31.',
    ],
    [
      'the name of another State',
      state('GEO', [{ en: 'armenia', from: '2027-01-01', to: null }]),
      '"armenia" is a name of "Armenia" in the register, so that it cannot be one of "GEO" as well.',
    ],
    [
      'an alias that is the name of another State',
      { states: [{ iso3: 'GEO', names: [], aliases: [{ name: 'Türkiye', kind: 'informal' }] }] },
      '"Türkiye" is a name of "Türkiye" in the register, so that it cannot be one of "GEO" as well.',
    ],
    [
      'a State without a name',
      state('XYZ', []),
      'The register has no State "XYZ". Give its code of three letters, or names for a new State.',
    ],
    [
      'a body without a name',
      { organizations: [{ ...open, name: ' ', abbreviations: [], aliases: [] }] },
      'A body needs a name.',
    ],
    [
      'a resolution in another year',
      { resolutions: [{ number: 1540, year: 2005 }] },
      'The register has resolution 1540 in 2004, not 2005.',
    ],
    [
      'a resolution that was not adopted',
      { resolutions: [{ number: 2900, year: 2024 }] },
      'The register has all resolutions up to 2025; 2900 (2024) is none of them.',
    ],
  ])('%s', (_, additions, message) => {
    const { register: more, problems } = extended(additions)
    expect(problems.map(problem => problem.message)).toEqual([message])
    for (const day of ['2020-01-01', '2027-06-01', '2029-01-01'])
      expect(reading(more, 'Armenia', day)).toBe('official: ARM, Armenia')
  })
})
