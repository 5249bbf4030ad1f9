// Reads a note from its text: whole, or from the version before at the cost of what changed.
import { readMarkdown, updateMarkdown, type MarkdownReading } from './markdown.ts'
import type { Labels, Notation, Note } from './note.ts'
import type { TextChange } from './span.ts'
import { isStillReadable, refusal } from './unreadable.ts'
import { readYaml, updateYaml, type YamlReading } from './yaml.ts'

/** How a note was read: what its next version is read from. */
export type Reading =
  | ({ readonly notation: 'markdown'; readonly labels: Labels } & MarkdownReading)
  | ({ readonly notation: 'yaml'; readonly labels: Labels } & YamlReading)

/** Where a note keeps how it was read; in the object itself, since the entries of a weak table outlive many collections of garbage. */
const howRead = Symbol('how it was read')

interface ReadNote extends Note {
  [howRead]?: Reading
}

/** Reads a note. Every text gives one, and none throws. */
export function readNote(source: string, notation: Notation, labels: Labels): Note {
  const problem = refusal(source)
  if (problem) return { ...blankNote(source, notation), problems: [problem] }
  return keep(
    notation === 'markdown'
      ? { notation, labels, ...readMarkdown(source, labels) }
      : { notation, labels, ...readYaml(source, labels) },
  )
}

/**
 * Reads the next version of a note: equal to `readNote(source, ...)`, but contents of blocks and prose
 * outside the change are the same objects as before.
 */
export function updateNote(previous: Note, source: string, change: TextChange, labels: Labels): Note {
  const reading = readingOf(previous)
  if (reading?.labels !== labels || !isStillReadable(source, change)) return readNote(source, previous.notation, labels)
  return keep(
    reading.notation === 'markdown'
      ? { notation: 'markdown', labels, ...updateMarkdown(reading, source, change, labels) }
      : { notation: 'yaml', labels, ...updateYaml(reading, source, change, labels) },
  )
}

/** How a note was read, or undefined where it could not be. */
export function readingOf(note: Note): Reading | undefined {
  return (note as ReadNote)[howRead]
}

function keep(reading: Reading): Note {
  return Object.defineProperty(reading.note, howRead, { value: reading })
}

function blankNote(source: string, notation: Notation): Note {
  return {
    notation,
    source,
    header: { from: 0, to: 0 },
    fields: [],
    title: undefined,
    lead: 0,
    blocks: [],
    sections: [],
    disclaimer: undefined,
    contact: undefined,
    comments: [],
    problems: [],
  }
}
