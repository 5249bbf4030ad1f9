// Tests of a project: what its configuration makes of kinds, names, rules and the register.
import { describe, expect, test } from 'vitest'
import { type Choice, choices } from '../../server/project/data/choices.ts'
import { defaultConfiguration } from '../../server/project/configuration.ts'
import { defaultProject } from '../../server/project/project.ts'
import { loadRegister } from '../../server/register/index.ts'
import { rules } from '../../server/rules/index.ts'

const register = loadRegister()

test('without a configuration has the register and nothing of its own', () => {
  const project = defaultProject(register)
  expect(project.register).toBe(register)
  expect(project.names).toEqual([])
})

test('has its own names, its terms, and the names of its bodies', () => {
  const { names } = defaultProject(register, {
    names: ['Fusionopolis'],
    terms: [{ write: 'points of contact', not: ['focal points'] }],
    additions: {
      ...defaultConfiguration.additions,
      organizations: [{ name: 'Centre X', abbreviations: ['CX'], aliases: ['X Centre'], from: null, to: null }],
    },
  })
  expect(names).toEqual(['Fusionopolis', 'points of contact', 'Centre X', 'X Centre'])
})

describe('a choice', () => {
  test('has names, rules and cases that there are', () => {
    const known = rules.flatMap(({ id, cases }) => [id, ...Object.keys(cases).map(name => `${id}/${name}`)])
    for (const { options } of Object.values<Choice>(choices))
      for (const { silences = [] } of options) for (const name of silences) expect(known).toContain(name)
  })

  test('lets words stand', () => {
    expect(defaultProject(register, { choices: { internet: 'small' } }).names).toEqual(['internet'])
  })

  test('silences what speaks against it, unless the configuration says otherwise', () => {
    const severities = (given: object) =>
      defaultProject(register, { choices: { clock: '24-hour' }, ...given }).configuration.severities
    expect(severities({})).toEqual({ 'time-format/twenty-four-hours': 'off' })
    expect(severities({ severities: { 'time-format/twenty-four-hours': 'info' } })).toEqual({
      'time-format/twenty-four-hours': 'info',
    })
  })

  test('decides which name a State has in a time of change', () => {
    const on = { from: '2022-06-10', to: '2022-06-10' }
    const verdict = (turkiye: 'either' | 'new-name') =>
      defaultProject(register, { choices: { turkiye } }).register.states.read('Turkey', on)?.verdict
    expect(verdict('either')).toBe('official')
    expect(verdict('new-name')).toBe('outdated')
  })
})
