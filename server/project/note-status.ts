// Whether a note is a draft: its field `status`. A note that does not say so is taken as final.
import type { Field, FieldText } from '../note/note.ts'

export type NoteStatus = 'draft' | 'final'

/** The statuses, with what each means. */
export const noteStatuses: Readonly<Record<NoteStatus, string>> = {
  draft: 'What is still missing is only pointed out',
  final: 'The note must be complete',
}

/** The header's field `status` with what it says, if there is one. */
export function statedStatus(fields: readonly Field[]): FieldText | undefined {
  for (const { key, value } of fields) if (key === 'status' && value.form === 'text') return value.text
  return undefined
}

/** The status a text means: capitals and spaces around it do not matter. Undefined if it is none. */
export function readStatus(text: string): NoteStatus | undefined {
  const word = text.trim().toLowerCase()
  return word === 'draft' || word === 'final' ? word : undefined
}

/** Whether the header says that the note is a draft. */
export function isDraft(fields: readonly Field[]): boolean {
  const stated = statedStatus(fields)
  return stated !== undefined && readStatus(stated.passage.prose.text) === 'draft'
}
