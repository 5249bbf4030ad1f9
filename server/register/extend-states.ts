// Adding to the States of the register: a new name of one, a further label, a new State.
import { intervalProblem, type AddedState, type AddedStateName, type Tell } from './additions.ts'
import { addDays, type Day, type Interval } from './day.ts'
import { fold, tidy, withoutArticle } from './label.ts'
import { entriesOfNames, extendStarts } from './labels.ts'
import { extendLookup, type Lookup } from './lookup.ts'
import type { PackedEntry } from './packed.ts'
import type { RegisterData } from './register.ts'
import { compareNames, type State, type StateName } from './states.ts'
import { extendTable } from './table.ts'

/** The data with the names and aliases of a State, old or new. */
export function addState(data: RegisterData, added: AddedState, tell: Tell): RegisterData {
  const { states, labels } = data.states
  const { iso3 } = added
  const known = states.get(iso3)
  const names: StateName[] = []
  for (const name of added.names) {
    const overlap = names.find(other => meet(other, name))
    const problem =
      (overlap &&
        `"${overlap.name}" and "${name.en}" are both the name on one day. End one before the other begins.`) ??
      intervalProblem(name.en, name) ??
      rivalProblem(name.en, iso3, data)
    if (problem === undefined) names.push(stateName(name))
    else tell(name, problem)
  }
  if (!known && names.length === 0) {
    tell(added, `The register has no State "${iso3}". Give its code of three letters, or names for a new State.`)
    return data
  }
  const aliases = added.aliases.filter(alias => {
    const problem = rivalProblem(alias.name, iso3, data)
    if (problem !== undefined) tell(alias, problem)
    return problem === undefined
  })
  const state: State = {
    ...(known ?? { iso3, iso2: null, status: 'member', formal: null, unMemberSince: null }),
    names: overlay(known?.names ?? [], names),
    otherForms: [
      ...(known?.otherForms ?? []),
      ...aliases.flatMap(({ kind, name }) => (kind === 'misspelling' ? [] : name)),
    ],
  }
  const isUnsafe = (label: string) =>
    (labels.get(fold(tidy(label))) ?? []).some(entry => entry.written === tidy(label) && 'unsafe' in entry)
  const ofAliases = aliases.map(({ name, kind }): PackedEntry => ({ kind, written: tidy(name), iso3 }))
  const entries = [...entriesOfNames(state, isUnsafe), ...ofAliases]
  const former = entriesOfNames(known ?? state, isUnsafe)
  return {
    ...data,
    states: {
      states: inOrder(extendTable(states, new Map([[iso3, state]]))),
      labels: extendLookup(labels, rowsOf(labels, iso3, entries, former)),
    },
    starts: extendStarts(
      data.starts,
      entries.map(({ written }) => `s${written}`),
    ),
  }
}

/** The rows of the labels concerned: what others mean by them, and in the place of what was said of the State what is said now. */
function rowsOf(
  labels: Lookup<readonly PackedEntry[]>,
  iso3: string,
  entries: readonly PackedEntry[],
  former: readonly PackedEntry[],
): Map<string, readonly PackedEntry[]> {
  const rows = new Map<string, readonly PackedEntry[]>()
  for (const key of new Set([...former, ...entries].map(({ written }) => fold(written)))) {
    const own = entries.filter(({ written }) => fold(written) === key)
    const isUsage = (entry: PackedEntry) => entry.kind !== 'name' && entry.kind !== 'formal'
    const kept = (labels.get(key) ?? []).filter(
      entry =>
        !('iso3' in entry) ||
        entry.iso3 !== iso3 ||
        (entry.kind !== 'name' && !own.some(added => isUsage(added) && isUsage(entry))),
    )
    rows.set(key, [...own, ...kept])
  }
  return rows
}

function stateName({ en, from, to, inText, article, sortKey }: AddedStateName): StateName {
  return {
    name: en,
    from,
    to,
    inText: inText ?? withoutArticle(en),
    article: article ?? false,
    sortKey: sortKey ?? fold(en),
    certainty: 'exact',
  }
}

/** The added names, and the others where there is none of them. */
function overlay(names: readonly StateName[], added: readonly StateName[]): StateName[] {
  const rest = added.reduce<readonly StateName[]>(
    (left, name) =>
      left.flatMap(other => {
        if (!meet(other, name)) return [other]
        const before = name.from !== null && (other.from === null || other.from < name.from)
        const after = name.to !== null && (other.to === null || other.to > name.to)
        return [
          ...(before ? [{ ...other, to: addDays(name.from, -1) }] : []),
          ...(after ? [beginning(other, addDays(name.to, 1))] : []),
        ]
      }),
    names,
  )
  return [...rest, ...added].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
}

/** The name from a day on, without a transition to it. */
function beginning({ name, to, inText, article, sortKey, certainty }: StateName, from: Day): StateName {
  return { name, from, to, inText, article, sortKey, certainty }
}

/** Members in UN order, then the others. */
function inOrder({ values, ...table }: RegisterData['states']['states']): RegisterData['states']['states'] {
  const isMember = ({ status }: State) => status === 'member' || status === 'observer'
  return {
    ...table,
    values: () => {
      const all = values()
      const members = all.filter(isMember).sort((a, b) => compareNames(a.names.at(-1)!, b.names.at(-1)!))
      return [...members, ...all.filter(state => !isMember(state))]
    },
  }
}

/** Says whether a label is the name of another State already. */
function rivalProblem(label: string, iso3: string, { states: { states, labels } }: RegisterData): string | undefined {
  if (label.trim() === '') return 'A name needs letters.'
  const rival = (labels.get(fold(tidy(label))) ?? []).find(entry => 'iso3' in entry && entry.iso3 !== iso3)
  const other = rival && 'iso3' in rival ? states.get(rival.iso3)?.names.at(-1)?.name : undefined
  return other && `"${label}" is a name of "${other}" in the register, so that it cannot be one of "${iso3}" as well.`
}

function meet(a: Interval, b: Interval): boolean {
  return (a.from === null || b.to === null || a.from <= b.to) && (b.from === null || a.to === null || b.from <= a.to)
}
