// The French names of States: each leads to a State, and none is in the way of an English one.
import { expect, test } from 'vitest'
import { frenchNames, frenchState } from '../../../server/features/pasted/french-names.ts'
import { loadRegister } from '../../../server/register/index.ts'

const { states } = loadRegister()

test('each names a State that the register has, and only one', () => {
  const seen = new Map<string, string>()
  for (const { name, iso3 } of frenchNames()) {
    expect(states.byIso3(iso3), name).toBeDefined()
    expect(frenchState(name), name).toBe(iso3)
    expect(seen.get(name), name).toBeUndefined()
    seen.set(name, iso3)
  }
  expect(seen.size).toBeGreaterThan(150)
})

test('none is the name of another State in English', () => {
  for (const { name, iso3 } of frenchNames()) {
    const reading = states.read(name, undefined)
    if (reading)
      expect(
        reading.states.map(state => state.iso3),
        name,
      ).toContain(iso3)
  }
})

test('with article, without accents, with other apostrophes', () => {
  expect(
    ['l’Égypte', "L'EGYPTE", 'les États-Unis d’Amérique', 'le Saint Siège', 'la Lémurie'].map(frenchState),
  ).toEqual(['EGY', 'EGY', 'USA', 'VAT', undefined])
})
