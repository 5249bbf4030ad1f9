// The preview: the note as it reads on paper, beside its text, following it while it is typed.
import {
  commands,
  env,
  l10n,
  ViewColumn,
  window,
  workspace,
  type Disposable,
  type TextDocument,
  type Uri,
} from 'vscode'
import {
  DidChangeTextDocumentNotification,
  LSPErrorCodes,
  ResponseError,
  type BaseLanguageClient,
} from 'vscode-languageclient'
import { previewRequest, type PreviewParams, type PreviewResult } from '../server/lsp/protocol.ts'
import { wantNote } from './notes.ts'

/** Registers the command that opens a preview to the side; a note has one preview at most. */
export function registerPreview(client: BaseLanguageClient): Disposable[] {
  const open = new Map<string, Preview>()
  const uriOf = ({ uri }: TextDocument) => client.code2ProtocolConverter.asUri(uri)
  return [
    commands.registerCommand('rapporteur.openPreview', async () => {
      const document = (await wantNote())?.document
      if (!document) return
      const uri = uriOf(document)
      const shown = open.get(uri)
      if (shown) {
        shown.reveal()
        return
      }
      const preview = openPreview(client, document, () => open.delete(uri))
      open.set(uri, preview)
      await preview.update()
    }),
    // Only once the server has the change: asked before, it would draw the text of a moment ago.
    client
      .getFeature(DidChangeTextDocumentNotification.method)
      .onNotificationSent(({ params }) => void open.get(params.textDocument.uri)?.update()),
    workspace.onDidCloseTextDocument(document => open.get(uriOf(document))?.close()),
    {
      dispose: () => {
        for (const preview of open.values()) preview.close()
      },
    },
  ]
}

interface Preview {
  reveal(): void
  /** Asks for the note's present state; one question at a time, the last state always gets shown. */
  update(): Promise<void>
  close(): void
}

function openPreview(client: BaseLanguageClient, document: TextDocument, closed: () => void): Preview {
  const panel = window.createWebviewPanel(
    'rapporteur.preview',
    l10n.t('Preview {0}', basename(document.uri)),
    { viewColumn: ViewColumn.Beside, preserveFocus: true },
    { enableScripts: true, enableFindWidget: true, localResourceRoots: [] },
  )
  let asking = false
  let stale = false
  let alive = true
  let html = ''
  const show = () => {
    // An answer that comes after the panel was closed has nowhere to go.
    if (alive) void panel.webview.postMessage({ html })
  }
  panel.onDidDispose(() => {
    alive = false
    closed()
  })
  panel.webview.onDidReceiveMessage(show)
  panel.webview.html = page()
  const params: PreviewParams = { textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) } }
  return {
    reveal: () => {
      panel.reveal(undefined, true)
    },
    close: () => {
      panel.dispose()
    },
    async update() {
      stale = true
      if (asking) return
      asking = true
      while (stale && alive) {
        stale = false
        html = (await ask()) ?? html
        show()
      }
      asking = false
    },
  }

  /** The note's HTML, or undefined: if the note changed in the meantime, it is asked for again. */
  async function ask(): Promise<string | undefined> {
    try {
      return (await client.sendRequest<PreviewResult>(previewRequest, params))?.html
    } catch (error) {
      if (error instanceof ResponseError && error.code === LSPErrorCodes.ContentModified) stale = true
      else client.outputChannel.warn(`The preview could not be drawn: ${String(error)}`)
      return undefined
    }
  }
}

function basename({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** The page around the note: its only script puts the server's escaped HTML in place and keeps where the reader was. */
function page(): string {
  const nonce = Array.from({ length: 32 }, () => Math.floor(Math.random() * 36).toString(36)).join('')
  return `<!DOCTYPE html>
<html lang="${env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${l10n.t('Preview')}</title>
<style nonce="${nonce}">
  body { padding: 0; color: var(--vscode-editor-foreground); background: var(--vscode-editor-background); }
  main { max-width: 42em; margin: 0 auto; padding: 1.5em 2em 3em; font: 1.1em/1.5 Georgia, 'Times New Roman', serif; outline: none; }
  main:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: -1px; }
  h1, h2, h3 { line-height: 1.25; }
  h1 { font-size: 1.6em; text-align: center; }
  h2 { font-size: 1.2em; margin: 1.6em 0 0.5em; }
  table { border-collapse: collapse; width: 100%; margin: 1em 0 1.5em; }
  th, td { border: 1px solid var(--vscode-editorWidget-border, currentColor); padding: 0.4em 0.6em; text-align: left; vertical-align: top; }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.4em 1em; margin: 1em 0 1.5em; }
  dt { font-weight: bold; }
  dd { margin: 0; }
  blockquote { margin: 1em 0; padding-left: 1em; border-left: 3px solid var(--vscode-textBlockQuote-border, currentColor); }
  a { color: var(--vscode-textLink-foreground); }
  sup { line-height: 0; }
  @media (max-width: 26em) {
    main { padding: 1em; }
    th, td { display: block; }
    tr > :not(:first-child) { border-top: none; }
    dl { grid-template-columns: 1fr; }
  }
  footer, .disclaimer { margin-top: 2em; padding-top: 0.6em; border-top: 1px solid var(--vscode-editorWidget-border, currentColor); font-size: 0.85em; }
</style>
</head>
<body>
<main tabindex="0" lang="en-GB" aria-label="${l10n.t('The note as it reads on paper')}"></main>
<script nonce="${nonce}">
  const main = document.querySelector('main')
  addEventListener('message', ({ data }) => {
    main.innerHTML = data.html
  })
  acquireVsCodeApi().postMessage('ready')
</script>
</body>
</html>`
}
