// What belongs to what on a day: States to groups, bodies to bodies.
import { expect, test } from 'vitest'
import { type Belonging, describeBelonging, partsOf, wholesOf } from '../../server/features/belonging.ts'
import { loadRegister } from '../../server/register/index.ts'

const register = loadRegister()
const on = (day: string) => ({ from: day, to: day })
const named = (all: readonly Belonging[], day: string) => all.map(of => describeBelonging(of, register, on(day))?.name)

test('a State belongs to its groups on the day, under the names of their bodies', () => {
  const groups = (day: string) => named(wholesOf('state:GBR', register, on(day)), day)
  expect(groups('2014-04-10')).toContain('European Union (EU)')
  expect(groups('2023-07-08')).not.toContain('European Union (EU)')
  expect(wholesOf('state:GBR', register, undefined)).toContain('group:p5')
  expect(wholesOf('state:XXX', register, undefined)).toEqual([])
})

test('a body has its parts, and then its members in the order of the United Nations', () => {
  const parts = named(partsOf('organization:osce', register, on('2014-04-10')), '2014-04-10')
  const first = parts.indexOf('Albania')
  expect(parts.slice(0, first)).toContain('Forum for Security Co-operation of the OSCE (OSCE FSC)')
  expect(parts.slice(first)).toHaveLength(57)
  expect(parts).toContain('Turkey')
  expect(named(partsOf('organization:osce', register, on('2023-07-08')), '2023-07-08')).toContain('Türkiye')
})

test('each way leads back', () => {
  for (const group of register.groups.all)
    for (const { iso3 } of group.members.filter(({ to }) => to === null).slice(0, 3)) {
      const wholes = wholesOf(`state:${iso3}`, register, undefined)
      expect(wholes.some(whole => partsOf(whole, register, undefined).includes(`state:${iso3}`))).toBe(true)
    }
  for (const { id, parent } of register.organizations.all.filter(each => each.parent !== null && each.to === null)) {
    expect(wholesOf(`organization:${id}`, register, undefined)).toEqual([`organization:${parent}`])
    expect(partsOf(`organization:${parent!}`, register, undefined)).toContain(`organization:${id}`)
  }
})

test('what it is called, and how many belong to it', () => {
  const described = (of: Belonging) => describeBelonging(of, register, on('2020-07-08'))
  expect(described('organization:osce')).toEqual({
    name: 'Organization for Security and Co-operation in Europe (OSCE)',
    detail: '57 participating States',
  })
  expect(described('state:TUR')).toEqual({ name: 'Turkey', detail: undefined })
  expect(described('group:p5')?.detail).toMatch(/^5 /u)
  expect(described('group:none')).toBeUndefined()
  expect(described('organization:none')).toBeUndefined()
})
