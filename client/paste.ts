// Participants pasted or dropped into their list, from Word, a mail or a table: clean entries, and what became of them.
import {
  DocumentDropEdit,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  l10n,
  languages,
  Range,
  window,
  workspace,
  WorkspaceEdit,
  type CancellationToken,
  type DataTransfer,
  type Disposable,
  type TextDocument,
} from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import {
  languageIds,
  pasteParticipantsRequest,
  type PasteParticipantsParams,
  type PasteParticipantsResult,
} from '../server/lsp/protocol.ts'

type Pasted = NonNullable<PasteParticipantsResult>

/** Offers clean entries whenever something is pasted or dropped into a list of participants; plain text stays to be had. */
export function offerParticipants(client: BaseLanguageClient): Disposable[] {
  const kind = DocumentDropOrPasteEditKind.Text.append('rapporteur', 'participants')
  const mimeTypes = ['text/plain', 'text/html']
  const selector = Object.values(languageIds).map(language => ({ language }))

  async function ask(
    document: TextDocument,
    range: Range,
    data: DataTransfer,
    token: CancellationToken,
  ): Promise<Pasted | undefined> {
    const [text, html] = [await data.get('text/plain')?.asString(), await data.get('text/html')?.asString()]
    if (token.isCancellationRequested || (!text && !html)) return undefined
    const params: PasteParticipantsParams = {
      textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) },
      range: client.code2ProtocolConverter.asRange(range),
      text: text ?? '',
      ...(html && { html }),
    }
    const pasted = await client.sendRequest<PasteParticipantsResult>(pasteParticipantsRequest, params, token)
    return pasted?.version === document.version ? pasted : undefined
  }

  return [
    languages.registerDocumentPasteEditProvider(
      selector,
      {
        async provideDocumentPasteEdits(document, ranges, data, _, token) {
          // Several cursors get what was copied for each.
          const pasted = ranges.length === 1 ? await ask(document, ranges[0]!, data, token) : undefined
          if (!pasted) return undefined
          const edit = new DocumentPasteEdit('', title(pasted), kind)
          edit.additionalEdit = exactly(document, ranges[0]!, pasted)
          tellOnceDone(document, pasted)
          return [edit]
        },
      },
      { providedPasteEditKinds: [kind], pasteMimeTypes: mimeTypes },
    ),
    languages.registerDocumentDropEditProvider(
      selector,
      {
        async provideDocumentDropEdits(document, position, data, token) {
          const place = new Range(position, position)
          const pasted = await ask(document, place, data, token)
          if (!pasted) return undefined
          const edit = new DocumentDropEdit('', title(pasted), kind)
          edit.additionalEdit = exactly(document, place, pasted)
          tellOnceDone(document, pasted)
          return edit
        },
      },
      { providedDropEditKinds: [kind], dropMimeTypes: mimeTypes },
    ),
  ]
}

/** The entries as the server wrote them: the text of a paste would be indented once more. */
function exactly({ uri }: TextDocument, range: Range, { newText }: Pasted): WorkspaceEdit {
  const edit = new WorkspaceEdit()
  edit.replace(uri, range, newText)
  return edit
}

/** What the edit is called in the list of ways to paste. */
function title({ entries }: Pasted): string {
  return entries === 1 ? l10n.t('Insert as 1 Participant') : l10n.t('Insert as {0} Participants', entries)
}

/** Tells of it if it is what the note is changed by next: the drafter may choose another way to paste or to drop. */
function tellOnceDone(document: TextDocument, pasted: Pasted): void {
  const plain = (text: string) => text.replaceAll('\r\n', '\n')
  const listener = workspace.onDidChangeTextDocument(change => {
    if (change.document !== document) return
    listener.dispose()
    if (change.contentChanges.some(({ text }) => plain(text) === plain(pasted.newText))) tell(pasted)
  })
}

/** Says what was changed or left out; nothing where all was taken as it came. */
function tell({ mended, duplicates, omitted }: Pasted): void {
  const parts = [
    ...(mended.length > 0 ? [l10n.t('Renamed: {0}.', some(mended.map(({ from, to }) => `${from} → ${to}`)))] : []),
    ...(duplicates.length > 0 ? [l10n.t('Listed already and left out: {0}.', some(duplicates))] : []),
    ...(omitted.length > 0 ? [l10n.t('No participants and left out: {0}.', some(omitted))] : []),
  ]
  if (parts.length > 0) void window.showInformationMessage(parts.join(' '))
}

/** The first few of several texts, each cut where it is long. */
function some(texts: readonly string[]): string {
  const shown = texts.slice(0, 6).map(text => (text.length > 60 ? `${text.slice(0, 60)}…` : text))
  return [...shown, ...(texts.length > shown.length ? ['…'] : [])].join(', ')
}
