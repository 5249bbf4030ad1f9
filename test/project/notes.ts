// Reading and mending small notes in the tests of the project room.
import type { Notation, Note } from '../../server/note/note.ts'
import { readNote } from '../../server/note/read.ts'
import type { TextEdit } from '../../server/note/span.ts'
import { standardKinds } from '../../server/project/data/kinds.ts'
import type { Kind } from '../../server/project/kind.ts'
import { labelsOf } from '../../server/project/labels.ts'

const labels = labelsOf(standardKinds)

/** The standard kind with an id. */
export function kind(id: '2014' | '2020'): Kind {
  return standardKinds.find(known => known.id === id)!
}

export function read(source: string, notation: Notation = 'markdown'): Note {
  return readNote(source, notation, labels)
}

/** The source after the edits, which may come in any order but not overlap. */
export function edited(source: string, edits: readonly TextEdit[]): string {
  let text = source
  for (const { span, newText } of [...edits].sort((a, b) => b.span.from - a.span.from))
    text = text.slice(0, span.from) + newText + text.slice(span.to)
  return text
}
