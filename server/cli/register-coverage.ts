// How much the register knows, and how old that is.
import { writeDay } from '../mentions/dates.ts'
import type { Day } from '../register/day.ts'
import type { Register } from '../register/register.ts'
import { plural } from './report/counts.ts'

/** Figures of the register's data; days are inclusive. */
export interface Coverage {
  /** The day on which the facts were last checked, and how many days ago that was. */
  readonly checkedOn: Day
  readonly ageInDays: number
  /** The first day of which the names in force are known. */
  readonly namesFrom: Day
  readonly memberStates: number
  readonly observerStates: number
  readonly names: number
  readonly groups: number
  readonly memberships: number
  readonly organizations: number
  readonly firstResolution: { readonly number: number; readonly year: number }
  readonly lastResolution: { readonly number: number; readonly year: number }
  /** Numbers whose day of adoption is not known. */
  readonly undated: readonly number[]
  /** Resolutions whose paragraphs were read in the full text, and those of which some are known. */
  readonly paragraphsVerified: readonly number[]
  readonly paragraphsPartial: readonly number[]
}

export function coverage(register: Register, today: Day): Coverage {
  const { states, groups, organizations, resolutions, checkedOn, coverageFrom } = register
  const all = Array.from({ length: resolutions.last }, (_, index) => resolutions.get(index + 1)!)
  const { structures } = resolutions
  return {
    checkedOn,
    ageInDays: Math.round((Date.parse(today) - Date.parse(checkedOn)) / 86_400_000),
    namesFrom: coverageFrom,
    memberStates: states.all.filter(({ status }) => status === 'member').length,
    observerStates: states.all.filter(({ status }) => status === 'observer').length,
    names: states.all.reduce((sum, { names }) => sum + names.length, 0),
    groups: groups.all.length,
    memberships: groups.all.reduce((sum, { members }) => sum + members.length, 0),
    organizations: organizations.all.length,
    firstResolution: { number: 1, year: all[0]!.year },
    lastResolution: { number: resolutions.last, year: resolutions.lastYear },
    undated: all.filter(({ adopted }) => adopted === undefined).map(({ number }) => number),
    paragraphsVerified: structures.filter(({ verified }) => verified).map(({ number }) => number),
    paragraphsPartial: structures.filter(({ verified }) => !verified).map(({ number }) => number),
  }
}

export function coverageText(known: Coverage): string {
  const { firstResolution: first, lastResolution: last } = known
  const rows: readonly (readonly [string, string])[] = [
    ['Checked', `${writeDay(known.checkedOn)} (${plural(known.ageInDays, 'day')} ago)`],
    ['States', `${known.memberStates} Member States and ${known.observerStates} observer States`],
    ['Names', `${known.names}, with their days, from ${writeDay(known.namesFrom)}`],
    ['Groups', `${known.groups}, with ${known.memberships} memberships`],
    ['Organizations', `${known.organizations}`],
    ['Resolutions', `${first.number} (${first.year}) to ${last.number} (${last.year})`],
    ['', `without a day: ${known.undated.join(', ') || 'none'}`],
    ['', `paragraphs known of ${known.paragraphsVerified.join(', ')}`],
    ['', `some paragraphs known of ${known.paragraphsPartial.join(', ') || 'none'}`],
  ]
  const width = Math.max(...rows.map(([label]) => label.length))
  const lines = rows.map(([label, text]) => `${label.padEnd(width)}  ${text}\n`).join('')
  return `${lines}\nWhere each fact comes from and how to add one: docs/register.md.\n`
}
