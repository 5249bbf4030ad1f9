// What one analysis leaves to the next.
import type { Note } from '../note/note.ts'
import type { Rule } from '../rules/rule.ts'
import type { CheckedHeader, Checker } from './checker.ts'
import type { Finding } from './finding.ts'
import type { CheckedBlock } from './passage-checker.ts'
import type { SuppressingBlocks } from './suppressions.ts'

/** What is known of a version of a note; filled in as it is asked for. */
export interface Remains {
  readonly checker: Checker
  readonly note: Note
  readonly header: CheckedHeader
  /** One for each block of the note; undefined where it was not checked yet. */
  readonly blocks: (CheckedBlock | undefined)[]
  /** The one block that has changed since the version before. */
  readonly edited: EditedBlock | undefined
  readonly suppressing: SuppressingBlocks
  /** What was found in the note as a whole, once it was asked for. */
  outline: readonly Finding[] | undefined
  /** What was found over the whole note in what its passages gave, once it was asked for. */
  gathered: ReadonlyMap<Rule, readonly Finding[]> | undefined
}

interface EditedBlock {
  readonly index: number
  /** As it was before. */
  readonly before: CheckedBlock
  /** `Remains.gathered` of the version before, if nothing but words of the block are other now. */
  readonly gathered: Remains['gathered']
}

/** A block as it was checked; it is checked now if it was not yet. */
export function checkedBlock({ checker, note, blocks, edited }: Remains, index: number): CheckedBlock {
  return (blocks[index] ??= checker.checkBlock(
    note.blocks[index]!.content,
    edited?.index === index ? edited.before : undefined,
  ))
}
