// What is known of an organization or body, for a reader: its names through time and which one is right for the note.
import { addDays, holdsDuring, type Interval, type Period } from '../../register/day.ts'
import type { Organization } from '../../register/organizations.ts'
import type { Register } from '../../register/register.ts'
import { namesThroughTime, writeInterval } from './state.ts'
import { writePeriod } from '../../mentions/dates.ts'

/** A name of a body, with its abbreviation where it had one. */
export interface BodyName extends Interval {
  readonly name: string
  readonly abbreviation: string | undefined
}

/** The card of an organization, as Markdown; `period` is that of the event. */
export function organizationCard(
  { organizations }: Register,
  organization: Organization,
  period: Period | undefined,
): string {
  const { abbreviations, kind, parent, from, to, note } = organization
  const names = namesOf(organization)
  const right = nameDuring(names, period)
  const also = abbreviations.filter(abbreviation => !names.some(name => name.abbreviation === abbreviation))
  const facts = [
    kinds[kind],
    parent && `Part of: ${organizations.byId(parent)?.name ?? parent}`,
    also.length > 0 && `Also: ${also.join(', ')}`,
    (from ?? to) && `Existed ${writeInterval({ from, to })}`,
    period && !holdsDuring({ from, to }, period) && `Did not exist on ${writePeriod(period)}`,
  ].filter(Boolean)
  return [
    `**${right.name}**${right.abbreviation ? ` (${right.abbreviation})` : ''}`,
    names.length > 1 ? namesThroughTime(names.map(name => [nameLine(name), name === right])) : '',
    facts.map(fact => `- ${fact}`).join('\n'),
    note,
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** The name on the last of those days on which it is known; without one, that of today. */
export function nameDuring(names: readonly BodyName[], period: Period | undefined): BodyName {
  return (period && names.findLast(name => holdsDuring(name, period))) ?? names.at(-1)!
}

/** The names in the order of time, the one of today last. */
export function namesOf({ name, abbreviations, history, from, to }: Organization): readonly BodyName[] {
  const earlier = history.map(({ abbreviation, ...rest }) => ({ ...rest, abbreviation: abbreviation?.split('; ')[0] }))
  const last = earlier.at(-1)
  // The last name of the history may be the one of today, in a shorter form.
  if (last && last.to === null)
    return [...earlier.slice(0, -1), { ...last, name, abbreviation: last.abbreviation ?? abbreviations[0] }]
  return [...earlier, { name, abbreviation: abbreviations[0], from: last?.to ? addDays(last.to, 1) : from, to }]
}

function nameLine({ name, abbreviation, ...interval }: BodyName): string {
  return `${name}${abbreviation ? ` (${abbreviation})` : ''} ${writeInterval(interval)}`.trim()
}

/** The kinds of the register in words; those that say nothing to a reader are left out. */
const kinds: Readonly<Record<string, string>> = {
  IGO: 'Intergovernmental organization',
  NGO: 'Non-governmental organization',
  regional: 'Regional or subregional body',
  'UN body': 'Body of the United Nations system',
  'UN specialized agency': 'Specialized agency of the United Nations',
  regime: 'Regime',
  initiative: 'Initiative',
  academia: 'Academic institution',
  'professional body': 'Professional body',
  'national body': 'National body',
}
