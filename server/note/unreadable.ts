// Finds what is no text: NUL characters, halves of characters, binary data, and too much of it.
import type { SyntaxProblem } from './note.ts'
import type { TextChange } from './span.ts'

/** In UTF-16 units; a longer text is not read. */
const longestNote = 5_000_000

/** How many units at the start of a text tell whether it is text at all. */
const sample = 4_096

let suspect: RegExp | undefined
let unreadable: RegExp | undefined
let notText: RegExp | undefined
let anyNotText: RegExp | undefined

/** NUL characters and lone surrogates in a text, at most a few of them, relative to its start. */
export function findUnreadable(text: string): SyntaxProblem[] {
  suspect ??= /[\0\ud800-\udfff]/
  if (!suspect.test(text)) return []
  unreadable ??= /[\0\ud800-\udfff]/gu
  unreadable.lastIndex = 0
  const problems: SyntaxProblem[] = []
  for (let match = unreadable.exec(text); match && problems.length < 10; match = unreadable.exec(text)) {
    problems.push({
      kind: 'unreadable',
      span: { from: match.index, to: match.index + 1 },
      message: 'Here stands a character that is no text; it came in by a faulty copy or conversion. Delete it.',
      fix: {
        title: 'Delete the character',
        edits: [{ span: { from: match.index, to: match.index + 1 }, newText: '' }],
      },
    })
  }
  return problems
}

/** Whether a source that could be read still can after a change: for sure where only text was put in. */
export function isStillReadable(source: string, { from, to, length }: TextChange): boolean {
  anyNotText ??= /[\0-\x08\x0e-\x1a\x1c-\x1f\ufffd]/
  const isOnlyText = from === to && source.length <= longestNote && !anyNotText.test(source.slice(from, from + length))
  return isOnlyText || !refusal(source)
}

/** Why a source cannot be read as a note at all, or undefined where it can. */
export function refusal(source: string): SyntaxProblem | undefined {
  if (source.length > longestNote)
    return {
      kind: 'unreadable',
      span: { from: 0, to: 0 },
      message: 'This file is too large for a note (more than 5 million characters) and was not read.',
    }
  const start = source.slice(0, sample)
  notText ??= /[\0-\x08\x0e-\x1a\x1c-\x1f\ufffd]/gu
  const strange = start.match(notText)?.length ?? 0
  if (strange < 4 || strange * 20 < start.length) return undefined
  return {
    kind: 'unreadable',
    span: { from: 0, to: 0 },
    message: 'This is not a text file (it holds binary data) and was not read.',
  }
}
