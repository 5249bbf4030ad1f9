// What the drafter of a new note is asked and offered: the days of the event, and who there was on those days.
import {
  findDates,
  isAmbiguous,
  isPossible,
  readEventPeriod,
  resolveDays,
  writeDay,
  writeFieldPeriod,
} from '../mentions/dates.ts'
import type { HeaderTexts } from '../project/new-note.ts'
import { day, type Period } from '../register/day.ts'
import type { Group } from '../register/groups.ts'
import type { Register } from '../register/register.ts'
import { compareNames } from '../register/states.ts'
import { existed, nameOf } from './completion/organization-names.ts'

/** The days of an event as they were typed. */
export type TypedDate =
  /** `text` as a header has it: "8–10 July 2020". */
  | { readonly period: Period; readonly text: string }
  /**
   * `unreadable`: there is no date in the text; `no-year`; `impossible`: the calendar has no such day;
   * `ambiguous`: `readings` are the two days that it may be; `backwards`: the last day is before the first.
   */
  | {
      readonly problem: 'unreadable' | 'no-year' | 'impossible' | 'ambiguous' | 'backwards'
      readonly readings: readonly string[]
    }

/** Reads the days of an event: "8 July 2020", "8-10 July 2020", "2020-07-08", "8 and 10 July 2020". */
export function readTypedDate(typed: string): TypedDate {
  const text = typed.trim()
  const dates = findDates({ text })
  const problem = (problem: 'unreadable' | 'no-year' | 'impossible' | 'backwards') => ({ problem, readings: [] })
  for (const date of dates) {
    const days = resolveDays(date)
    if (!days.every(isPossible)) return problem('impossible')
    if (isAmbiguous(date)) {
      const { day: first, month: second, year } = date.days[0]!
      const readings = [day(year!, second!, first!), day(year!, first!, second!)].flatMap(one => one ?? [])
      return { problem: 'ambiguous', readings: readings.map(writeDay) }
    }
    if (!date.period) return problem(days.some(({ year }) => year === undefined) ? 'no-year' : 'backwards')
  }
  const period = readEventPeriod(text)
  if (!period) return problem('unreadable')
  const [only, ...others] = dates
  const isAlone = others.length === 0 && only?.span.from === 0 && only.span.to === text.length
  return { period, text: isAlone && only.form !== 'month' ? writeFieldPeriod(period) : text }
}

/** The days that a typed text means, undefined where it is not clear. */
export function periodOf(typed: string): Period | undefined {
  const read = readTypedDate(typed)
  return 'period' in read ? read.period : undefined
}

/** A State under its name on the day. */
export interface OfferedState {
  readonly iso3: string
  readonly name: string
}

export interface OfferedGroup {
  readonly id: string
  /** As one speaks of those who belong to it: "OSCE participating States". */
  readonly name: string
  /** The codes of its members on the day. */
  readonly members: readonly string[]
}

/** Who there was on the days of an event. */
export interface Offered {
  /** In UN order. */
  readonly states: readonly OfferedState[]
  /** The larger first. */
  readonly groups: readonly OfferedGroup[]
  /** Names with abbreviations, in alphabetical order: "European Union (EU)". */
  readonly organizations: readonly string[]
}

/** The States, groups and organizations of a period; without one, those of today. */
export function offeredOn(register: Register, period: Period | undefined): Offered {
  const states = register.states.all.flatMap(state => {
    const name = register.states.nameOn(state, period)
    return name ? [{ iso3: state.iso3, name }] : []
  })
  states.sort((a, b) => compareNames(a.name, b.name))
  const known = new Set(states.map(({ iso3 }) => iso3))
  const today = { from: register.checkedOn, to: register.checkedOn }
  const groups = register.groups.all.map(group => ({
    id: group.id,
    name: nameOfMembers(group),
    members: register.groups.membersDuring(group, period ?? today).filter(iso3 => known.has(iso3)),
  }))
  const organizations = register.organizations.all
    .filter(organization => existed(organization, period))
    .map(organization => nameOf(organization, period).full)
  return {
    states: states.map(({ iso3, name }) => ({ iso3, name: name.name })),
    groups: groups.filter(({ members }) => members.length > 0).sort((a, b) => b.members.length - a.members.length),
    organizations: [...new Set(organizations)].sort((a, b) => a.localeCompare(b, 'en')),
  }
}

/** What a drafter has answered; `date` as typed, `states` as codes, names as they are to be written. */
export interface Answers {
  readonly title: string
  readonly date: string
  readonly venue: string
  readonly organizers: readonly string[]
  readonly states: readonly string[]
  readonly organizations: readonly string[]
}

/** The texts of a header: States under their names on the days of the event, in UN order; everything once. */
export function headerTexts(register: Register, answers: Answers): HeaderTexts {
  const read = readTypedDate(answers.date)
  const period = 'period' in read ? read.period : undefined
  const states = [...new Set(answers.states)].flatMap(iso3 => {
    const state = register.states.byIso3(iso3)
    return (state && register.states.nameOn(state, period)) ?? []
  })
  return {
    event: answers.title.trim(),
    date: 'period' in read ? read.text : answers.date.trim(),
    period,
    venue: answers.venue.trim(),
    organizers: each(answers.organizers),
    states: states.sort(compareNames).map(({ name }) => name),
    organizations: each(answers.organizations),
  }
}

function each(names: readonly string[]): string[] {
  return [...new Set(names.map(name => name.trim()))].filter(name => name !== '')
}

function nameOfMembers({ name, abbreviations, kind, memberTerm }: Group): string {
  const short = abbreviations[0]
  if (short !== undefined && !kind.startsWith('UN ')) return `${short} ${memberTerm}`
  return name.charAt(0).toUpperCase() + name.slice(1)
}
