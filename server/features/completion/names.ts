// Completion of the names of States and organizations, as they were on the day of the event.
import type { Analysis } from '../../analysis/analysis.ts'
import type { Participant } from '../../mentions/participant.ts'
import type { Span } from '../../note/span.ts'
import { holdsDuring, type Period } from '../../register/day.ts'
import type { Organization } from '../../register/organizations.ts'
import type { Register } from '../../register/register.ts'
import { compareNames, type State, type StateName, type StateReading } from '../../register/states.ts'
import { groupTable } from './groups.ts'
import type { CompletionItem } from './item.ts'
import { fold, labelTable, wordStarts, type LabelTable } from './label-table.ts'

/** What was typed and where: `before` is the text of the line up to the cursor, from where a name may begin. */
export interface Typed {
  readonly before: string
  readonly offset: number
  /** Where what is replaced ends: behind the cursor, where it stands inside a word. */
  readonly end: number
}

/** Which names fit, and in which form. */
export interface NameRequest {
  readonly states: boolean
  readonly organizations: boolean
  /** `list`: as an entry of a list; `text`: in running text, with article. */
  readonly form: 'list' | 'text'
  /** Whether nothing is typed of an entry yet, so that all names fit. */
  readonly all: boolean
  readonly listed: ListedStates
}

/** States that are listed, by their codes, and where each begins: "Trinidad and To" has one already, and it is the one being typed. */
export type ListedStates = ReadonlyMap<string, number>

export const noneListed: ListedStates = new Map()

/** At most so many names are offered, all States in a list of participants among them. */
const mostNames = 250

/** A name found for what was typed from `from` on. */
interface Match {
  readonly from: number
  readonly typed: string
  readonly label: string
  /** How near the label is to what is written: 0 its beginning, 1 another name, 2 a later word of a name, 3 a name given up. */
  readonly rank: number
  readonly item: CompletionItem
}

/** The names that fit what was typed, the best first. */
export function nameItems(analysis: Analysis, typed: Typed, request: NameRequest): CompletionItem[] {
  const { register } = analysis.project
  const { period } = analysis.event
  if (request.all) return allNames(register, period, typed, request).slice(0, mostNames)
  for (const from of wordStarts(typed.before)) {
    const text = typed.before.slice(from)
    if (!isTelling(text, typed.before.slice(0, from), request.form)) continue
    const found = [
      ...(request.states ? matchStates(register, period, typed, from, request) : []),
      ...(request.organizations ? matchOrganizations(register, period, typed, from, request) : []),
      ...(request.form === 'text' ? matchGroups(register, period, typed, from) : []),
    ].filter(({ label }) => request.form === 'list' || isUpper(label) || !isUpper(text))
    // Of "Bosnia and H", the longest beginning that is known counts, not "H".
    if (found.length > 0) return inOrder(found, typed)
  }
  return []
}

/** Each name once, the nearest first. */
function inOrder(found: readonly Match[], typed: Typed): CompletionItem[] {
  const nearest = new Map<string, Match>()
  for (const match of found.toSorted(bestFirst))
    if (!nearest.has(match.item.insert)) nearest.set(match.item.insert, match)
  const items = [...nearest.values()].map(match => finish(match, typed))
  // A name typed to its end needs no help; where longer names begin with it, it stays the first choice.
  return items.length === 1 && items[0]!.preselect ? [] : items.slice(0, mostNames)
}

function isUpper(text: string): boolean {
  return /^\p{Lu}/u.test(text)
}

/** In a list any beginning will do. In running text a name begins with a capital, and one word of it must be told from other words. */
function isTelling(text: string, before: string, form: NameRequest['form']): boolean {
  if (form === 'list') return true
  const folded = fold(text)
  if (folded.startsWith('the') && folded.length <= 4) return false
  if (!isUpper(text)) return /^\p{L}{4,}\s/u.test(text)
  return text.length >= (beginsSentence(before) ? 3 : 2)
}

