// The skeleton of a note of a kind, in either notation: for new notes and for snippets.
import type { Notation } from '../note/note.ts'
import { clauseInForce } from './clauses.ts'
import { standardClauses } from './data/clauses.ts'
import type { Kind, KindField, KindSection, StandardClause } from './kind.ts'
import { yamlText } from './yaml-text.ts'

/** How a skeleton is written: as plain text, or as a snippet with escapes and tab stops. */
export interface Pen {
  /** A text that stands as it is. */
  literal(text: string): string
  /** A place for the drafter to fill, with a hint of what goes there. */
  blank(hint: string): string
}

const plainPen: Pen = { literal: text => text, blank: () => '' }

/** A new note of the kind, ready to be filled in; it ends with a line feed. */
export function newNote(kind: Kind, notation: Notation, clauses: readonly StandardClause[] = standardClauses): string {
  return skeleton(kind, notation, clauses, plainPen)
    .map(line => line.trimEnd())
    .join('\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .concat('\n')
}

/** The lines of a note of the kind. */
export function skeleton(kind: Kind, notation: Notation, clauses: readonly StandardClause[], pen: Pen): string[] {
  const disclaimer = clauseInForce(clauses, kind.disclaimer, undefined)?.text
  const contact = clauseInForce(clauses, kind.contact, undefined)?.text
  const header = headerLines(kind, pen)
  const written = kind.sections.filter(section => section.required)
  if (notation === 'yaml')
    return [
      ...(kind.title === undefined ? [] : [`title: ${pen.literal(yamlText(kind.title))}`]),
      ...header,
      'sections:',
      ...written.flatMap(section => [
        `  ${pen.literal(yamlText(section.heading))}: |`,
        `    ${pen.blank(section.heading.toLowerCase())}`,
      ]),
      ...(contact === undefined ? [] : [`contact: ${pen.literal(yamlText(contact))}`]),
      ...(disclaimer === undefined ? [] : [`disclaimer: ${pen.literal(yamlText(disclaimer))}`]),
    ]
  const title = kind.title ?? ''
  const host = contactHost(kind)
  return [
    '---',
    ...header,
    '---',
    ...(title === '' ? [] : ['', pen.literal(`# ${title}${disclaimer === undefined ? '' : '[^1]'}`)]),
    ...written.flatMap(section => [
      '',
      pen.literal(`## ${section.heading}`),
      '',
      pen.blank(section.heading.toLowerCase()),
    ]),
    ...(host === undefined ? [] : ['', pen.literal(`## ${host.heading}`)]),
    ...(contact === undefined ? [] : ['', pen.literal(contact)]),
    ...(disclaimer === undefined ? [] : ['', pen.literal(`[^1]: ${disclaimer}`)]),
  ]
}

/** The header's entries of a note of the kind, without fences. */
export function headerLines(kind: Kind, pen: Pen): string[] {
  return kind.fields.filter(field => field.required).flatMap(field => fieldLines(field, pen))
}

function fieldLines(field: KindField, pen: Pen): string[] {
  const key = headerKey(field)
  if (field.key !== 'participants') return [`${pen.literal(key)}: ${pen.blank(hints[field.key] ?? field.label)}`]
  return [`${pen.literal(key)}:`, ...participantLines(pen)]
}

/** Participants in labelled groups, as lines below the label. */
export function participantLines(pen: Pen): string[] {
  return [`  States: [${pen.blank('names of States')}]`, `  Organizations: [${pen.blank('names of organizations')}]`]
}

/** What goes into a field, for a drafter who sees the place empty. */
const hints: Readonly<Record<string, string>> = {
  event: 'title of the event',
  organizers: 'organizers',
  date: 'day month year',
  venue: 'city, State',
}

/** A field's label as it is written in a header. */
export function headerKey(field: KindField): string {
  return field.label.toLowerCase()
}

/** The section of the kind that holds the contact line, if one does. */
export function contactHost(kind: Kind): KindSection | undefined {
  return kind.sections.find(section => section.hosts === 'contact')
}
