// What a note is about: its subjects, each once.
import { oncePerNote } from '../rules/across/notes.ts'
import type { Occurrence } from './facts.ts'

/** The first place of each subject in each of its roles, in the order of the source. */
export const subjectsIn = oncePerNote(({ occurrences }): readonly Occurrence[] => {
  const first = new Map<string, Occurrence>()
  for (const occurrence of occurrences) {
    const key = `${occurrence.role} ${occurrence.subject}`
    if (!first.has(key)) first.set(key, occurrence)
  }
  return [...first.values()]
})
