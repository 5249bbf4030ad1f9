// "paragraph 3 of that resolution": read only where it is clear which one is meant.
import { expect, test } from 'vitest'
import { findBackReferences } from '../../server/mentions/back-references.ts'
import { findCitations } from '../../server/mentions/citations.ts'
import { loadRegister } from '../../server/register/index.ts'
import { expectProportional } from '../support/growth.ts'

function references(text: string): string[] {
  const citations = findCitations({ text }, { register: loadRegister(), period: undefined, eventTitle: undefined })
  return findBackReferences(text, citations).map(
    ({ span, resolution, paragraphs }) =>
      `${text.slice(span.from, span.to)} = ${resolution.number}, ${paragraphs.map(({ span: place }) => text.slice(place.from, place.to)).join(' + ')}`,
  )
}

test.each([
  [
    'They recalled resolution 1540 (2004) and OP 3 (a) of that resolution.',
    'OP 3 (a) of that resolution = 1540, 3 (a)',
  ],
  [
    'They recalled resolution 1540 (2004). Paragraphs 4 to 7 of the resolution apply.',
    'Paragraphs 4 to 7 of the resolution = 1540, 4 to 7',
  ],
  [
    'Resolution 1540 (2004), and UNSCR 1540: see paragraph 3\nof the same resolution.',
    'paragraph 3\nof the same resolution = 1540, 3',
  ],
  [
    'Resolution 1540 (2004). Paragraph 5(b) of the same resolution applies.',
    'Paragraph 5(b) of the same resolution = 1540, 5(b)',
  ],
  ['They recalled OP13 of resolution 1540 (2004), and its OP 14.', 'OP 14 = 1540, 14'],
  [
    'See resolution 1540 (2004), in particular paras. 6, 8 and 24 thereof.',
    'paras. 6, 8 and 24 thereof = 1540, 6 + 8 + 24',
  ],
])('clear: %s', (text, reference) => {
  expect(references(text)).toEqual([reference])
})

test.each([
  'OP 3 of that resolution was recalled before resolution 1540 (2004) was.',
  'They recalled resolutions 1540 (2004) and 1977 (2011), and paragraph 3 of that resolution.',
  'They recalled resolution 1540 (2004) and resolution 1977 (2011), and paragraph 3 of that resolution.',
  'They recalled resolution 1540 (2004) and resolution 60/288, and paragraph 3 of that resolution.',
  'They recalled resolution 1540 (2004) and A/RES/60/288, and paragraph 3 of that resolution.',
  'They recalled resolution 1540 (2004). It was late. Paragraph 3 of that resolution was forgotten.',
  'They recalled resolution 1540 (2004). It was late. All went home. Paragraph 3 of that resolution was forgotten.',
  'They recalled resolution 1540 (2004) and paragraph 3 of the resolution 1977 (2011).',
  'They recalled resolution 1540 (2004) and paragraph 3 of the resolutions.',
  'They recalled resolution 1540 (2004) and its paragraph 3 of the report.',
  'They recalled resolution 1540 (2004). The report was long, and its OP 14 was not read.',
  'They recalled resolution 1540 (2004), the report of the Committee and its paragraph 30.',
  'Under resolution 1540 (2004) the report of the Chair was read, in particular paragraph 30 thereof.',
  'They recalled resolution 1540 (2004) and the third preambular paragraph of that resolution.',
])('left alone: %s', text => {
  expect(references(text)).toEqual([])
})

test.each(['paragraph 3 of that resolution, ', 'paragraphs 1, 1, ', 'resolution 1540, ', 'of that resolution '])(
  '"%s" many times is read in time proportional to its length',
  piece => {
    expectProportional(size => {
      const text = `Resolution 1540 (2004), ${piece.repeat(size / piece.length)}`
      return () => references(text)
    })
  },
)
