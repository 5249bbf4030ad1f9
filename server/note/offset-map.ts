// The way back from a derived text (prose without markup, a decoded scalar) to the text it was made from.
import type { Span } from './span.ts'

/**
 * Maps offsets of a derived text to offsets of its source. The derived text is
 * covered by pieces in order; a piece whose two lengths are equal maps character
 * by character, any other is atomic (a soft line break and its indent that became
 * one space, an escape that became its character). Source between pieces was dropped.
 */
export class OffsetMap {
  /** Triples: derived start, source start, source end; sorted by derived start. */
  readonly #pieces: readonly number[]
  /** Length of the derived text. */
  readonly length: number

  private constructor(pieces: readonly number[], length: number) {
    this.#pieces = pieces
    this.length = length
  }

  /** The map of a text of `length` characters that stands unchanged at `sourceFrom`. */
  static identity(length: number, sourceFrom = 0): OffsetMap {
    return new OffsetMap([0, sourceFrom, sourceFrom + length], length)
  }

  /** A map from pieces `[derivedLength, sourceFrom, sourceTo]` in order; neighbours that continue each other are joined. */
  static from(pieces: Iterable<readonly [length: number, from: number, to: number]>): OffsetMap {
    const flat: number[] = []
    let derived = 0
    for (const [length, from, to] of pieces) {
      if (length === 0) continue
      const last = flat.length - 3
      const previousIsLinear = last >= 0 && derived - flat[last]! === flat[last + 2]! - flat[last + 1]!
      if (previousIsLinear && length === to - from && flat[last + 2] === from) flat[last + 2] = to
      else flat.push(derived, from, to)
      derived += length
    }
    return new OffsetMap(flat.length > 0 ? flat : [0, 0, 0], derived)
  }

  /** The source offset at which the derived character `offset` begins (`0 <= offset <= length`; at `length`: where the last one ends). */
  start(offset: number): number {
    if (offset >= this.length) return this.end(this.length)
    const piece = this.#pieceAt(offset)
    const from = this.#pieces[piece + 1]!
    return this.#isLinear(piece) ? from + offset - this.#pieces[piece]! : from
  }

  /** The source offset at which the derived character before `offset` ends (at 0: where the first one begins). */
  end(offset: number): number {
    if (offset <= 0) return this.#pieces[1]!
    const piece = this.#pieceAt(Math.min(offset, this.length) - 1)
    return this.#isLinear(piece)
      ? this.#pieces[piece + 1]! + Math.min(offset, this.length) - this.#pieces[piece]!
      : this.#pieces[piece + 2]!
  }

  /** The source of a derived span; of an empty span, the place before the character at it. */
  span(derived: Span): Span {
    if (derived.from === derived.to) {
      const at = derived.from < this.length ? this.start(derived.from) : this.end(derived.from)
      return { from: at, to: at }
    }
    return { from: this.start(derived.from), to: this.end(derived.to) }
  }

  /** Whether nothing of the source was dropped within a derived span: no mark of emphasis, no footnote mark. */
  isWhole({ from, to }: Span): boolean {
    let last: number | undefined
    for (const [, start, end] of this.#partsOf(from, to)) {
      if (last !== undefined && start !== last) return false
      last = end
    }
    return true
  }

  /** The derived offset nearest to a source offset: that of the character it lies in or before; in dropped source, that of the next character. */
  derived(source: number): number {
    const pieces = this.#pieces
    let low = 0
    let high = pieces.length / 3
    while (low < high) {
      const middle = (low + high) >> 1
      if (pieces[middle * 3 + 2]! < source) low = middle + 1
      else high = middle
    }
    if (low * 3 >= pieces.length) return this.length
    const piece = low * 3
    const inside = source - pieces[piece + 1]!
    if (inside <= 0) return pieces[piece]!
    if (this.#isLinear(piece)) return pieces[piece]! + inside
    return source === pieces[piece + 2] ? this.#derivedEnd(piece) : pieces[piece]!
  }

  /** This map followed by `outer`: from this derived text to the source of this map's source. */
  then(outer: OffsetMap): OffsetMap {
    const made: [number, number, number][] = []
    for (let piece = 0; piece < this.#pieces.length; piece += 3) {
      const from = this.#pieces[piece + 1]!
      const to = this.#pieces[piece + 2]!
      if (this.#isLinear(piece)) for (const part of outer.#partsOf(from, to)) made.push(part)
      else made.push([this.#derivedEnd(piece) - this.#pieces[piece]!, outer.start(from), outer.end(to)])
    }
    return OffsetMap.from(made)
  }

  /** The same map to a source in which everything stands `by` characters later. */
  shifted(by: number): OffsetMap {
    if (by === 0) return this
    return new OffsetMap(
      this.#pieces.map((offset, index) => (index % 3 === 0 ? offset : offset + by)),
      this.length,
    )
  }

  /** The map of the derived text between `from` and `to` alone, whose offsets begin at 0. */
  slice(from: number, to: number): OffsetMap {
    return this.isUnbroken ? OffsetMap.identity(to - from, this.start(from)) : OffsetMap.from(this.#partsOf(from, to))
  }

  /** Whether the whole text stands in its source as it is, in one piece. */
  get isUnbroken(): boolean {
    return this.#pieces.length === 3 && this.#isLinear(0)
  }

  /** Whether the other map leads to the same places, `by` characters later; that of no text leads nowhere. */
  equals(other: OffsetMap, by = 0): boolean {
    const [pieces, others] = [this.#pieces, other.#pieces]
    if (this.length === 0) return other.length === 0
    return (
      this.length === other.length &&
      pieces.length === others.length &&
      pieces.every((offset, index) => others[index] === (index % 3 === 0 ? offset : offset + by))
    )
  }

  *#partsOf(from: number, to: number): Iterable<[number, number, number]> {
    for (let at = from; at < to;) {
      const piece = this.#pieceAt(at)
      const until = Math.min(to, this.#derivedEnd(piece))
      if (until <= at) return
      if (this.#isLinear(piece)) {
        const offset = this.#pieces[piece + 1]! - this.#pieces[piece]!
        yield [until - at, at + offset, until + offset]
      } else yield [until - at, this.#pieces[piece + 1]!, this.#pieces[piece + 2]!]
      at = until
    }
  }

  #derivedEnd(piece: number): number {
    return this.#pieces[piece + 3] ?? this.length
  }

  #isLinear(piece: number): boolean {
    return this.#derivedEnd(piece) - this.#pieces[piece]! === this.#pieces[piece + 2]! - this.#pieces[piece + 1]!
  }

  #pieceAt(derived: number): number {
    let low = 0
    let high = this.#pieces.length / 3 - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#pieces[middle * 3]! <= derived) low = middle
      else high = middle - 1
    }
    return low * 3
  }
}
