// The events of an archive: notes on one event belong together.
import type { Period } from '../register/day.ts'
import type { Register } from '../register/register.ts'
import type { State } from '../register/states.ts'
import { areApart, eventMarks, type EventMarks } from '../rules/across/same-event.ts'
import type { Archive, ArchivedNote } from './archive.ts'
import type { NoteFacts } from './facts.ts'
import { stateOf } from './subject.ts'

/** An event with the notes on it: usually one, or the same note in both notations. */
export interface ArchivedEvent {
  /** As the first of the notes has it; undefined where that has none. */
  readonly title: string | undefined
  /** From the first to the last day that its notes give; undefined where they give none. */
  readonly period: Period | undefined
  /** At least one, in the order of the archive. */
  readonly notes: readonly ArchivedNote[]
}

/** What every table says of an event. Plain data. */
export interface EventEntry {
  readonly title: string | undefined
  readonly period: Period | undefined
  readonly venue: string | undefined
  /** Of the notes on it; at least one. */
  readonly uris: readonly string[]
}

/**
 * The events by date, those without a date last. Notes are on one event where their titles differ in nothing but case,
 * accents and punctuation, their days meet and their venues do not differ; a note without a title or a date stands for itself.
 * One that says nothing, as an empty file, is on no event.
 */
export function eventsOf(archive: Pick<Archive, 'notes'>): readonly ArchivedEvent[] {
  const events: (Gathering | ArchivedEvent)[] = []
  /** The events of a title that may still go on: notes come by date. */
  const going = new Map<string, Gathering[]>()
  for (const note of archive.notes()) {
    const { event: title, period } = note.facts
    if (saysNothing(note.facts)) continue
    const marks = eventMarks(note.facts)
    if (!marks) {
      events.push({ title, period, notes: [note] })
      continue
    }
    const { title: folded, period: days } = marks
    const others = (going.get(folded) ?? []).filter(other => days.from <= other.period.to)
    const same = others.find(other => !areApart(marks, other.marks))
    if (same) {
      same.notes.push(note)
      if (same.period.to < days.to) same.period = { from: same.period.from, to: days.to }
    } else {
      const event: Gathering = { title, period: days, notes: [note], marks }
      events.push(event)
      others.push(event)
    }
    going.set(folded, others)
  }
  return [...events.filter(({ period }) => period), ...events.filter(({ period }) => !period)].map(
    ({ title, period, notes }) => ({ title, period, notes }),
  )
}

function saysNothing({ event, period, venue, participants, occurrences }: NoteFacts): boolean {
  return !event && !period && !venue && participants.length === 0 && occurrences.length === 0
}

/** An event whose days are known, as its notes come. */
interface Gathering {
  readonly title: string | undefined
  period: Period
  readonly notes: ArchivedNote[]
  readonly marks: EventMarks
}

export function entryOf({ title, period, notes }: ArchivedEvent): EventEntry {
  const venue = notes.find(({ facts }) => facts.venue !== undefined)?.facts.venue
  return { title, period, venue, uris: notes.map(({ uri }) => uri) }
}

/** The States that took part in an event, territories left out, each with the names that the lists of participants give it. */
export function statesAt({ notes }: ArchivedEvent, register: Register): ReadonlyMap<State, readonly string[]> {
  const present = new Map<State, string[]>()
  for (const { facts } of notes)
    for (const { kind, subject, text } of facts.participants) {
      const state = kind === 'state' && subject ? stateOf(subject, register) : undefined
      if (!state || state.status === 'other') continue
      const names = present.get(state)
      if (names) names.push(text)
      else present.set(state, [text])
    }
  return present
}
