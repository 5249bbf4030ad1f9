// The wording of a standard clause that is in force on a date.
import { holdsDuring, type Period } from '../register/day.ts'
import type { StandardClause } from './kind.ts'

/** The wording in force at the time of the event; without a date, or where none was in force then, the newest. */
export function clauseInForce(
  clauses: readonly StandardClause[],
  id: string | undefined,
  period: Period | undefined,
): StandardClause | undefined {
  const wordings = clauses.filter(clause => clause.id === id)
  return (period && wordings.findLast(clause => holdsDuring(clause, period))) ?? wordings.at(-1)
}
