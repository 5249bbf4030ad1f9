// Positions: every encoding there and back, and the smallest change that stands for several.
import fc from 'fast-check'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { describe, expect, it } from 'vitest'
import { compose, difference, notationOf } from '../../server/lsp/documents.ts'
import { applyChange, chooseEncoding, type Encoding, positionsOf } from '../../server/lsp/positions.ts'

const encodings: readonly Encoding[] = ['utf-8', 'utf-16', 'utf-32']
const text = fc.array(fc.constantFrom('a', 'ü', '–', '😀', '\ud800', '\udc00', '\n', '\r\n', '\r'), { maxLength: 40 })
const documentOf = (content: string) => TextDocument.create('file:///a', 'note-markdown', 1, content)

describe('positions', () => {
  it('count bytes, UTF-16 units or code points', () => {
    const document = documentOf('Zürich\nTürkiye 😀!')
    const at = document.getText().indexOf('!')
    expect(encodings.map(encoding => positionsOf(document, encoding).position(at))).toEqual([
      { line: 1, character: 13 },
      { line: 1, character: 10 },
      { line: 1, character: 9 },
    ])
  })

  it.each(encodings)('lead back to where they came from (%s)', encoding => {
    fc.assert(
      fc.property(text, parts => {
        const content = parts.join('')
        const document = documentOf(content)
        const positions = positionsOf(document, encoding)
        for (let offset = 0; offset <= content.length; offset++) {
          const insidePair =
            /[\ud800-\udbff]/u.test(content.charAt(offset - 1)) && /[\udc00-\udfff]/u.test(content.charAt(offset))
          const insideBreak = content.slice(offset - 1, offset + 1) === '\r\n'
          if (!insidePair && !insideBreak) expect(positions.offset(positions.position(offset))).toBe(offset)
        }
      }),
    )
  })

  it('within a character of two units are its beginning, and those after it are not shifted', () => {
    const positions = positionsOf(documentOf('a😀b'), 'utf-32')
    expect([1, 2, 3, 4].map(offset => positions.position(offset).character)).toEqual([1, 1, 2, 3])
  })

  it('beyond a line or the text are its end', () => {
    const document = documentOf('Türkiye\nx')
    for (const encoding of encodings) {
      const positions = positionsOf(document, encoding)
      expect(positions.offset({ line: 0, character: 99 })).toBe(7)
      expect(positions.offset({ line: 9, character: 0 })).toBe(9)
    }
  })

  it('are counted in the first encoding of the client that the server knows', () => {
    expect(chooseEncoding(undefined)).toBe('utf-16')
    expect(chooseEncoding(['utf-7', 'utf-32', 'utf-16'])).toBe('utf-32')
  })
})

describe('changes', () => {
  it.each(encodings)('at any place, beyond the text too, leave the text and its lines right (%s)', encoding => {
    const place = fc.record({ line: fc.nat(12), character: fc.nat(12) })
    const change = fc.record({
      range: fc.record({ start: place, end: place }),
      text: text.map(parts => parts.join('')),
    })
    fc.assert(
      fc.property(text, fc.array(change, { maxLength: 5 }), (parts, changes) => {
        const document = documentOf(parts.join(''))
        for (const one of changes) {
          const before = document.getText()
          const { from, to } = positionsOf(documentOf(before), encoding).span(one.range)
          expect(applyChange(document, one, 2, encoding)).toEqual({ from, to })
          const after = before.slice(0, from) + one.text + before.slice(to)
          expect(document.getText()).toBe(after)
          expect(document.lineCount).toBe(documentOf(after).lineCount)
          for (let offset = 0; offset <= after.length; offset++) {
            expect(document.positionAt(offset)).toEqual(documentOf(after).positionAt(offset))
          }
        }
      }),
    )
  })

  it('in a row are one change', () => {
    const edit = fc.record({ at: fc.nat(30), remove: fc.nat(8), insert: fc.string({ maxLength: 6 }) })
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(edit, { minLength: 1, maxLength: 6 }), (before, edits) => {
        let after = before
        const changes = edits.map(({ at, remove, insert }) => {
          const from = Math.min(at, after.length)
          const to = Math.min(from + remove, after.length)
          after = after.slice(0, from) + insert + after.slice(to)
          return { from, to, length: insert.length }
        })
        const { from, to, length } = changes.reduce(compose)
        expect(before.slice(0, from) + after.slice(from, from + length) + before.slice(to)).toBe(after)
      }),
    )
  })

  it('between two texts are the smallest', () => {
    expect(difference('one two three', 'one 2 three')).toEqual({ from: 4, to: 7, length: 1 })
    expect(difference('aa', 'aaa')).toEqual({ from: 2, to: 2, length: 1 })
    expect(difference('same', 'same')).toEqual({ from: 4, to: 4, length: 0 })
  })
})

describe('the notation', () => {
  it.each([
    ['file:///a.txt', 'note-markdown', 'markdown'],
    ['file:///a.txt', 'note-yaml', 'yaml'],
    ['file:///a.note.md', 'plaintext', 'markdown'],
    ['file:///A.NOTE.YML', 'yaml', 'yaml'],
    ['file:///a.note.yaml?x#y', 'plaintext', 'yaml'],
    ['untitled:Untitled-1', 'note-yaml', 'yaml'],
    ['file:///readme.md', 'markdown', 'markdown'],
    ['file:///a.txt', 'plaintext', undefined],
  ])('of %s as %s is %s', (uri, languageId, notation) => {
    expect(notationOf(uri, languageId)).toBe(notation)
  })
})
