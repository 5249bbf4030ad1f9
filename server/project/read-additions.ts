// What a configuration adds to the register, held against itself: intervals, years and numbers that cannot all be true.
import type { AddedOrganization, AddedResolution, AddedState, AddedStateName, Additions } from './configuration.ts'
import { keyPlace, type Reading, valuePlace } from './read-shape.ts'

interface WrittenInterval {
  readonly from?: string
  readonly to?: string
}

interface WrittenName extends WrittenInterval {
  readonly en: string
  readonly in_text?: string
  readonly article?: boolean
  readonly sort_key?: string
}

interface WrittenState {
  readonly iso3: string
  readonly names?: readonly WrittenName[]
  readonly aliases?: AddedState['aliases']
}

export interface WrittenRegister {
  readonly states?: readonly WrittenState[]
  readonly resolutions?: readonly AddedResolution[]
}

export interface WrittenOrganization extends WrittenInterval {
  readonly name: string
  readonly abbreviations?: readonly string[]
  readonly aliases?: readonly string[]
}

/** The additions that agree with each other; of two that do not, the first. */
export function readAdditions(
  register: WrittenRegister,
  organizations: readonly WrittenOrganization[],
  reading: Reading,
): Additions {
  return {
    states: readStates(register.states ?? [], reading),
    resolutions: readResolutions(register.resolutions ?? [], reading),
    organizations: readOrganizations(organizations, reading),
  }
}

function readStates(written: readonly WrittenState[], reading: Reading): AddedState[] {
  const seen = new Set<string>()
  return written.flatMap(state => {
    if (seen.has(state.iso3)) {
      const message = `The State "${state.iso3}" stands here twice. Put all its names under one.`
      reading.tell({ span: valuePlace(state, 'iso3', reading), message })
      return []
    }
    seen.add(state.iso3)
    const names = (state.names ?? []).flatMap(({ en, in_text, article, sort_key, ...interval }, index, all) => {
      const written = all[index]!
      if (!isInterval(written, reading)) return []
      const name: AddedStateName = {
        en,
        from: interval.from ?? null,
        to: interval.to ?? null,
        ...(in_text !== undefined && { inText: in_text }),
        ...(article !== undefined && { article }),
        ...(sort_key !== undefined && { sortKey: sort_key }),
      }
      return [{ written, name }]
    })
    return [{ iso3: state.iso3, names: withoutOverlaps(names, reading), aliases: state.aliases ?? [] }]
  })
}

/** The names in the order of time, each beginning after the one before. */
function withoutOverlaps(
  names: readonly { readonly written: WrittenName; readonly name: AddedStateName }[],
  reading: Reading,
): AddedStateName[] {
  const kept: AddedStateName[] = []
  for (const { written, name } of names) {
    const other = kept.find(known => meet(known, name))
    if (!other) {
      kept.push(name)
      continue
    }
    const shared = [name.from, other.from]
      .filter(day => day !== null)
      .sort()
      .at(-1)
    const when = shared === undefined ? 'always' : `on ${shared}`
    const message = `"${name.en}" and "${other.en}" would both hold ${when}. End the one the day before the other begins.`
    reading.tell({ span: valuePlace(written, 'en', reading), message })
  }
  return kept.sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
}

function meet(a: AddedStateName, b: AddedStateName): boolean {
  return (a.from ?? '') <= (b.to ?? '9999-12-31') && (b.from ?? '') <= (a.to ?? '9999-12-31')
}

function isInterval(written: WrittenInterval, reading: Reading): boolean {
  const { from, to } = written
  if (from === undefined || to === undefined || from <= to) return true
  const message = `This ends on ${to}, before it begins on ${from}.`
  reading.tell({ span: valuePlace(written, 'to', reading), message })
  return false
}

function readResolutions(written: readonly AddedResolution[], reading: Reading): AddedResolution[] {
  const kept: AddedResolution[] = []
  for (const resolution of written) {
    const problem = contradiction(resolution, kept)
    if (problem === undefined) kept.push(resolution)
    else reading.tell({ span: valuePlace(resolution, problem.key, reading), message: problem.message })
  }
  return kept.sort((a, b) => a.number - b.number)
}

/** What a resolution says against itself or against those before it. */
function contradiction(
  { number, year, adopted }: AddedResolution,
  others: readonly AddedResolution[],
): { readonly key: 'number' | 'year' | 'adopted'; readonly message: string } | undefined {
  if (adopted !== undefined && !adopted.startsWith(`${year}-`))
    return { key: 'adopted', message: `Resolution ${number} cannot be of ${year} and adopted on ${adopted}.` }
  for (const other of others) {
    const said = `resolution ${other.number} (${other.year})`
    if (other.number === number) return { key: 'number', message: `Resolution ${number} stands here twice.` }
    const isLater = number > other.number
    if (isLater ? year < other.year : year > other.year)
      return {
        key: 'year',
        message: `Resolution ${number} cannot be of ${year}: ${said} has a ${isLater ? 'lower' : 'higher'} number.`,
      }
    if (adopted === undefined || other.adopted === undefined) continue
    if (isLater ? adopted < other.adopted : other.adopted < adopted)
      return {
        key: 'adopted',
        message: `Resolution ${number} cannot have been adopted on ${adopted}: ${said}, adopted on ${other.adopted}, has a ${isLater ? 'lower' : 'higher'} number.`,
      }
  }
  return undefined
}

function readOrganizations(written: readonly WrittenOrganization[], reading: Reading): AddedOrganization[] {
  const names = new Map<string, string>()
  return written.flatMap(organization => {
    const { name, abbreviations = [], aliases = [], from, to } = organization
    if (!isInterval(organization, reading)) return []
    const taken = [name, ...abbreviations, ...aliases].find(label => names.has(label))
    if (taken !== undefined) {
      const message = `"${taken}" is also a name of "${names.get(taken)}", so that it is not clear which is meant.`
      reading.tell({ span: keyPlace(organization, 'name', reading), message })
      return []
    }
    for (const label of [name, ...abbreviations, ...aliases]) names.set(label, name)
    return [{ name, abbreviations, aliases, from: from ?? null, to: to ?? null }]
  })
}
