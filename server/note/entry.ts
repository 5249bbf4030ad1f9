// The parts of a header, each read on its own: entries, comments, stray lines, the chunks of a section's text.
import { detached } from './body.ts'
import { skipBlankLines } from './chunks.ts'
import { extentOf } from './entry-extent.ts'
import { start } from './entry-state.ts'
import type { FoundLabel } from './label.ts'
import type { Block, BlockContent, Comment, Field, Labels, SyntaxProblem } from './note.ts'
import type { Cutter, Part } from './partition.ts'
import type { Prose, Quoting } from './prose.ts'
import { readEntry } from './read-entry.ts'
import type { Span } from './span.ts'

/** What a part of a header holds, everything in offsets relative to it. */
export interface Entry {
  readonly length: number
  readonly text: string
  readonly comments: readonly Comment[]
  readonly problems: readonly SyntaxProblem[]
  readonly label: FoundLabel | undefined
  readonly value: EntryValue
}

/** A clause of the note as an entry gives it. */
export type ClauseRole = 'title' | 'disclaimer' | 'contact'

export type EntryValue =
  | { readonly kind: 'none' }
  | { readonly kind: 'field'; readonly field: Field }
  | {
      readonly kind: 'clause'
      readonly role: ClauseRole
      readonly span: Span
      readonly decoded: string
      readonly prose: Prose
    }
  | EntryBody
  | { readonly kind: 'text'; readonly block: Block }

/**
 * A section, or the introduction, which has no heading, with the Markdown of its value; that of a literal
 * scalar follows in parts of its own (`text`).
 */
export interface EntryBody {
  readonly kind: 'body'
  readonly heading: Block | undefined
  readonly blocks: readonly Block[]
  /** The decoded text, its chunks in the order of `blocks`, and how it was quoted. */
  readonly decoded: string
  readonly chunks: readonly Part<BlockContent>[]
  readonly quoting: Quoting
}

/** The cutter of a header: of the entries in `source` from `from` to `to`. `detach`: entries must not keep `source` in memory. */
export function entryCutter(source: string, from: number, to: number, labels: Labels, detach: boolean): Cutter<Entry> {
  const isKnown = (label: string) => labels.fieldKey(label) !== undefined
  const header = { source, to, labels, isKnown }
  return {
    from: skipBlankLines(source, from, to),
    state: start,
    to,
    extent: (at, state) => extentOf(header, at, state),
    read(at, end, state, similar) {
      const text = source.slice(at, end)
      return readEntry(detach ? detached(text) : text, state, labels, isKnown, similar)
    },
  }
}
