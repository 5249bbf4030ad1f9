// The law of formatting: the note says what it said before. What would change it is not done.
import type { Labels, Note, SyntaxProblem } from '../../note/note.ts'
import { readNote } from '../../note/read.ts'
import { essence } from '../../note/same.ts'
import { applyEdits, compatibleEdits } from '../text-changes.ts'
import type { Change } from './change.ts'

/** How often a note is read to find the changes that would alter it; then the rest is left undone. */
const mostReadings = 64

/** Of changes of layout those that leave the note what it says, as one list of edits. */
export function harmless(note: Note, changes: readonly Change[], labels: Labels): Change {
  const said = says(note)
  let readings = 0
  const isHarmless = (chosen: readonly Change[]) => {
    readings++
    const source = applyEdits(note.source, compatibleEdits(chosen).edits)
    return saysNoLess(said, says(readNote(source, note.notation, labels)))
  }
  /** Those of `more` that go with `taken`, found by halving. */
  const choose = (taken: readonly Change[], more: readonly Change[]): readonly Change[] => {
    if (more.length === 0 || readings >= mostReadings) return taken
    const all = [...taken, ...more]
    if (isHarmless(all)) return all
    if (more.length === 1) return taken
    const half = more.length >> 1
    return choose(choose(taken, more.slice(0, half)), more.slice(half))
  }
  return compatibleEdits(choose([], changes)).edits
}

/** What is compared of a note: what it says, the order of its fields and header comments aside, and what was wrong with it. */
interface Said {
  readonly text: string
  readonly problems: ReadonlyMap<string, number>
}

function says(note: Note): Said {
  const { fields, comments, ...rest } = essence(note) as {
    readonly fields: readonly object[]
    readonly comments: readonly string[]
  }
  const sorted = fields.map(field => JSON.stringify(field, withoutIndents)).sort()
  return {
    text: JSON.stringify([rest, sorted, [...comments].sort()]),
    problems: countKinds([...note.problems, ...note.blocks.flatMap(({ content }) => content.problems)]),
  }
}

/** The source of a value, how its lines are indented and end aside: what it says is compared by its prose. */
function withoutIndents(key: string, value: unknown): unknown {
  return key === 'raw' ? (value as string).replaceAll(/\s*\n\s*/gu, '\n').replaceAll(/^([|>])\d/gu, '$1') : value
}

function countKinds(problems: readonly SyntaxProblem[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { kind } of problems) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}

/** Whether the second is the first, with no more problems than it. */
function saysNoLess(before: Said, after: Said): boolean {
  return (
    before.text === after.text &&
    [...after.problems].every(([kind, count]) => count <= (before.problems.get(kind) ?? 0))
  )
}
