// Where in a list of participants something is pasted, and how entries are written there.
import type { Field, FieldGroup, FieldText, Note } from '../../note/note.ts'
import { encodeFor, type Quoting } from '../../note/prose.ts'
import { contains, type Span } from '../../note/span.ts'
import { lineBreakOf } from '../../project/insert.ts'
import { yamlText } from '../../project/yaml-text.ts'
import { lineEnd, lineStart } from '../places.ts'
import { flowText } from '../refactor/write-list.ts'

/**
 * How entries are written at a place: `line` within a text, `lines` in a text of which each line is one, `flow` between
 * brackets, `block` behind hyphens, `any` where nothing stands yet behind a label.
 */
export interface ListPlace {
  readonly form: 'line' | 'lines' | 'flow' | 'block' | 'any'
  readonly quoting: Quoting
  /** Whether the list there divides its entries by semicolons. */
  readonly hasSemicolons: boolean
  /** How far lines of the list are indented. */
  readonly indent: number
  /** The source on the same line before and after the place. */
  readonly before: string
  readonly after: string
  readonly eol: string
}

/** The place of a span, if it lies in a list of participants. */
export function listPlaceAt(note: Note, span: Span): ListPlace | undefined {
  const { source } = note
  const field = note.fields.findLast(({ key, label }) => key === 'participants' && label.span.to < span.from)
  if (!field || !reaches(note, field, span)) return undefined
  const group =
    field.value.form === 'groups' ? field.value.groups.findLast(({ label }) => label.span.to < span.from) : undefined
  if (field.value.form === 'groups' && !group) return undefined
  const { label, value } = group ?? field
  const start = lineStart(source, span.from)
  const common = {
    quoting: 'none' as const,
    hasSemicolons: false,
    before: source.slice(start, span.from),
    after: source.slice(span.to, lineEnd(source, span.to)),
    eol: lineBreakOf(source),
  }
  if (start <= label.span.from && value.form === 'empty' && common.after.trim() === '')
    return { ...common, form: 'any', indent: indentAt(source, label.span.from) + 2 }
  return placeIn(note, value as FieldGroup['value'], common, indentAt(source, label.span.from) + 2)
}

/** Whether a span lies behind the label of a field and before anything else of the header. */
function reaches({ source, header, fields, notation }: Note, field: Field, span: Span): boolean {
  const colon = source.indexOf(':', field.label.span.to)
  const next = fields[fields.indexOf(field) + 1]
  if (colon < 0 || span.from <= colon || span.to > (next?.label.span.from ?? header.to)) return false
  if (contains({ from: colon, to: field.span.to }, span)) return true
  const between = source.slice(Math.max(field.span.to, colon + 1), span.to)
  // Below the value, only a line that is indented, or holds nothing yet, belongs to it.
  return between.trim() === '' && (notation === 'markdown' || !/(?:\r?\n){2}/u.test(between))
}

type Common = Omit<ListPlace, 'form' | 'indent'>

function placeIn({ source }: Note, value: FieldGroup['value'], common: Common, indent: number): ListPlace {
  switch (value.form) {
    case 'empty':
      return { ...common, form: 'block', indent }
    case 'list': {
      const first = value.items[0]
      const isFlow = source.charAt(value.span.from) === '['
      return {
        ...common,
        form: isFlow ? 'flow' : 'block',
        indent: first && !isFlow ? indentAt(source, first.span.from) : indent,
      }
    }
    case 'text':
      return placeInText(source, value.text, common, indent)
  }
}

function placeInText(source: string, { raw, span, passage }: FieldText, common: Common, indent: number): ListPlace {
  const { text, quoting } = passage.prose
  const line = raw.startsWith('|') ? /[\r\n]+([ \t]+)\S/u.exec(source.slice(span.from, span.to)) : null
  const place = { ...common, quoting, hasSemicolons: text.includes(';') }
  return line ? { ...place, form: 'lines', indent: line[1]!.length } : { ...place, form: 'line', indent }
}

/** How far the line is indented on which something stands. */
function indentAt(source: string, at: number): number {
  const start = lineStart(source, at)
  return /^ */u.exec(source.slice(start, at))![0].length
}

/** Entries as they are written at a place, with what divides them from what stands before and after. */
export function writePasted(entries: readonly string[], place: ListPlace): string {
  if (entries.length === 0) return ''
  const { form, before, after, eol, indent } = place
  const margin = ' '.repeat(indent)
  const line = (text: string, mark: string) => `${margin}${mark}${text}`
  switch (form) {
    case 'any': {
      const isLong = entries.length > 12 || entries.some(entry => entry.includes(','))
      if (isLong) return entries.map(entry => eol + line(yamlText(entry), '- ')).join('')
      return (/\s$/u.test(before) ? '' : ' ') + yamlText(entries.join(', '))
    }
    case 'line': {
      const isDivided = place.hasSemicolons || entries.some(entry => entry.includes(','))
      const joint = isDivided ? '; ' : ', '
      const written = entries.map(entry => encodeFor(place.quoting, entry) ?? entry).join(joint)
      return (
        opening(before, /(?:^|[:,;"'\n])\s*$|\s(?:and|from|of)\s+$/u, joint) +
        written +
        closing(after, /^\s*(?:$|[,;"'.#]|and\s)/u, joint)
      )
    }
    case 'flow':
      return (
        opening(before, /[[,]\s*$|^\s*$/u, ', ') +
        entries.map(flowText).join(', ') +
        closing(after, /^\s*(?:$|[\],#])/u, ', ')
      )
    default: {
      const mark = form === 'block' ? '- ' : ''
      const write = form === 'block' ? yamlText : (entry: string) => entry
      const lines = entries.map(entry => line(write(entry), mark))
      const isMarked = form === 'block' && /^\s*-\s*$/u.test(before)
      const isOnOwnLine = before.trim() === '' && before.length <= indent
      const first = isMarked
        ? `${before.endsWith(' ') ? '' : ' '}${write(entries[0]!)}`
        : isOnOwnLine
          ? lines[0]!.slice(before.length)
          : eol + lines[0]!
      const rest = after.trim() === '' ? '' : eol + line('', mark)
      return [first, ...lines.slice(1)].join(eol) + rest
    }
  }
}

/** What divides entries from those before, where nothing does so yet. */
function opening(before: string, isDivided: RegExp, joint: string): string {
  if (isDivided.test(before)) return /[,;:]$/u.test(before) ? ' ' : ''
  return joint
}

function closing(after: string, isDivided: RegExp, joint: string): string {
  return isDivided.test(after) ? '' : joint
}
