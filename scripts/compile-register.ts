// Reads and checks the data of the register (server/register/data) and writes it as modules that load fast (server/register/compiled).
/// <reference types="node" />
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { fold, foldBody, tidy } from '../server/register/label.ts'
import { entriesOfNames, labelsOfBody, smallStarts, spellingsOf, startsOf } from '../server/register/labels.ts'
import { packLookup } from '../server/register/lookup.ts'
import type {
  PackedBodyLabel,
  PackedEntry,
  PackedNames,
  PackedOrganizations,
  PackedResolutions,
  PackedStates,
} from '../server/register/packed.ts'
import type { Organization } from '../server/register/organizations.ts'
import type { Group } from '../server/register/groups.ts'
import type { Structure } from '../server/register/resolutions.ts'
import { compareNames, type State, type StateName } from '../server/register/states.ts'
import { packTable } from '../server/register/table.ts'
import { problemsIn } from './check-register.ts'
import {
  readSources,
  type AliasSource,
  type Day,
  type GroupsSource,
  type NameSource,
  type OrganizationsSource,
  type Sources,
  type StateSource,
  type StatesSource,
  type StructuresSource,
} from './register-sources.ts'

const compiledFolder = new URL('../server/register/compiled/', import.meta.url)

const bare = (name: string) => name.replace(/^the /u, '')

function packName(
  { en, from, to, in_text, article, sort_key, certainty, transition, prose }: NameSource,
  aliases: readonly AliasSource[],
): StateName {
  const short = aliases.find(({ name, context }) => context?.startsWith('running text') && en.startsWith(`${name} `))
  return {
    name: en,
    from,
    to,
    inText: bare(in_text),
    article: article || in_text.startsWith('the '),
    sortKey: sort_key,
    certainty,
    ...(short ? { short: short.name } : {}),
    ...(transition ? { transition: { notBefore: transition.not_before, notAfter: transition.not_after } } : {}),
    ...(prose === false ? { prose } : {}),
  }
}

function plainName(en: string, from: Day | null, to: Day | null): StateName {
  return { name: en, from, to, inText: en, article: false, sortKey: en.toLowerCase(), certainty: 'exact' }
}

function packState({ iso3, iso2, status, names, formal, un_member_since, aliases }: StateSource): State {
  return {
    iso3,
    iso2,
    status,
    names: names.map(name => packName(name, aliases)),
    formal,
    otherForms: aliases.filter(({ kind }) => kind !== 'misspelling').map(({ name }) => name),
    unMemberSince: un_member_since,
  }
}

const bounds = ({ from, to }: { from: Day | null; to: Day | null }) => ({
  ...(from === null ? {} : { from }),
  ...(to === null ? {} : { to }),
})

/** All labels of the States, in the order of the file. */
function stateEntries(source: StatesSource, states: readonly State[]): PackedEntry[] {
  const unsafe = new Set(source.not_wholly_safe)
  const mark = (label: string) => (unsafe.has(label) ? { unsafe: true as const } : {})
  const ofState = ({ iso3, aliases, formal, formal_history }: StateSource): PackedEntry[] => [
    ...aliases.map(({ name, kind, prose, split, ...alias }) => ({
      kind,
      written: tidy(name),
      iso3,
      ...bounds(alias),
      ...(prose === false ? { prose } : {}),
      ...(split ? { split } : {}),
      ...mark(name),
    })),
    ...(formal_history ?? [{ formal, from: null, to: null, certainty: 'exact' as const }]).map(past => ({
      kind: 'formal' as const,
      written: tidy(bare(past.formal)),
      iso3,
      ...bounds(past),
      exact: past.certainty === 'exact',
    })),
  ]
  return [
    ...states.flatMap(state => entriesOfNames(state, label => unsafe.has(label))),
    ...source.states.flatMap(ofState),
    ...source.former_members.flatMap(({ iso3, aliases = [] }) =>
      aliases.map(name => ({ kind: 'name' as const, written: tidy(name), iso3, name: 0, listed: false })),
    ),
    ...source.other_entities.flatMap(({ iso3, aliases = [] }) =>
      aliases.map(name => ({ kind: 'accepted-short' as const, written: tidy(name), iso3 })),
    ),
    ...source.ambiguous_labels.map(({ label, candidates, prose }) => ({
      kind: 'ambiguous' as const,
      written: tidy(label),
      candidates,
      ...(prose === false ? { prose } : {}),
    })),
  ]
}

/** Members and observers in UN order, then former Members, then other entities. */
function statesOf(source: StatesSource): State[] {
  const states = source.states.map(packState).sort((a, b) => compareNames(a.names.at(-1)!, b.names.at(-1)!))
  for (const { iso3, iso2, names } of source.former_members) {
    states.push({
      iso3,
      iso2,
      status: 'former-member',
      names: names.map(({ en, from, to }) => plainName(en, from, to)),
      formal: null,
      otherForms: [],
      unMemberSince: names[0]!.from,
    })
  }
  for (const { iso3, iso2, en } of source.other_entities) {
    states.push({
      iso3,
      iso2,
      status: 'other',
      names: [plainName(en, null, null)],
      formal: null,
      otherForms: [],
      unMemberSince: null,
    })
  }
  return states
}

function packStates(source: StatesSource): PackedStates {
  const states = statesOf(source)
  const entries = stateEntries(source, states)
  return {
    checkedOn: source.checked_on,
    coverageFrom: source.coverage_from,
    states: packTable(states.map(state => [state.iso3, state])),
    labels: packLookup(groupBy(entries, ({ written }) => fold(written))),
  }
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}

