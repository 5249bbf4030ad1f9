// Completion of the names of organizations, as they were on the day of the event.
import { holdsDuring, type Period } from '../../register/day.ts'
import type { Organization } from '../../register/organizations.ts'
import type { Register } from '../../register/register.ts'
import type { CompletionItem } from './item.ts'
import { labelTable, type LabelTable } from './label-table.ts'
import type { NameMatch, NameRequest, Typed } from './name-request.ts'

const organizationTables = new WeakMap<Register, LabelTable<OrganizationMeaning>>()

interface OrganizationMeaning {
  readonly organization: Organization
  readonly isAbbreviation: boolean
}

function organizationTable(register: Register): LabelTable<OrganizationMeaning> {
  let table = organizationTables.get(register)
  if (!table) {
    const rows = register.organizations.all.flatMap(organization =>
      [...new Set([organization.name, ...organization.aliases, ...organization.history.map(({ name }) => name)])]
        .map(label => ({ label, meaning: { organization, isAbbreviation: false }, parts: true }))
        .concat(
          organization.abbreviations.map(label => ({
            label,
            meaning: { organization, isAbbreviation: true },
            parts: false,
          })),
        ),
    )
    organizationTables.set(register, (table = labelTable(rows)))
  }
  return table
}

/** The organizations whose labels begin with what is typed from `from` on. */
export function matchOrganizations(
  register: Register,
  period: Period | undefined,
  { before }: Typed,
  from: number,
  { form }: NameRequest,
): NameMatch[] {
  const typed = before.slice(from)
  return organizationTable(register)
    .startingWith(typed)
    .flatMap(({ label, part, meaning: { organization, isAbbreviation } }) => {
      if (!existed(organization, period) || (part && (form === 'text' || typed.length < 4))) return []
      const item = organizationItem(organization, period, isAbbreviation ? label : undefined)
      return [{ from, typed, label, rank: part ? 2 : item.label.startsWith(label) ? 0 : 1, item }]
    })
}

/** Whether a body was there on any day of the period; without one, whether it is there now. */
export function existed({ from, to }: Organization, period: Period | undefined): boolean {
  return period === undefined ? to === null : holdsDuring({ from, to }, period)
}

/** The name of a body on the days of the period, its abbreviation, and both: "European Union (EU)". */
export function nameOf(organization: Organization, period: Period | undefined) {
  const then = period && organization.history.find(earlier => holdsDuring(earlier, period))
  const name = then?.name ?? organization.name
  const short = then?.abbreviation?.split('; ')[0] ?? organization.abbreviations[0]
  return { name, short, full: short ? `${name} (${short})` : name }
}

/** The full name with its abbreviation, or the abbreviation alone where that was typed. */
export function organizationItem(
  organization: Organization,
  period: Period | undefined,
  abbreviation: string | undefined,
): CompletionItem {
  const { name, full } = nameOf(organization, period)
  const subject = { of: 'organization', id: organization.id } as const
  return abbreviation === undefined
    ? { kind: 'organization', label: full, insert: full, subject }
    : { kind: 'organization', label: abbreviation, detail: name, insert: abbreviation, subject }
}
