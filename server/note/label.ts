// Finds the label at the start of a header line.
import { isSpace, lineAt } from './lines.ts'
import type { Label, SyntaxProblem } from './note.ts'
import type { OffsetMap } from './offset-map.ts'
import type { Quoting } from './prose.ts'
import { decodeDoubleQuoted, decodePlain, decodeSingleQuoted } from './scalar.ts'
import type { Span } from './span.ts'

/** A label as it stands in a text; `span` and `map` without quotation marks, `value` is where the colon ends. */
export interface FoundLabel {
  readonly text: string
  readonly span: Span
  readonly map: OffsetMap
  readonly quoting: Quoting
  readonly value: number
  /** Whether the white space after the colon is missing. */
  readonly tight: boolean
}

/** In UTF-16 units; what is longer is no label. */
const longestLabel = 1_000

let spaced: RegExp | undefined
let tight: RegExp | undefined

/**
 * The label at `from`, or undefined where there is none. A colon without white space
 * after it ends only a label that `isKnown`.
 */
export function labelAt(
  source: string,
  from: number,
  to: number,
  isKnown?: (label: string) => boolean,
): FoundLabel | undefined {
  const first = source.charCodeAt(from)
  if (first === 32 || first === 9 || first === 10 || first === 13 || first === 35) return undefined
  const line = source.slice(from, lineAt(source, from, Math.min(to, from + longestLabel)).to)
  spaced ??=
    /^(?!(?:---|\.\.\.)[ \t])("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|(?:[^\s#:&*!|>'"%@`[\]{},?-]|[?:-](?=[^\s]))(?:[^:]|:(?=[^ \t]))*)[ \t]*:(?=[ \t]|$)/u
  const match = spaced.exec(line)
  if (match) return found(withoutSpace(match[1]!), from, from + match[0].length, false)
  tight ??= /^(\p{L}[^:]*):(?=\S)/u
  const close = isKnown && tight.exec(line)
  return close && isKnown(close[1]!) ? found(withoutSpace(close[1]!), from, from + close[0].length, true) : undefined
}

/** Without the spaces and tabs at its end; other kinds of space are text. */
function withoutSpace(text: string): string {
  let end = text.length
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--
  return text.slice(0, end)
}

function found(raw: string, from: number, value: number, tight: boolean): FoundLabel {
  const scalar =
    (raw.startsWith('"') ? decodeDoubleQuoted(raw, 0, raw.length) : undefined) ??
    (raw.startsWith("'") ? decodeSingleQuoted(raw, 0, raw.length) : undefined) ??
    decodePlain(raw, 0, raw.length)
  const mark = scalar.quoting === 'plain' ? 0 : 1
  return {
    text: scalar.text,
    span: { from: from + mark, to: from + raw.length - mark },
    map: scalar.map.shifted(from),
    quoting: scalar.quoting,
    value,
    tight,
  }
}

/** The problem of a second label for the same `key`; the first one is put into `labels`. */
export function duplicateProblem(
  key: string,
  { text, span }: Label,
  labels: Map<string, Label>,
): SyntaxProblem | undefined {
  const first = labels.get(key)
  if (!first) {
    labels.set(key, { text, span })
    return undefined
  }
  return {
    kind: 'duplicate-key',
    span,
    message: `"${text}" stands twice in this note. Keep one of the two entries.`,
    related: [{ span: first.span, message: 'The first entry is here.' }],
  }
}
