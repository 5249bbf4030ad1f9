// Where found subjects stand in the source, and whether they may be written anew there.
import { inSource } from '../analysis/place.ts'
import type { Mentions } from '../mentions/mention.ts'
import type { Participant } from '../mentions/participant.ts'
import type { Passage } from '../note/note.ts'
import { overlaps, type Span, type TextEdit } from '../note/span.ts'
import type { Occurrence, OccurrenceRole, Subject } from './facts.ts'

/** A passage with what the collectors ask of it. */
export interface ReadPassage {
  readonly passage: Passage
  readonly text: string
  readonly mentions: Mentions
  /** The participants that stand in it, in order. */
  readonly entries: readonly Participant[]
}

/** A subject at its place in a passage, in offsets of the prose. */
export interface Found {
  readonly read: ReadPassage
  readonly subject: Subject
  readonly role: OccurrenceRole
  readonly span: Span
}

/** What was found at its place in the source, with the edit that mends it if there is one. */
export function place(source: string, { read, subject, role, span }: Found, mend: TextEdit | undefined): Occurrence {
  const { passage, text } = read
  const words = text.slice(span.from, span.to)
  const at = inSource(passage, span)
  const { quoting } = passage.prose
  return {
    subject,
    role,
    span: at,
    text: spaced(words),
    ...((isOfOthers(read, subject, span) || hasMarkup(source, at, words)) && { fixed: true }),
    ...(quoting !== 'none' && { quoting }),
    ...(mend && { mend }),
  }
}

/** A text on one line, with single spaces. */
export function spaced(text: string): string {
  return isSpaced(text) ? text : text.replace(/\s+/gu, ' ').trim()
}

function isSpaced(text: string): boolean {
  let last = 32
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 32 || code === 0xa0 || (code === 32 && last === 32) || code >= 0x2000) return false
    last = code
  }
  return last !== 32
}

/** Whether a place is in the words of others: a quotation, a title, code, an address, a standard clause. */
function isOfOthers({ passage, mentions }: ReadPassage, subject: Subject, span: Span): boolean {
  const { role, field, prose } = passage
  if (role === 'quote' || role === 'disclaimer' || role === 'contact') return true
  // The event's own title is renamed as a whole or not at all; quotation marks in it are part of it.
  const isEvent = subject.startsWith('event:')
  if (isEvent && field === 'event') return false
  if (prose.regions.some(region => region.kind !== 'link' && overlaps(region.span, span))) return true
  if (isEvent) return false
  return field === 'event' || mentions.titles.some(title => overlaps(title, span))
}

/** Whether marks of emphasis or of a link begin or end within words, so that what replaced them would break the marks. */
function hasMarkup(source: string, { from, to }: Span, words: string): boolean {
  if (to - from === words.length && source.startsWith(words, from)) return false
  return /[*_[\]`<>~]/.test(source.slice(from, to))
}
