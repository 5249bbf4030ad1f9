// Organizations and bodies: names, abbreviations and their history.
import type { Interval } from './day.ts'
import { labelPattern } from './label-pattern.ts'
import { isAbbreviation, tidy, withoutArticle, withoutDiacritics } from './label.ts'
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
export function createOrganizations({ organizations: all, ambiguous }: PackedOrganizations): Organizations {
  let labels: Labels | undefined
  let pattern: RegExp | undefined
  const index = () => (labels ??= indexLabels(all, new Set(ambiguous)))

  const lookUp = (label: string) => {
    const { exact, folded } = index()
    return exact.get(label) ?? exact.get(withoutArticle(label)) ?? folded.get(fold(label))
  }

  return {
    all,
    byId: id => all.find(organization => organization.id === id),
    read(label) {
      const text = tidy(label)
      const direct = lookUp(text)
      if (direct !== undefined) return direct
      const parts = /^(.{1,300}?) ?\(([^()]{1,40})\)$/u.exec(text)
      return parts === null ? undefined : lookUp(parts[1]!)
    },
    find(text) {
      const { exact, folded, inText } = index()
      pattern ??= labelPattern(inText)
      const found = []
      for (const match of text.matchAll(pattern)) {
        const label = tidy(match[0])
        const organization = exact.get(label) ?? folded.get(fold(label))
        if (organization !== undefined)
          found.push({ from: match.index, to: match.index + match[0].length, organization })
      }
      return found
    },
  }
}

interface Labels {
  /** Every label as written, abbreviations included. */
  readonly exact: ReadonlyMap<string, Organization>
  /** Full names without article, case and the difference between -ise and -ize. */
  readonly folded: ReadonlyMap<string, Organization>
  /** What is looked for in running text. */
  readonly inText: ReadonlySet<string>
}

function indexLabels(all: readonly Organization[], ambiguous: ReadonlySet<string>): Labels {
  const exact = new Map<string, Organization>()
  const folded = new Map<string, Organization>()
  const inText = new Set<string>()
  const add = (label: string, organization: Organization) => {
    const text = tidy(label)
    if (!exact.has(text)) exact.set(text, organization)
    if (!isAbbreviation(text) && !folded.has(fold(text))) folded.set(fold(text), organization)
    if (ambiguous.has(text)) return
    inText.add(text)
    if (text.includes('rganization')) inText.add(text.replaceAll('rganization', 'rganisation'))
    else if (text.includes('rganisation')) inText.add(text.replaceAll('rganisation', 'rganization'))
  }
  for (const organization of all) add(organization.name, organization)
  for (const organization of all) for (const label of organization.abbreviations) add(label, organization)
  for (const organization of all) {
    for (const label of organization.aliases) add(label, organization)
    for (const { name, abbreviation } of organization.history) {
      add(name, organization)
      for (const label of abbreviation?.split('; ') ?? []) add(label, organization)
    }
  }
  return { exact, folded, inText }
}

function fold(label: string): string {
  return withoutDiacritics(withoutArticle(label)).toLowerCase().replaceAll('organisation', 'organization')
}
