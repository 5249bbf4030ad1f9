// Completion of groups of States as one speaks of them: "OSCE participating States".
import type { Period } from '../../register/day.ts'
import type { Group } from '../../register/groups.ts'
import type { Register } from '../../register/register.ts'
import { labelTable, type LabelTable } from './label-table.ts'
import type { NameMatch, Typed } from './name-request.ts'

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

/** Groups that had members on the day, with the number of these. */
export function matchGroups(
  register: Register,
  period: Period | undefined,
  { before }: Typed,
  from: number,
): NameMatch[] {
  const typed = before.slice(from)
  return groupTable(register)
    .startingWith(typed)
    .flatMap(({ label, meaning }) => {
      const count = period && register.groups.membersDuring(meaning, period).length
      if (count === 0) return []
      const detail = count === undefined ? {} : { detail: `${count} on the date of the event` }
      return [{ from, typed, label, rank: 1, item: { kind: 'organization', label, insert: label, ...detail } }]
    })
}
