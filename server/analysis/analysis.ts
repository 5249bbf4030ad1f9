// One analysis for each version of a note: the note, what it mentions, and what was found.
import type { Mentions } from '../mentions/mention.ts'
import type { Participant } from '../mentions/participant.ts'
import type { Note, Passage } from '../note/note.ts'
import type { Span } from '../note/span.ts'
import type { Kind } from '../project/kind.ts'
import type { Project } from '../project/project.ts'
import type { EventFacts } from '../rules/rule.ts'
import type { Finding, SuppressedFinding } from './finding.ts'

/** Everything that is known of one version of a note. Immutable; every feature reads it and none parses again. */
export interface Analysis {
  readonly note: Note
  readonly project: Project
  readonly kind: Kind
  readonly event: EventFacts
  readonly participants: readonly Participant[]
  /** All passages with their absolute places, in the order of the source. */
  passages(): Iterable<Passage>
  /** The passage whose source holds the offset (ends included), or undefined. */
  passageAt(offset: number): Passage | undefined
  mentions(passage: Passage): Mentions
  /**
   * Does checking that is still to be done until it is done or `pause` says so; whether it is done.
   * Lets a long first check of a large note be done in slices; `findings` does what is left at once.
   */
  check(pause: () => boolean): boolean
  /** All findings in the order of the source, at most `limit` of them. */
  firstFindings(limit: number): readonly Finding[]
  /** The findings that touch a span, in the order of the source. */
  findingsAt(span: Span): readonly Finding[]
  /** How many findings there are in all. */
  readonly count: number
  /** All findings in the order of the source. */
  readonly findings: readonly Finding[]
  /** Of findings that were made of this version beside other notes, those that it does not suppress. */
  audible(found: readonly Finding[]): readonly Finding[]
  /** What is wrong with the suppressions of rules across notes that silence none of `found`, which is all that these find. */
  inVain(found: readonly Finding[]): readonly Finding[]
  /** The findings that this version suppresses, its own and those of `found`, in the order of the source. */
  suppressed(found: readonly Finding[]): readonly SuppressedFinding[]
}
