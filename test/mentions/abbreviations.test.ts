// Which words are abbreviations: half of the letters at least are capitals, and no symbol, figure or Roman number is one.
import { expect, test } from 'vitest'
import { abbreviationWords, capitalsWithin } from '../../server/mentions/abbreviations.ts'

const found = (text: string) => abbreviationWords(text, capitalsWithin(text)).map(({ abbreviation }) => abbreviation)

test.each([
  ['OSCE', ['OSCE']],
  ['the PoC and the NGOs', ['PoC', 'NGO']],
  ['ReCo', ['ReCo']],
  ['EuroMed', []],
  ['McLean', []],
  ['Chapter VII and XIV', []],
  ['A/RES/75/240, ST/SGB and ISO 9001', []],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected)
})
