// How right each rule was when it was last measured on the labelled corpus (test/corpus); `npm run accuracy -- --record` writes the figures.
import figures from './accuracy.json' with { type: 'json' }

/** Counts over the corpus, and over the rule's own examples. */
export interface Measured {
  /** Findings that an editor would make too. */
  readonly true: number
  /** Findings that an editor would not make. */
  readonly false: number
  /** What an editor would mark and the rule does not find. */
  readonly missed: number
  /** Its wrong examples, each in its notations, and how many of them it finds. */
  readonly examples: number
  readonly examplesFound: number
}

/** The recorded figures of a rule; undefined for one that is newer. */
export function accuracyOf(rule: string): Measured | undefined {
  return (figures as Readonly<Record<string, Measured>>)[rule]
}

/** What share of the findings is true; 1 where there are none. */
export function precision({ true: right, false: wrong }: Pick<Measured, 'true' | 'false'>): number {
  return right + wrong === 0 ? 1 : right / (right + wrong)
}

/** What share of what is to be found is found; 1 where there is nothing. */
export function recall({ true: found, missed }: Pick<Measured, 'true' | 'missed'>): number {
  return found + missed === 0 ? 1 : found / (found + missed)
}
