// Diagnostics drawn under the lines they are about, so that a test shows them as an editor does.
import type { Diagnostic } from 'vscode-languageserver-protocol/node'

/**
 * The lines with diagnostics, each with its carets below it:
 *
 *     date: July 8, 2020
 *           ^^^^^^^^^^^^ date-format
 *
 * A diagnostic over several lines is drawn under its first, to the end of the line and with `...`; characters are UTF-16 units.
 */
export function draw(text: string, diagnostics: readonly Diagnostic[]): string {
  const lines = text.split(/\r\n|\r|\n/u)
  const drawn: string[] = []
  let previous = -1
  for (const { range, code, message } of diagnostics) {
    const { start, end } = range
    const line = lines[start.line] ?? ''
    if (start.line !== previous) drawn.push(line)
    previous = start.line
    const to = end.line === start.line ? end.character : line.length
    const carets = '^'.repeat(Math.max(1, to - start.character))
    const what = code ?? (typeof message === 'string' ? message : message.value)
    drawn.push(`${' '.repeat(start.character)}${carets}${end.line === start.line ? '' : '...'} ${what}`)
  }
  return drawn.join('\n')
}

/** A template without its common indent and its first and last line break. */
export function dedent(template: string): string {
  const lines = template.replace(/^\n/u, '').replace(/\n *$/u, '').split('\n')
  const indent = Math.min(...lines.filter(line => line.trim()).map(line => line.length - line.trimStart().length))
  return lines.map(line => line.slice(indent)).join('\n')
}
