// A line table places offsets as the open text itself does, in every encoding, without the text.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { lineTable, placeOf, rangeOf } from '../../server/archive/line-table.ts'
import { positionsOf, type Encoding } from '../../server/lsp/positions.ts'

const encodings: readonly Encoding[] = ['utf-8', 'utf-16', 'utf-32']

/** Lines of every ending with characters of every width, lone surrogates among them. */
const texts = fc
  .array(
    fc.constantFrom('\n', '\r', '\r\n', 'a', 'words ', 'é', 'Türkiye', '–', '“”', '😀', '😀😀', '\ud800', '\udc00'),
    {
      maxLength: 30,
    },
  )
  .map(parts => parts.join(''))

describe.each(encodings)('%s', encoding => {
  test('every offset of any text stands where the text says', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'binary' })), text => {
        const table = lineTable(text)
        const positions = positionsOf(TextDocument.create('a:b', 'x', 1, text), encoding)
        for (let offset = 0; offset <= text.length + 1; offset++)
          expect(placeOf(table, offset, encoding)).toEqual(positions.position(offset))
      }),
    )
  })
})

test('a cache keeps it', () => {
  const table = lineTable('Türkiye\r\nCôte d’Ivoire 😀😀!\n')
  expect(JSON.parse(JSON.stringify(table))).toEqual(table)
  expect(rangeOf(table, { from: 14, to: 28 }, 'utf-8')).toEqual({
    start: { line: 1, character: 6 },
    end: { line: 1, character: 26 },
  })
})
