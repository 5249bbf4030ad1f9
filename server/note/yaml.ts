// Reads the YAML notation: entries at the margin, and sections whose scalars hold Markdown.
import { assemble } from './assemble.ts'
import { entryCutter, type Entry } from './entry.ts'
import { gatherHeader, type Header } from './header.ts'
import type { Labels, Note } from './note.ts'
import { cut, recut, type Part } from './partition.ts'
import type { TextChange } from './span.ts'

/** What reading leaves to the next version. */
export interface YamlReading {
  readonly note: Note
  readonly header: Header
}

export function readYaml(source: string, labels: Labels): YamlReading {
  return finish(source, cut(entryCutter(source, start(source), source.length, labels, false)))
}

/** The reading of the next version: equal to `readYaml`, at the cost of what changed. */
export function updateYaml(previous: YamlReading, source: string, change: TextChange, labels: Labels): YamlReading {
  const cutter = entryCutter(source, start(source), source.length, labels, true)
  return finish(source, recut(cutter, previous.header.entries, change).parts, previous.header)
}

function start(source: string): number {
  return source.charCodeAt(0) === 0xfeff ? 1 : 0
}

function finish(source: string, entries: readonly Part<Entry>[], before?: Header): YamlReading {
  const header = gatherHeader(entries, before)
  const span = { from: start(source), to: source.length }
  return {
    note: assemble({
      notation: 'yaml',
      source,
      span,
      header,
      problems: [],
      blocks: header.blocks,
      landmarks: header.landmarks,
    }),
    header,
  }
}
