// Which kind of note a note is, and which of the kind's fields and sections its labels and headings are.
import type { Field, Note } from '../note/note.ts'
import { holdsDuring, type Period } from '../register/day.ts'
import { foldHeading, foldLabel } from './fold.ts'
import type { Kind, KindField, KindSection } from './kind.ts'

/** So many sections tell the kind; more would only cost time in very long notes. */
const tellingSections = 30

/**
 * The kind of a note: the one its key `kind` names, else the one whose sections and title fit best. Of kinds that fit
 * equally well, the one in use at the time of the event, and without a date the first of the list, which is the newest.
 */
export function kindOf(note: Note, kinds: readonly Kind[], period: Period | undefined): Kind {
  const named = statedKind(note.fields)
  const byName = named && kinds.find(kind => isNamed(kind, named.text))
  if (byName) return byName
  let best = kinds[0]!
  let bestFit = -1
  for (const kind of kinds) {
    const fit = fitOf(note, kind) + (period !== undefined && holdsDuring(kind, period) ? 0.5 : 0)
    if (fit > bestFit) {
      best = kind
      bestFit = fit
    }
  }
  return best
}

/** The header's field `kind` and what it says, if there is one. */
export function statedKind(fields: readonly Field[]): { readonly text: string; readonly field: Field } | undefined {
  for (const field of fields)
    if (field.key === 'kind' && field.value.form === 'text') return { text: field.value.text.passage.prose.text, field }
  return undefined
}

/** Whether a kind is meant by a text: its id or its name. */
export function isNamed(kind: Kind, text: string): boolean {
  const folded = foldLabel(text)
  return folded === foldLabel(kind.id) || folded === foldLabel(kind.name)
}

/** Sections weigh twice what the title does: a title says less of the kind than what a note is made of. */
function fitOf(note: Note, kind: Kind): number {
  let fit = 0
  const found = new Set<KindSection>()
  for (const { heading } of note.sections.slice(0, tellingSections)) {
    const section = sectionOf(kind, heading.text)
    if (section) found.add(section)
  }
  fit += found.size * 2
  const title = note.title?.prose.text
  const isTitle = title !== undefined && kind.title !== undefined
  if (isTitle && (title === kind.title || foldLabel(title) === foldLabel(kind.title))) fit += 1
  return fit
}

/** The kind's section a heading stands for, its number and case aside. */
export function sectionOf(kind: Kind, heading: string): KindSection | undefined {
  let headings = headingsByKind.get(kind)
  if (headings === undefined) {
    headings = { known: new Map(), read: new Map() }
    for (const section of kind.sections)
      for (const known of [section.heading, ...section.synonyms]) headings.known.set(foldHeading(known), section)
    headingsByKind.set(kind, headings)
  }
  const { known, read } = headings
  if (read.has(heading)) return read.get(heading)
  const section = heading.length > 100 ? undefined : known.get(foldHeading(heading))
  if (read.size >= 10_000) read.clear()
  read.set(heading, section)
  return section
}

/** The headings of a kind, folded, and what headings met in notes were found to be: they are asked about at every edit. */
interface Headings {
  readonly known: Map<string, KindSection>
  readonly read: Map<string, KindSection | undefined>
}

const headingsByKind = new WeakMap<Kind, Headings>()

/** The fields the kind requires and the header does not have, in the kind's order. */
export function missingFields(fields: readonly Field[], kind: Kind): readonly KindField[] {
  const present = new Set<string | undefined>(fields.map(field => field.key))
  for (const field of kind.fields)
    if (present.has(field.key)) for (const covered of field.covers ?? []) present.add(covered)
  return kind.fields.filter(field => field.required && !present.has(field.key))
}

/** The sections the kind requires and the note does not have, in the kind's order. */
export function missingSections(note: Note, kind: Kind): readonly KindSection[] {
  const present = new Set(note.sections.map(({ heading }) => sectionOf(kind, heading.text)))
  return kind.sections.filter(section => section.required && !present.has(section))
}
