// What a configuration adds to the register, held against itself and against the register.
import type {
  AddedOrganization,
  AddedResolution,
  AddedState,
  AdditionProblem,
  RegisterAdditions,
} from '../register/additions.ts'
import { extendRegister } from '../register/extend.ts'
import type { Register } from '../register/register.ts'
import type { Span } from '../note/span.ts'
import { type Reading, valuePlace } from './read-shape.ts'

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

/** The additions; what contradicts something said before it, or the register, is told of. */
export function readAdditions(
  written: WrittenRegister,
  organizations: readonly WrittenOrganization[],
  register: Register,
  reading: Reading,
): RegisterAdditions {
  const places = new Map<AdditionProblem['addition'], Span>()
  const placed = <Addition extends AdditionProblem['addition']>(addition: Addition, place: Span): Addition => {
    places.set(addition, place)
    return addition
  }
  const additions: RegisterAdditions = {
    states: once(written.states ?? [], ({ iso3 }) => [iso3], 'iso3', reading).map(state =>
      placed(
        {
          iso3: state.iso3,
          names: (state.names ?? []).map(name => placed(stateName(name), valuePlace(name, 'en', reading))),
          aliases: (state.aliases ?? []).map(alias => placed({ ...alias }, valuePlace(alias, 'name', reading))),
        },
        valuePlace(state, 'iso3', reading),
      ),
    ),
    resolutions: readResolutions(written.resolutions ?? [], reading).map(resolution =>
      placed({ ...resolution }, valuePlace(resolution, 'number', reading)),
    ),
    organizations: once(organizations, labelsOf, 'name', reading).map(body =>
      placed(
        {
          name: body.name,
          abbreviations: body.abbreviations ?? [],
          aliases: body.aliases ?? [],
          from: body.from ?? null,
          to: body.to ?? null,
        },
        valuePlace(body, 'name', reading),
      ),
    ),
  }
  if (Object.values(additions).some(({ length }) => length > 0))
    for (const { addition, message } of extendRegister(register, additions).problems)
      reading.tell({ span: places.get(addition)!, message })
  return additions
}

function stateName({ en, from, to, in_text, article, sort_key }: WrittenName): AddedState['names'][number] {
  return {
    en,
    from: from ?? null,
    to: to ?? null,
    ...(in_text !== undefined && { inText: in_text }),
    ...(article !== undefined && { article }),
    ...(sort_key !== undefined && { sortKey: sort_key }),
  }
}

function labelsOf({ name, abbreviations = [], aliases = [] }: WrittenOrganization): AddedOrganization['aliases'] {
  return [name, ...abbreviations, ...aliases]
}

/** Those of which no label was taken by one before. */
function once<Written extends object>(
  all: readonly Written[],
  labels: (written: Written) => readonly string[],
  key: string,
  reading: Reading,
): Written[] {
  const seen = new Set<string>()
  return all.filter(written => {
    const own = labels(written)
    const taken = own.find(label => seen.has(label))
    for (const label of own) seen.add(label)
    if (taken === undefined) return true
    const message = `"${taken}" stands here twice, so that it is not clear which is meant. Write all of it in one place.`
    reading.tell({ span: valuePlace(written, key, reading), message })
    return false
  })
}

/** The resolutions that agree with those before them, in the order of their numbers. */
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
    const order = isLater ? 'lower' : 'higher'
    if (isLater ? year < other.year : year > other.year)
      return { key: 'year', message: `Resolution ${number} cannot be of ${year}: ${said} has a ${order} number.` }
    if (adopted === undefined || other.adopted === undefined) continue
    if (isLater ? adopted < other.adopted : other.adopted < adopted)
      return {
        key: 'adopted',
        message: `Resolution ${number} cannot have been adopted on ${adopted}: ${said}, adopted on ${other.adopted}, has a ${order} number.`,
      }
  }
  return undefined
}
