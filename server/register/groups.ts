// Groups of States and who belonged to them when.
import { holdsDuring, type Interval, type Period } from './day.ts'
import { readTable } from './table.ts'

/** A State in a group, and when it was. */
export interface Membership extends Interval {
  readonly iso3: string
}

/** A body, or a list of the United Nations, that States belong to. */
export interface Group {
  readonly id: string
  readonly name: string
  readonly abbreviations: readonly string[]
  readonly kind: string
  /** What the body calls those who belong to it: "participating States". */
  readonly memberTerm: string
  readonly members: readonly Membership[]
}

/** All groups, each known by its id. */
export interface Groups {
  readonly all: readonly Group[]
  byId(id: string): Group | undefined
  /** The members on any day of the period, each once. */
  membersDuring(group: Group, period: Period): readonly string[]
  /** The groups a State belonged to on any day of the period. */
  of(iso3: string, period: Period): readonly Group[]
}

/** The groups over their data, a table of groups by id. */
export function createGroups(packed: string): Groups {
  const groups = readTable<Group>(packed)
  return {
    get all() {
      return groups.values()
    },
    byId: groups.get,
    membersDuring: (group, period) => [
      ...new Set(group.members.filter(membership => holdsDuring(membership, period)).map(({ iso3 }) => iso3)),
    ],
    of: (iso3, period) =>
      groups
        .values()
        .filter(group => group.members.some(member => member.iso3 === iso3 && holdsDuring(member, period))),
  }
}

/** The group whose members the words name, whatever their capitals: "all OSCE participating States", "Member States of the EU". */
export function groupOfMembers(words: string, { all }: Groups): Group | undefined {
  const named = words.toLowerCase().replace(/^(?:all\s)?(?:of\s)?(?:the\s)?(?:\d{1,3}\s)?/u, '')
  return all.find(({ name, abbreviations, memberTerm }) =>
    [name, ...abbreviations].some(called => {
      const [group, members] = [called.toLowerCase(), memberTerm.toLowerCase()]
      return (
        named === `${group} ${members}` || named === `${members} of the ${group}` || named === `${members} of ${group}`
      )
    }),
  )
}
