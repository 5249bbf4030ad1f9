// The labels by which the readers know fields and the contact line, built from the kinds of note.
import type { Labels } from '../note/note.ts'
import { foldLabel } from './fold.ts'
import type { Kind } from './kind.ts'

/** Labels of parts that every note may name in its header, whatever its kind. */
const commonLabels: Readonly<Record<string, readonly string[]>> = {
  title: ['Title'],
  kind: ['Kind', 'Kind of note'],
  status: ['Status', 'Status of the note'],
  sections: ['Sections'],
  contact: ['Contact', 'Contact line'],
  disclaimer: ['Disclaimer'],
}

/** A contact line is short; longer paragraphs are not looked at. */
const longestContactLine = 600

/** The labels of the kinds: every field under its label, its synonyms and its key. */
export function labelsOf(kinds: readonly Kind[]): Labels {
  let keys: Map<string, string> | undefined
  return {
    fieldKey(label) {
      keys ??= keysByLabel(kinds)
      return label.length > 100 ? undefined : keys.get(foldLabel(label))
    },
    isContactLine(text) {
      if (text.length > longestContactLine) return false
      // Most paragraphs are told by their first word.
      const line = text.trimStart().toLowerCase()
      if (!line.startsWith('for ')) return /^(?:please )?contact\b/u.test(line) && line.includes('@')
      return /^for (?:any )?(?:further|more|additional|other) (?:information|details|questions|queries|inquiries|enquiries)\b.*(?:\bcontact|\be-?mail|\bwrite to\b|@)/s.test(
        line,
      )
    },
  }
}

function keysByLabel(kinds: readonly Kind[]): Map<string, string> {
  const keys = new Map<string, string>()
  for (const [key, labels] of Object.entries(commonLabels)) for (const label of labels) keys.set(foldLabel(label), key)
  for (const { fields } of kinds)
    for (const { key, label, synonyms } of fields)
      for (const known of [key, label, ...synonyms]) keys.set(foldLabel(known), key)
  return keys
}

/** All labels a note of this kind may use in its header: those of its fields and those common to all kinds, folded, with their keys. */
export function knownLabels(kind: Kind): ReadonlyMap<string, string> {
  let labels = labelsByKind.get(kind)
  if (labels === undefined) labelsByKind.set(kind, (labels = keysByLabel([kind])))
  return labels
}

const labelsByKind = new WeakMap<Kind, ReadonlyMap<string, string>>()
