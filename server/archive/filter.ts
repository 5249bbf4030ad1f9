// Which events of an archive are shown: by years, States, organization, kind of note, and words.
import { holdsDuring, type Period } from '../register/day.ts'
import { fold, tidy } from '../register/label.ts'
import type { Register } from '../register/register.ts'
import type { State } from '../register/states.ts'
import type { Archive } from './archive.ts'
import { eventsOf, statesAt, type ArchivedEvent } from './events.ts'
import type { Subject } from './facts.ts'

/** What is shown; what is absent limits nothing. */
export interface Filter {
  /** The first and the last year, both included; an event without a date is in none. */
  readonly years?: { readonly from?: number; readonly to?: number }
  /** Of the States, these alone; see `findStates`. */
  readonly states?: StateSet
  /** Events that this organization took part in or organized. */
  readonly organization?: Subject
  /** Events with a note of this kind, by its id. */
  readonly kind?: string
  /** Events that have these words in title or venue, in whatever case and with whatever accents. */
  readonly text?: string
}

/** A State, or the members of a group. */
export interface StateSet {
  /** In the order of the register; of a group, all that ever belonged to it. */
  readonly all: readonly State[]
  /** Whether a State belongs, on any of the days; where they are unknown, whether it ever did. */
  has(state: State, period: Period | undefined): boolean
}

/**
 * The States that words name: one State, by any of its names or its code, or a group, by name, abbreviation or with what
 * it calls its members ("OSCE", "OSCE participating States"). Undefined where the register knows none.
 */
export function findStates(words: string, { states, groups }: Register): StateSet | undefined {
  const asked = fold(tidy(words))
  const group = groups.all.find(({ id, name, abbreviations, memberTerm }) =>
    [id, name, ...abbreviations].some(known => {
      const folded = fold(known)
      return asked === folded || asked === `${folded} ${fold(memberTerm)}`
    }),
  )
  if (group) {
    const everMembers = new Set(group.members.map(({ iso3 }) => iso3))
    return {
      all: [...everMembers].flatMap(iso3 => states.byIso3(iso3) ?? []),
      has: ({ iso3 }, period) =>
        period
          ? group.members.some(member => member.iso3 === iso3 && holdsDuring(member, period))
          : everMembers.has(iso3),
    }
  }
  const read = states.read(words, undefined)?.states
  const state = read?.length === 1 ? read[0] : states.byIso3(words.toUpperCase())
  return state && { all: [state], has: other => other === state }
}

/** The notes on events that pass, and that one of the States asked for took part in. */
export function notesPassing(
  archive: Pick<Archive, 'notes'>,
  filter: Filter,
  register: Register,
): Pick<Archive, 'notes'> {
  const events = eventsOf(archive).filter(event => passes(event, filter) && isAttended(event, filter, register))
  const passing = new Set(events.flatMap(({ notes }) => notes))
  return { notes: () => archive.notes().filter(note => passing.has(note)) }
}

/** Whether one of the States asked for took part in an event; true where none is asked for. */
export function isAttended(event: ArchivedEvent, { states }: Filter, register: Register): boolean {
  return !states || [...statesAt(event, register).keys()].some(state => states.has(state, event.period))
}

/** Whether an event is to be shown, whoever took part. */
export function passes(event: ArchivedEvent, { years, organization, kind, text }: Filter): boolean {
  const { title, period, notes } = event
  if (years?.from !== undefined && !(period && Number(period.to.slice(0, 4)) >= years.from)) return false
  if (years?.to !== undefined && !(period && Number(period.from.slice(0, 4)) <= years.to)) return false
  if (kind !== undefined && !notes.some(({ facts }) => facts.kind === kind)) return false
  if (organization !== undefined && !notes.some(({ facts }) => takesPart(organization, facts.occurrences))) return false
  if (text === undefined || text === '') return true
  const words = fold(tidy(text))
  return [title, ...notes.map(({ facts }) => facts.venue)].some(
    said => said !== undefined && fold(tidy(said)).includes(words),
  )
}

function takesPart(
  organization: Subject,
  occurrences: ArchivedEvent['notes'][number]['facts']['occurrences'],
): boolean {
  return occurrences.some(
    ({ subject, role }) => subject === organization && (role === 'participant' || role === 'organizer'),
  )
}
