// Places in a generated text as positions of the protocol (its lines end in line feeds).

export interface Place {
  readonly line: number
  readonly character: number
}

/** The end of a sentence in the middle of the text. */
export function middleOf(text: string): Place {
  return placeOf(text, text.indexOf('. ', text.length / 2) + 1)
}

export function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length - 1, character: offset - (before.lastIndexOf('\n') + 1) }
}

/** The offset of a place. */
export function offsetOf(text: string, { line, character }: Place): number {
  let start = 0
  for (let at = 0; at < line; at++) start = text.indexOf('\n', start) + 1
  return start + character
}
