// The syntax problems of a note, wherever they are kept, with absolute spans.
import type { Note, SyntaxProblem, SyntaxProblemKind } from '../../note/note.ts'
import { shift } from '../../note/span.ts'
import { rememberLast } from '../remember-last.ts'
import type { Reporter } from '../rule.ts'

/** Reports every problem of the kinds that `cases` names, under the case it gives, with the reader's own words and mend. */
export function reportProblems<Case extends string>(
  note: Note,
  cases: Readonly<Partial<Record<SyntaxProblemKind, Case>>>,
  report: Reporter<Case>,
): void {
  for (const { problem, by } of problemsOf(note)) {
    const found = cases[problem.kind]
    if (found === undefined) continue
    const { span, message, related, fix } = problem
    report({
      case: found,
      span: shift(span, by),
      message,
      ...(related && { related: related.map(place => ({ ...place, span: shift(place.span, by) })) }),
      ...(fix && {
        fixes: [
          {
            title: fix.title,
            safe: !changesTheNote(problem, note.source.slice(span.from + by, span.to + by)),
            edits: fix.edits.map(edit => ({ span: shift(edit.span, by), newText: edit.newText })),
          },
        ],
      }),
    })
  }
}

/**
 * Whether the note would say something else: quoting would print what may be meant as a remark ("# again"), or keep a
 * quotation mark that was forgotten; a heading begins a section.
 */
function changesTheNote({ kind }: SyntaxProblem, text: string): boolean {
  if (kind === 'unspaced-heading') return true
  return kind === 'unclosed-quotation' || (kind === 'needs-quoting' && /\s#|^["']/u.test(text))
}

/** A problem and by how much its spans count from the beginning of the source. */
interface PlacedProblem {
  readonly problem: SyntaxProblem
  readonly by: number
}

/** A large note has thousands of blocks: they are looked through once for all rules. */
const problemsOf = rememberLast((note: Note): readonly PlacedProblem[] => {
  const placed: PlacedProblem[] = note.problems.map(problem => ({ problem, by: 0 }))
  for (const { at, content } of note.blocks)
    if (content.problems.length > 0) for (const problem of content.problems) placed.push({ problem, by: at })
  return placed
})
