// Verbs and their forms.
import { expect, test } from 'vitest'
import { verbOf, verbsByForm } from '../../../../server/rules/wording/grammar/verbs.ts'

test.each([
  ['implement', 'implements', 'implemented', 'implemented', 'implementing'],
  ['prepare', 'prepares', 'prepared', 'prepared', 'preparing'],
  ['agree', 'agrees', 'agreed', 'agreed', 'agreeing'],
  ['submit', 'submits', 'submitted', 'submitted', 'submitting'],
  ['fulfil', 'fulfils', 'fulfilled', 'fulfilled', 'fulfilling'],
  ['visit', 'visits', 'visited', 'visited', 'visiting'],
  ['combat', 'combats', 'combated', 'combated', 'combating'],
  ['comply', 'complies', 'complied', 'complied', 'complying'],
  ['assess', 'assesses', 'assessed', 'assessed', 'assessing'],
  ['control', 'controls', 'controlled', 'controlled', 'controlling'],
  ['begin', 'begins', 'began', 'begun', 'beginning'],
  ['undertake', 'undertakes', 'undertook', 'undertaken', 'undertaking'],
])('%s: %s, %s, %s, %s', (infinitive, third, past, participle, gerund) => {
  expect(verbOf(infinitive)).toMatchObject({ infinitive, third, past, participle, gerund })
})

test('a verb is known by each of its forms, and no form belongs to two', () => {
  expect(verbsByForm().get('undertook')?.infinitive).toBe('undertake')
  for (const [form, { infinitive, third, past, participle }] of verbsByForm())
    expect([infinitive, third, past, participle]).toContain(form)
  for (const verb of new Set(verbsByForm().values()))
    for (const form of [verb.infinitive, verb.third, verb.past, verb.participle])
      expect(verbsByForm().get(form), form).toBe(verb)
})

test('a verb tells how often it is a noun', () => {
  expect(verbOf('support')?.noun).toBe('often')
  expect(verbOf('address')?.noun).toBe('seldom')
  expect(verbOf('develop')?.noun).toBe('never')
})

test('a form that is no infinitive, or a word that is no verb, is none', () => {
  expect(verbOf('develops')).toBeUndefined()
  expect(verbOf('decision')).toBeUndefined()
})
