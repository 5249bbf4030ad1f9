// Completion of the names of organizations, as they were on the day of the event.
import { holdsDuring, type Period } from '../../register/day.ts'
import { isAbbreviation } from '../../register/label.ts'
import type { Organization } from '../../register/organizations.ts'
import type { Register } from '../../register/register.ts'
import { nameDuring, namesOf } from '../cards/organization.ts'
import type { CompletionItem } from './item.ts'
import { labelTable, type LabelTable } from './label-table.ts'
import type { NameMatch, NameRequest, Typed } from './name-request.ts'

const organizationTables = new WeakMap<Register, LabelTable<OrganizationMeaning>>()

interface OrganizationMeaning {
  readonly organization: Organization
  readonly isShort: boolean
}

function organizationTable(register: Register): LabelTable<OrganizationMeaning> {
  let table = organizationTables.get(register)
  if (!table) {
    const rows = register.organizations.all.flatMap(organization =>
      [...new Set([organization.name, ...organization.aliases, ...organization.history.map(({ name }) => name)])]
        .map(label => ({ label, meaning: { organization, isShort: false }, parts: true }))
        .concat(
          abbreviationsOf(organization).map(label => ({
            label,
            meaning: { organization, isShort: true },
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
    .flatMap(({ label, part, meaning: { organization, isShort } }) => {
      if (!existed(organization, period) || (part && (form === 'text' || typed.length < 4))) return []
      const { short } = nameOf(organization, period)
      const abbreviation = isInUse(label, organization, period) ? label : short
      const item = organizationItem(organization, period, isShort ? abbreviation : undefined)
      return [{ from, typed, label, rank: part ? 2 : item.label.startsWith(label) ? 0 : 1, item }]
    })
}

/** The abbreviations that a body has or had, each once; of former short names ("Turkic Council") only those in capitals. */
function abbreviationsOf({ abbreviations, history }: Organization): readonly string[] {
  const former = history.flatMap(({ abbreviation }) => abbreviation?.split('; ') ?? [])
  return [...new Set([...abbreviations, ...former.filter(isAbbreviation)])]
}

/** Whether an abbreviation was in use in the period, or is today; one of which the history says nothing always is. */
function isInUse(abbreviation: string, { history }: Organization, period: Period | undefined): boolean {
  const times = history.filter(past => past.abbreviation?.split('; ').includes(abbreviation))
  return times.length === 0 || times.some(past => (period ? holdsDuring(past, period) : past.to === null))
}

/** Whether a body was there on any day of the period; without one, whether it is there now. */
export function existed({ from, to }: Organization, period: Period | undefined): boolean {
  return period === undefined ? to === null : holdsDuring({ from, to }, period)
}

/** The name of a body on the days of the period, its abbreviation, and both: "European Union (EU)". */
export function nameOf(organization: Organization, period: Period | undefined) {
  const { name, abbreviation: short } = nameDuring(namesOf(organization), period)
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
