// The text around the cursor on one line, as half-typed words have no model yet.
import { lineStart } from './places.ts'

/** What stands around the cursor, on one line: line breaks are single spaces. */
export interface TextAround {
  readonly before: string
  /** How much of the end of `before` stands on the line of the cursor. */
  readonly onLine: number
  readonly after: string
}

/** So much of the text around the cursor tells what is being written. */
const length = 400

/** The paragraph around the cursor, as far as it is near. */
export function textAround(source: string, offset: number): TextAround {
  const flatten = (text: string) => text.replaceAll(/[ \t]*(?:\r\n?|\n)[ \t>]*/gu, ' ')
  const lead = source.slice(Math.max(0, offset - length), offset)
  const paragraph = lead.split(/(?:\r?\n[ \t]*){2,}/u).at(-1)!
  const follow = source.slice(offset, offset + length).split(/(?:\r?\n[ \t]*){2,}/u)[0]!
  return { before: flatten(paragraph), onLine: offset - lineStart(source, offset), after: flatten(follow) }
}
