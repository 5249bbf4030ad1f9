// The attendance register and the timeline: a panel each, whose page shows what the server answers.
import {
  commands,
  env,
  l10n,
  Uri,
  ViewColumn,
  window,
  workspace,
  type Disposable,
  type ExtensionContext,
  type LogOutputChannel,
  type WebviewPanel,
} from 'vscode'
import type { ArchiveCsvParams } from '../../server/lsp/protocol.ts'
import type { Archive } from './archive.ts'
import type { Answer, PageMessage, PanelMessage, Question } from './messages.ts'
import { newNonce, pageHtml } from './page.ts'
import { pageTexts } from './texts.ts'

/** What both hosts of extensions have; its types come with the DOM's, which nothing else here needs. */
declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array }

type Table = ArchiveCsvParams['table']

const viewTypes: Readonly<Record<Table, string>> = {
  attendance: 'rapporteur.attendance',
  timeline: 'rapporteur.timeline',
}

/** Registers the commands that open the panels; each is open once at most and comes back after a reload. */
export function registerPanels(context: ExtensionContext, archive: Archive, log: LogOutputChannel): Disposable[] {
  const titles: Readonly<Record<Table, string>> = {
    attendance: l10n.t('Attendance Register'),
    timeline: l10n.t('Timeline'),
  }
  const folder = Uri.joinPath(context.extensionUri, 'dist', 'views')
  const icon = (name: string) => Uri.joinPath(context.extensionUri, 'client', 'icons', name)
  const open = new Map<Table, WebviewPanel>()

  function show(table: Table): void {
    const shown = open.get(table)
    if (shown) shown.reveal()
    else fill(table, window.createWebviewPanel(viewTypes[table], titles[table], ViewColumn.Active))
  }

  function fill(table: Table, panel: WebviewPanel): void {
    const { webview } = panel
    open.set(table, panel)
    webview.options = { enableScripts: true, localResourceRoots: [folder] }
    panel.iconPath = { light: icon('note-light.svg'), dark: icon('note-dark.svg') }
    const file = (name: string) => webview.asWebviewUri(Uri.joinPath(folder, name)).toString()
    const say = (message: PanelMessage) => {
      if (open.get(table) === panel) void webview.postMessage(message)
    }
    const subscriptions = [
      webview.onDidReceiveMessage((message: PageMessage) => void answer(message, say)),
      archive.onDidChange(() => {
        void sayChoices(say)
        say({ kind: 'changed' })
      }),
    ]
    panel.onDidDispose(() => {
      open.delete(table)
      for (const subscription of subscriptions) subscription.dispose()
    })
    webview.html = pageHtml(
      { texts: pageTexts(), language: env.language },
      titles[table],
      { script: file(`${table}.js`), style: file('page.css') },
      newNonce(bytes => crypto.getRandomValues(bytes)),
    )
  }

  async function answer(message: PageMessage, say: (message: PanelMessage) => void): Promise<void> {
    switch (message.kind) {
      case 'ready':
        return sayChoices(say)
      case 'ask':
        say({ kind: 'table', number: message.number, answer: await ask(message.question) })
        return
      case 'open':
        return openNote(message.uris, message.beside)
      case 'export':
        return exportCsv(message.question, message.to, say)
    }
  }

  async function sayChoices(say: (message: PanelMessage) => void): Promise<void> {
    try {
      say({ kind: 'choices', choices: await archive.choices() })
    } catch (error) {
      log.warn(`What the archive can be filtered by is not known: ${String(error)}`)
    }
  }

  async function ask(question: Question): Promise<Answer> {
    try {
      if (question.table === 'attendance') {
        const table = await archive.attendance(question)
        return table ? { kind: 'attendance', table } : { kind: 'unknown-states' }
      }
      const table = await archive.timeline(question)
      return table ? { kind: 'timeline', table } : { kind: 'unknown-states' }
    } catch (error) {
      log.warn(`The archive could not be read: ${String(error)}`)
      return { kind: 'failed' }
    }
  }

  async function exportCsv(
    question: Question,
    to: 'file' | 'clipboard',
    say: (message: PanelMessage) => void,
  ): Promise<void> {
    try {
      const result = await archive.csv(question)
      if (!result) return
      if (to === 'file') return await save(result.csv, question.table)
      await env.clipboard.writeText(result.csv)
      say({ kind: 'said', text: l10n.t('Copied to the clipboard.') })
    } catch (error) {
      log.error(error instanceof Error ? error : String(error))
      void window.showErrorMessage(l10n.t('Rapporteur could not do this. “Rapporteur: Show Log” says why.'))
    }
  }

  return [
    commands.registerCommand('rapporteur.showAttendance', () => {
      show('attendance')
    }),
    commands.registerCommand('rapporteur.showTimeline', () => {
      show('timeline')
    }),
    ...(Object.keys(viewTypes) as Table[]).map(table =>
      window.registerWebviewPanelSerializer(viewTypes[table], {
        deserializeWebviewPanel(panel) {
          fill(table, panel)
          return Promise.resolve()
        },
      }),
    ),
  ]
}

/** Opens the note on an event; where there are several, the one that is picked. */
async function openNote(uris: readonly string[], beside: boolean): Promise<void> {
  const notes = uris.map(uri => Uri.parse(uri))
  const items = notes.map(uri => ({ label: workspace.asRelativePath(uri), uri }))
  const uri =
    notes.length > 1
      ? (await window.showQuickPick(items, { placeHolder: l10n.t('There are several notes on this event.') }))?.uri
      : notes[0]
  if (uri) await commands.executeCommand('vscode.open', uri, beside ? ViewColumn.Beside : ViewColumn.Active)
}

/** Asks where and writes the file; the mark at its beginning tells spreadsheets that it is UTF-8. */
async function save(csv: string, table: Table): Promise<void> {
  const folder = workspace.workspaceFolders?.[0]?.uri
  const uri = await window.showSaveDialog({
    ...(folder && { defaultUri: Uri.joinPath(folder, `${table}.csv`) }),
    filters: { CSV: ['csv'] },
  })
  if (!uri) return
  await workspace.fs.writeFile(uri, new TextEncoder().encode(`\uFEFF${csv}`))
  const open = l10n.t('Open')
  const chosen = await window.showInformationMessage(l10n.t('Saved as {0}.', workspace.asRelativePath(uri)), open)
  if (chosen === open) await commands.executeCommand('vscode.open', uri)
}
