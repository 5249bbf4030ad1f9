// What a project adds to the register: a State's new name, a body of its own, the next resolution. The register itself stays as it is.
import { addDays, isDay, type Day, type Interval } from './day.ts'
import { fold, foldBody, tidy, withoutArticle } from './label.ts'
import { entriesOfNames, labelsOfBody, smallStarts, spellingsOf, startsOf } from './labels.ts'
import { extendLookup, type Lookup } from './lookup.ts'
import type { Organization } from './organizations.ts'
import type { PackedBodyLabel, PackedEntry } from './packed.ts'
import { createRegister, type Register, type RegisterData } from './register.ts'
import { extendResolutions, type Resolution } from './resolutions.ts'
import { compareNames, type State, type StateName } from './states.ts'
import { extendTable } from './table.ts'

/** A name of a State; in its interval it stands in the place of the register's. Ends are included, null is open. */
export interface AddedStateName extends Interval {
  readonly en: string
  /** As in running text, without the article; `en` if absent. */
  readonly inText?: string
  readonly article?: boolean
  readonly sortKey?: string
}

export interface AddedAlias {
  readonly name: string
  readonly kind: 'accepted-short' | 'informal' | 'outdated' | 'misspelling'
}

/** Names of a State that the register has, by its ISO code (alpha-3), or of a new one. */
export interface AddedState {
  readonly iso3: string
  readonly names: readonly AddedStateName[]
  readonly aliases: readonly AddedAlias[]
}

/** A body; one of a name that the register has gets the further labels. */
export interface AddedOrganization extends Interval {
  readonly name: string
  /** The id of the register's body that is to be called so in the place of its name of today. */
  readonly nameOf?: string
  readonly abbreviations: readonly string[]
  readonly aliases: readonly string[]
}

export interface AddedResolution {
  readonly number: number
  readonly year: number
  readonly adopted?: Day
  readonly topic?: string
}

/** Facts to be added. */
export interface RegisterAdditions {
  readonly states: readonly AddedState[]
  readonly organizations: readonly AddedOrganization[]
  readonly resolutions: readonly AddedResolution[]
}

/** What was not added, because it contradicts itself or the register. */
export interface AdditionProblem {
  /** The addition, and in a State the name or alias. */
  readonly addition: AddedState | AddedStateName | AddedAlias | AddedOrganization | AddedResolution
  /** A sentence or two for whoever wrote it. */
  readonly message: string
}

/** The register with what can be added, and what cannot. */
export function extendRegister(
  register: Register,
  additions: RegisterAdditions,
): { readonly register: Register; readonly problems: readonly AdditionProblem[] } {
  const problems: AdditionProblem[] = []
  const tell = (addition: AdditionProblem['addition'], message: string) => problems.push({ addition, message })
  const withStates = additions.states.reduce((data, state) => addState(data, state, tell), register.data)
  const withBodies = additions.organizations.reduce((data, body) => addOrganization(data, body, tell), withStates)
  const sound = additions.resolutions.filter(resolution => isSound(resolution, register, tell))
  const resolutions = extendResolutions(
    register.resolutions,
    sound.map((resolution): Resolution => ({ adopted: undefined, topic: undefined, ...resolution })),
  )
  const data = sound.length > 0 ? { ...withBodies, resolutions } : withBodies
  return { register: data === register.data ? register : createRegister(data), problems }
}

type Tell = (addition: AdditionProblem['addition'], message: string) => void

function addState(data: RegisterData, added: AddedState, tell: Tell): RegisterData {
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
    starts: withLabels(
      data,
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

/** What the id of a body that only the project knows begins with. */
const ownBody = 'own: '

/** Whether a body is one that the register itself lacks. */
export function isOwnBody({ id }: Organization): boolean {
  return id.startsWith(ownBody)
}

function addOrganization(data: RegisterData, added: AddedOrganization, tell: Tell): RegisterData {
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
    starts: withLabels(
      data,
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

/** What is looked for in running text, with further marked labels. */
function withLabels({ starts: { labels, small } }: RegisterData, marked: readonly string[]): RegisterData['starts'] {
  const rows = startsOf(marked, start => labels.get(start))
  rows.delete('')
  const more = smallStarts(rows.keys())
  return { labels: extendLookup(labels, rows), small: [...new Set([...small, ...more])] }
}

function isSound(added: AddedResolution, { resolutions }: Register, tell: Tell): boolean {
  const { number, year, adopted } = added
  const known = resolutions.get(number)
  const problem =
    (adopted === undefined ? undefined : intervalProblem(String(number), { from: adopted, to: null })) ??
    (known && known.year !== year
      ? `The register has resolution ${number} in ${known.year}, not ${year}.`
      : undefined) ??
    (!known && year < resolutions.lastYear
      ? `The register has all resolutions up to ${resolutions.lastYear - 1}; ${number} (${year}) is none of them.`
      : undefined)
  if (problem !== undefined) tell(added, problem)
  return problem === undefined
}

function intervalProblem(name: string, { from, to }: Interval): string | undefined {
  const none = [from, to].find(end => end !== null && !isDay(end))
  if (none !== undefined) return `There is no day ${none}. Write it as 2027-01-31.`
  return from !== null && to !== null && from > to ? `"${name}" ends on ${to}, before it begins on ${from}.` : undefined
}

function meet(a: Interval, b: Interval): boolean {
  return (a.from === null || b.to === null || a.from <= b.to) && (b.from === null || a.to === null || b.from <= a.to)
}
