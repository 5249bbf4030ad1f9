// Standard clauses through time: which wording is in force on a date, and where one stands in a text.
import { contains, type Span } from '../note/span.ts'
import { holdsDuring, type Period } from '../register/day.ts'
import { foldTypography } from './fold.ts'
import type { Kind, StandardClause } from './kind.ts'
import { compareWording, type Comparison } from './wording.ts'

/** The wording in force at the time of the event; without a date, or where none was in force then, the newest. */
export function clauseInForce(
  clauses: readonly StandardClause[],
  id: string | undefined,
  period: Period | undefined,
): StandardClause | undefined {
  const wordings = clauses.filter(clause => clause.id === id)
  return (period && wordings.findLast(clause => holdsDuring(clause, period))) ?? wordings.at(-1)
}

/** The statements on the mandate that a note of the kind may hold, each in the wording in force at the time of the event. */
export function statementsInForce(
  clauses: readonly StandardClause[],
  kind: Kind,
  period: Period | undefined,
): readonly StandardClause[] {
  return kind.statements.flatMap(id => {
    const clause = clauseInForce(clauses, id, period)
    return clause && (!period || holdsDuring(clause, period)) ? [clause] : []
  })
}

/** Whether two texts are the same wording: typography does not distinguish them. */
export function sameWording(text: string, wording: string): boolean {
  return text === wording || foldTypography(text) === foldTypography(wording)
}

/** What sets a text apart from a clause; nothing where only typography does. */
export function compareWithClause(text: string, clause: StandardClause): Comparison {
  // A note is compared with the same clauses at every keystroke.
  const before = compared.get(clause)
  if (before?.text === text) return before.comparison
  const comparison = sameWording(text, clause.text)
    ? { differences: [], likeness: 1 }
    : compareWording(text, clause.text)
  compared.set(clause, { text, comparison })
  return comparison
}

const compared = new WeakMap<StandardClause, { readonly text: string; readonly comparison: Comparison }>()

/** Whether a place in a text lies in a standard clause that the event could know and that stands there word for word. */
export function isInClause(
  text: string,
  span: Span,
  clauses: readonly StandardClause[],
  period: Period | undefined,
): boolean {
  return clauses.some(clause => {
    if (period && clause.from !== null && clause.from > period.to) return false
    const words = clause.text.replace(/\.$/, '')
    const start = Math.max(0, span.to - words.length - 1)
    const at = text.slice(start, span.from + words.length).indexOf(words)
    return at >= 0 && contains({ from: start + at, to: start + at + words.length + 1 }, span)
  })
}
