// Reads and checks the data of the register (server/register/data) and writes it as modules that load fast (server/register/compiled).
/// <reference types="node" />
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { PackedGroups, PackedOrganizations, PackedResolutions, PackedStates } from '../server/register/packed.ts'
import type { PackedAlias, PackedFormal, PackedState, PackedStructures } from '../server/register/packed.ts'
import type { StateName } from '../server/register/states.ts'

const dataFolder = new URL('../server/register/data/', import.meta.url)
const compiledFolder = new URL('../server/register/compiled/', import.meta.url)

type Day = string
type Certainty = 'exact' | 'recalled' | 'approximate'

interface NameSource {
  en: string
  from: Day | null
  to: Day | null
  in_text: string
  article: boolean
  sort_key: string
  certainty: Certainty
  transition?: { not_before: Day; not_after: Day }
}

interface AliasSource {
  name: string
  kind: PackedAlias['kind']
  from: Day | null
  to: Day | null
  prose?: boolean
  split?: string[]
}

interface StateSource {
  iso2: string
  iso3: string
  status: 'member' | 'observer'
  names: NameSource[]
  formal: string
  formal_history?: { formal: string; from: Day | null; to: Day | null; certainty: Certainty }[]
  un_member_since: Day | null
  aliases: AliasSource[]
}

interface StatesSource {
  checked_on: Day
  coverage_from: Day
  states: StateSource[]
  former_members: { iso2: string; iso3: string; names: { en: string; from: Day; to: Day }[]; successors: string[] }[]
  other_entities: { iso2: string | null; iso3: string; en: string; aliases?: string[] }[]
  ambiguous_labels: { label: string; candidates: string[]; prose?: boolean }[]
  lookalikes: { phrase: string }[]
  not_wholly_safe: string[]
}

interface GroupsSource {
  groups: {
    id: string
    name: string
    abbr: string[]
    kind: string
    member_term: string
    member_count_on_checked_date: number
    members: { iso3: string; from: Day | null; to: Day | null }[]
  }[]
}

interface OrganizationsSource {
  organizations: {
    id: string
    name: string
    abbr: string[]
    kind: string
    aliases?: string[]
    name_history?: { name: string; abbr?: string; from: Day | null; to: Day | null }[]
    parent?: string
    from?: Day | null
    to?: Day | null
    note?: string
  }[]
  ambiguous_abbreviations: { abbr: string }[]
}

interface ParagraphSource {
  topic?: string
  sub?: string[]
  inline_sub?: string[]
  sub_topics?: Record<string, string>
}

interface StructuresSource {
  resolutions: {
    number: number
    year: number
    adopted: Day
    verified: boolean
    operative_paragraphs: number | null
    operative_numbered?: boolean
    family?: boolean
    operative: Record<string, ParagraphSource>
    operative_partial?: Record<string, ParagraphSource>
    attested_paragraphs?: number[]
  }[]
}

interface ResolutionRow {
  number: number
  year: number
  adopted: Day | null
  topic: string | null
}

/** The data as the files hold it. */
export interface Sources {
  states: StatesSource
  groups: GroupsSource
  organizations: OrganizationsSource
  structures: StructuresSource
  resolutions: ResolutionRow[]
}

/** Reads the data files. */
export function readSources(): Sources {
  const read = (name: string) => readFileSync(new URL(name, dataFolder), 'utf8')
  return {
    states: parse(read('states.yaml')) as StatesSource,
    groups: parse(read('groups.yaml')) as GroupsSource,
    organizations: parse(read('organizations.yaml')) as OrganizationsSource,
    structures: parse(read('resolutions-1540-family.yaml')) as StructuresSource,
    resolutions: readTable(read('resolutions.csv')),
  }
}

function readTable(csv: string): ResolutionRow[] {
  const [, ...lines] = csv.trimEnd().split(/\r?\n/u)
  return lines.map(line => {
    const fields = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))/gu)].map(
      match => match[1]?.replaceAll('""', '"') ?? match[2] ?? '',
    )
    const [number = '', year = '', adopted = '', topic = ''] = fields
    return { number: Number(number), year: Number(year), adopted: adopted || null, topic: topic || null }
  })
}

const withoutArticle = (name: string) => name.replace(/^the /u, '')

function packName({ en, from, to, in_text, article, sort_key, certainty, transition }: NameSource): StateName {
  return {
    name: en,
    from,
    to,
    inText: withoutArticle(in_text),
    article: article || in_text.startsWith('the '),
    sortKey: sort_key,
    certainty,
    ...(transition ? { transition: { notBefore: transition.not_before, notAfter: transition.not_after } } : {}),
  }
}

function packAlias({ name, kind, from, to, prose, split }: AliasSource): PackedAlias {
  return { name, kind, from, to, ...(prose === false ? { prose } : {}), ...(split ? { split } : {}) }
}

function packFormals({ formal, formal_history }: StateSource): PackedFormal[] {
  return (formal_history ?? [{ formal, from: null, to: null, certainty: 'exact' as const }]).map(
    ({ formal, from, to, certainty }) => ({ name: withoutArticle(formal), from, to, certainty }),
  )
}

