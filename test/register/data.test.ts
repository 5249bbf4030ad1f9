// The data of the register: no contradiction, and the checks that look for one find it; the compiled modules are fresh.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { problemsIn } from '../../scripts/check-register.ts'
import { compile } from '../../scripts/compile-register.ts'
import { readSources, type Sources } from '../../scripts/register-sources.ts'

const sources = readSources()

/** What the checks say once `change` has spoiled the data. */
function problemsAfter(change: (sources: Sources) => void): string[] {
  const spoiled = structuredClone(sources)
  change(spoiled)
  return problemsIn(spoiled)
}

const stateIn = ({ states }: Sources, iso3: string) => states.states.find(state => state.iso3 === iso3)!
const groupIn = ({ groups }: Sources, id: string) => groups.groups.find(group => group.id === id)!

describe('the data', () => {
  it('contradict themselves nowhere', () => {
    expect(problemsIn(sources)).toEqual([])
  })

  it('are complete', () => {
    const { states } = sources.states
    expect(states.filter(({ status }) => status === 'member')).toHaveLength(193)
    expect(states.filter(({ status }) => status === 'observer').map(({ iso3 }) => iso3)).toEqual(['VAT', 'PSE'])
    expect(sources.groups.groups).toHaveLength(30)
    expect(sources.organizations.organizations).toHaveLength(289)
    expect(sources.resolutions).toHaveLength(2825)
    expect(sources.structures.resolutions).toHaveLength(19)
  })

  it('have no field that stands where YAML 1.1 would read something else', () => {
    expect(stateIn(sources, 'NOR').iso2).toBe('NO')
  })
})

describe('the checks', () => {
  it.each<[string, (sources: Sources) => void, string]>([
    [
      'a gap between names',
      s => (stateIn(s, 'TUR').names[0]!.to = '2022-05-30'),
      'TUR: names: 2022-06-01 does not follow 2022-05-30',
    ],
    [
      'two names on one day',
      s => (stateIn(s, 'TUR').names[0]!.to = '2022-06-01'),
      'TUR: names: 2022-06-01 does not follow 2022-06-01',
    ],
    [
      'a former name that is no alias',
      s => (stateIn(s, 'SWZ').aliases = []),
      'SWZ: Swaziland is no alias from the day after it ended',
    ],
    [
      'a name that is official and an alias',
      s => (stateIn(s, 'TUR').aliases[0]!.from = '2022-05-31'),
      'TUR: Turkey is in force and an alias on one day',
    ],
    [
      'a transition elsewhere',
      s => (stateIn(s, 'TUR').names[1]!.transition!.not_before = '2022-06-02'),
      'TUR: Türkiye: the transition does not hold the day of the change',
    ],
    ['an impossible day', s => (stateIn(s, 'ALB').un_member_since = '1955-02-30'), 'ALB: no day 1955-02-30'],
    [
      'a label of two States',
      s => (stateIn(s, 'ALB').aliases[0]!.name = 'austria'),
      'Austria leads to ALB and AUT on one day',
    ],
    ['a code that stands twice', s => (stateIn(s, 'ALB').iso2 = 'AT'), 'iso2 AT stands twice'],
    ['an unknown member of a group', s => (groupIn(s, 'osce').members[0]!.iso3 = 'XYZ'), 'group osce: no State XYZ'],
    [
      'a member twice',
      s => groupIn(s, 'osce').members.push({ iso3: 'AUT', from: '2000-01-01', to: null }),
      'group osce: AUT is a member twice on one day',
    ],
    [
      'an unknown parent',
      s => (s.organizations.organizations[1]!.parent = 'nobody'),
      'organization unsc: no parent nobody',
    ],
    ['an organization twice', s => (s.organizations.organizations[1]!.id = 'un'), 'organization un stands twice'],
    ['a missing number', s => s.resolutions.splice(1539, 1), 'resolution 1541 follows 1539'],
    ['a year that runs back', s => (s.resolutions[1539]!.year = 2003), 'resolution 1540: 2003 follows 2004'],
    [
      'a day that runs back',
      s => (s.resolutions[1539]!.adopted = '2004-01-01'),
      'resolution 1540: 2004-01-01 is before 2004-04-22',
    ],
    [
      'a missing paragraph',
      s => delete s.structures.resolutions[0]!.operative!['11'],
      'structure of 1540: the paragraphs do not run from 1 to 12',
    ],
  ])('find %s', (_, change, problem) => {
    expect(problemsAfter(change)).toContain(problem)
  })
})

describe('the compiled modules', () => {
  const compiled = compile(sources)

  it('are what the data give today', () => {
    for (const [name, text] of compiled) {
      expect(
        readFileSync(new URL(`../../server/register/compiled/${name}`, import.meta.url), 'utf8') === text,
        name,
      ).toBe(true)
    }
  })

  it('are the same however often they are made', () => {
    expect([...compile(readSources())]).toEqual([...compiled])
  })
})
