// What passages give to the rules that judge over the whole note, brought to where the passages stand.
import type { Passage } from '../note/note.ts'
import type { Gathered, Rule } from '../rules/rule.ts'

/** What a part of a note (a header, a clause, a block) gives to a rule, its passages relative to the part. */
export type Contributions = (rule: Rule) => readonly Gathered<unknown>[]

/** A part of a note that stands at `at`. */
export interface ContributingPart {
  readonly at: number
  readonly contributions: Contributions
}

/** A contribution in a part that stands at `by`. The passage is placed when asked for, which at most edits it is not. */
class Placed implements Gathered<unknown> {
  readonly items: readonly unknown[]
  private readonly relative: Passage
  private readonly by: number
  private placed: Passage | undefined

  constructor({ passage, items }: Gathered<unknown>, by: number) {
    this.items = items
    this.relative = passage
    this.by = by
  }

  get passage(): Passage {
    return this.by === 0 ? this.relative : (this.placed ??= { ...this.relative, at: this.at })
  }

  /** Where the passage stands. */
  get at(): number {
    return this.relative.at + this.by
  }
}

/** What all parts of a note give to a rule, in the order of the source. */
export function collectContributions(parts: Iterable<ContributingPart>, rule: Rule): readonly Gathered<unknown>[] {
  const given: Placed[] = []
  for (const { at, contributions } of parts)
    for (const contribution of contributions(rule)) given.push(new Placed(contribution, at))
  // A title or a clause stands before, between or after the blocks.
  return given.some((placed, index) => index > 0 && given[index - 1]!.at > placed.at)
    ? given.sort((a, b) => a.at - b.at)
    : given
}

/** Whether two lists of items say the same, wherever it stands: what is under `from`, `to` and `at` does not count. */
export function saySame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((item, index) => saysSame(item, others[index]))
}

function saysSame(item: unknown, other: unknown): boolean {
  if (item === other) return true
  if (Array.isArray(item) && Array.isArray(other)) return saySame(item, other)
  if (!isRecord(item) || !isRecord(other)) return false
  const names = Object.keys(item)
  return (
    names.length === Object.keys(other).length &&
    names.every(name => isPlace(name) || (name in other && saysSame(item[name], other[name])))
  )
}

function isRecord(item: unknown): item is Readonly<Record<string, unknown>> {
  return typeof item === 'object' && item !== null && !Array.isArray(item)
}

function isPlace(name: string): boolean {
  return name === 'from' || name === 'to' || name === 'at'
}
