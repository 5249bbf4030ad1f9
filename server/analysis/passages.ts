// Where the passages of a note are: in fields, in clauses, in blocks.
import type { Block, Field, Note, Passage } from '../note/note.ts'
import { textsOf } from '../note/texts.ts'

/** The passages of header fields. */
export function fieldPassages(fields: readonly Field[]): Passage[] {
  return fields.flatMap(field => textsOf(field.value).map(text => text.passage))
}

/** The passages of title, disclaimer and contact line that are not a field's. */
export function clausePassages(note: Note): Passage[] {
  const fields = new Set(fieldPassages(note.fields).map(passage => passage.prose))
  return [note.title, note.disclaimer?.passage, note.contact?.passage].filter(
    passage => passage !== undefined && !fields.has(passage.prose),
  ) as Passage[]
}

/** The passages of a block at their absolute places. */
export function blockPassages({ at, content }: Block): Passage[] {
  return content.passages.map(passage => ({ ...passage, at: passage.at + at }))
}

/** The index of the last block that begins at or before an offset; -1 if none does. */
export function blockIndexAt(note: Note, offset: number): number {
  let low = 0
  let high = note.blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (note.blocks[middle]!.at <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The block at an offset and the one before it, which may end there. */
export function blocksNear(note: Note, offset: number): Block[] {
  const index = blockIndexAt(note, offset)
  return note.blocks.slice(Math.max(0, index - 1), index + 1).reverse()
}

/** Whether the passage's source holds the offset, its ends included. */
export function holds({ at, prose }: Passage, offset: number): boolean {
  return at + prose.map.start(0) <= offset && offset <= at + prose.map.end(prose.text.length)
}
