// Notes before and after formatting.
import type { FormattingOptions } from '../../../server/features/formatting/change.ts'
import { format } from '../../../server/features/formatting/format.ts'
import { formatTyped } from '../../../server/features/formatting/on-type.ts'
import { applyEdits } from '../../../server/features/text-changes.ts'
import type { Notation } from '../../../server/note/note.ts'
import type { Span } from '../../../server/note/span.ts'
import { marked, markedYaml, service } from '../draw.ts'

/** What is done where a client asks for nothing in particular. */
export const usualFormatting: FormattingOptions = {
  indent: 2,
  trimTrailingWhitespace: true,
  insertFinalNewline: true,
  trimFinalNewlines: true,
}

/** A note as it is after formatting. */
export function formatted(source: string, notation: Notation, options?: Partial<FormattingOptions>, ranges?: Span[]) {
  const edits = format(service.analyze(source, notation), { ...usualFormatting, ...options }, ranges)
  return applyEdits(source, edits)
}

/** The body of a Markdown note after formatting. */
export function body(text: string): string {
  const start = '---\nevent: Meeting\n---\n\n'
  return formatted(start + text, 'markdown').slice(start.length)
}

/** The header of a Markdown note after formatting. */
export function header(text: string): string {
  return formatted(`---\n${text}\n---\n\nText.\n`, 'markdown').slice(4, -'\n---\n\nText.\n'.length)
}

/** A Markdown note after the character before the cursor was typed, the cursor as it stands before what follows it. */
export function typed(text: string): string {
  return afterTyping(marked(text), '|')
}

/** The same of a YAML note; the cursor is marked `▮`. */
export function typedYaml(text: string): string {
  return afterTyping(markedYaml(text), '▮')
}

function afterTyping({ analysis, source, offset }: ReturnType<typeof marked>, cursor: string): string {
  const edits = formatTyped(analysis.note, offset, source.charAt(offset - 1), 2)
  const tail = source.length - offset
  const after = applyEdits(source, edits)
  return after.slice(0, after.length - tail) + cursor + after.slice(after.length - tail)
}
