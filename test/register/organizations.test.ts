// Organizations: what a label names, and what is found in a sentence.
import { describe, expect, it } from 'vitest'
import { loadRegister } from '../../server/register/index.ts'

const register = loadRegister()
const { organizations } = register
const found = (text: string) =>
  register
    .findNames(text)
    .filter(({ kind }) => kind === 'body')
    .map(({ from, to, label }) => `${text.slice(from, to)}: ${organizations.read(label)?.id}`)

describe('a label', () => {
  it.each([
    ['Organization for Security and Co-operation in Europe (OSCE)', 'osce'],
    ['Organisation for Security and Co-operation in Europe', 'osce'],
    ['the organization for security and co-operation in Europe', 'osce'],
    ['OSCE', 'osce'],
    ['osce', undefined],
    ['Conference on Security and Co-operation in Europe', 'osce'],
    ['UN Office for Disarmament Affairs (UNODA)', 'unoda'],
    ['UN Office for Disarmament Affairs \n(UNODA)', 'unoda'],
    ['Department for Disarmament Affairs', 'unoda'],
    ['1540 Committee Group of Experts', 'goe1540'],
    ['1540 Committee', 'c1540'],
    ['European Union (EU)', 'eu'],
    ['EU', 'eu'],
    ['Organisation for the Prohibition of Chemical Weapons', 'opcw'],
    ['Organization for the Prohibition of Chemical Weapons', 'opcw'],
    ['WHO', 'who'],
    ['Ministry of Magic', undefined],
    ['Ms. Smith (OSCE)', undefined],
    ['', undefined],
    ['constructor', undefined],
  ])('%j: %s', (label, id) => {
    expect(organizations.read(label)?.id).toBe(id)
  })

  it('of every kind leads back to its body', () => {
    for (const body of organizations.all) {
      expect(organizations.read(body.name)).toBe(body)
      expect(organizations.byId(body.id)).toBe(body)
    }
  })
})

describe('in a sentence', () => {
  it('full names and abbreviations are found, the longest first', () => {
    expect(
      found('The OSCE, the UN Office for Disarmament Affairs and the 1540 Committee Group of Experts met.'),
    ).toEqual(['OSCE: osce', 'UN Office for Disarmament Affairs: unoda', '1540 Committee Group of Experts: goe1540'])
    expect(found('Organisation for Security\nand Co-operation in Europe')).toEqual([
      'Organisation for Security\nand Co-operation in Europe: osce',
    ])
  })

  it('abbreviations with another common meaning are not', () => {
    expect(found('WHO attended? The CPC, the FSC and the ISS did.')).toEqual([])
  })

  it('only whole words are', () => {
    expect(found('OSCEs EUROPEAN eu UNODAX')).toEqual([])
  })
})
