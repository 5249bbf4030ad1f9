// Organizations and bodies: names, abbreviations and their history.
import type { Interval } from './day.ts'
import { findLabels } from './find-labels.ts'
import { foldBody, isAbbreviation, tidy, withoutArticle } from './label.ts'
import type { PackedBodyLabel, PackedOrganizations } from './packed.ts'
import { readTable } from './table.ts'

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
export function createOrganizations(packed: PackedOrganizations): Organizations {
  const organizations = readTable<Organization>(packed.organizations)
  const labels = readTable<readonly PackedBodyLabel[]>(packed.labels)
  const starts = readTable<readonly string[]>(packed.starts)
  let all: readonly Organization[] | undefined

  const lookUp = (label: string): Organization | undefined => {
    const near = labels.get(foldBody(label)) ?? []
    const found =
      near.find(([written]) => written === label) ??
      near.find(([written]) => withoutArticle(written) === withoutArticle(label)) ??
      near.find(([written]) => !isAbbreviation(written))
    return found && organizations.get(found[1])
  }
  return {
    get all() {
      return (all ??= organizations.values())
    },
    byId: organizations.get,
    read(label) {
      const text = tidy(label)
      const [, name] = /^([^()]{1,300}?) ?\([^()]{1,60}\)$/u.exec(text) ?? []
      return lookUp(text) ?? (name === undefined ? undefined : lookUp(name))
    },
    find: text => findLabels(starts, text).map(({ from, to, label }) => ({ from, to, organization: lookUp(label)! })),
  }
}
