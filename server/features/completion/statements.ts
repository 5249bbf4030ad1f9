// Completion of standard statements on the mandate, where a sentence begins as one does or names it.
import type { Analysis } from '../../analysis/analysis.ts'
import { statementsInForce } from '../../project/clauses.ts'
import type { CompletionItem } from './item.ts'
import type { Typed } from './name-request.ts'

/** The statements in force at the time of the event that go on as the sentence at the cursor begins. */
export function statementItems({ project, kind, event }: Analysis, { before, offset, end }: Typed): CompletionItem[] {
  // So much of a sentence must be typed before it can be told from others.
  const typed = /(?:^|[.!?] )\s*([^.!?]{4,})$/.exec(before)?.[1]
  if (typed === undefined || offset !== end) return []
  const isBeginning = (text: string) => text.toLowerCase().startsWith(typed.toLowerCase())
  return statementsInForce(project.clauses, kind, event.period).flatMap(({ name, text }) =>
    isBeginning(text) || isBeginning(name)
      ? [
          {
            kind: 'clause',
            label: name,
            detail: text,
            insert: text,
            filter: isBeginning(text) ? text : name,
            replace: { from: offset - typed.length, to: end },
          },
        ]
      : [],
  )
}
