// Completion in the header: its labels, and the values that are not free text.
import type { Analysis } from '../../analysis/analysis.ts'
import type { Span } from '../../note/span.ts'
import { clauseInForce } from '../../project/clauses.ts'
import { foldLabel } from '../../project/fold.ts'
import { lineBreakOf } from '../../project/insert.ts'
import type { KindField } from '../../project/kind.ts'
import { headerKey, participantLines } from '../../project/new-note.ts'
import { noteStatuses } from '../../project/note-status.ts'
import { escapeSnippet, createSnippetPen, snippetChoice } from '../../project/snippet-pen.ts'
import { yamlText } from '../../project/yaml-text.ts'
import { lineEnd } from '../places.ts'
import type { CompletionItem } from './item.ts'
import type { HeaderPlace } from './place.ts'

/** The labels that the header does not have yet. */
export function labelItems(analysis: Analysis, { from, indent }: HeaderPlace, offset: number): CompletionItem[] {
  const { note, kind } = analysis
  const present = new Set<string | undefined>(
    note.fields.filter(({ label: { span } }) => offset < span.from || span.to < offset).map(({ key }) => key),
  )
  for (const { key, covers } of kind.fields)
    if (present.has(key)) for (const covered of covers ?? []) present.add(covered)
  const isWanted = ({ key, covers }: KindField) => !present.has(key) && !covers?.some(covered => present.has(covered))
  const line = note.source.slice(offset, lineEnd(note.source, offset))
  // The label may be written over one that stands there: then its colon and value stay.
  const old = /^[^:\n\r]{0,100}?(?=[ \t]*:)/u.exec(line)?.[0]
  const replace: Span = { from, to: offset + (old?.length ?? 0) }
  const item = (key: string, detail: string, value = ' '): CompletionItem => ({
    kind: 'field',
    label: key,
    detail,
    insert: old === undefined ? `${escapeSnippet(key)}:${value}` : escapeSnippet(key),
    snippet: true,
    replace,
  })
  const eol = lineBreakOf(note.source)
  const below = (lines: readonly string[]) => lines.map(text => eol + ' '.repeat(indent) + text).join('')
  const fields = kind.fields
    .filter(isWanted)
    .map(field =>
      item(
        headerKey(field, note.fields),
        field.label,
        field.key === 'participants' ? below(participantLines(createSnippetPen())) : ' ',
      ),
    )
  const common = (key: string, detail: string, value?: string): CompletionItem[] =>
    present.has(key) ? [] : [item(key, detail, value)]
  const oneOf = (values: readonly string[]) => ` ${snippetChoice(1, values)}`
  const kinds = analysis.project.kinds.map(({ id }) => id)
  const ownLabels = [
    ...common('kind', 'Kind of note', oneOf(kinds)),
    ...common('status', 'Draft or final', oneOf(Object.keys(noteStatuses))),
  ]
  if (note.notation === 'markdown') return [...fields, ...ownLabels]
  if (note.title) present.add('title')
  if (note.contact) present.add('contact')
  if (note.disclaimer) present.add('disclaimer')
  if (note.sections.length > 0 || /^sections[ \t]*:/mu.test(note.source)) present.add('sections')
  const title = kind.title === undefined ? [] : common('title', 'Title of the note', written(kind.title))
  const clauses = (['contact', 'disclaimer'] as const).flatMap(clause => {
    const text = clauseText(analysis, clause)
    return text === undefined ? [] : common(clause, `Standard ${clauseNames[clause]}`, written(text))
  })
  return [...title, ...fields, ...common('sections', 'Sections of the note', below(['  $0'])), ...clauses, ...ownLabels]
}

function written(text: string): string {
  return ` ${escapeSnippet(yamlText(text))}`
}

const clauseNames = { contact: 'contact line', disclaimer: 'disclaimer' } as const

function clauseText({ project, kind, event }: Analysis, clause: 'contact' | 'disclaimer'): string | undefined {
  return clauseInForce(project.clauses, kind[clause], event.period)?.text
}

/** Labels of groups of participants. */
export function groupItems(analysis: Analysis, { from }: HeaderPlace, offset: number): CompletionItem[] {
  const participants = analysis.note.fields.find(({ key }) => key === 'participants')?.value
  const present = new Set<string | undefined>(
    participants?.form === 'groups' ? participants.groups.map(({ label }) => foldLabel(label.text)) : [],
  )
  return ['States', 'Organizations', 'Others']
    .filter(label => !present.has(foldLabel(label)))
    .map(label => ({
      kind: 'field',
      label,
      detail: 'Group of participants',
      insert: `${label}: [$0]`,
      snippet: true,
      replace: { from, to: offset },
    }))
}

/** The kinds of note, as values of `kind`. */
export function kindItems({ project }: Analysis, replace: Span): CompletionItem[] {
  return project.kinds.map(({ id, name }) => ({
    kind: 'kind',
    label: id,
    detail: name,
    insert: id,
    filter: `${id} ${name}`,
    replace,
  }))
}

/** The statuses, as values of `status`. */
export function statusItems(replace: Span): CompletionItem[] {
  return Object.entries(noteStatuses).map(([status, detail]) => ({
    kind: 'kind',
    label: status,
    detail,
    insert: status,
    replace,
  }))
}

/** The title, contact line or disclaimer of this kind of note, as a value. */
export function clauseItems(analysis: Analysis, key: string, replace: Span): CompletionItem[] {
  const text =
    key === 'title'
      ? analysis.kind.title
      : key === 'contact' || key === 'disclaimer'
        ? clauseText(analysis, key)
        : undefined
  if (text === undefined) return []
  return [{ kind: 'clause', label: text, insert: yamlText(text), replace }]
}
