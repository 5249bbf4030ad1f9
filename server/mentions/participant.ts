// Who took part: the entries of a participants field, each with what it is.
import type { Label, Passage } from '../note/note.ts'
import type { Span } from '../note/span.ts'
import type { Organization } from '../register/organizations.ts'
import type { StateReading } from '../register/states.ts'

interface Entry {
  /** The passage the entry stands in and its place there, in offsets of the passage's prose. */
  readonly passage: Passage
  readonly span: Span
  readonly text: string
  /** The sub-label it stands under, if any. */
  readonly group: Label | undefined
  /** Whether that label (or the field's own) says that what follows are States. */
  readonly underStates: boolean
  /** Whether it stands in a sentence ("Representatives from Albania, the United Kingdom and ..."), which has articles, and not in a bare list. */
  readonly inSentence: boolean
}

/** One entry of a participants field, in the order of the text. */
export type Participant =
  | (Entry & { readonly kind: 'state'; readonly reading: StateReading })
  | (Entry & { readonly kind: 'organization'; readonly organization: Organization })
  | (Entry & { readonly kind: 'person' | 'role' | 'unrecognized' })
