// All that one passage mentions, each kind read when it is first asked for.
import type { Prose } from '../note/prose.ts'
import { findCitations } from './citations.ts'
import { findDates } from './dates.ts'
import type { Citation, DateMention, Mentions, Reading } from './mention.ts'
import { findNames, type NameMentions } from './names.ts'
import { findTitles } from './titles.ts'
import type { Span } from '../note/span.ts'

/** Reads a passage's prose. Nothing is computed before it is asked for. */
export function readMentions(prose: Prose, reading: Reading): Mentions {
  let dates: readonly DateMention[] | undefined
  let citations: readonly Citation[] | undefined
  let names: NameMentions | undefined
  let titles: readonly Span[] | undefined
  return {
    get dates() {
      return (dates ??= findDates(prose))
    },
    get states() {
      return (names ??= findNames(prose, reading)).states
    },
    get citations() {
      return (citations ??= findCitations(prose, reading))
    },
    get organizations() {
      return (names ??= findNames(prose, reading)).organizations
    },
    get titles() {
      return (titles ??= findTitles(prose, reading))
    },
  }
}
