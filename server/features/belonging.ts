// What belongs to what: a State to its groups on the days of the event, a body to the one it is part of, and what belongs to these.
import type { Subject } from '../archive/facts.ts'
import { organizationOf, organizationSubject, stateOf, stateSubject } from '../archive/subject.ts'
import type { Period } from '../register/day.ts'
import type { Group } from '../register/groups.ts'
import type { Organization } from '../register/organizations.ts'
import type { Register } from '../register/register.ts'
import { compareNames, type State, type StateName } from '../register/states.ts'
import { existed, nameOf } from './completion/organization-names.ts'

/** A State or a body of the register; a group that is no body of its own by its id. */
export type Belonging = Subject | `group:${string}`

/** What it is called on the days of the event; today without days. */
export interface Described {
  readonly name: string
  readonly detail: string | undefined
}

/** Whether a subject may belong to something: a State, or a body that the register has. */
export function mayBelong(subject: Subject, register: Register): boolean {
  return (stateOf(subject, register) ?? organizationOf(subject, register)) !== undefined
}

/** The groups of a State, the body that a body is part of. */
export function wholesOf(of: Belonging, register: Register, days: Period | undefined): readonly Belonging[] {
  if (isGroup(of)) return []
  const state = stateOf(of, register)
  if (state)
    return register.groups.of(state.iso3, days ?? today(register)).map((group): Belonging => {
      const body = bodyOf(group, register)
      return body ? organizationSubject(body) : `group:${group.id}`
    })
  const parent = organizationOf(of, register)?.parent
  const whole = parent ? register.organizations.byId(parent) : undefined
  return whole ? [organizationSubject(whole)] : []
}

/** The bodies that are part of a body, and the States that belonged to it in the order of the United Nations. */
export function partsOf(of: Belonging, register: Register, days: Period | undefined): readonly Belonging[] {
  const period = days ?? today(register)
  const whole = isGroup(of) ? undefined : organizationOf(of, register)
  const bodies = whole
    ? register.organizations.all.filter(body => body.parent === whole.id && existed(body, period))
    : []
  const group = groupOf(of, register)
  return [...bodies.map(organizationSubject), ...(group ? membersOf(group, register, period) : [])]
}

/** Undefined of what the register does not have. */
export function describeBelonging(of: Belonging, register: Register, days: Period | undefined): Described | undefined {
  const period = days ?? today(register)
  const state = isGroup(of) ? undefined : stateOf(of, register)
  if (state) return { name: nameOn(state, register, period).name, detail: undefined }
  const group = groupOf(of, register)
  const count = group && register.groups.membersDuring(group, period).length
  const detail = count ? `${count} ${group.memberTerm}` : undefined
  const organization = isGroup(of) ? undefined : organizationOf(of, register)
  if (organization) return { name: nameOf(organization, period).full, detail }
  return group && { name: group.name.charAt(0).toUpperCase() + group.name.slice(1), detail }
}

function membersOf(group: Group, register: Register, period: Period): readonly Subject[] {
  return register.groups
    .membersDuring(group, period)
    .flatMap(iso3 => {
      const state = register.states.byIso3(iso3)
      return state ? [{ state, name: nameOn(state, register, period) }] : []
    })
    .sort((a, b) => compareNames(a.name, b.name))
    .map(({ state }) => stateSubject(state))
}

function nameOn(state: State, { states }: Register, period: Period): StateName {
  return states.nameOn(state, period) ?? state.names.at(-1)!
}

function isGroup(of: Belonging): of is `group:${string}` {
  return of.startsWith('group:')
}

/** The body whose members a group holds, if there is one. */
function bodyOf({ name, abbreviations }: Group, { organizations }: Register): Organization | undefined {
  for (const label of [name, ...abbreviations]) {
    const body = organizations.read(label)
    if (body) return body
  }
  return undefined
}

/** The group whose members belong to it. */
function groupOf(of: Belonging, register: Register): Group | undefined {
  if (isGroup(of)) return register.groups.byId(of.slice('group:'.length))
  const body = organizationOf(of, register)
  return body && register.groups.all.find(group => bodyOf(group, register) === body)
}

function today({ checkedOn }: Register): Period {
  return { from: checkedOn, to: checkedOn }
}
