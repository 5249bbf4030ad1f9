// Finds header lines that stand in the text of a Markdown note, and the edits that make a header of them.
import type { Note } from '../../note/note.ts'
import type { Span } from '../../note/span.ts'
import { foldLabel } from '../../project/fold.ts'
import { lineBreakOf } from '../../project/insert.ts'
import type { Kind } from '../../project/kind.ts'
import { knownLabels } from '../../project/labels.ts'
import type { ProposedEdit } from '../rule.ts'

/** A header must be near the top of the note to be taken for one, in UTF-16 units. */
const nearTop = 2_000

/** Lines like a header's in the text. */
export interface MisplacedHeader {
  /** Of the first line. */
  readonly span: Span
  /** Move the lines to the top, between fences; undefined where something on them would be left behind. */
  readonly edits: readonly ProposedEdit[] | undefined
}

/** The lines with known labels, two of them at least, below the title or with marks of emphasis or of a list. */
export function misplacedHeader({ source, notation }: Note, kind: Kind): MisplacedHeader | undefined {
  if (notation !== 'markdown') return undefined
  const known = knownLabels(kind)
  const line = /([^\r\n]*)(?:\r\n?|\n|$)/gu
  let first: Span | undefined
  const entries: string[] = []
  let end = 0
  let isLoose = false
  const top = source.slice(0, nearTop)
  for (let match = line.exec(top); match && match[0] !== ''; match = line.exec(top)) {
    const [whole, text] = [match[0], match[1]!]
    const entry = /^[ \t]*(?:[-*+] +)?(\*\*|__)?([^*_:]{1,60})(?::\1|\1[ \t]*:)[ \t]*(.*)$/u.exec(text)
    if (entry && known.has(foldLabel(entry[2]!))) {
      first ??= { from: match.index, to: match.index + text.length }
      entries.push(`${entry[2]!.trim()}: ${entry[3]!.trim()}`.trim())
      end = match.index + whole.length
      isLoose = true
    } else if (first && text.trim() !== '') {
      // A line that goes on with the value above would be left behind.
      isLoose &&= !/^(?:#|-{3,}[ \t]*$)/u.test(text)
      break
    } else isLoose = false
  }
  if (!first || entries.length < 2) return undefined
  if (source.length <= nearTop && end === source.length) isLoose = false
  return { span: first, edits: isLoose ? undefined : movedToTop(source, { from: first.from, to: end }, entries) }
}

/** The fences that stand about the lines go with them. */
function movedToTop(source: string, { from, to }: Span, entries: readonly string[]): readonly ProposedEdit[] {
  const eol = lineBreakOf(source)
  const above =
    /(?:^|[\r\n])(-{3,}[ \t]*(?:\r\n?|\n)\s*)$/u.exec(source.slice(Math.max(0, from - 100), from))?.[1] ?? ''
  const below = /^(?:[ \t]*(?:\r\n?|\n))*(?:-{3,}[ \t]*(?:\r\n?|\n|$))?(?:[ \t]*(?:\r\n?|\n))*/u.exec(
    source.slice(to),
  )![0]
  const start = source.startsWith('\uFEFF') ? 1 : 0
  const newText = ['---', ...entries, '---', '', ''].join(eol)
  const cut = { from: from - above.length, to: to + below.length }
  if (cut.from <= start) return [{ span: { from: start, to: cut.to }, newText }]
  return [
    { span: { from: start, to: start }, newText },
    { span: cut, newText: '' },
  ]
}
