// Organizations and bodies: names, abbreviations and their history.
import type { Interval } from './day.ts'
import { foldBody, isAbbreviation, tidy, withoutArticle } from './label.ts'
import type { Lookup } from './lookup.ts'
import type { PackedBodyLabel } from './packed.ts'
import type { Table } from './table.ts'

/** A body: its names through time, and what else it is called. */
export interface Organization {
  readonly id: string
  /** Current full English name. */
  readonly name: string
  /** Abbreviations in order of preference. */
  readonly abbreviations: readonly string[]
  readonly kind: string
  /** Other forms by which it is met: for recognition, not errors. */
  readonly aliases: readonly string[]
  readonly misspellings: readonly string[]
  /** Present where "Organisation" and "Organization" are both right. */
  readonly bothSpellings?: true
  /** Present where the days of its history are not surely known. */
  readonly approximate?: true
  readonly history: readonly (Interval & { readonly name: string; readonly abbreviation: string | null })[]
  readonly parent: string | null
  readonly from: string | null
  readonly to: string | null
  readonly note: string | null
}

/** All bodies, and what a label means among them. */
export interface Organizations {
  readonly all: readonly Organization[]
  byId(id: string): Organization | undefined
  /** The body a label names: full name, abbreviation, "Name (ABBR)", alias or former name. An abbreviation is matched with its capitals. */
  read(label: string): Organization | undefined
}

/** What the organizations are made from. */
export interface OrganizationsData {
  /** By id. */
  readonly organizations: Table<Organization>
  /** By folded form. */
  readonly labels: Lookup<readonly PackedBodyLabel[]>
}

/** The organizations over their data. */
export function createOrganizations({ organizations, labels }: OrganizationsData): Organizations {
  let all: readonly Organization[] | undefined
  let readings = new Map<string, Organization | undefined>()

  const lookUp = (label: string): Organization | undefined => {
    const near = labels.get(foldBody(label)) ?? []
    const found =
      near.find(([written]) => written === label) ??
      near.find(([written]) => withoutArticle(written) === withoutArticle(label)) ??
      near.find(([written]) => !isAbbreviation(written))
    return found && organizations.get(found[1])
  }
  const readAnew = (label: string): Organization | undefined => {
    const text = tidy(label)
    const whole = lookUp(text)
    if (whole || !text.endsWith(')')) return whole
    const [, name] = /^([^()]{1,300}?) ?\([^()]{1,60}\)$/u.exec(text) ?? []
    return name === undefined ? undefined : lookUp(name)
  }
  return {
    get all() {
      return (all ??= organizations.values())
    },
    byId: organizations.get,
    read(label) {
      const known = readings.get(label)
      if (known || readings.has(label)) return known
      const reading = readAnew(label)
      if (readings.size >= mostReadings) readings = new Map()
      readings.set(label, reading)
      return reading
    },
  }
}

/** So many readings are kept; far more than a note has names. */
const mostReadings = 2_000
