// The rule own-term with terms of all sorts.
import { expect, test } from 'vitest'
import { createLanguageService } from '../../../../server/service.ts'
import { notesAround } from '../../../support/notes.ts'

/** The words that the rule marks in a paragraph. */
function marked(text: string, terms: readonly { write: string; not: readonly string[] }[]): string[] {
  const { source, notation } = notesAround({ text })[0]!
  const { findings } = createLanguageService({ configuration: { terms } }).analyze(source, notation)
  return findings.filter(({ rule }) => rule === 'own-term').map(({ span }) => source.slice(span.from, span.to))
}

test('characters that mean something in patterns are themselves', () => {
  expect(marked('It is C++ (a-b) or a/b.', [{ write: 'x', not: ['C++', '(a-b)', 'a/b'] }])).toEqual([
    'C++',
    '(a-b)',
    'a/b',
  ])
})

test('the longest form counts', () => {
  expect(
    marked('The focal point and focal points met.', [{ write: 'x', not: ['focal point', 'focal points'] }]),
  ).toEqual(['focal point', 'focal points'])
})

test('letters of every language bound a word', () => {
  expect(marked('An élan and a lan.', [{ write: 'x', not: ['lan'] }])).toEqual(['lan'])
})
