// Where the passages of a note are: in fields, in clauses, in blocks.
import type { Block, Field, Note, Passage } from '../note/note.ts'
import { textsOf } from '../note/texts.ts'

/** The passages of header fields. */
export function fieldPassages(fields: readonly Field[]): Passage[] {
  return fields.flatMap(field => textsOf(field.value).map(text => text.passage))
}

export interface NotePassages {
  /** Those of title, disclaimer and contact line that are not a field's. */
  clauses(): readonly Passage[]
  /** All, first those of the header and the clauses, then block by block; each of the two in the order of the source. */
  all(): Iterable<Passage>
  /** The passage whose source holds the offset (ends included). */
  at(offset: number): Passage | undefined
}

/** The passages of a note at their absolute places; looked for when first asked for. */
export function passagesOf(note: Note): NotePassages {
  let foundClauses: readonly Passage[] | undefined
  const clauses = () => (foundClauses ??= clausePassages(note))
  let foundOutside: readonly Passage[] | undefined
  const outside = () => (foundOutside ??= [...fieldPassages(note.fields), ...clauses()].sort((a, b) => a.at - b.at))
  return {
    clauses,
    *all() {
      yield* outside()
      for (const block of note.blocks) yield* blockPassages(block)
    },
    at: offset =>
      [...outside(), ...blocksNear(note, offset).flatMap(blockPassages)].find(passage => holds(passage, offset)),
  }
}

/** The passages of title, disclaimer and contact line that are not a field's. */
function clausePassages(note: Note): Passage[] {
  const fields = new Set(fieldPassages(note.fields).map(passage => passage.prose))
  return [note.title, note.disclaimer?.passage, note.contact?.passage].filter(
    passage => passage !== undefined && !fields.has(passage.prose),
  ) as Passage[]
}

/** The passages of a block at their absolute places. */
function blockPassages({ at, content }: Block): Passage[] {
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
function holds({ at, prose }: Passage, offset: number): boolean {
  return at + prose.map.start(0) <= offset && offset <= at + prose.map.end(prose.text.length)
}
