// Makes the analysis of a note, taking over from the previous version's what did not change.
import type { Mentions } from '../mentions/mention.ts'
import { readMentions } from '../mentions/mentions.ts'
import type { Participant } from '../mentions/participant.ts'
import { readParticipants } from '../mentions/participants.ts'
import type { Block, BlockContent, Field, FieldText, FieldValue, Note, Passage } from '../note/note.ts'
import type { Prose } from '../note/prose.ts'
import type { Project } from '../project/project.ts'
import type { Facts, HeaderContext, NoteContext, Reporter, Rule } from '../rules/rule.ts'
import type { Analysis } from './analysis.ts'
import { isClosed, isTitlePassage } from './closed-places.ts'
import { readFacts } from './facts.ts'
import type { Finding } from './finding.ts'
import { onePlaceOneFinding } from './one-place.ts'
import { placeReport, shiftFinding } from './place.ts'
import type { RulePlan } from './rule-plan.ts'

/** What analysing needs beside the note. */
export interface Analyst {
  readonly project: Project
  readonly plan: RulePlan
  /** Told of a rule that threw; its finding is left out and the rest goes on. */
  failed(rule: string, error: unknown): void
}

/** The findings of one block, relative to its place, under the facts they were found with. */
interface CheckedBlock {
  readonly content: BlockContent
  readonly findings: readonly Finding[]
}

/** The header as last read: reused while the very same fields come under the same facts. */
interface CheckedHeader {
  readonly fields: readonly Field[]
  readonly participants: readonly Participant[]
  readonly findings: readonly Finding[]
}

/** What one analysis leaves to the next. */
interface Remains {
  readonly facts: Facts
  readonly note: Note
  readonly header: CheckedHeader
  readonly blocks: readonly (CheckedBlock | undefined)[]
}

const remains = new WeakMap<Analysis, Remains>()

/** Analyses a note; `previous` is the analysis of the version before, with the same analyst. */
export function analyzeNote(note: Note, analyst: Analyst, previous?: Analysis): Analysis {
  const { project, plan } = analyst
  const before = previous && remains.get(previous)
  const facts = readFacts(note, project, before?.facts)
  const usable = before?.facts === facts ? before : undefined
  const reading = { register: facts.register, period: facts.event.period, eventTitle: facts.event.title }

  const mentionsOf = new Map<Prose, Mentions>()
  const mentions = ({ prose }: Passage): Mentions => {
    let known = mentionsOf.get(prose)
    if (!known) mentionsOf.set(prose, (known = readMentions(prose, reading)))
    return known
  }

  /** Runs one check of one rule and adds what it reports, placed; a throw is logged and gives nothing more. */
  const run = (rule: Rule, own: Passage | undefined, found: Finding[], check: (report: Reporter) => void) => {
    try {
      check(made => {
        const severity = plan.severity(rule, made.case, made.severity)
        if (severity === 'off') return
        if (own && isClosed(own, mentionsNow(own), rule, made.span)) return
        found.push(placeReport(rule, made, severity, own))
      })
    } catch (error) {
      analyst.failed(rule.id, error)
    }
  }

  /** The mentions of the passage being checked; not kept, since a large note has many passages. */
  let current: { readonly prose: Prose; readonly mentions: Mentions } | undefined
  const mentionsNow = ({ prose }: Passage): Mentions => {
    if (current?.prose !== prose) current = { prose, mentions: mentionsOf.get(prose) ?? readMentions(prose, reading) }
    return current.mentions
  }

  const checkPassage = (passage: Passage): Finding[] => {
    const found: Finding[] = []
    if (isTitlePassage(passage)) return found
    const context = { ...facts, passage, text: passage.prose.text, mentions: mentionsNow(passage) }
    for (const rule of plan.passage) run(rule, passage, found, report => rule.checkPassage!(context, report))
    return found
  }

  const checkBlock = (content: BlockContent): CheckedBlock => ({
    content,
    findings:
      content.passages.length === 0 ? [] : onePlaceOneFinding(content.passages.flatMap(checkPassage), plan.groupOf),
  })

  const checkHeader = (known: CheckedHeader | undefined): CheckedHeader => {
    if (known?.fields === note.fields) return known
    const participants = note.fields
      .filter(field => field.key === 'participants')
      .flatMap(field => readParticipants(field, reading))
    const context: HeaderContext = { ...facts, fields: note.fields, participants, mentions }
    const inText = headerPassages(note.fields).flatMap(checkPassage)
    const onLabels: Finding[] = []
    for (const rule of plan.header) {
      const found: Finding[] = []
      run(rule, undefined, found, report => rule.checkHeader!(context, report))
      for (const finding of found) (finding.inText ? inText : onLabels).push(finding)
    }
    return { fields: note.fields, participants, findings: [...onePlaceOneFinding(inText, plan.groupOf), ...onLabels] }
  }

  const header = checkHeader(usable?.header)
  const { participants } = header
  const noteContext: NoteContext = { ...facts, note, fields: note.fields, participants, mentions }
  const checkWhole = (): Finding[] => {
    const found: Finding[] = []
    for (const rule of plan.note) run(rule, undefined, found, report => rule.checkNote!(noteContext, report))
    return found
  }
  const clauses = clausePassages(note)

  let outside: readonly Finding[] | undefined
  /** The findings that belong to no block, in the order of the source. */
  const outsideFindings = () =>
    (outside ??= [...header.findings, ...clauses.flatMap(checkPassage), ...checkWhole()].sort(inOrder))

  const blocks = takeOver(note, usable)
  let next = 0
  const check = (pause: () => boolean): boolean => {
    outsideFindings()
    for (; next < blocks.length; next++) {
      if (blocks[next]) continue
      blocks[next] = checkBlock(note.blocks[next]!.content)
      if (pause()) return false
    }
    return true
  }
  const finish = () => void check(() => false)

  /** Merges the two ordered streams, at most `limit` findings; checks only the blocks it comes to. */
  const firstFindings = (limit: number): Finding[] => {
    const found: Finding[] = []
    const others = outsideFindings()
    let other = 0
    for (let index = 0; index < blocks.length && found.length < limit; index++) {
      const { at, content } = note.blocks[index]!
      const checked = (blocks[index] ??= checkBlock(content))
      for (const relative of checked.findings) {
        const finding = shiftFinding(relative, at)
        while (other < others.length && inOrder(others[other]!, finding) <= 0) found.push(others[other++]!)
        found.push(finding)
      }
    }
    while (other < others.length && found.length < limit) found.push(others[other++]!)
    if (found.length > limit) found.length = limit
    return found
  }

  let all: readonly Finding[] | undefined
  const analysis: Analysis = {
    note,
    project,
    kind: facts.kind,
    event: facts.event,
    participants,
    *passages() {
      yield* outsidePassages
      for (const { at, content } of note.blocks) for (const passage of content.passages) yield shiftPassage(passage, at)
    },
    passageAt(offset) {
      const holds = (passage: Passage) => {
        const { map, text } = passage.prose
        return passage.at + map.start(0) <= offset && offset <= passage.at + map.end(text.length)
      }
      const found = outsidePassages.find(holds)
      if (found) return found
      for (const index of blocksNear(note, offset)) {
        const { at, content } = note.blocks[index]!
        for (const passage of content.passages) {
          const placed = shiftPassage(passage, at)
          if (holds(placed)) return placed
        }
      }
      return undefined
    },
    mentions,
    check,
    firstFindings,
    get count() {
      finish()
      let count = outsideFindings().length
      for (const block of blocks) count += block!.findings.length
      return count
    },
    get findings() {
      return (all ??= firstFindings(Infinity))
    },
  }
  const outsidePassages = [...headerPassages(note.fields), ...clauses].sort((a, b) => a.at - b.at)
  remains.set(analysis, { facts, note, header, blocks })
  return analysis
}

