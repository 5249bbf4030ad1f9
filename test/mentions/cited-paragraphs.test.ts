// The numbers and letters of paragraphs behind the word for them: what is one, and where the list ends.
import { expect, test } from 'vitest'
import { readParagraphs } from '../../server/mentions/cited-paragraphs.ts'

/** The paragraphs read from the beginning of a text, and the words they stand in. */
function read(text: string, mayBeBare = false): string {
  const list = readParagraphs(text, 0, mayBeBare)
  if (!list) return 'none'
  const paragraphs = list.paragraphs.map(
    ({ paragraph, last, letter }) =>
      `${paragraph}${letter ? `(${letter})` : ''}${last === undefined ? '' : `–${last}`}`,
  )
  return `${paragraphs.join(' ')} in "${text.slice(0, list.to)}"`
}

test.each([
  ['3 of it', '3 in "3"'],
  ['3 (a) and (d), 4 to 7', '3(a) 3(d) 4–7 in "3 (a) and (d), 4 to 7"'],
  ['3, subparagraph (e)', '3(e) in "3, subparagraph (e)"'],
  ['3 (a) (ii) of it', '3(a) in "3 (a) (ii)"'],
  ['4–7 and 9', '4–7 9 in "4–7 and 9"'],
  // Without a comma, "to" joins two ends.
  ['3 to 5 States', '3–5 in "3 to 5"'],
  ['3, to 5 States', '3 in "3"'],
  ['3 (a) to 5', '3(a) 5 in "3 (a) to 5"'],
  // Years, symbols and figures are no paragraphs.
  ['2020 of it', 'none'],
  ['3 and 2020 of it', '3 in "3"'],
  ['75/240', 'none'],
  ['2.5 of it', 'none'],
  ['3 and 2,000 seals', '3 in "3"'],
])('%s', (text, expected) => {
  expect(read(text)).toBe(expected)
})

test.each([
  ['8 c of it', '8(c) in "8 c"'],
  ['8c UNSCR 1540', '8(c) in "8c"'],
  ['3 a-d of it', '3(a) 3(d) in "3 a-d"'],
  ['3 a, b and 8c, as said', '3(a) 3(b) 8(c) in "3 a, b and 8c"'],
  ['3 (a) and b', '3(a) 3(b) in "3 (a) and b"'],
  ['3, subparagraph e of it', '3(e) in "3, subparagraph e"'],
  // Words of a sentence are no letters.
  ['8 a meeting', '8 in "8"'],
  ['8 a new', '8 in "8"'],
  ['8 and a meeting', '8 in "8"'],
  ['8th of it', '8 in "8"'],
])('beside a resolution: %s', (text, expected) => {
  expect(read(text, true)).toBe(expected)
})

test.each(['8 c of it', '3 a-d', '8c of it'])('not beside a resolution: %s', text => {
  expect(read(text)).toMatch(/^[38] in "[38]"$/u)
})
