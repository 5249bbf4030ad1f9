// The name of a new note's file: "2020-07-08-security-dialogue.note.md".
import type { Notation } from '../note/note.ts'
import type { Day } from '../register/day.ts'

/** So many letters of the title stand in a file's name at most. */
const mostLetters = 50

/** Words that tell nothing in a file's name. */
const small = new Set(['a', 'an', 'and', 'at', 'by', 'for', 'in', 'of', 'on', 'the', 'to', 'with'])

/** A name of plain letters, figures and hyphens that sorts by the first day of the event. */
export function noteFileName(title: string, from: Day | undefined, notation: Notation): string {
  const letters = title.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  const words = (letters.match(/[a-z0-9]+/gu) ?? []).filter(word => !small.has(word))
  let name = ''
  for (const word of words) {
    if (name.length + word.length >= mostLetters) break
    name += name === '' ? word : `-${word}`
  }
  const parts = [...(from === undefined ? [] : [from]), name || 'note']
  return `${parts.join('-')}.note.${notation === 'markdown' ? 'md' : 'yaml'}`
}
