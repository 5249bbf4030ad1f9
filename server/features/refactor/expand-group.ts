// Refactoring of a participants list: "all OSCE participating States" as the States that these were on the day.
import type { Reading } from '../../mentions/mention.ts'
import { readParticipants } from '../../mentions/participants.ts'
import type { Note } from '../../note/note.ts'
import type { Period } from '../../register/day.ts'
import { groupOfMembers, type Group } from '../../register/groups.ts'
import type { Register } from '../../register/register.ts'
import { compareNames } from '../../register/states.ts'
import type { ParticipantList } from './participant-list.ts'
import { rewriteList } from './write-list.ts'
import type { Refactoring } from './refactoring.ts'

/** Writes the members of the group that the entry at an offset names, those left out that are listed already. */
export function expandGroup(note: Note, list: ParticipantList, offset: number, reading: Reading): Refactoring[] {
  const { register, period } = reading
  const item = list.items.find(({ span }) => span.from <= offset && offset <= span.to)
  const group = item && period && groupOfMembers(item.text, register.groups)
  if (!group || list.form === 'sentence') return []
  const listed = new Set(
    readParticipants(list.field, reading).flatMap(entry =>
      entry.kind === 'state' ? entry.reading.states.map(({ iso3 }) => iso3) : [],
    ),
  )
  const names = memberNames(group, period, register, listed)
  if (names.length === 0) return []
  const texts = list.items.flatMap(other => (other === item ? names : [other.text]))
  return [
    {
      kind: 'refactor.inline',
      title: `Write the ${names.length} ${group.memberTerm} by name`,
      edits: rewriteList(note, list, texts, list.form),
    },
  ]
}

/** The names of the members of a group on the day, in the order of the United Nations; `without` those of these codes. */
function memberNames(
  group: Group,
  period: Period,
  register: Register,
  without: ReadonlySet<string> = new Set(),
): string[] {
  return register.groups
    .membersDuring(group, period)
    .flatMap(iso3 => {
      const state = without.has(iso3) ? undefined : register.states.byIso3(iso3)
      return (state && register.states.nameOn(state, period)) ?? []
    })
    .sort(compareNames)
    .map(({ name }) => name)
}
