// How many took part: States, organizations and persons, as the list of participants has them.
import type { Participant } from '../mentions/participant.ts'
import { standsForNames } from '../project/placeholder.ts'
import type { StateReading } from '../register/states.ts'

export interface ParticipantCounts {
  /** Each State once, however often and by whatever name it is listed. */
  readonly states: number
  readonly organizations: number
  readonly persons: number
  /** Entries that are none of these: offices, and what is not recognized. */
  readonly others: number
  /** Names of States that stand again, as written. */
  readonly repeated: readonly string[]
  /** Entries of which it is not known what they mean, as written. */
  readonly unclear: readonly string[]
}

/**
 * Counts entries. A territory, or a name that several States share, is no State but unclear; what stands for names that
 * are still to be given is nothing.
 */
export function countParticipants(participants: readonly Participant[]): ParticipantCounts {
  const states = new Set<string>()
  const organizations = new Set<string>()
  const repeated: string[] = []
  const unclear: string[] = []
  let persons = 0
  let others = 0
  for (const entry of participants) {
    if (entry.kind === 'person') persons++
    else if (entry.kind === 'organization') organizations.add(entry.organization.id)
    else if (entry.kind === 'state' && isState(entry.reading)) {
      for (const { iso3 } of entry.reading.states) {
        if (states.has(iso3)) repeated.push(entry.text)
        states.add(iso3)
      }
    } else if (!standsForNames(entry.text)) {
      others++
      if (entry.kind !== 'role') unclear.push(entry.text)
    }
  }
  return { states: states.size, organizations: organizations.size, persons, others, repeated, unclear }
}

function isState({ verdict, states }: StateReading): boolean {
  return verdict !== 'ambiguous' && verdict !== 'other' && states.length > 0
}

/** "1 State", "31 States". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** "31 States, 4 organizations, 2 persons, 1 other"; empty without participants. */
export function summarizeParticipants(participants: readonly Participant[]): string {
  const { states, organizations, persons, others } = countParticipants(participants)
  const parts = [
    [states, 'State'],
    [organizations, 'organization'],
    [persons, 'person'],
    [others, 'other'],
  ] as const
  return parts
    .filter(([count]) => count > 0)
    .map(([count, noun]) => counted(count, noun))
    .join(', ')
}
