// Stands in for the editor in a made-up language: remembers every text that it is given to show, and answers as it is told.
import { vi } from 'vitest'

/** The texts shown since the beginning, each with where. */
export const shown: { readonly where: string; readonly text: string }[] = []

/** What the person does with each box, in order: the index of an item, the boxes to tick, a text, or `undefined` to leave. */
export const replies: (number | readonly number[] | string | undefined)[] = []

/** The editor's state that tests set. */
export const state: { editor: unknown; diagnostics: readonly unknown[] } = { editor: undefined, diagnostics: [] }

/** The commands that were registered. */
export const registered = new Map<string, (...args: unknown[]) => unknown>()

/** A text of the made-up language: in brackets and longer, its values kept. */
export function pseudo(text: string, ...values: unknown[]): string {
  return `⟦${text.replaceAll(/\{(\d+)\}/gu, (_, index: string) => `⟧${String(values[Number(index)])}⟦`)}${'~'.repeat(text.length / 2)}⟧`
}

function show(where: string, text: unknown): void {
  if (typeof text === 'string' && text !== '') shown.push({ where, text })
}

const event = () => ({ dispose: () => {} })

interface Item {
  readonly label: string
  readonly description?: string
  readonly detail?: string
}

/** Shows the texts of an object under the names of properties. */
function showAll(where: string, object: object, names: readonly string[]): void {
  for (const name of names) show(`${where}.${name}`, (object as Record<string, unknown>)[name])
}

/** A box that answers itself once it is shown. */
function box(kind: string) {
  const handlers = new Map<string, (value: unknown) => void>()
  const on = (name: string) => (handler: (value: unknown) => void) => {
    handlers.set(name, handler)
    return { dispose: () => {} }
  }
  const made = {
    items: [] as readonly Item[],
    selectedItems: [] as readonly Item[],
    title: undefined as string | undefined,
    value: '',
    validationMessage: undefined as string | undefined,
    onDidAccept: on('accept'),
    onDidHide: on('hide'),
    onDidTriggerButton: on('button'),
    onDidChangeSelection: on('selection'),
    onDidChangeValue: on('value'),
    dispose: () => {},
    show() {
      // What is asked is there only after the box is shown: a person is slower, too.
      setImmediate(() => {
        const reply = replies.shift()
        if (typeof reply === 'string') {
          made.value = reply
          handlers.get('value')?.(reply)
        } else if (typeof reply === 'number') made.selectedItems = [made.items[reply]!]
        else if (reply) {
          made.selectedItems = reply.map(index => made.items[index]!)
          handlers.get('selection')?.(made.selectedItems)
        }
        setImmediate(() => {
          showAll(kind, made, ['title', 'placeholder', 'prompt', 'validationMessage'])
          for (const item of made.items) showAll(`${kind} item`, item, ['label', 'description', 'detail'])
          handlers.get(reply === undefined || made.validationMessage ? 'hide' : 'accept')?.(undefined)
        })
      })
    },
  }
  return made
}

/** An item of a status: its texts are read when a test asks for them. */
const statusItems: Record<string, unknown>[] = []
function statusItem(): Record<string, unknown> {
  const item: Record<string, unknown> = { show: () => {}, hide: () => {}, dispose: () => {} }
  statusItems.push(item)
  return item
}

/** Remembers what all items of the status say now. */
export function readStatus(): void {
  for (const item of statusItems) {
    showAll('status', item, ['name', 'text', 'detail', 'tooltip'])
    showAll('status command', item['command'] ?? {}, ['title'])
    showAll('status', item['accessibilityInformation'] ?? {}, ['label'])
  }
}

const message = (text: string) => {
  show('message', text)
  return Promise.resolve(undefined)
}

class Uri {
  readonly path: string
  constructor(path: string) {
    this.path = path
  }
  static parse = (text: string) => new Uri(text)
  static from = ({ path }: { path: string }) => new Uri(path)
  static joinPath = (base: Uri, ...parts: string[]) => new Uri([base.path, ...parts].join('/'))
  with = () => this
  toString = () => this.path
}

class Range {
  readonly parts: readonly unknown[]
  constructor(...parts: unknown[]) {
    this.parts = parts
  }
  intersection = () => this
}

class Edit {
  readonly insertText: unknown
  readonly title: string
  constructor(insertText: unknown, title: string) {
    this.insertText = insertText
    this.title = title
    show('edit', title)
  }
}

export const vscode = {
  commands: {
    registerCommand(name: string, run: (...args: unknown[]) => unknown) {
      registered.set(name, run)
      return event()
    },
    executeCommand: () => Promise.resolve(),
  },
  env: { language: 'qps' },
  l10n: { t: pseudo },
  languages: {
    createLanguageStatusItem: statusItem,
    getDiagnostics: () => state.diagnostics,
    registerDocumentPasteEditProvider: vi.fn(event),
    registerDocumentDropEditProvider: vi.fn(event),
  },
  window: {
    get activeTextEditor() {
      return state.editor
    },
    visibleTextEditors: [],
    createStatusBarItem: statusItem,
    createQuickPick: () => box('pick'),
    createInputBox: () => box('input'),
    showQuickPick(items: readonly Item[], options: object) {
      for (const item of items) showAll('pick item', item, ['label', 'description', 'detail'])
      showAll('pick', options, ['title', 'placeHolder'])
      return Promise.resolve(undefined)
    },
    showInformationMessage: message,
    showErrorMessage: message,
    showWarningMessage: message,
    setStatusBarMessage: message,
    showSaveDialog: () => Promise.resolve(undefined),
    showTextDocument: () => Promise.resolve({ insertSnippet: () => Promise.resolve() }),
    onDidChangeActiveTextEditor: event,
  },
  workspace: {
    workspaceFolders: undefined,
    asRelativePath: () => 'rapporteur.yaml',
    onDidCloseTextDocument: event,
    onDidChangeTextDocument: vi.fn(event),
    openTextDocument: () => Promise.resolve({ isUntitled: true }),
  },
  DocumentPasteEdit: Edit,
  DocumentDropEdit: Edit,
  DocumentDropOrPasteEditKind: { Text: { append: () => ({}) } },
  LanguageStatusSeverity: { Information: 0, Warning: 1, Error: 2 },
  QuickInputButtons: { Back: {} },
  QuickPickItemKind: { Separator: -1 },
  Range,
  SnippetString: String,
  StatusBarAlignment: { Right: 2 },
  Uri,
  ViewColumn: { Beside: -2 },
  Position: Object,
  WorkspaceEdit: class {
    replace = () => {}
  },
}
