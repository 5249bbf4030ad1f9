// Verbs in the infinitive and in -ing.
import { expect, test } from 'vitest'
import { gerund, isVerb } from '../../../server/rules/wording/gerund.ts'

test.each([
  ['implement', 'implementing'],
  ['prepare', 'preparing'],
  ['submit', 'submitting'],
  ['fulfil', 'fulfilling'],
  ['visit', 'visiting'],
  ['combat', 'combating'],
  ['comply', 'complying'],
  ['control', 'controlling'],
])('%s: %s', (verb, form) => {
  expect(isVerb(verb, false)).toBe(true)
  expect(gerund(verb)).toBe(form)
})

test('a verb that is a noun as well is none by itself', () => {
  expect(isVerb('support', true)).toBe(false)
  expect(isVerb('develop', true)).toBe(true)
  expect(isVerb('decision', false)).toBe(false)
})
