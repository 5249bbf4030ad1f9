// The pages of the rules, for clients that show texts the server gives them: offline, and without files beside the server.
import type { TextDocumentContentParams, TextDocumentContentResult } from 'vscode-languageserver'
import { rules } from '../../rules/index.ts'
import { rulePage } from '../../rules/page.ts'

/** The scheme of a rule's page: `rapporteur-rule:/resolution-year.md`. */
export const rulePageScheme = 'rapporteur-rule'

/** The page that an address of that scheme names. */
export function rulePageContent({ uri }: TextDocumentContentParams): TextDocumentContentResult {
  const id = uri.slice(uri.indexOf(':') + 1).replace(/^\/+|\.md$/g, '')
  const rule = rules.find(rule => rule.id === id)
  return { text: rule ? rulePage(rule) : `# ${id}\n\nThis version of Rapporteur has no such rule.\n` }
}
