// Refactorings at a cursor, and the note as each leaves it.
import { refactoringsAt } from '../../../server/features/refactor/refactorings.ts'
import { applyEdits } from '../../../server/features/text-changes.ts'
import type { Marked } from '../draw.ts'

/** The titles of what is offered at the cursor. */
export function offered({ analysis, offset }: Marked): string[] {
  return refactoringsAt(analysis, { from: offset, to: offset }).map(({ title }) => title)
}

/** The note after the refactoring whose title begins so. */
export function refactored({ analysis, source, offset }: Marked, title: string): string {
  const found = refactoringsAt(analysis, { from: offset, to: offset }).find(one => one.title.startsWith(title))
  if (!found) throw new Error(`${title} is not offered`)
  return applyEdits(source, found.edits)
}
