// Completion over the connection: as short as the client allows, since every list crosses it while a person types.
import type { CompletionItem, CompletionItemKind, CompletionList, CompletionParams } from 'vscode-languageserver'
import {
  complete,
  type CompletionItem as Offer,
  type CompletionKind,
  type CompletionSubject,
  resolveCompletion,
} from '../../features/completion.ts'
import { lineStart } from '../../features/places.ts'
import type { Span } from '../../note/span.ts'
import { isObject } from '../client.ts'
import type { Document } from '../documents.ts'
import { markup } from '../markup.ts'
import type { Session } from '../session.ts'

const kinds: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  field: 10, // Property
  kind: 13, // Enum
  heading: 14, // Keyword
  state: 12, // Value
  organization: 9, // Module
  resolution: 18, // Reference
  paragraph: 18, // Reference
  date: 12, // Value
  clause: 15, // Snippet
}

/** So many characters find room beside a label. */
const longestBeside = 60

/** `data` of an item that can be resolved: what it stands for, and for which note. */
interface ItemData {
  readonly uri: string
  readonly subject: CompletionSubject
}

export function completion(
  session: Session,
  document: Document,
  { position, context }: CompletionParams,
): CompletionList {
  const can = session.client.completion
  const positions = session.positions(document)
  const offset = positions.offset(position)
  const { replace, items, incomplete } = complete(session.analysis(document), offset, context?.triggerCharacter)

  const place = (span: Span) => {
    const range = positions.range(span)
    return can.insertReplace
      ? { insert: { start: range.start, end: positions.position(offset) }, replace: range }
      : range
  }
  const edit = (span: Span, newText: string) => {
    const where = place(span)
    return 'insert' in where ? { ...where, newText } : { range: where, newText }
  }
  /** Beside the label, where the client shows it for each item and not only for the one that is chosen. */
  const detail = (text: string): Pick<CompletionItem, 'detail' | 'labelDetails'> =>
    can.labelDetails && text.length <= longestBeside ? { labelDetails: { description: text } } : { detail: text }
  /** Indents are written out; an editor that cannot take a snippet as it is adds that of the line to each further line. */
  const snippet = (span: Span, text: string) =>
    can.asIs || !text.includes('\n')
      ? text
      : text.replaceAll(`\n${indentBefore(document.text.getText(), span.from)}`, '\n')
  const item = (offer: Offer): CompletionItem => {
    const isSnippet = offer.snippet === true && can.snippet
    const span = offer.replace ?? replace
    const newText = !offer.snippet
      ? offer.insert
      : can.snippet
        ? snippet(span, offer.insert)
        : withoutPlaceholders(offer.insert)
    const isDefault = can.defaultEditRange && !offer.replace
    return {
      label: offer.label,
      kind: kinds[offer.kind],
      ...(offer.detail !== undefined && detail(offer.detail)),
      ...(offer.sort !== undefined && { sortText: offer.sort }),
      ...(offer.filter !== undefined && { filterText: offer.filter }),
      ...(can.preselect && offer.preselect && { preselect: true }),
      ...(isSnippet && { insertTextFormat: 2 }),
      ...(can.asIs && newText.includes('\n') && { insertTextMode: 1 }),
      ...(!isDefault ? { textEdit: edit(span, newText) } : newText !== offer.label && { textEditText: newText }),
      ...(offer.subject && { data: { uri: document.uri, subject: offer.subject } satisfies ItemData }),
    }
  }
  return {
    isIncomplete: incomplete,
    ...(can.defaultEditRange && { itemDefaults: { editRange: place(replace) } }),
    // A choice and nothing else is of no use to a client without snippets.
    items: items
      .filter(({ insert, snippet }) => !snippet || can.snippet || withoutPlaceholders(insert) !== '')
      .map(item),
  }
}

/** The white space with which the line of an offset begins, as far as it stands before it. */
function indentBefore(text: string, offset: number): string {
  return /^[ \t]*/u.exec(text.slice(lineStart(text, offset), offset))![0]
}

/** The item with its documentation. */
export function resolveCompletionItem(session: Session, item: CompletionItem): CompletionItem {
  const data: unknown = item.data
  if (!isObject(data) || !isObject(data['subject'])) return item
  const { uri, subject } = data as unknown as ItemData
  const document = session.documents.get(uri)
  const period = document && session.analysis(document).event.period
  const markdown = resolveCompletion(session.service(uri).project, subject, period)
  return markdown === undefined
    ? item
    : { ...item, documentation: markup(markdown, session.client.completion.markdown) }
}

/** A snippet as plain text: placeholders give their text, choices are left to the drafter. */
export function withoutPlaceholders(snippet: string): string {
  return snippet.replaceAll(
    /\\([$}\\])|\$\{\d+\|(?:\\.|[^\\|])*\|\}|\$\{\d+:((?:\\.|[^}\\])*)\}|\$\{\d+\}|\$\d+/gu,
    (_, escaped?: string, text?: string) => escaped ?? text?.replaceAll(/\\(.)/gu, '$1') ?? '',
  )
}
