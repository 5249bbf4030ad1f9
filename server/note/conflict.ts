// The marks that a version control system leaves where two versions of a text disagree.
import type { Line } from './lines.ts'
import type { SyntaxProblem } from './note.ts'

/** Whether a mark of a conflict stands at `at`, the start of a line. The middle one counts only where a conflict is open: it may underline a heading. */
export function isConflictMark(text: string, line: Line, isOpen: boolean): boolean {
  return (
    text.startsWith('<<<<<<< ', line.from) ||
    text.startsWith('>>>>>>> ', line.from) ||
    (isOpen && line.to - line.from === 7 && text.startsWith('=======', line.from))
  )
}

/** The problem of a conflict mark on a line. */
export function conflictProblem(line: Line): SyntaxProblem {
  return {
    kind: 'conflict-marker',
    span: { from: line.from, to: line.to },
    message:
      'Two versions of the note were merged, and this line was left behind. Keep one of the versions and delete the lines with the marks.',
  }
}