function beginsSentence(before: string): boolean {
  return /(?:^|[.!?:;“”"•*-])\s*$/u.test(before)
}

function bestFirst(a: Match, b: Match): number {
  return (
    Number(b.label === b.typed) - Number(a.label === a.typed) ||
    a.rank - b.rank ||
    kindOrder(a) - kindOrder(b) ||
    (fold(a.item.label) < fold(b.item.label) ? -1 : 1)
  )
}

function kindOrder({ item }: Match): number {
  return item.kind === 'state' ? 0 : 1
}

function finish({ from, typed, label, item }: Match, { before, offset, end }: Typed): CompletionItem {
  const start = offset - before.length + from
  const replace: Span = { from: start, to: end }
  // What was typed and how the found label goes on: clients compare it with what stands in the text.
  const filter = typed + label.slice(typed.length)
  return { ...item, replace, filter, ...(item.insert === typed && { preselect: true }) }
}

// States

interface StateMeaning {
  readonly state: State
  /** A formal name or a longer other form begins like many others ("Republic of"): one word of it is not enough. */
  readonly isLong: boolean
}

const stateTables = new WeakMap<Register, LabelTable<StateMeaning>>()

/** The labels under which a State is looked for: its names past and present, the formal name, and everyday forms. */
function stateTable(register: Register): LabelTable<StateMeaning> {
  let table = stateTables.get(register)
  if (!table) {
    const rows = register.states.all.flatMap(state => {
      const names = new Set(state.names.flatMap(name => [name.name, name.inText]))
      const formal = state.formal?.replace(/^the /u, '')
      // What only lists have ("Korea, Republic of") is not typed.
      const others = state.otherForms.filter(label => !/[,(]/.test(label))
      return [
        ...Array.from(names, label => ({ label, meaning: { state, isLong: false }, parts: true })),
        ...[...(formal === undefined ? [] : [formal]), ...others].map(label => ({
          label,
          meaning: { state, isLong: label.endsWith('Republic') || label.split(' ').length > 2 },
          parts: false,
        })),
      ]
    })
    stateTables.set(register, (table = labelTable(rows)))
  }
  return table
}

function matchStates(
  register: Register,
  period: Period | undefined,
  { before, offset }: Typed,
  from: number,
  { form, listed }: NameRequest,
): Match[] {
  const typed = before.slice(from)
  const start = offset - typed.length
  const match = (state: State, label: string, part: boolean): Match[] => {
    const name = register.states.nameOn(state, period)
    if (!name || (listed.get(state.iso3) ?? start) < start) return []
    const item = stateItem(state, name, form, before.slice(0, from), label)
    const rank = item.label.startsWith(label)
      ? 0
      : part
        ? 2
        : register.states.read(label, period)?.verdict === 'outdated'
          ? 3
          : 1
    return [{ from, typed, label, rank, item }]
  }
  // Everyday forms and abbreviations are found when they are typed to their end.
  const reading = typed.endsWith(' ') ? undefined : register.states.read(typed, period)
  const known = reading?.verdict === 'other' ? [] : (reading?.states ?? [])
  return [
    ...(reading?.verdict === 'accepted' ? [asTyped(reading, from, typed)] : []),
    ...stateTable(register)
      .startingWith(typed)
      .flatMap(({ label, part, meaning: { state, isLong } }) =>
        isLong && !typed.includes(' ') ? [] : match(state, label, part),
      ),
    ...known.flatMap(state => match(state, typed, false)),
  ]
}

/** A short form that may stand as it is. */
function asTyped({ states, right }: StateReading, from: number, typed: string): Match {
  const subject = { of: 'state', iso3: states[0]!.iso3 } as const
  const detail = right ? { detail: right.name } : {}
  return {
    from,
    typed,
    label: typed,
    rank: 0,
    item: { kind: 'state', label: typed, insert: typed, subject, ...detail },
  }
}

function stateItem(
  state: State,
  name: StateName,
  form: NameRequest['form'],
  before: string,
  met?: string,
): CompletionItem {
  const label = form === 'list' ? name.name : name.inText
  const other = met !== undefined && !fold(label).includes(fold(met)) ? met : undefined
  return {
    kind: 'state',
    label,
    ...(other !== undefined && { detail: other }),
    insert: form === 'text' && name.article ? withArticle(label, before) : label,
    subject: { of: 'state', iso3: state.iso3 },
  }
}

/** With "the", unless it stands there; with a capital where a sentence begins. */
function withArticle(label: string, before: string): string {
  if (/(?<!\p{L})the\s+$/iu.test(before)) return label
  return `${beginsSentence(before) ? 'The' : 'the'} ${label}`
}

// Organizations

const organizationTables = new WeakMap<Register, LabelTable<OrganizationMeaning>>()

interface OrganizationMeaning {
  readonly organization: Organization
  readonly isAbbreviation: boolean
}

function organizationTable(register: Register): LabelTable<OrganizationMeaning> {
  let table = organizationTables.get(register)
  if (!table) {
    const rows = register.organizations.all.flatMap(organization =>
      [...new Set([organization.name, ...organization.aliases, ...organization.history.map(({ name }) => name)])]
        .map(label => ({ label, meaning: { organization, isAbbreviation: false }, parts: true }))
        .concat(
          organization.abbreviations.map(label => ({
            label,
            meaning: { organization, isAbbreviation: true },
            parts: false,
          })),
        ),
    )
    organizationTables.set(register, (table = labelTable(rows)))
  }
  return table
}

function matchOrganizations(
  register: Register,
  period: Period | undefined,
  { before }: Typed,
  from: number,
  { form }: NameRequest,
): Match[] {
  const typed = before.slice(from)
  return organizationTable(register)
    .startingWith(typed)
    .flatMap(({ label, part, meaning: { organization, isAbbreviation } }) => {
      if (!existed(organization, period) || (part && (form === 'text' || typed.length < 4))) return []
      const item = organizationItem(organization, period, isAbbreviation ? label : undefined)
      return [{ from, typed, label, rank: part ? 2 : item.label.startsWith(label) ? 0 : 1, item }]
    })
}

/** Whether a body was there on any day of the period; without one, whether it is there now. */
export function existed({ from, to }: Organization, period: Period | undefined): boolean {
  return period === undefined ? to === null : holdsDuring({ from, to }, period)
}

/** The name of a body on the days of the period, its abbreviation, and both: "European Union (EU)". */
export function nameOf(organization: Organization, period: Period | undefined) {
  const then = period && organization.history.find(earlier => holdsDuring(earlier, period))
  const name = then?.name ?? organization.name
  const short = then?.abbreviation?.split('; ')[0] ?? organization.abbreviations[0]
  return { name, short, full: short ? `${name} (${short})` : name }
}

/** The full name with its abbreviation, or the abbreviation alone where that was typed. */
function organizationItem(
  organization: Organization,
  period: Period | undefined,
  abbreviation: string | undefined,
): CompletionItem {
  const { name, full } = nameOf(organization, period)
  const subject = { of: 'organization', id: organization.id } as const
  return abbreviation === undefined
    ? { kind: 'organization', label: full, insert: full, subject }
    : { kind: 'organization', label: abbreviation, detail: name, insert: abbreviation, subject }
}

// Groups

/** Groups that had members on the day, with the number of these. */
function matchGroups(register: Register, period: Period | undefined, { before }: Typed, from: number): Match[] {
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

// All

/** Everything that fits an empty entry, in UN order. */
function allNames(
  register: Register,
  period: Period | undefined,
  { end, offset }: Typed,
  request: NameRequest,
): CompletionItem[] {
  const replace: Span = { from: offset, to: end }
  const states = register.states.all.flatMap(state => {
    const name = register.states.nameOn(state, period)
    return name && !request.listed.has(state.iso3) ? [{ name, item: stateItem(state, name, request.form, '') }] : []
  })
  states.sort((a, b) => compareNames(a.name, b.name))
  const organizations = register.organizations.all.filter(organization => existed(organization, period))
  return [
    ...(request.states ? states.map(({ item }) => item) : []),
    ...(request.organizations ? organizations.map(one => organizationItem(one, period, undefined)) : []),
  ].map(item => ({ ...item, replace }))
}

/** The States among the participants, each with the offset at which it first stands; the one at the cursor is left out. */
export function listedStates(participants: readonly Participant[], offset: number): ListedStates {
  const listed = new Map<string, number>()
  for (const participant of participants) {
    if (participant.kind !== 'state') continue
    const { passage, span } = participant
    const from = passage.at + passage.prose.map.start(span.from)
    const to = passage.at + passage.prose.map.end(span.to)
    if (from <= offset && offset <= to) continue
    for (const { iso3 } of participant.reading.states) if (!listed.has(iso3)) listed.set(iso3, from)
  }
  return listed
}
