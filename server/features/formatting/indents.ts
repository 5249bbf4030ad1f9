// The indents of YAML: labels below labels, items of lists, the headings and texts of sections.
import { marginOfText } from '../../note/entry-extent.ts'
import { textStateOf } from '../../note/entry-state.ts'
import { isBlankOrComment } from '../../note/entry-reading.ts'
import type { Header } from '../../note/header.ts'
import { indentOf, isBlank, type Line } from '../../note/lines.ts'
import type { Field, FieldValue } from '../../note/note.ts'
import { lineStart } from '../places.ts'
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

/** Where a label or the text of an item begins, and how far its line is to be indented. */
interface Anchor {
  readonly at: number
  readonly indent: number
}

/** Indents the labels and items of a field; lines that go on below them move along. */
function indentField(source: string, field: Field, end: number, step: number): Change {
  const anchors = firstOfLines(source, anchorsOf(field.value, step))
  if (anchors.size === 0) return []
  const lines = linesBetween(source, field.label.span.from, end).slice(1)
  if (lines.some(({ from, to }) => !isBlank(source, from, to) && source.startsWith('\t', from))) return []
  let shift = 0
  return lines.flatMap((line, index) => {
    const own = indentOf(source, line)
    if (line.from + own === line.to) return []
    if (source.startsWith('#', line.from + own)) {
      // A comment goes with the line below it.
      const below = lines.slice(index + 1).find(next => !isBlankOrComment(source, next.from, next.to))
      const indent = (below && anchors.get(below.from)?.indent) ?? own + shift
      return own === 0 ? [] : rewrite(source, { from: line.from, to: line.from + own }, ' '.repeat(Math.max(1, indent)))
    }
    const anchor = anchors.get(line.from)
    if (!anchor) return rewrite(source, { from: line.from, to: line.from + own }, ' '.repeat(Math.max(1, own + shift)))
    shift = anchor.indent - own
    const mark = /^-[ \t]+$/u.exec(source.slice(line.from + own, anchor.at))
    const to = line.from + own + (mark?.[0].length ?? 0)
    return rewrite(source, { from: line.from, to }, ' '.repeat(anchor.indent) + (mark ? '- ' : ''))
  })
}

/** Of anchors in order the first one of each line, by the line's start. */
function firstOfLines(source: string, anchors: readonly Anchor[]): ReadonlyMap<number, Anchor> {
  const first = new Map<number, Anchor>()
  for (const [index, anchor] of anchors.entries()) {
    const before = anchors[index - 1]?.at ?? 0
    // A list between brackets may be a line of a megabyte.
    if (index === 0 || /[\r\n]/u.test(source.slice(before, anchor.at))) first.set(lineStart(source, anchor.at), anchor)
  }
  return first
}

/** The labels and items of a value, in order. */
function anchorsOf(value: FieldValue, indent: number): Anchor[] {
  if (value.form === 'list') return value.items.map(({ span }) => ({ at: span.from, indent }))
  if (value.form !== 'groups') return []
  return value.groups.flatMap(({ label, value }) => [{ at: label.span.from, indent }, ...anchorsOf(value, 2 * indent)])
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
