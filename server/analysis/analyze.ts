// Makes the analysis of a note, taking over from the previous version's what did not change.
import type { Note, Passage } from '../note/note.ts'
import { shift, touches, type Span, type TextChange } from '../note/span.ts'
import type { Rule } from '../rules/rule.ts'
import type { Analysis } from './analysis.ts'
import { createChecker, type CheckedHeader, type Checker } from './checker.ts'
import { collectContributions, type ContributingPart } from './contributions.ts'
import { readFacts } from './facts.ts'
import type { Finding } from './finding.ts'
import { changedWords, takeOverFindings } from './outline-findings.ts'
import { blockIndexAt, blockPassages, blocksNear, clausePassages, fieldPassages, holds } from './passages.ts'
import type { CheckedBlock } from './passage-checker.ts'
import { shiftFinding } from './place.ts'
import type { Analyst } from './run-rules.ts'
import { findSuppressingBlocks, type Silence, type SuppressingBlocks } from './suppressions.ts'

/** What one analysis leaves to the next. A block that was not checked yet is undefined. */
interface Remains {
  readonly checker: Checker
  readonly note: Note
  readonly header: CheckedHeader
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

/** Where an analysis keeps it; in the object itself, since a weak table would outlive many collections of garbage. */
const remains = Symbol('remains')

interface MadeAnalysis extends Analysis {
  readonly [remains]: Remains
}

/** Analyses a note; `previous` is the analysis of the version before, with the same analyst. */
export function analyzeNote(note: Note, analyst: Analyst, previous?: Analysis): Analysis {
  const before = (previous as MadeAnalysis | undefined)?.[remains]
  const facts = readFacts(note, analyst.project, before && { note: before.note, facts: before.checker.facts })
  const usable = before?.checker.facts === facts ? before : undefined
  const checker = usable?.checker ?? createChecker(analyst, facts)
  const header = usable?.header.fields === note.fields ? usable.header : checker.checkHeader(note.fields)
  return makeAnalysis({ checker, note, header, gathered: undefined, ...takeOver(note, usable) })
}

/** What the version before knew of the blocks, where the same content stands at either end. */
function takeOver(
  note: Note,
  before: Remains | undefined,
): Pick<Remains, 'blocks' | 'edited' | 'suppressing' | 'outline'> {
  const now = note.blocks
  const old = before?.note.blocks ?? []
  const limit = Math.min(now.length, old.length)
  let head = 0
  while (head < limit && now[head]!.content === old[head]!.content) head++
  let tail = 0
  while (tail < limit - head && now[now.length - 1 - tail]!.content === old[old.length - 1 - tail]!.content) tail++
  const fresh = new Array<undefined>(now.length - head - tail).fill(undefined)
  const isOne = fresh.length === 1 && old.length - head - tail === 1
  const edited = isOne ? before?.blocks[head] : undefined
  const change = before?.outline && isOne ? changedWords(before.note, note, head) : undefined
  return {
    outline: change && takeOverFindings(before!.outline!, change),
    edited: edited && { index: head, before: edited, gathered: change && before!.gathered },
    blocks: before ? [...before.blocks.slice(0, head), ...fresh, ...before.blocks.slice(old.length - tail)] : fresh,
    suppressing: findSuppressingBlocks(now, { found: before?.suppressing ?? [], count: old.length, head, tail }),
  }
}

/** The analysis over results that are filled in as they are asked for (`blocks`). */
function makeAnalysis(made: Remains): MadeAnalysis {
  const { note, checker, header, blocks, edited, suppressing } = made
  let foundClauses: readonly Passage[] | undefined
  const clauses = () => (foundClauses ??= clausePassages(note))
  let outsidePassages: readonly Passage[] | undefined
  const passagesOutside = () =>
    (outsidePassages ??= [...fieldPassages(note.fields), ...clauses()].sort((a, b) => a.at - b.at))
  const checked = (index: number) =>
    (blocks[index] ??= checker.checkBlock(
      note.blocks[index]!.content,
      edited?.index === index ? edited.before : undefined,
    ))

  let silence: Silence | undefined
  let outside: readonly Finding[] | undefined
  /** The findings that belong to no block, in the order of the source. Checks every block, for what they contribute. */
  function outsideFindings(): readonly Finding[] {
    if (outside) return outside
    const alone = findingsAlone()
    const isSilent = (finding: Finding) => checker.givesWay(finding, alone) || isSilentInBlock(finding)
    const found = [...alone, ...[...gatheredFindings().values()].flat().filter(finding => !isSilent(finding))]
    silence = checker.silence(note, suppressing)
    outside = (silence ? spoken(found, silence) : found).sort(inOrder)
    return outside
  }

  /** Whether something weightier was found in the block where a finding stands. */
  function isSilentInBlock(finding: Finding): boolean {
    const index = blockIndexAt(note, finding.span.from)
    if (index < 0) return false
    const span = shift(finding.span, -note.blocks[index]!.at)
    return checker.givesWay({ ...finding, span }, checked(index).findings)
  }

  /** Lets suppressed findings drop out, there and in the blocks, and adds those on the suppressions themselves. */
  function spoken(found: readonly Finding[], silence: Silence): Finding[] {
    const kept = checker.withoutSuppressed(found, finding => silence.takes(finding, 0))
    audible = note.blocks.map(({ at }, index) =>
      checker.withoutSuppressed(checked(index).findings, finding => silence.takes(finding, at)),
    )
    return [...kept, ...checker.checkSuppressions(note, header, silence.judged())]
  }
  /** What is left of the findings of each block, where the note has suppressions. */
  let audible: (readonly Finding[])[] | undefined
  /** The findings of a block that are not suppressed, relative to it; to be asked for after those outside. */
  const findingsOf = (index: number) => audible?.[index] ?? checked(index).findings

  /** The findings in the header, in the clauses and in the note's outline. */
  function findingsAlone(): readonly Finding[] {
    const inClauses = clauses().flatMap(clause =>
      checker.checkClause(clause).findings.map(finding => shiftFinding(finding, clause.at)),
    )
    made.outline ??= checker.checkNote(note, header)
    return [...header.findings, ...inClauses, ...made.outline]
  }

  /** What the rules find over the whole note in what its passages gave. A rule to which an edited sentence gives the same finds the same. */
  function gatheredFindings(): ReadonlyMap<Rule, readonly Finding[]> {
    const rechecked = edited && checked(edited.index).rechecked
    const change = rechecked && placedChange(rechecked.change, note.blocks[edited.index]!.at)
    const known = (rule: Rule) => {
      const before = rechecked?.unaffected.has(rule) ? edited?.gathered?.get(rule) : undefined
      return before && takeOverFindings(before, change!)
    }
    return (made.gathered = checker.checkGathered(note, header, rule => collectContributions(parts(), rule), known))
  }

  /** The parts of the note that contribute to such findings. Checks every block. */
  function* parts(): Iterable<ContributingPart> {
    yield { at: 0, contributions: header.contributions }
    for (const clause of clauses()) yield { at: clause.at, contributions: checker.checkClause(clause).contributions }
    for (let index = 0; index < blocks.length; index++)
      yield { at: note.blocks[index]!.at, contributions: checked(index).contributions }
  }

  let next = 0
  function check(pause: () => boolean): boolean {
    for (; next < blocks.length; next++) {
      if (blocks[next]) continue
      checked(next)
      if (pause()) return false
    }
    outsideFindings()
    return true
  }

  /** Merges the two ordered streams. */
  function firstFindings(limit: number): readonly Finding[] {
    const found: Finding[] = []
    const others = outsideFindings()
    let other = 0
    for (let index = 0; index < blocks.length && found.length < limit; index++) {
      for (const relative of findingsOf(index)) {
        const finding = shiftFinding(relative, note.blocks[index]!.at)
        while (other < others.length && inOrder(others[other]!, finding) <= 0) found.push(others[other++]!)
        found.push(finding)
      }
    }
    while (other < others.length && found.length < limit) found.push(others[other++]!)
    return found.length > limit ? found.slice(0, limit) : found
  }

  function findingsAt(span: Span): readonly Finding[] {
    const found = outsideFindings().filter(finding => touches(finding.span, span))
    // A finding does not reach beyond its block, but may end where the next one begins.
    for (let index = Math.max(0, blockIndexAt(note, span.from - 1)); index < blocks.length; index++) {
      const { at } = note.blocks[index]!
      if (at > span.to) break
      for (const relative of findingsOf(index)) {
        const finding = shiftFinding(relative, at)
        if (touches(finding.span, span)) found.push(finding)
      }
    }
    return found.sort(inOrder)
  }

  let all: readonly Finding[] | undefined
  return {
    [remains]: made,
    note,
    project: checker.facts.project,
    kind: checker.facts.kind,
    event: checker.facts.event,
    get participants() {
      return header.participants
    },
    *passages() {
      yield* passagesOutside()
      for (const block of note.blocks) yield* blockPassages(block)
    },
    passageAt: offset =>
      [...passagesOutside(), ...blocksNear(note, offset).flatMap(blockPassages)].find(passage =>
        holds(passage, offset),
      ),
    mentions: passage => checker.mentions(passage),
    check,
    firstFindings,
    findingsAt,
    get count() {
      check(() => false)
      return blocks.reduce((sum, _, index) => sum + findingsOf(index).length, outsideFindings().length)
    },
    get findings() {
      return (all ??= firstFindings(Infinity))
    },
    audible(found) {
      const beside = found.length > 0 ? checker.silence(note, suppressing, 'beside') : undefined
      return beside ? found.filter(finding => !beside.takes(finding, 0)) : found
    },
    inVain(found) {
      const beside = checker.silence(note, suppressing, 'beside')
      if (!beside) return []
      for (const finding of found) beside.takes(finding, 0)
      const inVain = beside.judged().filter(({ names }) => names.some(({ fate }) => fate === 'unused'))
      // What else is wrong with them is said of the note by itself.
      return checker.checkSuppressions(note, header, inVain).filter(finding => finding.case === 'unused')
    },
    suppressed(found) {
      outsideFindings()
      const own = silence?.taken() ?? []
      const beside = found.length > 0 ? checker.silence(note, suppressing, 'beside') : undefined
      for (const finding of found) beside?.takes(finding, 0)
      return [...own, ...(beside?.taken() ?? [])].sort((a, b) => inOrder(a.finding, b.finding))
    },
  }
}

function placedChange({ from, to, length }: TextChange, by: number): TextChange {
  return { from: from + by, to: to + by, length }
}

function inOrder(a: Finding, b: Finding): number {
  return a.span.from - b.span.from || a.span.to - b.span.to
}
