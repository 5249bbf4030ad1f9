// The indents of YAML: labels below labels, items of lists, the headings and texts of sections.
import { marginOfText } from '../../note/entry-extent.ts'
import { textStateOf } from '../../note/entry-state.ts'
import type { Header } from '../../note/header.ts'
import { indentOf, isBlank, type Line } from '../../note/lines.ts'
import type { Field, FieldValue } from '../../note/note.ts'
import { linesBetween, rewrite, type Change } from './change.ts'
import { isLaidOut } from './header-entries.ts'

/** Indents what stands below the labels of a header by steps of `step` spaces. */
export function indentHeader(source: string, header: Header, step: number): Change[] {
  const fields = header.entries.flatMap(part => {
    const field = header.placed.get(part)
    return field && isLaidOut(part.content) ? [indentField(source, field, part.at + part.content.length, step)] : []
  })
  return [...fields, indentSections(source, header, step)]
}

/** Indents the labels and items of a field; lines that go on below them move along. */
function indentField(source: string, field: Field, end: number, step: number): Change {
  const indents = indentsBelow(field.value, step)
  if (indents.size === 0) return []
  const lines = linesBetween(source, field.label.span.from, end).slice(1)
  if (lines.some(({ from, to }) => !isBlank(source, from, to) && source.startsWith('\t', from))) return []
  const anchorOf = (line: Line) => [...indents].find(([at]) => line.from <= at && at <= line.to)
  let shift = 0
  return lines.flatMap((line, index) => {
    const own = indentOf(source, line)
    if (line.from + own === line.to) return []
    // A comment goes with the line below it.
    const isComment = source.startsWith('#', line.from + own)
    const below = isComment
      ? lines.slice(index + 1).find(next => !source.startsWith('#', next.from + indentOf(source, next)))
      : line
    const anchor = below && anchorOf(below)
    if (isComment && own === 0) return []
    if (!anchor) return rewrite(source, { from: line.from, to: line.from + own }, ' '.repeat(Math.max(1, own + shift)))
    const [at, indent] = anchor
    if (!isComment) shift = indent - own
    const mark = isComment ? undefined : /^-[ \t]+$/u.exec(source.slice(line.from + own, at))
    const to = line.from + own + (mark?.[0].length ?? 0)
    return rewrite(source, { from: line.from, to }, ' '.repeat(indent) + (mark ? '- ' : ''))
  })
}

/** By how much the lines are to be indented on which labels and items stand, by the places of these. */
function indentsBelow(value: FieldValue, indent: number): Map<number, number> {
  if (value.form === 'groups')
    return new Map(
      value.groups.flatMap(({ label, value }) => [
        [label.span.from, indent] as const,
        ...indentsBelow(value, 2 * indent),
      ]),
    )
  return new Map(value.form === 'list' ? value.items.map(({ span }) => [span.from, indent]) : [])
}

/** Indents the headings of sections by one step and their literal texts by two, all or none. */
function indentSections(source: string, { entries }: Header, step: number): Change {
  const edits: Change[number][] = []
  let margin: number | undefined
  for (const { at, state, content } of entries) {
    const { value, label, text } = content
    const lines = linesBetween(source, at, at + content.length)
    const within = textStateOf(state)
    if (value.kind === 'text' && within) {
      if (!isLaidOut(content)) return []
      const first = lines.find(({ from, to }) => !isBlank(source, from, to))!
      margin = marginOfText(within, indentOf(source, first))
      edits.push(...moveLines(source, lines, (within.indent > 0 ? 2 * step : step) - margin))
    } else if (text.startsWith(' ') && (label || text.trimStart().startsWith('#'))) {
      if (!isLaidOut(content) || (label && /:[ \t]+[|>][+-]?[1-9]/u.test(text.slice(label.span.to, label.value + 10))))
        return []
      edits.push(...moveLines(source, lines, step - indentOf(source, lines[0]!)))
    }
  }
  return edits
}

/** Moves lines to the right or left; blank ones stay. */
function moveLines(source: string, lines: readonly Line[], by: number): Change {
  if (by === 0) return []
  return lines.flatMap(line => {
    if (isBlank(source, line.from, line.to)) return []
    const own = indentOf(source, line)
    return rewrite(source, { from: line.from, to: line.from + own }, ' '.repeat(Math.max(0, own + by)))
  })
}
