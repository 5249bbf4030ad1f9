// Explains a finding: the page of its rule beside the note, with what was found on top.
import { commands, languages, l10n, Uri, ViewColumn, window, type Diagnostic, type TextEditor } from 'vscode'
import { rulePageScheme } from '../server/lsp/protocol.ts'
import { wantNote } from './notes.ts'

/** Opens the page on the finding at the cursor; asks which where there are several. */
export async function explainFinding(): Promise<void> {
  const editor = await wantNote()
  if (!editor) return
  const found = findingsAt(editor)
  if (found.length === 0) {
    void window.showInformationMessage(l10n.t('There is no finding at the cursor.'))
    return
  }
  const finding = found.length === 1 ? found[0] : await choose(found)
  if (!finding) return
  const page = Uri.from({ scheme: rulePageScheme, path: `/${ruleOf(finding)}.md`, query: finding.message })
  const place = { viewColumn: ViewColumn.Beside, preserveFocus: true, preview: true }
  await commands.executeCommand('vscode.openWith', page, 'vscode.markdown.preview.editor', place)
}

/** The findings that the cursor touches; where it touches none, those of its line. The more severe come first. */
function findingsAt({ document, selection }: TextEditor): Diagnostic[] {
  const all = languages.getDiagnostics(document.uri).filter(({ source }) => source === 'rapporteur')
  const touched = all.filter(({ range }) => range.intersection(selection))
  const found =
    touched.length > 0
      ? touched
      : all.filter(({ range }) => range.intersection(document.lineAt(selection.active).range))
  return found.sort((a, b) => a.severity - b.severity || a.range.start.compareTo(b.range.start))
}

async function choose(found: readonly Diagnostic[]): Promise<Diagnostic | undefined> {
  const items = found.map(finding => ({ label: ruleOf(finding), detail: finding.message, finding }))
  const chosen = await window.showQuickPick(items, { placeHolder: l10n.t('Which finding?'), matchOnDetail: true })
  return chosen?.finding
}

/** The id of the rule that found it. */
function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code)
}
