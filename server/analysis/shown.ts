// The findings of a note that are shown: in its blocks and outside them, without those that are suppressed.
import type { Note, Passage } from '../note/note.ts'
import { touches, type Span } from '../note/span.ts'
import type { Finding } from './finding.ts'
import { findOutsideBlocks } from './outside-blocks.ts'
import { blockIndexAt } from './passages.ts'
import { shiftFinding } from './place.ts'
import { checkedBlock, type Remains } from './remains.ts'
import type { Silence } from './suppressions.ts'

export interface Shown {
  /** Those that belong to no block, in the order of the source. */
  readonly outside: readonly Finding[]
  /** Those of a block, relative to it. */
  readonly inBlock: (index: number) => readonly Finding[]
  /** What the suppressions of the note took; undefined where it has none. */
  readonly silence: Silence | undefined
}

/** Finds what is shown. Checks every block that was not checked yet. */
export function findShown(made: Remains, clauses: readonly Passage[]): Shown {
  const { checker, note, header, suppressing } = made
  const found = findOutsideBlocks(made, clauses)
  const silence = checker.silence(note, suppressing)
  if (!silence) return { outside: found.sort(inOrder), inBlock: index => checkedBlock(made, index).findings, silence }
  const kept = checker.withoutSuppressed(found, finding => silence.takes(finding, 0))
  const audible = note.blocks.map(({ at }, index) =>
    checker.withoutSuppressed(checkedBlock(made, index).findings, finding => silence.takes(finding, at)),
  )
  const onSuppressions = checker.checkSuppressions(note, header, silence.judged())
  return { outside: [...kept, ...onSuppressions].sort(inOrder), inBlock: index => audible[index]!, silence }
}

/** The first findings in the order of the source, at most `limit`: merges the two ordered streams. */
export function firstShown({ blocks }: Note, { outside, inBlock }: Shown, limit: number): readonly Finding[] {
  const found: Finding[] = []
  let next = 0
  for (let index = 0; index < blocks.length && found.length < limit; index++) {
    for (const relative of inBlock(index)) {
      const finding = shiftFinding(relative, blocks[index]!.at)
      while (next < outside.length && inOrder(outside[next]!, finding) <= 0) found.push(outside[next++]!)
      found.push(finding)
    }
  }
  while (next < outside.length && found.length < limit) found.push(outside[next++]!)
  return found.length > limit ? found.slice(0, limit) : found
}

/** The findings that touch a span, in the order of the source. */
export function shownAt(note: Note, { outside, inBlock }: Shown, span: Span): readonly Finding[] {
  const found = outside.filter(finding => touches(finding.span, span))
  // A finding does not reach beyond its block, but may end where the next one begins.
  for (let index = Math.max(0, blockIndexAt(note, span.from - 1)); index < note.blocks.length; index++) {
    const { at } = note.blocks[index]!
    if (at > span.to) break
    for (const relative of inBlock(index)) {
      const finding = shiftFinding(relative, at)
      if (touches(finding.span, span)) found.push(finding)
    }
  }
  return found.sort(inOrder)
}

/** Compares two findings by their places in the source. */
export function inOrder(a: Finding, b: Finding): number {
  return a.span.from - b.span.from || a.span.to - b.span.to
}
