// Who belonged to which group on a day.
import { describe, expect, it } from 'vitest'
import { groupOfMembers } from '../../server/register/groups.ts'
import { loadRegister } from '../../server/register/index.ts'

const { groups, states } = loadRegister()
const on = (day: string) => ({ from: day, to: day })
const count = (id: string, day: string) => groups.membersDuring(groups.byId(id)!, on(day)).length

describe('members on a day', () => {
  it.each([
    ['osce', '2006-06-21', 55],
    ['osce', '2006-06-22', 56],
    ['osce', '2012-11-20', 56],
    ['osce', '2014-04-10', 57],
    ['eu', '2004-04-30', 15],
    ['eu', '2004-05-01', 25],
    ['eu', '2007-01-01', 27],
    ['eu', '2014-04-10', 28],
    ['eu', '2020-01-31', 28],
    ['eu', '2020-02-01', 27],
    ['nato', '2004-03-28', 19],
    ['nato', '2014-04-10', 28],
    ['nato', '2020-07-08', 30],
    ['nato', '2024-03-07', 32],
    ['asean', '2025-10-25', 10],
    ['asean', '2025-10-26', 11],
    ['g8', '2014-03-23', 8],
    ['p5', '2020-07-08', 5],
  ])('%s on %s: %i', (id, day, expected) => {
    expect(count(id, day)).toBe(expected)
  })

  it('over several days are those of any of them, each once', () => {
    expect(groups.membersDuring(groups.byId('eu')!, { from: '2020-01-31', to: '2020-02-01' })).toHaveLength(28)
    // Kiribati left the Pacific Islands Forum and came back.
    const forum = groups.membersDuring(groups.byId('pif')!, { from: '2022-01-01', to: '2023-12-31' })
    expect(forum.filter(iso3 => iso3 === 'KIR')).toEqual(['KIR'])
  })

  it('every Member State but the United States is in exactly one regional group of the United Nations', () => {
    const regional = groups.all.filter(({ kind }) => kind === 'UN regional group').map(({ id }) => id)
    expect(regional).toHaveLength(5)
    const counts = states.all
      .filter(({ status }) => status === 'member')
      .map(({ iso3 }) => [iso3, groups.of(iso3, on('2026-11-21')).filter(({ id }) => regional.includes(id)).length])
    expect(counts.filter(([, groups]) => groups !== 1)).toEqual([['USA', 0]])
  })
})

it('the groups of a State are those of the day', () => {
  const of = (day: string) => groups.of('GBR', on(day)).map(({ id }) => id)
  expect(of('2014-04-10')).toEqual(expect.arrayContaining(['osce', 'eu', 'nato', 'p5', 'un-weog']))
  expect(of('2020-07-08')).not.toContain('eu')
  expect(groups.byId('osce')?.memberTerm).toBe('participating States')
  expect(groups.byId('nobody')).toBeUndefined()
})

it.each([
  ['OSCE participating States', 'osce'],
  ['all 57 participating States of the OSCE', 'osce'],
  ['EU member States', 'eu'],
  ['Member States of the European Union', 'eu'],
  ['non-EU Member States', undefined],
  ['EU and AU member States', undefined],
  ['Member States', undefined],
])('"%s" are the members of %s', (words, id) => {
  expect(groupOfMembers(words, groups)?.id).toBe(id)
})
