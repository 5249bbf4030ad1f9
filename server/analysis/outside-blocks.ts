// The findings that belong to no block: in the header, in the clauses, and over the note as a whole.
import type { Passage } from '../note/note.ts'
import { shift, type TextChange } from '../note/span.ts'
import type { Rule } from '../rules/rule.ts'
import { collectContributions, type ContributingPart } from './contributions.ts'
import type { Finding } from './finding.ts'
import { takeOverFindings } from './outline-findings.ts'
import { blockIndexAt } from './passages.ts'
import { shiftFinding } from './place.ts'
import { checkedBlock, type Remains } from './remains.ts'

/** Finds them at their absolute places, in no order. Checks every block, for what they contribute. */
export function findOutsideBlocks(made: Remains, clauses: readonly Passage[]): Finding[] {
  const alone = findAlone(made, clauses)
  made.gathered = judgeGathered(made, clauses)
  const gathered = [...made.gathered.values()].flat()
  return [
    ...alone,
    ...gathered.filter(finding => !made.checker.givesWay(finding, alone) && !givesWayInBlock(made, finding)),
  ]
}

/** The findings in the header, in the clauses and in the note's outline. */
function findAlone(made: Remains, clauses: readonly Passage[]): Finding[] {
  const { checker, note, header } = made
  const inClauses = clauses.flatMap(clause =>
    checker.checkClause(clause).findings.map(finding => shiftFinding(finding, clause.at)),
  )
  made.outline ??= checker.checkNote(note, header)
  return [...header.findings, ...inClauses, ...made.outline]
}

/** What the rules find over the whole note in what its passages gave. A rule to which an edited sentence gives the same finds the same. */
function judgeGathered(made: Remains, clauses: readonly Passage[]): ReadonlyMap<Rule, readonly Finding[]> {
  const { checker, note, header, edited } = made
  const rechecked = edited && checkedBlock(made, edited.index).rechecked
  const change = rechecked && placedChange(rechecked.change, note.blocks[edited.index]!.at)
  const known = (rule: Rule) => {
    const before = rechecked?.unaffected.has(rule) ? edited?.gathered?.get(rule) : undefined
    return before && takeOverFindings(before, change!)
  }
  return checker.checkGathered(note, header, rule => collectContributions(partsOf(made, clauses), rule), known)
}

/** The parts of the note that contribute to such findings. */
function* partsOf(made: Remains, clauses: readonly Passage[]): Iterable<ContributingPart> {
  const { checker, note, header, blocks } = made
  yield { at: 0, contributions: header.contributions }
  for (const clause of clauses) yield { at: clause.at, contributions: checker.checkClause(clause).contributions }
  for (let index = 0; index < blocks.length; index++)
    yield { at: note.blocks[index]!.at, contributions: checkedBlock(made, index).contributions }
}

/** Whether something weightier was found in the block where a finding stands. */
function givesWayInBlock(made: Remains, finding: Finding): boolean {
  const index = blockIndexAt(made.note, finding.span.from)
  if (index < 0) return false
  const span = shift(finding.span, -made.note.blocks[index]!.at)
  return made.checker.givesWay({ ...finding, span }, checkedBlock(made, index).findings)
}

function placedChange({ from, to, length }: TextChange, by: number): TextChange {
  return { from: from + by, to: to + by, length }
}
