// From offsets to the positions of the protocol and back, in the encoding that client and server agreed upon.
import type { Position, Range, TextDocumentContentChangeEvent } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Span } from '../note/span.ts'

/** What `character` counts: bytes, UTF-16 units or code points. */
export type Encoding = 'utf-8' | 'utf-16' | 'utf-32'

/** Conversions for one version of a text. Positions beyond a line or the text are taken as its end. */
export interface Positions {
  offset(position: Position): number
  position(offset: number): Position
  span(range: Range): Span
  range(span: Span): Range
}

/** The first of the client's encodings that the server knows; UTF-16 if it names none. */
export function chooseEncoding(offered: readonly string[] | undefined): Encoding {
  const known = offered?.find(encoding => encoding === 'utf-8' || encoding === 'utf-16' || encoding === 'utf-32')
  return known ?? 'utf-16'
}

/** The conversions of `document` as it is now; fastest where the offsets asked for ascend. */
export function positionsOf(document: TextDocument, encoding: Encoding): Positions {
  const { offset, position } = encoding === 'utf-16' ? utf16(document) : counted(document, encoding)
  return {
    offset,
    position,
    span(range) {
      const [from, to] = [offset(range.start), offset(range.end)]
      return from <= to ? { from, to } : { from: to, to: from }
    },
    range: span => ({ start: position(span.from), end: position(span.to) }),
  }
}

/**
 * Applies one change of the client to `text`: what it replaced, undefined for the whole text.
 * Only places that exist are given to the library: it counts in UTF-16, and a line beyond the last spoils its table of lines.
 */
export function applyChange(
  text: TextDocument,
  change: TextDocumentContentChangeEvent,
  version: number,
  encoding: Encoding,
): Span | undefined {
  const replaced = 'range' in change ? positionsOf(text, encoding).span(change.range) : undefined
  const range = replaced && { start: text.positionAt(replaced.from), end: text.positionAt(replaced.to) }
  TextDocument.update(text, [range ? { range, text: change.text } : { text: change.text }], version)
  return replaced
}

type Conversions = Pick<Positions, 'offset' | 'position'>

function utf16(document: TextDocument): Conversions {
  return { offset: position => document.offsetAt(position), position: offset => document.positionAt(offset) }
}

/** Encodings for which the characters of the line have to be counted. */
function counted(document: TextDocument, encoding: 'utf-8' | 'utf-32'): Conversions {
  const text = document.getText()
  // Where the last count ended: the next is usually further on in the same line.
  let line = -1
  let reached = 0
  let count = 0
  return {
    offset({ line, character }) {
      const end = document.offsetAt({ line, character: Number.MAX_SAFE_INTEGER })
      let at = document.offsetAt({ line, character: 0 })
      for (let left = character; at < end;) {
        const width = widthAt(text, at)
        left -= unitsAt(text, at, width, encoding)
        if (left < 0) break
        at += width
      }
      return at
    },
    position(offset) {
      const inUtf16 = document.positionAt(offset)
      const start = document.offsetAt({ line: inUtf16.line, character: 0 })
      const target = start + inUtf16.character
      if (inUtf16.line !== line || target < reached) [line, reached, count] = [inUtf16.line, start, 0]
      while (reached < target) {
        const width = widthAt(text, reached)
        if (reached + width > target) break
        count += unitsAt(text, reached, width, encoding)
        reached += width
      }
      return { line, character: count }
    },
  }
}

/** UTF-16 units of the character at `offset`: 2 for a surrogate pair, 1 for all else, a lone surrogate included. */
function widthAt(text: string, offset: number): 1 | 2 {
  return text.codePointAt(offset)! > 0xffff ? 2 : 1
}

function unitsAt(text: string, offset: number, width: 1 | 2, encoding: 'utf-8' | 'utf-32'): number {
  if (encoding === 'utf-32') return 1
  if (width === 2) return 4
  const unit = text.charCodeAt(offset)
  return unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3
}
