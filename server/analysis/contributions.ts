// What passages give to the rules that judge over the whole note, brought to where the passages stand.
import type { Passage } from '../note/note.ts'
import type { Gathered, Rule } from '../rules/rule.ts'

/** What one passage gave to one rule; the passage is relative to its block. */
export interface Contribution extends Gathered<unknown> {
  readonly rule: Rule
}

/** What each rule was given, in the order of the source. */
export type Contributions = ReadonlyMap<Rule, readonly Gathered<unknown>[]>

/** A contribution in a block that stands at `by`. The passage is placed when asked for, which at most edits it is not. */
class Placed implements Gathered<unknown> {
  readonly items: readonly unknown[]
  private readonly relative: Passage
  private readonly by: number
  private placed: Passage | undefined

  constructor({ passage, items }: Contribution, by: number) {
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

/** Collects what is contributed, from wherever it stands. */
export function collectContributions(): {
  /** Adds what a part that stands at `at` contributes, in the order of the source. */
  add(contributions: readonly Contribution[], at: number): void
  byRule(): Contributions
} {
  const byRule = new Map<Rule, Placed[]>()
  return {
    add(contributions, at) {
      for (const contribution of contributions) {
        const placed = new Placed(contribution, at)
        const given = byRule.get(contribution.rule)
        if (given) given.push(placed)
        else byRule.set(contribution.rule, [placed])
      }
    },
    byRule() {
      // A title or a clause stands before, between or after the blocks.
      for (const given of byRule.values())
        if (given.some((placed, index) => index > 0 && given[index - 1]!.at > placed.at))
          given.sort((a, b) => a.at - b.at)
      return byRule
    },
  }
}
