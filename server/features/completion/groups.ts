// Groups of States as one speaks of them: "OSCE participating States".
import type { Group } from '../../register/groups.ts'
import type { Register } from '../../register/register.ts'
import { labelTable, type LabelTable } from './label-table.ts'

const tables = new WeakMap<Register, LabelTable<Group>>()

/** The groups whose members are States, by their abbreviation and the word for their members. */
export function groupTable(register: Register): LabelTable<Group> {
  let table = tables.get(register)
  if (!table) {
    const rows = register.groups.all
      .filter(({ abbreviations, memberTerm }) => abbreviations.length > 0 && memberTerm.endsWith('States'))
      .map(group => ({ label: `${group.abbreviations[0]} ${group.memberTerm}`, meaning: group, parts: false }))
    tables.set(register, (table = labelTable(rows)))
  }
  return table
}
