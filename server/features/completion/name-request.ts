// What is asked when a name is to be completed, and what is found for it.
import type { Participant } from '../../mentions/participant.ts'
import type { CompletionItem } from './item.ts'

/** What was typed and where: `before` is the text of the line up to the cursor, from where a name may begin. */
export interface Typed {
  readonly before: string
  readonly offset: number
  /** Where what is replaced ends: behind the cursor, where it stands inside a word. */
  readonly end: number
}

/** Which names fit, and in which form. */
export interface NameRequest {
  readonly states: boolean
  readonly organizations: boolean
  /** `list`: as an entry of a list; `text`: in running text, with article. */
  readonly form: 'list' | 'text'
  /** Whether nothing is typed of an entry yet, so that all names fit. */
  readonly all: boolean
  readonly listed: ListedStates
}

/** States that are listed, by their codes, and where each begins: "Trinidad and To" has one already, and it is the one being typed. */
export type ListedStates = ReadonlyMap<string, number>

/** Where no list is being typed. */
export const noneListed: ListedStates = new Map()

/** The States among the participants, each with the offset at which it first stands; the one at the cursor is left out. */
export function listedStates(participants: readonly Participant[], offset: number): ListedStates {
  const listed = new Map<string, number>()
  for (const participant of participants) {
    if (participant.kind !== 'state') continue
    const { passage, span } = participant
    const from = passage.at + passage.prose.map.start(span.from)
    const to = passage.at + passage.prose.map.end(span.to)
    if (from <= offset && offset <= to) continue
    for (const { iso3 } of participant.reading.states) if (!listed.has(iso3)) listed.set(iso3, from)
  }
  return listed
}

/** A name found for what was typed from `from` on. */
export interface NameMatch {
  readonly from: number
  readonly typed: string
  readonly label: string
  /** How near the label is to what is written: 0 its beginning, 1 another name, 2 a later word of a name, 3 a name given up. */
  readonly rank: number
  readonly item: CompletionItem
}

/** Whether what is typed at the end of `before` begins a sentence. */
export function beginsSentence(before: string): boolean {
  return /(?:^|[.!?:;“”"•*-])\s*$/u.test(before)
}
