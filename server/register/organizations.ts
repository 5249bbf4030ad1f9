// Organizations and bodies: names, abbreviations and their history.
import type { Interval } from './day.ts'
import { findLabels } from './find-labels.ts'
import { foldBody, tidy, withoutArticle } from './label.ts'
import type { PackedOrganizations } from './packed.ts'

export interface Organization {
  readonly id: string
  /** Current full English name. */
  readonly name: string
  /** Abbreviations in order of preference. */
  readonly abbreviations: readonly string[]
  readonly kind: string
  /** Other forms by which it is met: for recognition, not errors. */
  readonly aliases: readonly string[]
  readonly history: readonly (Interval & { readonly name: string; readonly abbreviation: string | null })[]
  readonly parent: string | null
  readonly from: string | null
  readonly to: string | null
  readonly note: string | null
}

export interface Organizations {
  readonly all: readonly Organization[]
  byId(id: string): Organization | undefined
  /** The body a label names: full name, abbreviation, "Name (ABBR)", alias or former name. An abbreviation is matched with its capitals. */
  read(label: string): Organization | undefined
  /** Finds full names and unambiguous abbreviations in a text, longest first. Spans in offsets of the text. */
  find(text: string): readonly { readonly from: number; readonly to: number; readonly organization: Organization }[]
}

/** The organizations over their data. */
export function createOrganizations({
  organizations: all,
  labels,
  folded,
  starts,
}: PackedOrganizations): Organizations {
  const lookUp = (label: string): Organization | undefined => {
    const key = foldBody(label)
    if (Object.hasOwn(labels, label)) return all[labels[label]!]
    return Object.hasOwn(folded, key) ? all[folded[key]!] : undefined
  }
  return {
    all,
    byId: id => all.find(organization => organization.id === id),
    read(label) {
      const text = tidy(label)
      const [, name] = /^([^()]{1,300}?) ?\([^()]{1,60}\)$/u.exec(text) ?? []
      return lookUp(text) ?? lookUp(withoutArticle(text)) ?? (name === undefined ? undefined : lookUp(name))
    },
    find: text =>
      findLabels(starts, text).flatMap(({ from, to, label }) => {
        const organization = lookUp(label)
        return organization === undefined ? [] : [{ from, to, organization }]
      }),
  }
}
