// Lines and characters of a text, both from 0; a line ends with LF, CR LF or CR.

/** A place as people and editors count: `character` in UTF-16 units. */
export interface Position {
  readonly line: number
  readonly character: number
}

export class LineIndex {
  readonly #text: string
  readonly #starts: readonly number[]

  constructor(text: string) {
    this.#text = text
    const starts = [0]
    for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/gu)) starts.push(index + end.length)
    this.#starts = starts
  }

  /** The position of an offset (`0 <= offset <= length`). */
  position(offset: number): Position {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return { line: low, character: offset - this.#starts[low]! }
  }

  /** A line without its end. */
  line(index: number): string {
    return this.#text.slice(this.#starts[index], this.#starts[index + 1]).replace(/[\r\n]+$/u, '')
  }

  /** The offset at which a line starts. */
  start(index: number): number {
    return this.#starts[index]!
  }
}
