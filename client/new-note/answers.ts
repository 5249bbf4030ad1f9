// The answers to the questions for a new note.
import type { NewNoteEvent, NewNoteParams } from '../../server/lsp/protocol.ts'

/** What is done with the note once everything is said. */
export type Ending = 'open' | 'save'

/** What has been answered so far; texts are empty until they are given. */
export interface Answers extends NewNoteEvent {
  readonly kind: string
  readonly notation: NewNoteParams['notation']
  /** Ids of what is ticked: names of the register, and `others` for names to type. */
  readonly tickedOrganizers: ReadonlySet<string>
  readonly otherOrganizers: string
  readonly tickedOrganizations: ReadonlySet<string>
  readonly otherOrganizations: string
  readonly ending: Ending
}

/** Before the first question. */
export const nothing: Answers = {
  kind: '',
  notation: 'markdown',
  title: '',
  date: '',
  venue: '',
  organizers: [],
  states: [],
  organizations: [],
  tickedOrganizers: new Set(),
  otherOrganizers: '',
  tickedOrganizations: new Set(),
  otherOrganizations: '',
  ending: 'open',
}

/** The box that says: others, which the register does not know. */
export const others = 'others'

/** The names ticked, in the order of the register, then those typed. */
export function written(ticked: ReadonlySet<string>, typed: string, organizations: readonly string[]): string[] {
  const own = ticked.has(others) ? typed.split(';').map(name => name.trim()) : []
  return [...organizations.filter(name => ticked.has(name)), ...own.filter(name => name !== '')]
}

/** The names typed, with one more that was typed elsewhere; nothing adds nothing. */
export function withTyped(names: string, typed: string): string {
  return [names, typed].filter(text => text !== '').join('; ')
}
