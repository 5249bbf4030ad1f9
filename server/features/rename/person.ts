// Another name for a person: in full where the full name stands, the surname where the surname stands.
import { type ArchivedNote, placesIn } from '../../archive/archive.ts'
import type { Occurrence } from '../../archive/facts.ts'
import { keyOf, personSubject } from '../../archive/subject.ts'
import type { TextEdit } from '../../note/span.ts'
import { editsIn, editsOf, notesWith, refuse, titleOf, type Refusal, type Renaming } from './renaming.ts'

export function renamePerson(renaming: Renaming): ReadonlyMap<ArchivedNote, readonly TextEdit[]> | Refusal {
  const { here, note, name } = renaming
  if (/\d|[,;:()"“”]/u.test(name) || !/^\p{L}/u.test(name))
    return refuse(
      `"${name}" is not a person’s name: it has figures or marks. Write the name without title and function.`,
    )
  const old = fullName(note, here)
  const isFull = old.includes(' ')
  if (isFull && !name.includes(' ')) return refuse(`Write the full name in the place of "${old}".`)
  // A surname alone may be another person's in another note.
  const notes = isFull ? notesWith(renaming, here.subject) : [note]
  const next = personSubject(name)
  const taken = next === here.subject ? undefined : notes.find(other => placesIn(other, next).length > 0)
  if (taken)
    return refuse(`"${name}" is already named in ${titleOf(taken)}. Is it one person? Then mend the name there.`)
  return editsOf(notes, other => editsIn(other, here.subject, ({ text }) => inPlaceOf(text, old, name)))
}

/** The name in full, as the note has it anywhere; where it is named by surname alone, that. */
export function fullName(note: ArchivedNote, here: Occurrence): string {
  const key = keyOf(here.subject)
  const full = placesIn(note, here.subject).find(({ text }) => personSubject(text) === here.subject)
  return full?.text ?? (key.includes(' ') ? here.text : here.text)
}

/** The part of the new name that stands for a part of the old one. */
function inPlaceOf(text: string, old: string, name: string): string {
  const [words, oldWords, newWords] = [text.split(' '), old.split(' '), name.split(' ')]
  if (words.length > 1 || oldWords.length === 1) return withCapitals(text, name)
  const isFirst =
    text.toLowerCase() === oldWords[0]!.toLowerCase() && text.toLowerCase() !== oldWords.at(-1)!.toLowerCase()
  return isFirst ? newWords[0]! : newWords.at(-1)!
}

/** Surnames in capitals, as in lists of participants, stay so. */
function withCapitals(text: string, name: string): string {
  const last = text.split(' ').at(-1)!
  if (last.length < 2 || last !== last.toUpperCase()) return name
  return name.replace(/\S+$/u, surname => surname.toUpperCase())
}
