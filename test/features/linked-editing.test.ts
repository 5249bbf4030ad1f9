// Linked editing: the places that change together, underlined.
import { expect, test } from 'vitest'
import { linkedPlaces } from '../../server/features/linked-editing.ts'
import { inMarkdown, inYaml, type Marked } from './draw.ts'

/** The note with its linked places in square brackets, from the first line of the body on. */
function linked({ analysis, source, offset }: Marked): string {
  let text = source
  for (const { from, to } of linkedPlaces(analysis, offset).toReversed())
    text = `${text.slice(0, from)}[${text.slice(from, to)}]${text.slice(to)}`
  return text.slice(source.indexOf('The ')).replaceAll(/^ {4}/gmu, '').trimEnd()
}

const body = 'The Conflict Prevention Centre (C|PC) met.\n\nThe CPC and **two CPCs** spoke.'
const expected = 'The Conflict Prevention Centre ([CPC]) met.\n\nThe [CPC] and **two [CPC]s** spoke.'

test('an abbreviation, where it is defined and used, in both notations', () => {
  expect(linked(inMarkdown(body))).toBe(expected)
  expect(linked(inYaml(body))).toBe(expected)
})

test('the same from each of its uses', () => {
  const uses = 'The Conflict Prevention Centre (CPC) met.\n\nThe CPC| and **two CPCs** spoke.'
  expect(linked(inMarkdown(uses))).toBe(expected)
})

test.each([
  ['what the note does not define', 'The CP|C met the CPC.'],
  ['what is used nowhere else', 'The Conflict Prevention Centre (C|PC) met.'],
  ['what is no abbreviation', 'The Conflict Preven|tion Centre (CPC) met the CPC.'],
])('nothing for %s', (_, text) => {
  expect(linked(inMarkdown(text))).not.toContain('[')
})

test('the words of others, code and addresses stay as they are', () => {
  expect(
    linked(
      inMarkdown('The Conflict Prevention Centre (C|PC) said “CPC first”. See `CPC` or cpc@CPC.org. The CPC met.'),
    ),
  ).toBe('The Conflict Prevention Centre ([CPC]) said “CPC first”. See `CPC` or cpc@CPC.org. The [CPC] met.')
})
