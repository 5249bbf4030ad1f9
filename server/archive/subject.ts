// The keys of what notes have in common, and what each is called.
import type { Participant } from '../mentions/participant.ts'
import { fold } from '../register/label.ts'
import type { Organization } from '../register/organizations.ts'
import type { Register } from '../register/register.ts'
import type { State } from '../register/states.ts'
import type { Subject, SubjectKind } from './facts.ts'

/** A State, by its ISO code (alpha-3). */
export function stateSubject({ iso3 }: Pick<State, 'iso3'>): Subject {
  return `state:${iso3}`
}

/** An organization by its id; one that the register lacks, by the name that a note gives it. */
export function organizationSubject({ id }: Pick<Organization, 'id'>): Subject {
  return `organization:${id}`
}

/** The State or organization of an entry of the participants; undefined of any other, and where a label may mean several States. */
export function participantSubject(participant: Participant): Subject | undefined {
  if (participant.kind === 'organization') return organizationSubject(participant.organization)
  if (participant.kind !== 'state') return undefined
  const { states } = participant.reading
  return states.length === 1 ? stateSubject(states[0]!) : undefined
}

/** A resolution of the Security Council, by its number. */
export function resolutionSubject(number: number): Subject {
  return `resolution:${number}`
}

/** A paragraph of a resolution, with its letter if one is cited. */
export function paragraphSubject(resolution: number, paragraph: number, letter: string | undefined): Subject {
  return `paragraph:${resolution}/${paragraph}${letter === undefined ? '' : `(${letter})`}`
}

/** A person, by the name without title: "Jane Doe", or the surname where a note says no more. */
export function personSubject(name: string): Subject {
  return `person:${folded(name)}`
}

/** An abbreviation as it is written, without the ending of a plural. */
export function abbreviationSubject(abbreviation: string): Subject {
  return `abbreviation:${abbreviation}`
}

/** An event, by its title. */
export function eventSubject(title: string): Subject {
  return `event:${folded(title)}`
}

/** In small letters, without diacritics, white space of whatever kind as one space. */
function folded(text: string): string {
  return fold(text.replace(/\s+/gu, ' ').trim())
}

/** What a subject is. */
export function kindOf(subject: Subject): SubjectKind {
  return subject.slice(0, subject.indexOf(':')) as SubjectKind
}

/** What stands behind the kind: "TUR", "1540/3(a)". */
export function keyOf(subject: Subject): string {
  return subject.slice(subject.indexOf(':') + 1)
}

/** The State of a `state:` key, if the register has it. */
export function stateOf(subject: Subject, { states }: Register): State | undefined {
  return kindOf(subject) === 'state' ? states.byIso3(keyOf(subject)) : undefined
}

/** The organization of an `organization:` key, if the register has it. */
export function organizationOf(subject: Subject, { organizations }: Register): Organization | undefined {
  return kindOf(subject) === 'organization' ? organizations.byId(keyOf(subject)) : undefined
}

/** The numbers of a `resolution:` or `paragraph:` key; undefined of any other. */
export function citedOf(
  subject: Subject,
): { readonly resolution: number; readonly paragraph?: number; readonly letter?: string } | undefined {
  const [, resolution, paragraph, letter] =
    /^(?:resolution|paragraph):(\d+)(?:\/(\d+)(?:\(([a-z])\))?)?$/u.exec(subject) ?? []
  if (resolution === undefined) return undefined
  return {
    resolution: Number(resolution),
    ...(paragraph !== undefined && { paragraph: Number(paragraph) }),
    ...(letter !== undefined && { letter }),
  }
}

/** What the register calls a subject today: "Türkiye", "1540 (2004)", "paragraph 3 (a) of 1540 (2004)"; undefined of what it does not know. */
export function registeredName(subject: Subject, register: Register): string | undefined {
  const state = stateOf(subject, register)
  if (state) return state.names.at(-1)?.name
  const organization = organizationOf(subject, register)
  if (organization) return organization.name
  const cited = citedOf(subject)
  if (!cited) return undefined
  const { resolution, paragraph, letter } = cited
  const year = register.resolutions.get(resolution)?.year
  const whole = year === undefined ? String(resolution) : `${resolution} (${year})`
  return paragraph === undefined ? whole : `paragraph ${paragraph}${letter ? ` (${letter})` : ''} of ${whole}`
}
