// Prose of source without markup: the short way for lines without an indent gives what the builder gives.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { proseBuilder, unindentedProse } from '../../server/note/prose-builder.ts'
import type { Prose } from '../../server/note/prose.ts'

/** A prose with the source of each of its characters. */
function told({ text, map, regions, quoting }: Prose) {
  return {
    text,
    regions,
    quoting,
    places: Array.from({ length: text.length + 1 }, (_, at) => [map.start(at), map.end(at)]),
  }
}

function built(source: string, from: number): Prose {
  const builder = proseBuilder(source)
  builder.text(from, source.length)
  return builder.build(from)
}

const pieces = fc.constantFrom(
  'Talks',
  'of',
  '8',
  ',',
  '“',
  '”',
  "'",
  'a@b.org',
  'www.un.org',
  ' ',
  '\t',
  '\n',
  '\r',
  '\r\n',
)
const sources = fc.array(pieces, { maxLength: 20 }).map(parts => parts.join(''))

test('it is what the builder makes, wherever it is given', () => {
  let given = 0
  fc.assert(
    fc.property(sources, fc.nat(3), (source, from) => {
      const prose = unindentedProse(source, Math.min(from, source.length))
      if (!prose) return
      given++
      expect(told(prose)).toEqual(told(built(source, Math.min(from, source.length))))
    }),
    { numRuns: 1_000 },
  )
  expect(given).toBeGreaterThan(100)
})

test.each([
  ['one line', 'Talks were held.\n', 'Talks were held.'],
  ['lines that follow each other', '\nTalks were\nheld “at\nlength”.\n\n', 'Talks were held “at length”.'],
])('%s takes the short way', (_, source, text) => {
  expect(unindentedProse(source, 0)?.text).toBe(text)
})

test.each([
  ['an indent', 'Talks\n  were held.'],
  ['a space before the break', 'Talks \nwere held.'],
  ['a blank line', 'Talks\n\nwere held.'],
  ['two characters for a break', 'Talks\r\nwere held.'],
  ['no text', ' \n'],
])('%s does not', (_, source) => {
  expect(unindentedProse(source, 0)).toBeUndefined()
})
