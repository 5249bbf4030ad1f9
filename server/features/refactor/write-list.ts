// Writes lists of participants in the forms that a header has for them.
import type { Note } from '../../note/note.ts'
import type { Span, TextEdit } from '../../note/span.ts'
import { lineBreakOf } from '../../project/insert.ts'
import { yamlText } from '../../project/yaml-text.ts'
import type { ListForm, ParticipantList } from './participant-list.ts'

/** What stands after the colon of a label that is indented by `indent`, space and line breaks included. */
export function writeItems(texts: readonly string[], form: ListForm, indent: number, eol: string): string {
  const below = (line: string) => `${eol}${' '.repeat(indent + 2)}${line}`
  switch (form) {
    case 'block':
      return texts.map(text => below(`- ${yamlText(text)}`)).join('')
    case 'lines':
      return ` |${texts.map(below).join('')}`
    case 'flow':
      return ` [${texts.map(flowText).join(', ')}]`
    default:
      return ` ${yamlText(inOneLine(texts))}`
  }
}

/** Entries that have commas of their own are divided by semicolons. */
export function inOneLine(texts: readonly string[]): string {
  return texts.join(texts.some(text => text.includes(',')) ? '; ' : ', ')
}

/** A text between the brackets of a list. */
export function flowText(text: string): string {
  const plain = yamlText(text)
  return /[,[\]{}]/u.test(plain) && !plain.startsWith('"')
    ? `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
    : plain
}

/** Puts `written` in the place of all that stands after the colon of a list's label. */
export function replaceValue(
  note: Note,
  { field, group }: Pick<ParticipantList, 'field' | 'group'>,
  written: string,
): TextEdit[] {
  const { label, value } = group ?? field
  const colon = note.source.indexOf(':', label.span.to)
  return [{ span: { from: colon + 1, to: value.span.to }, newText: written }]
}

/** How far the label of a list is indented. */
export function indentOfLabel({ source }: Note, { group }: Pick<ParticipantList, 'group'>): number {
  if (!group) return 0
  const start: Span['from'] =
    Math.max(source.lastIndexOf('\n', group.label.span.from - 1), source.lastIndexOf('\r', group.label.span.from - 1)) +
    1
  return /^ */u.exec(source.slice(start, group.label.span.from))![0].length
}

/** A list written anew in a form. */
export function rewriteList(note: Note, list: ParticipantList, texts: readonly string[], form: ListForm): TextEdit[] {
  return replaceValue(note, list, writeItems(texts, form, indentOfLabel(note, list), lineBreakOf(note.source)))
}
