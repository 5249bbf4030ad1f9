// Edits of a text: which go together, applying them, and one list for several rounds of them.
import { overlaps, touches, type Span, type TextEdit } from '../note/span.ts'

/** The text with all edits applied. Edits must be sorted and not overlap; their spans count in `text`. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = ''
  let at = 0
  for (const { span, newText } of edits) {
    result += text.slice(at, span.from) + newText
    at = span.to
  }
  return result + text.slice(at)
}

/** Of several groups of edits those that go together, in one sorted list; of two that share a place the earlier is taken, whole. */
export function compatibleEdits(groups: readonly (readonly TextEdit[])[]): { edits: TextEdit[]; taken: number[] } {
  const edits: TextEdit[] = []
  const taken: number[] = []
  groups.forEach((group, index) => {
    const places = group.map(({ span }) => placeOf(edits, span))
    const fits = group.every(({ span }, nth) => {
      const place = places[nth]!
      return !collide(edits[place - 1]?.span, span) && !collide(edits[place]?.span, span)
    })
    if (!fits || group.length === 0) return
    group.forEach((edit, nth) => edits.splice(places[nth]! + nth, 0, edit))
    taken.push(index)
  })
  return { edits, taken }
}

/** Whether two edits cannot both be made: they share characters, or one inserts at the edge of the other. */
function collide(a: Span | undefined, b: Span): boolean {
  if (!a) return false
  return overlaps(a, b) || (touches(a, b) && (a.from === a.to || b.from === b.to))
}

/** How many edits of a sorted list come before `span`. */
function placeOf(edits: readonly TextEdit[], span: Span): number {
  let low = 0
  let high = edits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (edits[middle]!.span.from <= span.from) low = middle + 1
    else high = middle
  }
  return low
}

/** A part of a text in the making: a stretch kept of the old text, or new characters. */
export type Piece = Span | string

/** A text of which everything is old. */
export function wholeText(length: number): readonly Piece[] {
  return length === 0 ? [] : [{ from: 0, to: length }]
}

/** The pieces after edits (sorted, without overlaps) that count in the text the pieces make. */
export function editPieces(pieces: readonly Piece[], edits: readonly TextEdit[]): readonly Piece[] {
  const result: Piece[] = []
  let index = 0
  let used = 0
  const pass = (length: number, keep: boolean): void => {
    while (length > 0 && index < pieces.length) {
      const piece = pieces[index]!
      const part = Math.min(lengthOf(piece) - used, length)
      if (keep) result.push(cut(piece, used, used + part))
      used += part
      length -= part
      if (used === lengthOf(piece)) {
        index++
        used = 0
      }
    }
  }
  let at = 0
  for (const { span, newText } of edits) {
    pass(span.from - at, true)
    pass(span.to - span.from, false)
    if (newText !== '') result.push(newText)
    at = span.to
  }
  pass(Infinity, true)
  return result
}

function lengthOf(piece: Piece): number {
  return typeof piece === 'string' ? piece.length : piece.to - piece.from
}

function cut(piece: Piece, from: number, to: number): Piece {
  return typeof piece === 'string' ? piece.slice(from, to) : { from: piece.from + from, to: piece.from + to }
}

/** The edits that make the pieces of an old text of `length` characters; sorted, without overlaps. */
export function editsOf(pieces: readonly Piece[], length: number): TextEdit[] {
  const edits: TextEdit[] = []
  let at = 0
  let newText = ''
  const close = (until: number): void => {
    if (newText !== '' || until > at) edits.push({ span: { from: at, to: until }, newText })
    newText = ''
  }
  for (const piece of pieces) {
    if (typeof piece === 'string') newText += piece
    else {
      close(piece.from)
      at = piece.to
    }
  }
  close(length)
  return edits
}
