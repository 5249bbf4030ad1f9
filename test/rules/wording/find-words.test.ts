// Finding the words that rules look at.
import { describe, expect, test } from 'vitest'
import type { Rule } from '../../../server/rules/rule.ts'
import { findWords, plainText } from '../../../server/rules/wording/find-words.ts'
import { openIndex, packIndex } from '../../../server/rules/wording/word-index.ts'
import { wordsOf } from './words-of.ts'

const ruleFor = (words: string, id = 'own') => ({ id, words: () => words }) as unknown as Rule

/** What is found for one rule, as written. */
function found(words: string, text: string): string[] {
  return findWords(wordsOf([ruleFor(words)]), text).map(({ found: { span } }) => text.slice(span.from, span.to))
}

test.each([
  ['in any letter case', 'state', 'State, state and STATE', ['State', 'state', 'STATE']],
  ['beside hyphens and apostrophes', 'state', "non-State, the State's and the State’s", ['State', 'State', 'State']],
  ['as whole words', 'state', 'statement, estate, state_x, états', []],
  ['beside letters with marks', 'rat', 'ratés, Würat, rat', ['rat']],
  ['that begin and end with marks', 'communiqué', 'The COMMUNIQUÉ? A communiqué.', ['communiqué']],
  [
    'over a no-break space and a no-break hyphen',
    'non-state actor',
    'a non‑State\u{a0}actor',
    ['non‑State\u{a0}actor'],
  ],
  ['over a line', 'capacity building', 'capacity\nbuilding', ['capacity\nbuilding']],
  ['with curly apostrophes', "coup d'etat", 'a coup d’etat', ['coup d’etat']],
  ['with points', 'e.g|e', 'see e.g. this', ['e.g']],
  ['the longest', 'work|work plan|work plans', 'a work plan, work plans, work', ['work plan', 'work plans', 'work']],
  ['not within one another', 'note verbal|verbal', 'a note verbal, verbal', ['note verbal', 'verbal']],
])('words %s', (_, words, text, expected) => {
  expect(found(words, text)).toEqual(expected)
})

test('each rule finds its own', () => {
  const rules = [ruleFor('chair|chair of', 'first'), ruleFor('of|chair', 'second')]
  const places = findWords(wordsOf(rules), 'the Chair of it')
  expect(places.map(({ rule, found: { words } }) => `${rules.indexOf(rule)} ${words}`)).toEqual([
    '0 chair of',
    '1 chair',
    '1 of',
  ])
})

test('a rule that is off is not asked', () => {
  const rules = [ruleFor('chair', 'on'), ruleFor('chair|table', 'off')]
  const index = openIndex(packIndex(rules), rules.slice(0, 1))
  expect(findWords(index, 'a chair, a table').map(({ rule: { id } }) => id)).toEqual(['on'])
})

describe('plain text', () => {
  test('has the length of the text', () => {
    const text = 'l’État‑nation a\u{a0}dit\nnon'
    expect(plainText(text)).toBe("l'État-nation a dit non")
    expect(plainText(text)).toHaveLength(text.length)
  })
})
