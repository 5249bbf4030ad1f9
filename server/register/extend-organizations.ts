// Adding to the bodies of the register: one of the project's own, further labels, another spelling of a name.
import { intervalProblem, type AddedOrganization, type Tell } from './additions.ts'
import { foldBody, tidy } from './label.ts'
import { extendStarts, labelsOfBody, spellingsOf } from './labels.ts'
import { extendLookup } from './lookup.ts'
import type { Organization } from './organizations.ts'
import type { PackedBodyLabel } from './packed.ts'
import type { RegisterData } from './register.ts'
import { extendTable } from './table.ts'

/** What the id of a body that only the project knows begins with. */
const ownBody = 'own: '

/** Whether a body is one that the register itself lacks. */
export function isOwnBody({ id }: Organization): boolean {
  return id.startsWith(ownBody)
}

/** The data with a body, or with further labels of one. */
export function addOrganization(data: RegisterData, added: AddedOrganization, tell: Tell): RegisterData {
  const { organizations, labels } = data.organizations
  const name = tidy(added.name)
  const problem = name === '' ? 'A body needs a name.' : intervalProblem(name, added)
  if (problem !== undefined) {
    tell(added, problem)
    return data
  }
  const row = (labels.get(foldBody(name)) ?? []).find(([written]) => written === name)
  const renamed = added.nameOf === undefined ? undefined : organizations.get(added.nameOf)
  const known = renamed ?? (row && organizations.get(row[1]))
  const body: Organization = known
    ? {
        ...known,
        ...(renamed && withName(renamed, name)),
        abbreviations: [...new Set([...added.abbreviations, ...known.abbreviations])],
        aliases: [...new Set([...known.aliases, ...added.aliases, ...(renamed ? [renamed.name] : [])])],
      }
    : {
        ...added,
        id: ownBody + name,
        name,
        kind: 'other',
        misspellings: [],
        history: [],
        parent: null,
        note: null,
      }
  const own = labelsOfBody(body)
  const rows = new Map<string, readonly PackedBodyLabel[]>()
  for (const label of own) {
    const key = foldBody(label)
    const others = (rows.get(key) ?? labels.get(key) ?? []).filter(([written]) => written !== label)
    rows.set(key, [[label, body.id], ...others])
  }
  return {
    ...data,
    organizations: {
      organizations: extendTable(organizations, new Map([[body.id, body]])),
      labels: extendLookup(labels, rows),
    },
    starts: extendStarts(
      data.starts,
      [added.name, ...added.abbreviations, ...added.aliases]
        .flatMap(label => spellingsOf(tidy(label)))
        .map(label => `b${label}`),
    ),
  }
}

/** A body's name of today in another spelling. */
function withName(body: Organization, name: string): Pick<Organization, 'name' | 'history'> {
  return { name, history: body.history.map(era => (era.name === body.name ? { ...era, name } : era)) }
}