function packGroups({ groups }: GroupsSource): string {
  return packTable(
    groups.map(({ id, name, abbr, kind, member_term, members }): [string, Group] => [
      id,
      {
        id,
        name,
        abbreviations: abbr,
        kind,
        memberTerm: member_term,
        members: members.map(({ iso3, from, to }) => ({ iso3, from, to })),
      },
    ]),
  )
}

function organizationsOf(source: OrganizationsSource): Organization[] {
  return source.organizations.map((body): Organization => ({
    id: body.id,
    name: body.name,
    abbreviations: body.abbr,
    kind: body.kind,
    aliases: body.aliases ?? [],
    misspellings: body.misspellings ?? [],
    ...(body.both_spellings ? { bothSpellings: true } : {}),
    ...(body.certainty === 'approximate' ? { approximate: true } : {}),
    history: (body.name_history ?? []).map(({ name, abbr, from, to }) => ({
      name,
      abbreviation: abbr || null,
      from,
      to,
    })),
    parent: body.parent ?? null,
    from: body.from ?? null,
    to: body.to ?? null,
    note: body.note ?? null,
  }))
}

function packOrganizations(source: OrganizationsSource): PackedOrganizations {
  const organizations = organizationsOf(source)
  const labels: PackedBodyLabel[] = []
  const add = (label: string, { id }: Organization) => {
    if (!labels.some(([written]) => written === label)) labels.push([label, id])
  }
  for (const body of organizations) add(tidy(body.name), body)
  for (const body of organizations) for (const label of body.abbreviations) add(tidy(label), body)
  for (const body of organizations) for (const label of labelsOfBody(body)) add(label, body)
  return {
    organizations: packTable(organizations.map(body => [body.id, body])),
    labels: packLookup(groupBy(labels, ([written]) => foldBody(written))),
  }
}

/** All labels that are looked for in running text, with their marks. */
function packNames({ states, organizations }: Sources): PackedNames {
  const ambiguous = new Set(organizations.ambiguous_abbreviations.map(({ abbr }) => abbr))
  const bodies = organizationsOf(organizations).flatMap(labelsOfBody)
  const starts = startsOf([
    ...stateEntries(states, statesOf(states)).map(({ written }) => `s${written}`),
    ...states.lookalikes.map(({ phrase }) => `l${tidy(phrase)}`),
    ...bodies
      .filter(label => !ambiguous.has(label))
      .flatMap(spellingsOf)
      .map(label => `b${label}`),
  ])
  return { starts: packLookup(starts), small: smallStarts(starts.keys()).sort().join(' ') }
}

const dayNumber = (day: Day) => Date.parse(`${day}T00:00:00Z`) / 86_400_000

function packResolutions({ resolutions: rows, structures }: Sources): PackedResolutions {
  const firstYear = rows[0]!.year
  const lastOfYear: number[] = []
  for (const { number, year } of rows) lastOfYear[year - firstYear] = number
  const firstDay = rows[0]!.adopted!
  let before = dayNumber(firstDay)
  const adopted = rows.map(row => {
    if (row.adopted === null) return '-'
    const days = dayNumber(row.adopted) - before
    before += days
    return days.toString(36)
  })
  const topics = [...new Set(['', ...rows.map(({ topic }) => topic ?? '')])]
  const place = new Map(topics.map((topic, index) => [topic, index.toString(36)]))
  return {
    firstYear: String(firstYear),
    lastOfYear: lastOfYear.join(' '),
    firstDay,
    adopted: adopted.join(' '),
    topics: topics.join('\n'),
    topicOf: rows.map(({ topic }) => place.get(topic ?? '')!).join(' '),
    structures: packTable(packStructures(structures).map(structure => [String(structure.number), structure])),
  }
}

function packStructures({ resolutions }: StructuresSource): Structure[] {
  return resolutions
    .map(({ number, meeting, verified, operative_paragraphs, operative_numbered, family, ...rest }) => {
      const known = { ...rest.operative, ...rest.operative_partial }
      const attested = (rest.attested_paragraphs ?? []).filter(paragraph => !(paragraph in known))
      const paragraphs = [
        ...Object.entries(known).map(([paragraph, source]) => ({
          number: Number(paragraph),
          topic: source.topic,
          letters: [...new Set([...(source.sub ?? []), ...(source.inline_sub ?? [])])]
            .sort()
            .map(letter => ({ letter, topic: source.sub_topics?.[letter] })),
        })),
        ...attested.map(paragraph => ({ number: paragraph, topic: undefined, letters: [] })),
      ].sort((a, b) => a.number - b.number)
      return {
        number,
        meeting,
        verified,
        numbered: operative_numbered ?? true,
        count: operative_paragraphs ?? undefined,
        paragraphs,
        family: family ?? false,
      }
    })
    .sort((a, b) => Number(b.family) - Number(a.family) || a.number - b.number)
}

function moduleOf(content: object): string {
  const constants = Object.entries(content).map(([name, value]) => `export const ${name} = ${literal(String(value))}\n`)
  return `// Generated by scripts/compile-register.ts from server/register/data; do not edit.\n${constants.join('')}`
}

function literal(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n').replaceAll('\t', '\\t')}'`
}

/** The generated modules: file name to text. The same data always gives the same text. */
export function compile(sources: Sources): Map<string, string> {
  return new Map([
    ['names.ts', moduleOf(packNames(sources))],
    ['states.ts', moduleOf(packStates(sources.states))],
    ['groups.ts', moduleOf({ groups: packGroups(sources.groups) })],
    ['organizations.ts', moduleOf(packOrganizations(sources.organizations))],
    ['resolutions.ts', moduleOf(packResolutions(sources))],
  ])
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sources = readSources()
  const problems = problemsIn(sources)
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) process.exit(1)
  mkdirSync(compiledFolder, { recursive: true })
  for (const [name, text] of compile(sources)) writeFileSync(new URL(name, compiledFolder), text)
}
