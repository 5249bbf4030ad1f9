// Remembers what a feature made of a block of a note, as long as its text and the facts of the event stay the same.
import type { Analysis } from '../analysis/analysis.ts'
import { blockIndexAt } from '../analysis/passages.ts'
import type { Block, BlockContent, Note, Passage } from '../note/note.ts'
import { overlaps, type Span } from '../note/span.ts'
import { textsOf } from '../note/texts.ts'
import { inSource } from './places.ts'

interface Kept<Made> {
  readonly event: Analysis['event']
  readonly project: Analysis['project']
  readonly made: Made
}

/** `make` with its results kept by the block's content; what it makes counts from the start of the block. */
export function perBlock<Made>(
  make: (analysis: Analysis, content: BlockContent, block: Block) => Made,
): (analysis: Analysis, block: Block) => Made {
  const results = new WeakMap<BlockContent, Kept<Made>>()
  return (analysis, block) => {
    const { content } = block
    const { event, project } = analysis
    const kept = results.get(content)
    if (kept?.event === event && kept.project === project) return kept.made
    const made = make(analysis, content, block)
    results.set(content, { event, project, made })
    return made
  }
}

/** The passages outside the blocks, or at their absolute place although they stand in one: header, title, disclaimer, contact line. */
export function passagesOutside({ note }: Analysis): readonly Passage[] {
  const clauses = [note.title, note.disclaimer?.passage, note.contact?.passage]
  return [...note.fields.flatMap(({ value }) => textsOf(value)).map(text => text.passage), ...clauses].filter(
    passage => passage !== undefined,
  )
}

/** Those of them that have a character in common with a span. */
export function passagesOutsideWithin(analysis: Analysis, within: Span): readonly Passage[] {
  return passagesOutside(analysis).filter(passage =>
    overlaps(inSource(passage, { from: 0, to: passage.prose.text.length }), within),
  )
}

/** The blocks that have a character in common with a span. */
export function blocksWithin(note: Note, within: Span): readonly Block[] {
  return note.blocks.slice(
    Math.max(0, blockIndexAt(note, within.from)),
    Math.max(0, blockIndexAt(note, within.to - 1) + 1),
  )
}
