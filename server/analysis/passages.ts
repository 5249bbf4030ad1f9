// Where the passages of a note are: in fields, in clauses, in blocks.
import type { Block, Field, Note, Passage } from '../note/note.ts'
import { textsOf } from '../note/texts.ts'

/** The passages of header fields. */
export function fieldPassages(fields: readonly Field[]): Passage[] {
  return fields.flatMap(field => textsOf(field.value).map(text => text.passage))
}

/** Title, disclaimer and contact line, where they stand neither in a field nor in a block. */
export function clausePassages(note: Note): Passage[] {
  const fields = fieldPassages(note.fields)
  return [note.title, note.disclaimer?.passage, note.contact?.passage].filter(
    passage =>
      passage !== undefined &&
      !fields.some(field => field.prose === passage.prose) &&
      !blocksNear(note, passage.at).some(block => isWithin(block, passage)),
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

function isWithin({ at, content }: Block, passage: Passage): boolean {
  const start = passage.at + passage.prose.map.start(0)
  return at <= start && start < at + content.length
}
