// What an archive can be filtered by: only what occurs in it is offered.
import type { Register } from '../register/register.ts'
import { compareNames } from '../register/states.ts'
import type { Archive } from './archive.ts'
import { eventsOf, statesAt } from './events.ts'
import { keyOf, kindOf, organizationOf } from './subject.ts'

/** Plain data. */
export interface Choices {
  /** The years of the first and the last event; null where no event has a date. */
  readonly years: { readonly from: number; readonly to: number } | null
  /** The names of today of the States that took part in anything, in the order of the United Nations. */
  readonly states: readonly string[]
  /** The names of the groups to which one of them ever belonged, in alphabetical order. */
  readonly groups: readonly string[]
  /** The organizations that took part or organized, in alphabetical order. */
  readonly organizations: readonly { readonly id: string; readonly name: string }[]
}

export function choicesOf(archive: Pick<Archive, 'notes'>, register: Register): Choices {
  const events = eventsOf(archive)
  const states = new Set(events.flatMap(event => [...statesAt(event, register).keys()]))
  const present = new Set([...states].map(({ iso3 }) => iso3))
  const organizations = new Map<string, string>()
  for (const { facts } of archive.notes())
    for (const { subject, role } of facts.occurrences) {
      if (kindOf(subject) !== 'organization' || (role !== 'participant' && role !== 'organizer')) continue
      const id = keyOf(subject)
      if (!organizations.has(id)) organizations.set(id, organizationOf(subject, register)?.name ?? id)
    }
  const years = events.flatMap(({ period }) => (period ? [period.from, period.to] : [])).map(yearOf)
  return {
    years: years.length > 0 ? { from: years.reduce(lesser), to: years.reduce(greater) } : null,
    states: [...states]
      .flatMap(({ names }) => names.at(-1) ?? [])
      .sort(compareNames)
      .map(({ name, short }) => short ?? name),
    groups: register.groups.all
      .filter(({ members }) => members.some(({ iso3 }) => present.has(iso3)))
      .map(({ name }) => name)
      .sort(),
    organizations: [...organizations]
      .map(([id, name]) => ({ id, name }))
      .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)),
  }
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}

function lesser(a: number, b: number): number {
  return Math.min(a, b)
}

function greater(a: number, b: number): number {
  return Math.max(a, b)
}
