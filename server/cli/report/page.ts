// A rule's page for a terminal: its Markdown without the marks.
import type { Styler } from '../console.ts'

/** How many columns the text takes. */
const columns = 80

/** Headings bold, paragraphs and lists wrapped, code indented; `styler` gives the styles. */
export function terminalPage(markdown: string, styler: Styler): string {
  let shown = ''
  let fence: string | undefined
  for (const line of markdown.split('\n')) {
    const mark = /^`{3,}/u.exec(line)?.[0]
    if (fence === undefined && mark !== undefined) fence = mark
    else if (fence !== undefined && line === fence) fence = undefined
    else if (fence !== undefined) shown += line === '' ? '\n' : `    ${line}\n`
    else shown += proseLine(line, styler)
  }
  return shown.replaceAll(/\n{3,}/gu, '\n\n')
}

function proseLine(line: string, styler: Styler): string {
  const heading = /^#+ (.*)$/u.exec(line)?.[1]
  if (heading !== undefined) return `${styler.style('bold', inline(heading, styler))}\n`
  const bullet = /^(?:[-*] )?/u.exec(line)![0]
  const words = inline(line.slice(bullet.length), styler).split(' ')
  return `${bullet}${wrapped(words, ' '.repeat(bullet.length))}\n`
}

function inline(text: string, styler: Styler): string {
  return text
    .replaceAll(/\[([^\]]*)\]\(([^()\s]*)\)/gu, '$1 ($2)')
    .replaceAll(/(\*\*|__)(?=\S)(.*?\S)\1/gu, (_, __, words: string) => styler.style('bold', words))
    .replaceAll(/(?<![\w`*])([*_])(?=\S)([^*_]*\S)\1(?![\w`*])/gu, '$2')
    .replaceAll(/`+([^`]+)`+/gu, (_, code: string) => styler.style('bold', code))
    .replaceAll(/\\(?=[\\`*_{}[\]()#+.!<>|-])/gu, '')
}

function wrapped(words: readonly string[], indent: string): string {
  const lines: string[] = []
  let line = ''
  for (const word of words) {
    if (line !== '' && indent.length + visible(line) + 1 + visible(word) > columns) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join(`\n${indent}`)
}

/** How long a text is without the codes of its styles. */
function visible(text: string): number {
  return text.replaceAll(/\u001b\[\d+m/gu, '').length
}
