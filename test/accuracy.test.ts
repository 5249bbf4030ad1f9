// The rules are no less right on the labelled corpus than when their figures were recorded (`npm run accuracy`).
import { describe, expect, test } from 'vitest'
import { accuracyOf, precision, recall } from '../server/rules/accuracy.ts'
import { rules } from '../server/rules/index.ts'
import { measureAccuracy } from './support/accuracy.ts'
import { readCorpus, unmark } from './support/corpus.ts'

const { rules: measured, differences } = measureAccuracy()

describe('the figures of each rule', () => {
  test.each(rules.map(({ id }) => id))('%s', id => {
    const now = measured[id]!
    const recorded = accuracyOf(id)
    expect(recorded, 'not recorded: npm run accuracy -- --record').toBeDefined()
    const own = differences.filter(({ rule }) => rule === id)
    expect(precision(now), JSON.stringify(own, undefined, 2)).toBeGreaterThanOrEqual(precision(recorded!))
    expect(recall(now), JSON.stringify(own, undefined, 2)).toBeGreaterThanOrEqual(recall(recorded!))
    expect(now.examplesFound).toBe(now.examples)
  })
})

test('an error is true wherever it is found', () => {
  expect(differences.filter(({ severity }) => severity === 'error')).toEqual([])
})

test('the corpus has at least forty texts, in both notations, and marks only what there is a rule for', () => {
  const corpus = readCorpus()
  expect(corpus.length).toBeGreaterThanOrEqual(40)
  expect(new Set(corpus.map(({ notation }) => notation))).toEqual(new Set(['markdown', 'yaml']))
  const known = new Set(rules.flatMap(({ id, cases }) => [id, ...Object.keys(cases).map(name => `${id}/${name}`)]))
  const labels = new Set(corpus.flatMap(({ marks }) => marks.flatMap(({ rules }) => rules)))
  expect([...labels].filter(label => !known.has(label))).toEqual([])
})

test('a mark is read where it stands', () => {
  expect(unmark('from {{Moldova|informal-state-name}} and {{8.7.2020|date-format or ambiguous-date}}.')).toEqual({
    source: 'from Moldova and 8.7.2020.',
    marks: [
      { span: { from: 5, to: 12 }, rules: ['informal-state-name'] },
      { span: { from: 17, to: 25 }, rules: ['date-format', 'ambiguous-date'] },
    ],
  })
  expect(() => unmark('from {{Moldova}}')).toThrow('a mark is not closed')
})
