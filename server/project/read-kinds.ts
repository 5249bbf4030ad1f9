// A project's own kinds of note, from the way a configuration has them.
import { standardKinds, statements } from './data/kinds.ts'
import { foldLabel } from './fold.ts'
import type { Kind, KindField, KindSection } from './kind.ts'
import { keyPlace, type Reading, valuePlace } from './read-shape.ts'

interface WrittenField {
  readonly label: string
  readonly synonyms?: readonly string[]
  readonly required?: boolean
}

interface WrittenSection {
  readonly heading: string
  readonly synonyms?: readonly string[]
  readonly required?: boolean
  readonly contact?: boolean
}

/** A kind as a configuration has it. */
export interface WrittenKind {
  readonly id: string
  readonly name: string
  readonly title?: string
  readonly fields?: readonly (string | WrittenField)[]
  readonly sections: readonly (string | WrittenSection)[]
  readonly disclaimer?: boolean
  readonly contact?: boolean
}

/** The kinds; one that cannot be told from another is left out. */
export function readKinds(written: readonly WrittenKind[], reading: Reading): Kind[] {
  const ids = new Set(standardKinds.map(({ id }) => foldLabel(id)))
  return written.flatMap(kind => {
    if (ids.has(foldLabel(kind.id))) {
      const message = `There is another kind of note "${kind.id}". Give this one an id of its own.`
      reading.tell({ span: valuePlace(kind, 'id', reading), message })
      return []
    }
    ids.add(foldLabel(kind.id))
    return [kindOf(kind, reading)]
  })
}

function kindOf(kind: WrittenKind, reading: Reading): Kind {
  const fields = kind.fields?.map(fieldOf) ?? standardKinds[0]!.fields
  const sections = kind.sections.map(sectionOf)
  once(fields, ({ label, synonyms }) => [label, ...synonyms], kind, 'fields', reading)
  once(sections, ({ heading, synonyms }) => [heading, ...synonyms], kind, 'sections', reading)
  return {
    id: kind.id,
    name: kind.name,
    from: null,
    to: null,
    title: kind.title,
    fields,
    sections,
    disclaimer: kind.disclaimer === true ? 'disclaimer' : undefined,
    contact: kind.contact === false ? undefined : 'contact',
    statements,
  }
}

/** A standard field by its key or one of its labels, or a field of the project's own. */
function fieldOf(written: string | WrittenField): KindField {
  const { label, synonyms = [], required } = typeof written === 'string' ? { label: written } : written
  const standard = standardField(label)
  if (standard) {
    return {
      ...standard,
      ...(label !== standard.key && { label }),
      synonyms: [...standard.synonyms, ...synonyms],
      required: required ?? standard.required,
    }
  }
  const key = foldLabel(label).replaceAll(' ', '-')
  return { key, label, synonyms, required: required ?? true }
}

function standardField(name: string): KindField | undefined {
  const folded = foldLabel(name)
  return standardKinds
    .flatMap(({ fields }) => fields)
    .find(({ key, label, synonyms }) => [key, label, ...synonyms].some(known => foldLabel(known) === folded))
}

function sectionOf(written: string | WrittenSection): KindSection {
  const { heading, synonyms = [], required, contact } = typeof written === 'string' ? { heading: written } : written
  return {
    id: foldLabel(heading).replaceAll(' ', '-'),
    heading,
    synonyms,
    required: required ?? contact !== true,
    ...(contact === true && { hosts: 'contact' as const }),
  }
}

/** Tells of labels and headings that could stand for two parts of a kind. */
function once<Part>(
  parts: readonly Part[],
  labelsOf: (part: Part) => readonly string[],
  kind: WrittenKind,
  key: 'fields' | 'sections',
  reading: Reading,
): void {
  const seen = new Map<string, Part>()
  for (const part of parts)
    for (const label of new Set(labelsOf(part).map(foldLabel))) {
      if (seen.has(label)) {
        const message = `"${label}" stands in "${key}" twice, so that it is not clear which is meant.`
        reading.tell({ span: keyPlace(kind, key, reading), message })
        return
      }
      seen.set(label, part)
    }
}
