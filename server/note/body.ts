// Reads a body of Markdown in chunks: of a Markdown note from its source, of a YAML section from its decoded text.
import { readBlock } from './block.ts'
import { chunkEnd, conflictAfter, skipBlankLines } from './chunks.ts'
import type { BlockContent, Labels } from './note.ts'
import type { Cutter } from './partition.ts'

/** The cutter of the Markdown in `text` from `from` on. `detach`: contents must not keep `text` in memory. */
export function bodyCutter(text: string, from: number, labels: Labels, detach: boolean): Cutter<BlockContent> {
  return {
    from: skipBlankLines(text, from, text.length),
    state: 0,
    to: text.length,
    extent(at, state) {
      const conflict = state === 1
      return {
        end: chunkEnd(text, at, text.length, conflict),
        state: conflictAfter(text, at, conflict) ? 1 : 0,
      }
    },
    read(at, end, state) {
      const chunk = text.slice(at, end)
      return readBlock(detach ? detached(chunk) : chunk, state === 1, labels)
    },
  }
}

/** The same text in memory of its own: a slice would keep the whole text that it was cut from. */
export function detached(text: string): string {
  return (' ' + text).slice(1)
}
