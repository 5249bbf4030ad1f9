// Makes the analysis of a note, taking over from the previous version's what did not change.
import type { Note } from '../note/note.ts'
import type { Analysis } from './analysis.ts'
import { createChecker } from './checker.ts'
import { readFacts } from './facts.ts'
import type { Finding, SuppressedFinding } from './finding.ts'
import { changedWords, takeOverFindings } from './outline-findings.ts'
import { passagesOf } from './passages.ts'
import { checkedBlock, type Remains } from './remains.ts'
import type { Analyst } from './run-rules.ts'
import { findShown, firstShown, inOrder, type Shown, shownAt } from './shown.ts'
import { findSuppressingBlocks } from './suppressions.ts'

/** Where an analysis keeps what it leaves to the next; in the object itself, since a weak table would outlive many collections of garbage. */
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

/** The analysis over results that are filled in as they are asked for. */
function makeAnalysis(made: Remains): MadeAnalysis {
  const { note, checker, header, blocks } = made
  const passages = passagesOf(note)
  let foundShown: Shown | undefined
  const shown = () => (foundShown ??= findShown(made, passages.clauses()))

  let next = 0
  function check(pause: () => boolean): boolean {
    for (; next < blocks.length; next++) {
      if (blocks[next]) continue
      checkedBlock(made, next)
      if (pause()) return false
    }
    shown()
    return true
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
    passages: () => passages.all(),
    passageAt: offset => passages.at(offset),
    mentions: passage => checker.mentions(passage),
    check,
    firstFindings: limit => firstShown(note, shown(), limit),
    findingsAt: span => shownAt(note, shown(), span),
    get count() {
      check(() => false)
      const { outside, inBlock } = shown()
      return blocks.reduce((sum, _, index) => sum + inBlock(index).length, outside.length)
    },
    get findings() {
      return (all ??= firstShown(note, shown(), Infinity))
    },
    ...besideOthers(made, () => shown().silence?.taken() ?? []),
  }
}

/** What the note says to findings that were made of it beside other notes; `own` are those that it suppresses by itself. */
function besideOthers(
  { checker, note, header, suppressing }: Remains,
  own: () => readonly SuppressedFinding[],
): Pick<Analysis, 'audible' | 'inVain' | 'suppressed'> {
  const silence = () => checker.silence(note, suppressing, 'beside')
  return {
    audible(found) {
      const beside = found.length > 0 ? silence() : undefined
      return beside ? found.filter(finding => !beside.takes(finding, 0)) : found
    },
    inVain(found) {
      const beside = silence()
      if (!beside) return []
      for (const finding of found) beside.takes(finding, 0)
      const inVain = beside.judged().filter(({ names }) => names.some(({ fate }) => fate === 'unused'))
      // What else is wrong with them is said of the note by itself.
      return checker.checkSuppressions(note, header, inVain).filter(finding => finding.case === 'unused')
    },
    suppressed(found) {
      const beside = found.length > 0 ? silence() : undefined
      for (const finding of found) beside?.takes(finding, 0)
      return [...own(), ...(beside?.taken() ?? [])].sort((a, b) => inOrder(a.finding, b.finding))
    },
  }
}
