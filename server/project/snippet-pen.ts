// Writes a skeleton as a snippet: text escaped, blanks as numbered tab stops.
import type { Pen } from './new-note.ts'

/** A pen whose blanks are tab stops, numbered from 1 as they come. */
export function createSnippetPen(): Pen {
  let stops = 0
  return { literal: escapeSnippet, blank: hint => `\${${++stops}:${escapeSnippet(hint)}}` }
}

/** The tab stop of that number as a choice among texts. */
export function snippetChoice(stop: number, texts: readonly string[]): string {
  return `\${${stop}|${texts.map(text => text.replaceAll(/[\\$},|]/gu, '\\$&')).join(',')}|}`
}

/** A text that a snippet inserts as it stands. */
export function escapeSnippet(text: string): string {
  return text.replaceAll(/[\\$}]/gu, '\\$&')
}
