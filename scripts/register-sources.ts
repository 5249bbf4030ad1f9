// The data files of the register (server/register/data) and how they are read. The fields are explained in their README.md.
/// <reference types="node" />
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

const dataFolder = new URL('../server/register/data/', import.meta.url)

export type Day = string
export type Certainty = 'exact' | 'recalled' | 'approximate'

export interface NameSource {
  en: string
  from: Day | null
  to: Day | null
  in_text: string
  article: boolean
  sort_key: string
  certainty: Certainty
  transition?: { not_before: Day; not_after: Day }
  prose?: boolean
}

export interface AliasSource {
  name: string
  kind: 'accepted-short' | 'informal' | 'outdated' | 'misspelling'
  from: Day | null
  to: Day | null
  prose?: boolean
  split?: string[]
  context?: string
}

export interface StateSource {
  iso2: string
  iso3: string
  m49: string
  status: 'member' | 'observer'
  names: NameSource[]
  formal: string
  formal_history?: { formal: string; from: Day | null; to: Day | null; certainty: Certainty }[]
  un_member_since: Day | null
  aliases: AliasSource[]
}

export interface StatesSource {
  checked_on: Day
  coverage_from: Day
  states: StateSource[]
  former_members: {
    iso2: string
    iso3: string
    names: { en: string; from: Day; to: Day }[]
    aliases?: string[]
    successors: string[]
  }[]
  other_entities: { iso2: string | null; iso3: string; en: string; aliases?: string[] }[]
  ambiguous_labels: { label: string; candidates: string[]; prose?: boolean }[]
  lookalikes: { phrase: string }[]
  not_wholly_safe: string[]
}

export interface GroupsSource {
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

export interface OrganizationsSource {
  organizations: {
    id: string
    name: string
    abbr: string[]
    kind: string
    aliases?: string[]
    misspellings?: string[]
    both_spellings?: boolean
    certainty?: Certainty
    name_history?: { name: string; abbr?: string; from: Day | null; to: Day | null }[]
    parent?: string
    from?: Day | null
    to?: Day | null
    note?: string
  }[]
  ambiguous_abbreviations: { abbr: string }[]
}

export interface ParagraphSource {
  topic?: string
  sub?: string[]
  inline_sub?: string[]
  sub_topics?: Record<string, string>
}

export interface StructuresSource {
  resolutions: {
    number: number
    year: number
    adopted: Day
    meeting: number | null
    verified: boolean
    operative_paragraphs: number | null
    operative_numbered?: boolean
    family?: boolean
    operative?: Record<string, ParagraphSource>
    operative_partial?: Record<string, ParagraphSource>
    attested_paragraphs?: number[]
  }[]
}

export interface ResolutionRow {
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
