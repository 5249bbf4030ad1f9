// Which blocks of a body matter to the note as a whole: headings, contact lines, and those with footnotes.
import type { Block, BlockContent } from './note.ts'
import type { Recut } from './partition.ts'

export function isLandmark({ heading, contact, footnotes }: BlockContent): boolean {
  return heading !== undefined || contact || footnotes.length > 0
}

/** The indexes of the blocks from `from` to `to` that matter to the whole. */
export function findLandmarks(blocks: readonly Block[], from = 0, to = blocks.length): number[] {
  const found: number[] = []
  for (let index = from; index < to; index++) if (isLandmark(blocks[index]!.content)) found.push(index)
  return found
}

/** The landmarks of the next version; only its new blocks are looked at. `count`: how many blocks there were. */
export function updateLandmarks(before: readonly number[], count: number, next: Recut<BlockContent>): number[] {
  const { parts, head, tail } = next
  const found: number[] = []
  for (const index of before) if (index < head) found.push(index)
  for (const index of findLandmarks(parts, head, parts.length - tail)) found.push(index)
  for (const index of before) if (index >= count - tail) found.push(index + parts.length - count)
  return found
}