function plainName(en: string, from: Day | null, to: Day | null): StateName {
  return { name: en, from, to, inText: en, article: false, sortKey: en.toLowerCase(), certainty: 'exact' }
}

/** Compares sort keys word by word. */
function compareKeys(a: string, b: string): number {
  const [left, right] = [a.split(' '), b.split(' ')]
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    if (left[i] !== right[i]) return left[i]! < right[i]! ? -1 : 1
  }
  return left.length - right.length
}

function packStates(source: StatesSource): PackedStates {
  const states = source.states.map((state): PackedState => ({
    iso3: state.iso3,
    iso2: state.iso2,
    status: state.status,
    names: state.names.map(packName),
    formal: state.formal,
    unMemberSince: state.un_member_since,
    formals: packFormals(state),
    aliases: state.aliases.map(packAlias),
  }))
  states.sort((a, b) => compareKeys(a.names.at(-1)!.sortKey, b.names.at(-1)!.sortKey))
  const former = source.former_members.map(({ iso3, iso2, names }): PackedState => ({
    iso3,
    iso2,
    status: 'former-member',
    names: names.map(({ en, from, to }) => plainName(en, from, to)),
    formal: null,
    unMemberSince: names[0]!.from,
    formals: [],
    aliases: [],
  }))
  const others = source.other_entities.map(({ iso3, iso2, en, aliases = [] }): PackedState => ({
    iso3,
    iso2,
    status: 'other',
    names: [plainName(en, null, null)],
    formal: null,
    unMemberSince: null,
    formals: [],
    aliases: aliases.map(name => ({ name, kind: 'accepted-short', from: null, to: null })),
  }))
  return {
    states: [...states, ...former, ...others],
    ambiguous: source.ambiguous_labels.map(({ label, candidates, prose }) => ({
      label,
      candidates,
      ...(prose === false ? { prose } : {}),
    })),
    lookalikes: source.lookalikes.map(({ phrase }) => phrase),
    unsafe: source.not_wholly_safe,
  }
}

function packGroups({ groups }: GroupsSource): PackedGroups {
  return groups.map(({ id, name, abbr, kind, member_term, members }) => ({
    id,
    name,
    abbreviations: abbr,
    kind,
    memberTerm: member_term,
    members: members.map(({ iso3, from, to }) => ({ iso3, from, to })),
  }))
}

function packOrganizations(source: OrganizationsSource): PackedOrganizations {
  return {
    organizations: source.organizations.map(body => ({
      id: body.id,
      name: body.name,
      abbreviations: body.abbr,
      kind: body.kind,
      aliases: body.aliases ?? [],
      history: (body.name_history ?? []).map(({ name, abbr, from, to }) => ({
        name,
        abbreviation: abbr ?? null,
        from,
        to,
      })),
      parent: body.parent ?? null,
      from: body.from ?? null,
      to: body.to ?? null,
      note: body.note ?? null,
    })),
    ambiguous: source.ambiguous_abbreviations.map(({ abbr }) => abbr),
  }
}

const dayNumber = (day: Day) => Date.parse(`${day}T00:00:00Z`) / 86_400_000

function packResolutions(rows: ResolutionRow[]): PackedResolutions {
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
    firstYear,
    lastOfYear,
    firstDay,
    adopted: adopted.join(' '),
    topics: topics.join('\n'),
    topicOf: rows.map(({ topic }) => place.get(topic ?? '')!).join(' '),
  }
}

function packStructures({ resolutions }: StructuresSource): PackedStructures {
  return resolutions
    .map(({ number, verified, operative_paragraphs, operative_numbered, family, ...rest }) => {
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
        verified,
        numbered: operative_numbered ?? true,
        count: operative_paragraphs ?? undefined,
        paragraphs,
        family: family ?? false,
      }
    })
    .sort((a, b) => Number(b.family) - Number(a.family) || a.number - b.number)
}

function moduleOf(content: Record<string, unknown>): string {
  const header = '// Generated by scripts/compile-register.ts from server/register/data; do not edit.\n'
  const literal = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`
  return (
    header +
    Object.entries(content)
      .map(
        ([name, value]) =>
          `export const ${name} = ${literal(typeof value === 'string' ? value : JSON.stringify(value))}\n`,
      )
      .join('')
  )
}

/** The generated modules: file name to text. The same data always gives the same text. */
export function compile(sources: Sources): Map<string, string> {
  return new Map([
    [
      'states.ts',
      moduleOf({
        checkedOn: sources.states.checked_on,
        coverageFrom: sources.states.coverage_from,
        packed: packStates(sources.states),
      }),
    ],
    ['groups.ts', moduleOf({ packed: packGroups(sources.groups) })],
    ['organizations.ts', moduleOf({ packed: packOrganizations(sources.organizations) })],
    ['resolutions.ts', moduleOf({ packed: packResolutions(sources.resolutions) })],
    ['structures.ts', moduleOf({ packed: packStructures(sources.structures) })],
  ])
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(compiledFolder, { recursive: true })
  for (const [name, text] of compile(readSources())) writeFileSync(new URL(name, compiledFolder), text)
}
