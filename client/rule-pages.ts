// The pages of the rules as read-only documents, from the server and so without a network.
import type { TextDocumentContentProvider } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { rulePageRequest, type RulePageParams, type RulePageResult } from '../server/lsp/protocol.ts'

/** Gives the text of `rapporteur-rule:/ID.md`. */
export function rulePages(client: BaseLanguageClient): TextDocumentContentProvider {
  return {
    async provideTextDocumentContent({ path }, token) {
      const params: RulePageParams = { rule: path.replace(/^\//, '').replace(/\.md$/, '') }
      const page = await client.sendRequest<RulePageResult>(rulePageRequest, params, token)
      return page?.markdown ?? `# ${params.rule}\n\nThis version of Rapporteur has no such rule.\n`
    },
  }
}
