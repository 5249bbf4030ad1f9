// The skeleton of a note of a kind, in either notation: for new notes and for snippets.
import type { Field, Notation } from '../note/note.ts'
import type { Period } from '../register/day.ts'
import { clauseInForce } from './clauses.ts'
import { standardClauses } from './data/clauses.ts'
import type { Kind, KindField, KindSection, StandardClause } from './kind.ts'
import { namesToGive } from './placeholder.ts'
import { yamlText } from './yaml-text.ts'

/** How a skeleton is written: as plain text, or as a snippet with escapes and tab stops. */
export interface Pen {
  /** A text that stands as it is. */
  literal(text: string): string
  /** A place for the drafter to fill, with a hint of what goes there. */
  blank(hint: string): string
}

/** What is known already of a new note, as it is to stand in the header; an empty text or list is left for the drafter. */
export interface HeaderTexts {
  readonly event: string
  readonly organizers: readonly string[]
  readonly date: string
  /** The days that `date` means: standard clauses are written as they stood then. */
  readonly period: Period | undefined
  readonly venue: string
  readonly states: readonly string[]
  readonly organizations: readonly string[]
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

/** The lines of a note of the kind, with what is known of its header. */
export function skeleton(
  kind: Kind,
  notation: Notation,
  clauses: readonly StandardClause[],
  pen: Pen,
  known?: HeaderTexts,
): string[] {
  const disclaimer = clauseInForce(clauses, kind.disclaimer, known?.period)?.text
  const contact = clauseInForce(clauses, kind.contact, known?.period)?.text
  const header = headerLines(kind, pen, known)
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
export function headerLines(kind: Kind, pen: Pen, known?: HeaderTexts): string[] {
  return kind.fields.filter(field => field.required).flatMap(field => fieldLines(field, pen, known))
}

function fieldLines(field: KindField, pen: Pen, known?: HeaderTexts): string[] {
  const label = pen.literal(headerKey(field))
  const blank = () => pen.blank(hints[field.key] ?? field.label)
  switch (field.key) {
    case 'participants':
      return [`${label}:`, ...participantLines(pen, known)]
    case 'organizers': {
      const names = known?.organizers ?? []
      if (names.length === 0) return [`${label}: ${blank()}`]
      return [`${label}: ${pen.literal(names.length === 1 ? yamlText(names[0]!) : flowList(names))}`]
    }
    case 'event':
    case 'date':
    case 'venue':
      return [`${label}: ${known?.[field.key] ? pen.literal(yamlText(known[field.key])) : blank()}`]
    default:
      return [`${label}: ${blank()}`]
  }
}

/** Participants in labelled groups, as lines below the label. */
export function participantLines(pen: Pen, known?: HeaderTexts): string[] {
  const list = (names: readonly string[] | undefined, hint: string) =>
    names && names.length > 0 ? pen.literal(flowList(names)) : `[${pen.blank(hint)}]`
  return [
    `  States: ${list(known?.states, namesToGive.states)}`,
    `  Organizations: ${list(known?.organizations, namesToGive.organizations)}`,
  ]
}

/** Names as a list in brackets. */
function flowList(names: readonly string[]): string {
  const written = names.map(name => {
    const text = yamlText(name)
    return text === name && /[,[\]{}]/u.test(name) ? `"${name.replaceAll(/["\\]/gu, '\\$&')}"` : text
  })
  return `[${written.join(', ')}]`
}

/** What goes into a field, for a drafter who sees the place empty. */
const hints: Readonly<Record<string, string>> = {
  event: 'title of the event',
  organizers: 'organizers',
  date: 'day month year',
  venue: 'city, State',
}

/** A field's label as it is written in a header: with capitals only where the labels that stand there have them. */
export function headerKey({ label }: KindField, beside: readonly Field[] = []): string {
  const isCapitalized = beside.length > 0 && beside.every(field => /^[A-Z]/.test(field.label.text))
  return isCapitalized ? label : label.toLowerCase()
}

/** The section of the kind that holds the contact line, if one does. */
export function contactHost(kind: Kind): KindSection | undefined {
  return kind.sections.find(section => section.hosts === 'contact')
}
