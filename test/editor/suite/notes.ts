// What the suites share: notes to open in the editor, and waiting for what the editor shows.
import {
  commands,
  languages,
  Range,
  Uri,
  window,
  workspace,
  type Diagnostic,
  type Disposable,
  type Event,
  type Position,
  type TextDocument,
} from 'vscode'

/** A note of 8 July 2020 with this body. */
export function note(body: string, header = ''): string {
  return `---
event: Security Dialogue
organizers: OSCE
date: 8 July 2020
venue: Vienna
participants: Albania, Armenia
${header}---

# Information Note[^1]

## Background

${body}

## Highlights

The meeting was short.

## Additional Comments

For further information, please contact the 1540 Committee experts by e-mail at 1540experts@un.org

[^1]: For information – not an official report. The views expressed here do not necessarily represent those of the 1540 Committee or of the organizers or participants in the event.
`
}

let written = 0

/** Shows a note with this text, in a file of its own. */
export async function open(content: string, extension = '.note.md'): Promise<TextDocument> {
  written += 1
  const name = `${written}${extension}`
  await write(name, content)
  return openFile(name)
}

/** Shows a file of the workspace, which holds copies of examples/. */
export async function openFile(path: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument(inWorkspace(path))
  await window.showTextDocument(document)
  return document
}

export function inWorkspace(path: string): Uri {
  return Uri.joinPath(workspace.workspaceFolders![0]!.uri, path)
}

export async function write(path: string, content: string): Promise<void> {
  await workspace.fs.writeFile(inWorkspace(path), new TextEncoder().encode(content))
}

/** Where `text` first stands. */
export function find(document: TextDocument, text: string): Range {
  const at = document.getText().indexOf(text)
  if (at < 0) throw new Error(`The note does not say "${text}".`)
  return new Range(document.positionAt(at), document.positionAt(at + text.length))
}

/** The place behind `text`. */
export function after(document: TextDocument, text: string): Position {
  return find(document, text).end
}

/** `read()` as soon as it is something, asked anew at each `event`. */
export function eventually<T>(event: Event<unknown>, read: () => T | undefined, otherwise: () => string): Promise<T> {
  const first = read()
  if (first !== undefined) return Promise.resolve(first)
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => {
      subscription.dispose()
      reject(new Error(otherwise()))
    }, 40_000)
    const subscription: Disposable = event(() => {
      const value = read()
      if (value === undefined) return
      clearTimeout(limit)
      subscription.dispose()
      resolve(value)
    })
  })
}

/** The findings of Rapporteur as soon as they are `enough`. */
export function findings(
  document: TextDocument,
  enough: (findings: readonly Diagnostic[]) => boolean,
): Promise<readonly Diagnostic[]> {
  const read = () => languages.getDiagnostics(document.uri).filter(({ source }) => source === 'rapporteur')
  return eventually(
    languages.onDidChangeDiagnostics,
    () => {
      const found = read()
      return enough(found) ? found : undefined
    },
    () =>
      `Not the findings that were awaited:\n${read()
        .map(found => `${rule(found)}: ${found.message}`)
        .join('\n')}`,
  )
}

/** The findings of one rule as soon as there is one. */
export async function findingsOf(document: TextDocument, id: string): Promise<readonly Diagnostic[]> {
  const all = await findings(document, found => found.some(one => rule(one) === id))
  return all.filter(one => rule(one) === id)
}

/** The id of a finding's rule. */
export function rule({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code)
}

/** The note's text as soon as it satisfies `enough`. */
export function textOf(document: TextDocument, enough: (text: string) => boolean): Promise<string> {
  return eventually(
    workspace.onDidChangeTextDocument,
    () => (enough(document.getText()) ? document.getText() : undefined),
    () => `The note still says:\n${document.getText()}`,
  )
}

/** Closes all editors, whatever was changed in them. */
export async function closeAll(): Promise<void> {
  while (window.activeTextEditor?.document.isDirty)
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
  await commands.executeCommand('workbench.action.closeAllEditors')
}
