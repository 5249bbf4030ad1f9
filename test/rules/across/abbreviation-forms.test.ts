// The abbreviations of one note, as the rules across notes know them.
import { expect, test } from 'vitest'
import type { Occurrence } from '../../../server/archive/facts.ts'
import { abbreviationForms } from '../../../server/rules/across/abbreviation-forms.ts'
import { inMarkdown, read } from '../../archive/notes.ts'

/** The facts of a note of so many sentences. */
function factsOf(sentences: number) {
  const body = 'The OSCE spoke, and so did the ITU. '.repeat(sentences)
  return read('a.note.md', inMarkdown({ body })).facts
}

test('each abbreviation once, with all its places', () => {
  expect(abbreviationForms(factsOf(3)).map(({ abbreviation, places }) => `${abbreviation} ${places.length}`)).toEqual([
    'OSCE 3',
    'ITU 3',
  ])
})

test('a note that has one a thousand times is not gone through a thousand times', () => {
  const facts = factsOf(500)
  let looks = 0
  const counted = facts.occurrences.map((occurrence): Occurrence => ({
    ...occurrence,
    get span() {
      looks++
      return occurrence.span
    },
  }))
  abbreviationForms({ ...facts, occurrences: counted })
  expect(looks).toBeLessThan(50 * counted.length)
})
