// The step at which suppressed findings drop out: which remarks of a note silence what, and which of them in vain.
import type { Block, Note } from '../note/note.ts'
import { shift, type Span } from '../note/span.ts'
import { nearest } from '../project/near.ts'
import { isSuppression, type JudgedSuppression, readSuppression, type Suppression } from '../rules/suppression.ts'
import { coverOf } from './suppression-cover.ts'
import type { Finding, SuppressedFinding } from './finding.ts'
import { shiftFinding } from './place.ts'

/** The indexes, in order, of the blocks of a note that hold suppressions. */
export type SuppressingBlocks = readonly number[]

const none: SuppressingBlocks = []

/** For so many unknown names in a note it is looked up what was meant. */
const mostMeant = 20

/** Finds them; `before` are those of the version before, of which the first `head` and last `tail` blocks are the same. */
export function findSuppressingBlocks(
  blocks: readonly Block[],
  before: { readonly found: SuppressingBlocks; readonly count: number; readonly head: number; readonly tail: number },
): SuppressingBlocks {
  const { found, count, head, tail } = before
  const now: number[] = []
  for (const index of found) if (index < head) now.push(index)
  for (let index = head; index < blocks.length - tail; index++)
    if (blocks[index]!.content.comments.some(({ text }) => isSuppression(text))) now.push(index)
  for (const index of found) if (index >= count - tail) now.push(index + blocks.length - count)
  return now.length > 0 ? now : none
}

/** The suppressions of a version of a note, and what they take. */
export interface Silence {
  /** Whether the finding is silenced; `at` is what its span is relative to. */
  takes(finding: Finding, at: number): boolean
  /** What it has taken so far, at the absolute places, as it was shown. */
  taken(): SuppressedFinding[]
  /** The suppressions with what became of them, after every finding was shown to `takes`. */
  judged(): JudgedSuppression[]
}

/** Where a suppression silences one of its names. */
interface Cover {
  readonly suppression: Suppression
  readonly key: string
  readonly cover: Span
}

/** Undefined for a note without suppressions, which is most. `isOn` gives every rule and case, and whether it speaks. */
export function silenceOf(
  note: Note,
  suppressing: SuppressingBlocks,
  isOn: () => ReadonlyMap<string, boolean>,
): Silence | undefined {
  const written = suppressionsOf(note, suppressing)
  if (written.length === 0) return undefined
  const known = isOn()
  const used = new Set<string>()
  const silenced: { readonly finding: Finding; readonly at: number }[] = []
  const byName = new Map<string, Cover[]>()
  written.forEach((suppression, index) => {
    const cover = coverOf(suppression, note)
    if (!cover) return
    for (const { text } of suppression.names) {
      const others = byName.get(text)
      const one = { suppression, key: `${index} ${text}`, cover }
      if (others) others.push(one)
      else byName.set(text, [one])
    }
  })
  const covering = ({ rule, case: ruleCase, span }: Finding, at: number): Cover[] =>
    [rule, `${rule}/${ruleCase}`]
      .flatMap(name => byName.get(name) ?? [])
      .filter(({ cover }) => cover.from <= span.from + at && span.from + at <= cover.to)
  return {
    takes(finding, at) {
      const covers = covering(finding, at)
      for (const { key } of covers) used.add(key)
      if (covers.length > 0) silenced.push({ finding, at })
      return covers.length > 0
    },
    taken: () =>
      silenced.map(({ finding, at }) => ({
        finding: shiftFinding(finding, at),
        by: [...new Set(covering(finding, at).map(({ suppression }) => suppression))],
      })),
    judged() {
      let unknown = 0
      return written.map((suppression, index) => ({
        ...suppression,
        names: suppression.names.map(name => {
          const speaks = known.get(name.text)
          if (speaks !== undefined)
            return { ...name, fate: used.has(`${index} ${name.text}`) ? 'used' : speaks ? 'unused' : 'off' }
          const meant = unknown++ < mostMeant ? nearest(name.text, known.keys()) : undefined
          return { ...name, fate: 'unknown', ...(meant !== undefined && { meant }) }
        }),
      }))
    },
  }
}

/** The suppressions of a note: in the remarks of its header, of its blocks and of its clauses. */
function suppressionsOf(note: Note, suppressing: SuppressingBlocks): Suppression[] {
  const spans: Span[] = []
  for (const { text, span } of note.comments) if (isSuppression(text)) spans.push(span)
  for (const index of suppressing) {
    const { at, content } = note.blocks[index]!
    for (const { text, span } of content.comments) if (isSuppression(text)) spans.push(shift(span, at))
  }
  for (const clause of [note.title, note.disclaimer?.passage, note.contact?.passage])
    if (clause) remarksAt(note.source, clause.at, clause.at + clause.prose.map.end(clause.prose.text.length), spans)
  return spans.sort((a, b) => a.from - b.from).map(span => readSuppression(note.source, span))
}

/** The remarks that begin between `from` and the end of the line of `to`: those of a clause are kept nowhere else. */
function remarksAt(source: string, from: number, to: number, spans: Span[]): void {
  const feed = source.indexOf('\n', to)
  const text = source.slice(from, feed < 0 ? source.length : feed)
  for (let at = text.indexOf('<!--'); at >= 0; at = text.indexOf('<!--', at + 4)) {
    const close = text.indexOf('-->', at + 4)
    if (close < 0) return
    if (isSuppression(text.slice(at + 4, close).trim())) spans.push({ from: from + at, to: from + close + 3 })
  }
}
