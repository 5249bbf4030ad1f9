// The open notes: their texts as the editor has them, and the analysis of each, brought up to date when it is read.
import type { DidChangeTextDocumentParams, DidOpenTextDocumentParams } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Analysis } from '../analysis/analysis.ts'
import { notationOfName, type Notation } from '../note/note.ts'
import type { Span, TextChange } from '../note/span.ts'
import type { LanguageService } from '../service.ts'
import { afterEdit, type FindingBeside } from './checks/beside.ts'
import { applyChange, type Encoding } from './positions.ts'
import { languageIds } from './protocol.ts'

/** An open note. */
export interface Document {
  readonly uri: string
  readonly notation: Notation
  readonly text: TextDocument
  /** How often it was changed since it was opened. */
  revision: number
  /** When it was changed last, on the runtime's clock. */
  changedAt: number
  /** What was typed last, as long as it may be half a word: no longer set once the note is saved or has rested. */
  insertion: Span | undefined
  /** What was last found beside the other notes of the archive, at its places of now. */
  beside: readonly FindingBeside[]
  /** The analysis of an earlier version, with what has changed since; no change: of this version. */
  analysed: Analysed | undefined
}

interface Analysed {
  readonly analysis: Analysis
  readonly service: LanguageService
  readonly since: TextChange | undefined
}

/** The notation of a document: by the language ids of notes, else by its name, else by the ids of plain Markdown and YAML. */
export function notationOf(uri: string, languageId: string): Notation | undefined {
  if (languageId === languageIds.markdown) return 'markdown'
  if (languageId === languageIds.yaml) return 'yaml'
  const named = notationOfName(uri.replace(/[?#].*$/su, ''))
  return named ?? (languageId === 'markdown' || languageId === 'yaml' ? languageId : undefined)
}

/** A document as the editor opened it, or undefined if it is no note. */
export function openDocument({ textDocument }: DidOpenTextDocumentParams): Document | undefined {
  const { uri, languageId, version, text } = textDocument
  const notation = notationOf(uri, languageId)
  if (!notation) return undefined
  return {
    uri,
    notation,
    text: TextDocument.create(uri, languageId, version, text),
    revision: 0,
    changedAt: 0,
    insertion: undefined,
    beside: [],
    analysed: undefined,
  }
}

/** Applies the changes of one notification, in order. */
export function changeDocument(document: Document, params: DidChangeTextDocumentParams, encoding: Encoding): void {
  const { text } = document
  document.revision++
  for (const change of params.contentChanges) {
    const before = text.getText()
    const replaced = applyChange(text, change, params.textDocument.version, encoding)
    const { length } = change.text
    note(document, replaced ? { ...replaced, length } : difference(before, change.text))
    document.insertion = replaced && length > 0 ? { from: replaced.from, to: replaced.from + length } : undefined
  }
}

/** The analysis of the document as it is now. */
export function analysisOf(document: Document, service: LanguageService): Analysis {
  const { analysed, text, notation } = document
  const known = analysed?.service === service ? analysed : undefined
  if (known && !known.since) return known.analysis
  const analysis = known
    ? service.update(known.analysis, text.getText(), known.since!)
    : service.analyze(text.getText(), notation)
  document.analysed = { analysis, service, since: undefined }
  return analysis
}

function note(document: Document, change: TextChange): void {
  if (document.beside.length > 0) document.beside = afterEdit(document.beside, change)
  const { analysed } = document
  if (analysed) {
    document.analysed = {
      ...analysed,
      since: analysed.since ? compose(analysed.since, change) : change,
    }
  }
}

/** The smallest change that does both, `second` being in the text that `first` made. */
export function compose(first: TextChange, second: TextChange): TextChange {
  const from = Math.min(first.from, second.from)
  const firstEnd = first.from + first.length
  const end = Math.max(firstEnd, second.to)
  return {
    from,
    to: first.to + end - firstEnd,
    length: end - from + second.length - (second.to - second.from),
  }
}

/** The smallest change from one text to another. */
export function difference(before: string, after: string): TextChange {
  const shorter = Math.min(before.length, after.length)
  let from = 0
  while (from < shorter && before.charCodeAt(from) === after.charCodeAt(from)) from++
  let tail = 0
  while (
    tail < shorter - from &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail++
  }
  return { from, to: before.length - tail, length: after.length - tail - from }
}