/** The blocks' results of the version before, where the same content stands at either end. */
function takeOver(note: Note, before: Remains | undefined): (CheckedBlock | undefined)[] {
  const now = note.blocks
  if (!before) return new Array<CheckedBlock | undefined>(now.length).fill(undefined)
  const old = before.note.blocks
  const limit = Math.min(now.length, old.length)
  let head = 0
  while (head < limit && now[head]!.content === old[head]!.content) head++
  let tail = 0
  while (tail < limit - head && now[now.length - 1 - tail]!.content === old[old.length - 1 - tail]!.content) tail++
  return [
    ...before.blocks.slice(0, head),
    ...new Array<undefined>(now.length - head - tail).fill(undefined),
    ...before.blocks.slice(old.length - tail),
  ]
}

function headerPassages(fields: readonly Field[]): Passage[] {
  return fields.flatMap(field => textsOf(field.value).map(text => text.passage))
}

function textsOf(value: FieldValue): readonly FieldText[] {
  switch (value.form) {
    case 'empty':
      return []
    case 'text':
      return [value.text]
    case 'list':
      return value.items
    case 'groups':
      return value.groups.flatMap(group => textsOf(group.value))
  }
}

/** Title, disclaimer and contact line, where they stand neither in a field nor in a block. */
function clausePassages(note: Note): Passage[] {
  const fields = headerPassages(note.fields)
  return [note.title, note.disclaimer?.passage, note.contact?.passage].filter(
    passage =>
      passage !== undefined &&
      !fields.some(field => field.prose === passage.prose) &&
      !blocksNear(note, passage.at).some(index => isWithin(note.blocks[index]!, passage)),
  ) as Passage[]
}

function isWithin({ at, content }: Block, passage: Passage): boolean {
  const start = passage.at + passage.prose.map.start(0)
  return at <= start && start < at + content.length
}

/** Indexes of the block at an offset and of its neighbour before, which may end there. */
function blocksNear(note: Note, offset: number): number[] {
  let low = 0
  let high = note.blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (note.blocks[middle]!.at <= offset) low = middle + 1
    else high = middle
  }
  return [low - 1, low - 2].filter(index => index >= 0)
}

function shiftPassage(passage: Passage, by: number): Passage {
  return { ...passage, at: passage.at + by }
}

function inOrder(a: Finding, b: Finding): number {
  return a.span.from - b.span.from || a.span.to - b.span.to
}
