// The timeline: the events of an archive by date, each with who held it where, how many States came and what was cited.
import type { Register } from '../register/register.ts'
import type { Archive } from './archive.ts'
import { entryOf, eventsOf, statesAt, type EventEntry } from './events.ts'
import type { Occurrence } from './facts.ts'
import { isAttended, passes, type Filter } from './filter.ts'
import { citedOf, organizationOf } from './subject.ts'
import { subjectsIn } from './subjects-in.ts'

/** The events of an archive. Plain data. */
export interface Timeline {
  /** By date. */
  readonly dated: readonly TimelineEvent[]
  /** Those whose date is not known, in the order of the archive. */
  readonly undated: readonly TimelineEvent[]
}

export interface TimelineEvent extends EventEntry {
  /** Organizations by their names of today, others as written; each once. */
  readonly organizers: readonly string[]
  /** How many States took part. */
  readonly states: number
  /** The numbers of the Security Council resolutions cited, ascending. */
  readonly resolutions: readonly number[]
}

/** The timeline of an archive. Of a filter with States, the events that one of them took part in. */
export function timelineOf(archive: Pick<Archive, 'notes'>, register: Register, filter: Filter = {}): Timeline {
  const dated: TimelineEvent[] = []
  const undated: TimelineEvent[] = []
  for (const event of eventsOf(archive)) {
    if (!passes(event, filter) || !isAttended(event, filter, register)) continue
    const { notes, period } = event
    const subjects = notes.flatMap(({ facts }) => subjectsIn(facts))
    const shown = {
      ...entryOf(event),
      organizers: organizersOf(subjects, register),
      states: statesAt(event, register).size,
      resolutions: resolutionsIn(subjects),
    }
    if (period) dated.push(shown)
    else undated.push(shown)
  }
  return { dated, undated }
}

function organizersOf(subjects: readonly Occurrence[], register: Register): string[] {
  const organizers = subjects
    .filter(({ role }) => role === 'organizer')
    .map(({ subject, text }) => organizationOf(subject, register)?.name ?? text)
  return [...new Set(organizers)]
}

function resolutionsIn(subjects: readonly Occurrence[]): number[] {
  const cited = new Set(subjects.map(({ subject }) => subject).filter(subject => subject.startsWith('resolution:')))
  return [...cited].map(subject => citedOf(subject)!.resolution).sort((a, b) => a - b)
}
