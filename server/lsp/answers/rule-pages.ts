// The pages of the rules, for clients that show texts the server gives them: offline, and without files beside the server.
import type { TextDocumentContentParams, TextDocumentContentResult } from 'vscode-languageserver'
import { rules } from '../../rules/index.ts'
import { rulePage } from '../../rules/page.ts'

/** The page that an address of the scheme of rules names, under the message of a finding if the address holds one. */
export function rulePageContent({ uri }: TextDocumentContentParams): TextDocumentContentResult {
  const [path, query] = uri.slice(uri.indexOf(':') + 1).split('?')
  const id = path!.replace(/^\/+|\.md$/g, '')
  const rule = rules.find(rule => rule.id === id)
  const page = rule ? narrowed(rulePage(rule)) : `# ${id}\n\nThis version of Rapporteur has no such rule.\n`
  return { text: query === undefined ? page : `${quotation(query)}\n\n${page}` }
}

/** So many columns of an example stand in an editor beside a note. */
const columns = 36

/** A page whose underlined lines are broken by us, marks and all: where the editor breaks them, the marks under them shift. */
function narrowed(page: string): string {
  return page.replaceAll(/^(.+)\n( *\^[ ^]*)$/gmu, (_, line: string, marks: string) => {
    const lines: string[] = []
    for (let from = 0, to = 0; from < line.length; from = to) {
      const space = line.lastIndexOf(' ', from + columns)
      to = line.length - from <= columns ? line.length : space > from ? space + 1 : from + columns
      const words = line.slice(from, to).trimEnd()
      lines.push(words, marks.slice(from, from + words.length).trimEnd())
    }
    return lines.filter(part => part !== '').join('\n')
  })
}

/** The message of a finding as a quotation in Markdown; none of its characters has a meaning there. */
function quotation(query: string): string {
  let message = query
  try {
    message = decodeURIComponent(query)
  } catch {
    // Shown as it stands.
  }
  return `> ${message.replaceAll(/\s+/gu, ' ').replaceAll(/[\\`*_[\]{}<>#|~!&]/gu, '\\$&')}`
}
