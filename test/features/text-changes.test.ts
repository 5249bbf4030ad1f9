// Edits of a text: which go together, and one list for several rounds of them.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEdits, compatibleEdits, editPieces, editsOf, wholeText } from '../../server/features/text-changes.ts'
import type { TextEdit } from '../../server/note/span.ts'

/** Edits of a text of a length, sorted and apart. */
function editsFor(length: number): fc.Arbitrary<TextEdit[]> {
  const edit = fc.tuple(fc.nat(length), fc.nat(3), fc.string({ maxLength: 3 }))
  return fc
    .array(edit, { maxLength: 6 })
    .map(
      edits =>
        compatibleEdits(
          edits.map(([from, more, newText]) => [{ span: { from, to: Math.min(length, from + more) }, newText }]),
        ).edits,
    )
}

test('edits that go together do not touch where one only inserts', () => {
  const edit = (from: number, to: number): TextEdit[] => [{ span: { from, to }, newText: 'x' }]
  expect(compatibleEdits([edit(2, 4), edit(4, 6)]).taken).toEqual([0, 1])
  expect(compatibleEdits([edit(2, 4), edit(3, 6), edit(0, 2)]).taken).toEqual([0, 2])
  expect(compatibleEdits([edit(2, 4), edit(4, 4)]).taken).toEqual([0])
  expect(compatibleEdits([edit(2, 2), edit(2, 2)]).taken).toEqual([0])
  expect(compatibleEdits([[...edit(0, 1), ...edit(5, 6)], [...edit(2, 3), ...edit(5, 6)], edit(2, 3)]).taken).toEqual([
    0, 2,
  ])
})

test('two rounds of edits are one', () => {
  const rounds = fc
    .string({ maxLength: 30 })
    .chain(text => fc.tuple(fc.constant(text), editsFor(text.length)))
    .chain(([text, first]) => fc.tuple(fc.constant({ text, first }), editsFor(applyEdits(text, first).length)))
  fc.assert(
    fc.property(rounds, ([{ text, first }, second]) => {
      const expected = applyEdits(applyEdits(text, first), second)
      const edits = editsOf(editPieces(editPieces(wholeText(text.length), first), second), text.length)
      expect(applyEdits(text, edits)).toBe(expected)
      for (const [index, { span }] of edits.entries())
        expect(span.from).toBeGreaterThanOrEqual(edits[index - 1]?.span.to ?? 0)
    }),
  )
})
