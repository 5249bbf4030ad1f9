// Formatting over the connection: of a note, of ranges of it, and on type.
import type {
  DocumentFormattingParams,
  DocumentOnTypeFormattingParams,
  DocumentRangeFormattingParams,
  DocumentRangesFormattingParams,
  FormattingOptions as ClientOptions,
  Range,
  TextEdit,
} from 'vscode-languageserver'
import type { Change, FormattingOptions } from '../../features/formatting/change.ts'
import { format } from '../../features/formatting/format.ts'
import { formatTyped } from '../../features/formatting/on-type.ts'
import type { Document } from '../documents.ts'
import type { Session } from '../session.ts'

export function formatting(session: Session, document: Document, { options }: DocumentFormattingParams): TextEdit[] {
  return written(session, document, format(session.analysis(document), readOptions(options)))
}

export function rangeFormatting(
  session: Session,
  document: Document,
  { range, options }: DocumentRangeFormattingParams,
): TextEdit[] {
  return formatRanges(session, document, [range], options)
}

export function rangesFormatting(
  session: Session,
  document: Document,
  { ranges, options }: DocumentRangesFormattingParams,
): TextEdit[] {
  return formatRanges(session, document, ranges, options)
}

export function onTypeFormatting(
  session: Session,
  document: Document,
  { position, ch, options }: DocumentOnTypeFormattingParams,
): TextEdit[] {
  const offset = session.positions(document).offset(position)
  const { note } = session.analysis(document)
  return written(session, document, formatTyped(note, offset, ch, readOptions(options).indent))
}

/** Whole lines are formatted. */
function formatRanges(session: Session, document: Document, ranges: readonly Range[], options: ClientOptions) {
  const { text } = document
  const spans = ranges.map(({ start, end }) => ({
    from: text.offsetAt({ line: start.line, character: 0 }),
    to: text.offsetAt({ line: end.character === 0 && end.line > start.line ? end.line : end.line + 1, character: 0 }),
  }))
  return written(session, document, format(session.analysis(document), readOptions(options), spans))
}

function written(session: Session, document: Document, change: Change): TextEdit[] {
  const positions = session.positions(document)
  return change.map(({ span, newText }) => ({ range: positions.range(span), newText }))
}

/** YAML is indented with spaces, whatever the client would like; what it does not say is done. */
function readOptions(options: ClientOptions): FormattingOptions {
  const { tabSize, insertSpaces } = options
  return {
    indent: insertSpaces && tabSize >= 2 && tabSize <= 8 ? tabSize : 2,
    trimTrailingWhitespace: options.trimTrailingWhitespace !== false,
    insertFinalNewline: options.insertFinalNewline !== false,
    trimFinalNewlines: options.trimFinalNewlines !== false,
  }
}
