// The layout of the entries of a header: space around colons, lists between brackets, blanks at the ends of lines.
import type { Entry } from '../../note/entry.ts'
import type { Header } from '../../note/header.ts'
import { lineAt, type Line } from '../../note/lines.ts'
import type { FieldValue } from '../../note/note.ts'
import { shift, type Span } from '../../note/span.ts'
import { textsOf } from '../../note/texts.ts'
import { linesBetween, rewrite, textEnd, type Change, type FormattingOptions } from './change.ts'
import { isSound } from './chunks.ts'

/** Lays out the entries of a header, each on its own. */
export function layOutEntries(source: string, { entries, placed }: Header, options: FormattingOptions): Change[] {
  return entries.flatMap(part => {
    const { at, content } = part
    if (content.value.kind === 'text' || !isLaidOut(content)) return []
    const end = at + content.length
    const field = placed.get(part)
    return [
      ...(content.label ? [spaceAfterColon(source, at + content.label.span.to, end)] : []),
      ...(field ? layOutValue(source, field.value) : []),
      ...(options.trimTrailingWhitespace
        ? trimLines(source, linesBetween(source, at, end), closedIn(content, at))
        : []),
    ]
  })
}

/** Whether an entry is understood, a missing space after its colon aside. */
export function isLaidOut({ problems, label }: Entry): boolean {
  const colon = label?.tight ? label.value : undefined
  return isSound(problems.filter(({ kind, span }) => !(kind === 'syntax' && span.to === colon)))
}

/** No space before the colon behind a label that ends at `from`, and one after it where something follows. */
function spaceAfterColon(source: string, from: number, limit: number): Change {
  const line = lineAt(source, from, limit)
  const [whole, mark] = /^(["']?)[ \t]*:[ \t]*/u.exec(source.slice(from, line.to)) ?? []
  if (whole === undefined) return []
  const to = from + whole.length
  return rewrite(source, { from, to }, `${mark!}:${to < line.to ? ' ' : ''}`)
}

function layOutValue(source: string, value: FieldValue): Change[] {
  switch (value.form) {
    case 'list':
      return [spaceInList(source, value)]
    case 'groups':
      return value.groups.flatMap(({ label, value }) => [
        spaceAfterColon(source, label.span.to, source.length),
        ...layOutValue(source, value),
      ])
    default:
      return []
  }
}

/** "[Albania, Armenia]": one space after each comma, none elsewhere; a list over several lines stays. */
function spaceInList(source: string, { span, items }: Extract<FieldValue, { form: 'list' }>): Change {
  if (source.charAt(span.from) !== '[' || items.length === 0) return []
  const gaps: (readonly [Span, string])[] = [
    [{ from: span.from, to: items[0]!.span.from }, '['],
    ...items.slice(1).map((item, index) => [{ from: items[index]!.span.to, to: item.span.from }, ', '] as const),
    [{ from: items.at(-1)!.span.to, to: span.to }, ']'],
  ]
  return gaps.flatMap(([gap, newText]) => {
    const old = source.slice(gap.from, gap.to)
    return /^[ \t]*[[\],][ \t]*$/u.test(old) ? rewrite(source, gap, newText) : []
  })
}

/** Takes the blanks from the ends of lines that are not closed; all blanks of a line that holds nothing else. */
function trimLines(source: string, lines: readonly Line[], closed: readonly Span[]): Change[] {
  return lines.flatMap(line => {
    const from = textEnd(source, line)
    const isClosed = closed.some(span => span.from <= line.to && from < span.to)
    return from === line.to || isClosed ? [] : [rewrite(source, { from, to: line.to }, '')]
  })
}

/** Where white space at the end of a line may be text: in block scalars, and over lines between double quotation marks. */
function closedIn({ value, text }: Entry, at: number): Span[] {
  switch (value.kind) {
    case 'field':
      return textsOf(value.field.value)
        .filter(({ raw }) => /^[|>"]/u.test(raw) && /[\r\n]/u.test(raw))
        .map(({ span }) => shift(span, at))
    case 'clause':
      return [shift(value.span, at)]
    case 'body': {
      const from = lineAt(text, 0, text.length).to
      return [{ from: at + from, to: at + text.length }]
    }
    default:
      return []
  }
}
