// Where a clause begins, and whether it says what is so: "noted that | States report", "requested that | it report".
import { isCapital, wordBefore } from '../../../mentions/steps.ts'

/** What a clause begins with: it says what is so, or it may be a wish. */
export type Clause = 'statement' | 'perhaps a wish'

const statements = /^(?:while|whereas|because|although|how|why|where|when|but)$/i
const saying =
  /^(?:said|says|noted|notes|explained|reported|stated|added|indicated|showed|shows|mentioned|recalled|observed|informed|confirmed|acknowledged|found|out|concluded|replied|announced|fact|clear|answered|warned|believed|complained)$/
const leadIn =
  /(?:^|[.!?;:]['")”]* )(?:(?:In|On|At|During|After|Since|Under|By|With|As|From|For|Before|Following|Through|Among|Within|Throughout|Despite|Up to) [^.;:!?,]{1,70}|However|Moreover|Furthermore|Finally|Lastly|Today|Nevertheless|Therefore|Thus|First|Second|Currently|Meanwhile|Then|Also),$/

/** The clause that begins at `at`; undefined where none does for sure. */
export function clauseAt(plain: string, at: number): Clause | undefined {
  const last = wordBefore(plain, at)
  if (statements.test(last)) return 'statement'
  if (last === 'whether') return 'perhaps a wish'
  if (last === 'which')
    return /^(?:in|under|for|to|from|at|during|by)$/.test(wordBefore(plain, at - ' which'.length))
      ? 'statement'
      : undefined
  if (last === 'that') return saysThat(plain, at - ' that'.length) ? 'statement' : 'perhaps a wish'
  if (last !== '') return undefined
  const before = plain.slice(Math.max(0, at - 100), at).trimEnd()
  // "Safety Requirements: Regulations for the Transport of Material contains": the rest of a title.
  if (before.endsWith(':') && isCapital(plain.charCodeAt(at))) return undefined
  if (before === '' || /[.;:?!]['")”]*$/.test(before))
    return /\b(?:[A-Z]|hr|min|sec|vs|cf|al|etc|approx|ca|arts?|figs?|vol|pp?|ch|eds?|e\.g|i\.e|Mr|Ms|Mrs|Dr|St|No|Nos|para|paras|Amb|Prof)\.$/.test(
      before,
    )
      ? undefined
      : 'statement'
  return before.endsWith(',') && leadIn.test(before) ? 'statement' : undefined
}

/** How far back the verb may stand, in characters. */
const longest = 150

/** "said | that", "noted that it was new, but | that". */
function saysThat(plain: string, at: number): boolean {
  const last = wordBefore(plain, at)
  if (saying.test(last)) return true
  if (last !== 'and' && last !== 'but') return false
  const [, first] = /\b([a-z]+) that [^.;:]*$/.exec(plain.slice(Math.max(0, at - longest), at)) ?? []
  return first !== undefined && saying.test(first)
}
